import QtQuick

import Kiosk

// What the fingers get hold of on a picture: its object alone, without the empty edge of the file.
// A double tap, a pinch or Enter asks to see it large.
FocusScope {
    id: root

    // Somebody listens to single taps: they wait for the second one of a double tap.
    property bool tappable: false
    property string name: ""

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

    PinchHandler {
        target: null

        onActiveChanged: if (active)
            root.zoomAsked()
    }

    FocusRing {
        shown: root.activeFocus
    }
}
