pragma ComponentBehavior: Bound

import QtQuick

// Takes every touch that begins at the stage's outermost edge: a frame of the screen, a sleeve, a
// hand that holds the panel. Lies above everything else.
Item {
    id: root

    readonly property real breadth: 8

    // Whether a touch there is nobody's.
    function holds(place: point): bool {
        return place.x < breadth || place.y < breadth || place.x >= width - breadth || place.y >= height - breadth;
    }

    component Strip: Item {
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            grabPermissions: PointerHandler.TakeOverForbidden
            longPressThreshold: 0
        }
    }

    Strip {
        height: root.height
        width: root.breadth
    }

    Strip {
        height: root.height
        width: root.breadth
        x: root.width - width
    }

    Strip {
        height: root.breadth
        width: root.width
    }

    Strip {
        height: root.breadth
        width: root.width
        y: root.height - height
    }
}
