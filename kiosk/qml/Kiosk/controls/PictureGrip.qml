import QtQuick

import Kiosk

// What the fingers get hold of on a picture: its object alone, without the empty edge of the file.
// A double tap, a pinch or Enter asks to see it large.
FocusScope {
    id: root

    // Somebody listens to single taps: they wait for the second one of a double tap.
    property bool tappable: false
    property string name: ""
    // A palm lies on it: whatever else comes down is a finger by itself.
    property bool restedOn: false

    signal tapped
    signal zoomAsked

    function act(): void {
        if (tappable)
            tapped();
        else
            zoomAsked();
    }

    Accessible.description: tappable ? "" : qsTr("Enlarge")
    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: Accessible.Button
    activeFocusOnTab: true

    Accessible.onPressAction: act()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            act();
    }

    TapHandler {
        exclusiveSignals: root.tappable ? TapHandler.SingleTap | TapHandler.DoubleTap : TapHandler.NotExclusive

        onDoubleTapped: root.zoomAsked()
        onSingleTapped: if (root.tappable)
            root.tapped()
    }

    PointHandler {
        id: palm

        onActiveChanged: root.restedOn = false
        onPointChanged: {
            const moved = Math.hypot(point.position.x - point.pressPosition.x, point.position.y - point.pressPosition.y);
            if (moved > Application.styleHints.startDragDistance)
                rest.stop();
        }
    }

    Timer {
        id: rest

        interval: 700
        running: palm.active

        onTriggered: root.restedOn = true
    }

    PinchHandler {
        enabled: !root.restedOn
        target: null

        onActiveChanged: if (active)
            root.zoomAsked()
    }

    FocusRing {
        shown: root.activeFocus
    }
}
