import QtQuick

import Kiosk

// On or off: where the knob is and the check in it tell which, the colour only supports.
Touchable {
    id: root

    required property bool on

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.role: Accessible.CheckBox
    implicitHeight: Theme.target
    implicitWidth: 148

    Rectangle {
        antialiasing: true
        border.color: root.pressed ? Theme.text : Theme.line3
        border.width: root.pressed ? 4 : root.on ? 0 : Theme.outline
        color: root.on ? Theme.amber : Theme.surface
        height: 72
        radius: 36
        width: root.width
        y: 8

        Rectangle {
            antialiasing: true
            color: root.on ? Theme.onAmber : Theme.line3
            height: 56
            radius: 28
            width: 56
            x: root.on ? parent.width - width - 8 : 8
            y: 8

            Icon {
                anchors.centerIn: parent
                color: Theme.amber
                glyph: Glyphs.check
                size: 36
                visible: root.on
            }
        }
    }
}
