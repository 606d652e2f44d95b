import QtQuick

import Kiosk

// One of several equals: its icon in a round and its name. The chosen one is clay.
Touchable {
    id: root

    required property string glyph
    required property string label
    required property bool chosen
    required property real diameter
    property real nameWidth: 560

    readonly property real nameEnd: words.x + Math.min(words.implicitWidth, words.width)

    Accessible.checkable: true
    Accessible.checked: chosen
    Accessible.role: Accessible.RadioButton
    implicitHeight: diameter
    implicitWidth: nameEnd + 24
    name: label

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        color: Theme.raised
        radius: height / 2
        visible: root.pressed
    }

    Rectangle {
        antialiasing: true
        border.color: root.pressed ? Theme.text : Theme.line3
        border.width: root.pressed ? 4 : root.chosen ? 0 : Theme.outline
        color: root.chosen ? Theme.clay : Theme.surface
        height: root.diameter
        radius: height / 2
        width: root.diameter

        Icon {
            anchors.centerIn: parent
            color: root.chosen ? Theme.onClay : Theme.text
            glyph: root.glyph
            size: Math.min(60, root.diameter * 0.54)
        }
    }

    StageText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: root.chosen ? Theme.text : Theme.text2
        role: Theme.bodyM
        text: root.label
        width: root.nameWidth
        x: root.diameter + 32
    }
}
