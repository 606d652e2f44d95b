pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What there is to say of the chosen place; opens the sources of its statement.
Touchable {
    id: root

    required property var mark // {name, claim, main}

    readonly property bool speaks: !!mark.claim

    Accessible.description: speaks ? label.word : ""
    implicitHeight: column.height + 64
    name: mark.name + (speaks ? ". " + mark.claim.text : "")
    pressable: speaks && mark.claim.sources.length > 0
    ringRadius: 40

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.pressed ? Theme.text : Theme.line3
        border.width: root.pressed ? 4 : Theme.outline
        color: root.pressed ? Theme.raised : Theme.bgMid
        radius: 40
    }

    Column {
        id: column

        spacing: 16
        width: root.width - 80
        x: 40
        y: 32

        StatusLabel {
            id: label

            status: root.speaks ? root.mark.claim.status : "fact"
            visible: root.speaks
        }

        StageText {
            role: root.speaks ? Theme.body : Theme.heading
            text: root.speaks ? root.mark.claim.text : root.mark.name
            width: parent.width
        }
    }
}
