import QtQuick

import Kiosk

// One answer over the whole width. The right one becomes clay with a check, a wrong choice gets a
// cross.
Touchable {
    id: root

    required property string answer
    required property bool answered
    required property bool isRight
    required property bool isChosen

    readonly property bool solid: answered && isRight
    readonly property bool wrong: answered && isChosen && !isRight

    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.description: solid ? qsTr("Right answer") : ""
    Accessible.role: Accessible.RadioButton
    implicitHeight: Math.max(128, words.height + 48)
    name: answer
    pressable: !answered || activeFocus
    ringRadius: 40

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.pressed || root.wrong ? Theme.text : Theme.line3
        border.width: root.pressed || root.wrong ? 4 : root.solid ? 0 : Theme.outline
        color: root.solid ? Theme.clay : root.pressed ? Theme.raised : Theme.surface
        radius: 40
    }

    ReadingText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: root.solid ? Theme.onClay : Theme.text
        role: Theme.grown.bodyM
        text: root.answer
        width: root.width - x - 120
        x: 40
    }

    Icon {
        anchors.right: parent.right
        anchors.rightMargin: 40
        anchors.verticalCenter: parent.verticalCenter
        color: root.solid ? Theme.onClay : Theme.text
        glyph: root.solid ? Glyphs.check : Glyphs.close
        size: 56
        visible: root.solid || root.wrong
    }
}
