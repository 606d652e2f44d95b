import QtQuick

import Kiosk

// What stands in the middle of a ring: a figure that has counted to its `share`, and what it is.
Column {
    id: root

    required property var figure // {text, number, decimals, ...}
    required property real share
    required property string unit
    required property string caption
    required property TypeRole role
    required property real room
    property string status: ""

    readonly property string words: figure.text + " " + unit + (caption !== "" ? ", " + caption : "")

    visible: opacity > 0

    TextMetrics {
        id: widest

        font.family: root.role.family
        font.letterSpacing: root.role.size * root.role.tracking
        font.pixelSize: root.role.size
        font.weight: root.role.weight
        text: root.figure.text
    }

    CountingText {
        anchors.horizontalCenter: parent.horizontalCenter
        counted: root.share >= 0.999
        number: root.figure
        role: root.role
        running: false
        shownValue: root.share * root.figure.number
        size: Math.round(role.size * Math.min(1, root.room / Math.max(1, widest.advanceWidth)))
    }

    StageText {
        anchors.horizontalCenter: parent.horizontalCenter
        role: Theme.lead
        text: root.unit
        wrapMode: Text.NoWrap
    }

    Item {
        height: 12
        width: 1
    }

    TextMetrics {
        id: asStatement

        font.family: below.font.family
        font.pixelSize: Theme.small.size
        text: root.caption
    }

    StageText {
        id: below

        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.text3
        horizontalAlignment: Text.AlignHCenter
        // Here the ring is already narrower than in its middle.
        role: asStatement.width > root.room * 0.9 ? Theme.caption : Theme.small
        text: root.caption
        visible: text !== ""
        width: Math.min(implicitWidth, root.width)
    }

    Item {
        height: 8
        visible: label.visible
        width: 1
    }

    StatusLabel {
        id: label

        anchors.horizontalCenter: parent.horizontalCenter
        status: root.status
        visible: root.status !== ""
    }

    Behavior on opacity {
        enabled: !Theme.still

        SequentialAnimation {
            // One word leaves before the other comes.
            PauseAnimation {
                duration: root.opacity > 0.5 ? 0 : Theme.pressMs
            }

            NumberAnimation {
                duration: Theme.pressMs
            }
        }
    }
}
