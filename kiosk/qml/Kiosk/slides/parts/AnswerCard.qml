pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// One answer to a question. Once answered: the right one is clay with a check, the wrong one that
// was chosen is outlined with a cross, the others step back.
Touchable {
    id: root

    required property string answer
    required property TypeRole role
    required property int size
    required property bool figure
    required property bool answered
    required property bool isRight
    required property bool isChosen

    readonly property bool wrong: answered && isChosen && !isRight
    readonly property bool solid: answered && isRight
    readonly property bool marked: wrong || solid
    readonly property real badge: Math.min(88, height * 0.46)
    readonly property bool low: height < 220

    Accessible.checkable: true
    Accessible.checked: isChosen
    Accessible.description: solid ? qsTr("Right answer") : ""
    Accessible.role: Accessible.RadioButton
    name: answer
    // Still while it has the keys: Qt will not let the item with the focus leave the tab order.
    pressable: !answered || activeFocus
    ringRadius: 40

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.pressed || root.wrong ? Theme.text : root.answered ? Theme.line2 : Theme.line3
        border.width: root.pressed || root.wrong ? 4 : root.solid ? 0 : Theme.outline
        color: root.solid ? Theme.clay : root.pressed ? Theme.raised : "transparent"
        radius: 40
    }

    StageText {
        anchors.verticalCenter: parent.verticalCenter
        color: root.solid ? Theme.onClay : root.answered && !root.isChosen ? Theme.text3 : Theme.text
        figure: root.figure
        horizontalAlignment: Text.AlignHCenter
        role: root.role
        size: root.size
        text: root.answer
        width: parent.width - (root.low && root.marked ? 2 * (root.badge + 40) : 72)
        x: (parent.width - width) / 2
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.text
        border.width: root.wrong ? Theme.outline : 0
        color: root.solid ? Theme.onClay : Theme.surface
        height: width
        radius: width / 2
        visible: root.marked
        width: root.badge
        // A seal on the corner, clear of a wide answer.
        x: root.low ? root.width - width - 16 : root.width - width * 0.84
        y: root.low ? (root.height - height) / 2 : -height * 0.2

        Icon {
            anchors.centerIn: parent
            color: root.solid ? Theme.clay : Theme.text
            glyph: root.solid ? Glyphs.check : Glyphs.close
            size: root.badge * 0.58
        }
    }
}
