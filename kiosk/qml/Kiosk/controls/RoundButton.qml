import QtQuick

import Kiosk

// A round control with one icon.
Touchable {
    id: root

    required property string glyph
    property bool primary: false
    property real diameter: 96
    property real iconSize: 44

    implicitHeight: diameter
    implicitWidth: diameter

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.pressed ? Theme.text : Theme.line3
        border.width: root.pressed ? 4 : root.primary ? 0 : Theme.outline
        color: root.primary ? (root.pressed ? Theme.amberPressed : Theme.amber) : root.pressed ? Theme.raised : Theme.surface
        radius: width / 2
    }

    Icon {
        anchors.centerIn: parent
        color: root.primary ? Theme.onAmber : Theme.text
        glyph: root.glyph
        size: root.iconSize
    }
}
