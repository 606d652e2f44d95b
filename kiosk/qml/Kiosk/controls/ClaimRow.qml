import QtQuick

import Kiosk

// A statement with its label; the whole row opens its sources.
Touchable {
    id: root

    required property var claim
    property real labelColumn: label.implicitWidth
    property TextRoles roles: Theme.drawn
    property TypeRole role: roles.small
    property real gap: 24
    property color ink: Theme.text

    readonly property real labelWidth: label.implicitWidth

    Accessible.description: label.word
    implicitHeight: Math.max(label.implicitHeight, words.implicitHeight + 2)
    implicitWidth: labelColumn + gap + words.implicitWidth
    name: claim.text
    pressable: claim.sources.length > 0
    ringRadius: 16

    Rectangle {
        anchors.fill: parent
        anchors.margins: -8
        antialiasing: true
        color: Theme.raised
        radius: 24
        visible: root.pressed
    }

    StatusLabel {
        id: label

        roles: root.roles
        status: root.claim.status
    }

    StageText {
        id: words

        color: root.ink
        role: root.role
        text: root.claim.text
        width: root.width - x
        x: root.labelColumn + root.gap
        y: Math.max(0, (48 - lineHeight) / 2)
    }
}
