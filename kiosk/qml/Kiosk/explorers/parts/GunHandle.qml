import QtQuick

import Kiosk

// Where a finger leads the gun: beneath it, so that the hand does not hide the work.
Item {
    id: root

    required property real lift
    required property bool held
    required property bool focused

    Rectangle {
        antialiasing: true
        color: Theme.amber
        height: root.lift - ring.radius - 12
        width: 3
        x: -width / 2
        y: 12
    }

    Rectangle {
        id: ring

        antialiasing: true
        border.color: root.held ? Theme.text : Theme.amber
        border.width: root.held ? 5 : 4
        color: root.held ? Theme.raised : Theme.surface
        height: 84
        radius: 42
        width: 84
        x: -42
        y: root.lift - 42

        Icon {
            anchors.centerIn: parent
            color: Theme.amber
            glyph: Glyphs.move
            size: 52
        }

        FocusRing {
            corner: width / 2
            shown: root.focused
        }
    }
}
