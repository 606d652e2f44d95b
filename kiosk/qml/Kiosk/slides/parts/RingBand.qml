import QtQuick

import Kiosk

// The band of a ring under a finger, in turns from 12 o'clock on. It holds only the band: what lies
// inside and outside of it stays free for others.
Item {
    id: root

    // Of the radius.
    property real innermost: 0.62
    property real outermost: 1.14
    // Where it stands; a finger that drags does not jump over 12 o'clock.
    required property real turn
    property real furthest: 1

    readonly property alias dragging: drag.active
    readonly property bool held: tap.pressed || drag.active

    signal pressedAt(real turn)
    signal draggedTo(real turn)
    signal tappedAt(real turn)
    signal letGo

    function turnAt(x: real, y: real): real {
        const angle = Math.atan2(x - width / 2, height / 2 - y) / (2 * Math.PI);
        return angle < 0 ? angle + 1 : angle;
    }

    function unwound(reached: real): real {
        const jump = reached - turn;
        const along = jump > 0.5 ? 0 : jump < -0.5 ? 1 : reached;
        return Math.min(furthest, along);
    }

    function contains(place: point): bool {
        const far = Math.hypot(place.x - width / 2, place.y - height / 2) / (width / 2);
        return far > innermost && far < outermost;
    }

    containmentMask: root

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 0

        onCanceled: root.letGo()
        onPressedChanged: if (pressed)
            root.pressedAt(root.turnAt(point.position.x, point.position.y))
        onTapped: eventPoint => root.tappedAt(root.turnAt(eventPoint.position.x, eventPoint.position.y))
    }

    DragHandler {
        id: drag

        dragThreshold: 6
        // The stage's swipe must not take the finger away.
        grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
        target: null

        onActiveChanged: if (!active)
            root.letGo()
        onCentroidChanged: if (active)
            root.draggedTo(root.unwound(root.turnAt(centroid.position.x, centroid.position.y)))
    }
}
