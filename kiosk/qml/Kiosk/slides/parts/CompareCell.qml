pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What one side says in one row, or openly that the sources say nothing.
Touchable {
    id: root

    required property var claim // or null
    required property string about // whose row it is, and which side
    property TextRoles roles: Theme.drawn
    property real labelColumn: 0
    property color ink: Theme.text

    readonly property bool stacked: Theme.portrait
    readonly property real labelWidth: claim ? label.implicitWidth : 0

    Accessible.description: claim ? label.word : ""
    Accessible.name: about + ": " + name
    implicitHeight: words.y + words.height
    name: words.text
    pressable: !!claim && claim.sources.length > 0
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

        status: root.claim ? root.claim.status : "fact"
        visible: !!root.claim
    }

    // The gap: a short rule where a label would be.
    Rectangle {
        color: Theme.line4
        height: 3
        visible: !root.claim
        width: 40
        x: root.stacked ? 0 : (root.labelColumn - width) / 2
        y: 23
    }

    StageText {
        id: words

        color: root.claim ? root.ink : Theme.text3
        role: root.roles.small
        text: root.claim ? root.claim.text : qsTr("The sources do not say")
        width: root.width - x
        x: root.stacked ? 0 : root.labelColumn + 24
        y: root.stacked ? 52 : 2
    }
}
