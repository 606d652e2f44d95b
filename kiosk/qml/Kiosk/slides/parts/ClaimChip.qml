pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A statement of a few words as a pill; icon and outline tell its status.
Touchable {
    id: root

    required property var claim

    readonly property bool plan: claim.status === "plan"

    Accessible.description: label.word
    height: Theme.target
    name: claim.text
    pressable: claim.sources.length > 0
    width: row.width + 64

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.pressed ? Theme.text : Theme.line3
        border.width: root.pressed ? 4 : root.plan ? 0 : Theme.outline
        color: root.pressed ? Theme.raised : Theme.surface
        radius: height / 2
    }

    Loader {
        active: root.plan && !root.pressed
        anchors.fill: parent

        sourceComponent: DashedOutline {}
    }

    StatusLabel {
        id: label

        status: root.claim.status
        visible: false
    }

    Row {
        id: row

        anchors.centerIn: parent
        spacing: 14

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.plan ? Theme.amberText : Theme.text
            glyph: label.glyph
            size: 34
        }

        StageText {
            anchors.verticalCenter: parent.verticalCenter
            role: Theme.portrait ? Theme.fixed.button : Theme.tight.button
            text: root.claim.text
            wrapMode: Text.NoWrap
        }
    }
}
