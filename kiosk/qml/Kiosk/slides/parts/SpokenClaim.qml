import QtQuick

import Kiosk

// A statement under its label, in any size; opens its sources.
Touchable {
    id: root

    required property var claim
    property TextRoles roles: Theme.drawn
    property TypeRole role: roles.lead
    property bool centred: false
    property color ink: Theme.text

    Accessible.description: label.word
    implicitHeight: words.y + words.height
    name: claim.text
    pressable: claim.sources.length > 0
    ringRadius: 16

    Rectangle {
        anchors.fill: parent
        anchors.margins: -16
        antialiasing: true
        color: Theme.raised
        radius: 24
        visible: root.pressed
    }

    StatusLabel {
        id: label

        roles: root.roles
        status: root.claim.status
        x: root.centred ? (root.width - width) / 2 : 0
    }

    StageText {
        id: words

        color: root.ink
        horizontalAlignment: root.centred ? Text.AlignHCenter : Text.AlignLeft
        role: root.role
        text: root.claim.text
        width: root.width
        y: label.height + (root.role.size > 40 ? 18 : 10)
    }
}
