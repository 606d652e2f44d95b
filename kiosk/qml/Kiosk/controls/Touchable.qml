import QtQuick

import Kiosk

// The touch and keyboard behaviour that every control shares: acts on release, ignores a second tap
// within 250 ms, shows pressed in the frame of the touch, draws the focus ring.
FocusScope {
    id: root

    property bool pressable: true
    property real ringRadius: height / 2
    property string name: ""
    property int patienceMs: 250

    readonly property bool pressed: pressable && (tap.pressed || keyPressed)
    property bool keyPressed: false
    property double lastTap: 0

    signal tapped

    function act(): void {
        const now = Date.now();
        if (!pressable || Math.abs(now - lastTap) < patienceMs)
            return;
        lastTap = now;
        tapped();
    }

    Accessible.focusable: pressable
    Accessible.name: name
    Accessible.role: pressable ? Accessible.Button : Accessible.StaticText
    activeFocusOnTab: pressable || activeFocus
    implicitHeight: Theme.target
    implicitWidth: Theme.target
    scale: pressed && !Theme.calm ? 0.98 : 1

    Accessible.onPressAction: act()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            keyPressed = true;
    }
    Keys.onReleased: event => {
        if (!keyPressed || event.isAutoRepeat)
            return;
        event.accepted = true;
        keyPressed = false;
        act();
    }
    onActiveFocusChanged: if (!activeFocus)
        keyPressed = false

    TapHandler {
        id: tap

        enabled: root.pressable
        gesturePolicy: TapHandler.ReleaseWithinBounds
        // A slow finger taps too: else nothing would happen after 0.8 s.
        longPressThreshold: 0

        onTapped: root.act()
    }

    FocusRing {
        corner: root.ringRadius + gap + Theme.focusRing
        shown: root.activeFocus && root.Window.window !== null
    }

    Behavior on scale {
        enabled: !Theme.still

        NumberAnimation {
            duration: Theme.pressMs
        }
    }
}
