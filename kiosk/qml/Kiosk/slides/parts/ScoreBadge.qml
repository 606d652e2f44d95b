import QtQuick

import Kiosk

// One question of a result, right or not; opens the statement it was made from.
Touchable {
    id: root

    required property var claim
    required property bool correct

    Accessible.description: correct ? qsTr("Right answer") : qsTr("Not quite.")
    implicitHeight: 96
    implicitWidth: 96
    name: claim?.text ?? ""
    pressable: !!claim && claim.sources.length > 0

    Rectangle {
        anchors.centerIn: parent
        antialiasing: true
        border.color: root.pressed ? Theme.text : root.correct ? Theme.amber : Theme.line3
        border.width: root.pressed ? 4 : Theme.thread + 1
        color: root.pressed ? Theme.raised : root.correct ? Theme.amber : Theme.surface
        height: width
        radius: width / 2
        width: 72

        Icon {
            anchors.centerIn: parent
            color: root.pressed || !root.correct ? Theme.text : Theme.onAmber
            glyph: root.correct ? Glyphs.check : Glyphs.close
            size: 40
        }
    }
}
