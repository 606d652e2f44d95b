pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A unit on the bus: a housing that lights when it hears a message, and fills when it takes one.
Item {
    id: root

    required property string name
    required property string says // what is said of it now, or nothing
    required property bool hearing
    required property real taking // 0 nothing, 1 the message is in it
    required property real detail
    // A gauge at its left end.
    property bool gauged: false
    property real share: 0

    readonly property real wordsX: gauged ? 128 : 14
    readonly property bool taken: taking > 0.6
    readonly property color ink: taken ? Theme.onAmber : Theme.text

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.hearing ? Theme.amber : Theme.line3
        border.width: root.hearing ? 6 : Theme.highContrast ? 4 : 3
        color: root.taken ? Theme.amber : Theme.steel
        radius: 18
    }

    // The upper edge lies in the light.
    Rectangle {
        color: Theme.line4
        height: 2
        visible: !root.hearing && !Theme.highContrast
        width: root.width - 36
        x: 18
        y: 3
    }

    Rectangle {
        antialiasing: true
        color: Theme.steelDark
        height: 112
        radius: 56
        visible: root.gauged
        width: 112
        x: 10
        y: (root.height - height) / 2
    }

    PercentDial {
        share: root.share
        visible: root.gauged
        x: 20
        y: (root.height - height) / 2
    }

    Column {
        opacity: root.detail
        visible: opacity > 0
        width: root.width - root.wordsX - (root.gauged ? 2 : 14)
        x: root.wordsX
        y: (root.height - height) / 2

        StageText {
            color: root.ink
            horizontalAlignment: root.gauged ? Text.AlignLeft : Text.AlignHCenter
            role: Theme.smallM
            text: root.name
            width: parent.width
        }

        StageText {
            color: root.taken ? Theme.onAmber : Theme.amberText
            horizontalAlignment: root.gauged ? Text.AlignLeft : Text.AlignHCenter
            role: Theme.caption
            text: root.says
            visible: text !== ""
            width: parent.width
            wrapMode: Text.NoWrap
        }
    }
}
