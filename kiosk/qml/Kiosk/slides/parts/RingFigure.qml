pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The ring with its figure in the middle: 28 of 70. Opens the sources of what it shows.
Touchable {
    id: root

    required property var ring // {part, whole, lit, bars, caption}
    required property bool running
    property bool touring: false

    readonly property string whole: ring.whole.unit === "" ? ring.whole.text : ring.whole.text + (Theme.chinese ? "" : "\u00a0") + ring.whole.unit
    readonly property string ofWhole: qsTr("of %1").arg(whole)
    readonly property TypeRole role: Theme.portrait ? Theme.figL : Theme.fig28

    // In the attract loop the bars breathe while the figure stands still.
    property real drift: 0

    height: width
    name: ring.part.text + " " + ofWhole
    ringRadius: width / 2

    TextMetrics {
        id: widest

        font.family: root.role.family
        font.letterSpacing: root.role.size * root.role.tracking
        font.pixelSize: root.role.size
        font.weight: root.role.weight
        text: root.ring.part.text
    }

    Rectangle {
        anchors.centerIn: parent
        antialiasing: true
        color: Theme.raised
        height: width
        radius: width / 2
        visible: root.pressed
        width: root.width * 0.72
    }

    BarRing {
        bars: root.ring.bars
        lit: root.ring.lit
        running: root.running
        scale: 1 + 0.03 * root.drift
        width: root.width
    }

    Column {
        anchors.centerIn: parent

        CountingText {
            id: figure

            anchors.horizontalCenter: parent.horizontalCenter
            number: root.ring.part
            role: root.role
            running: root.running
            size: Math.round(role.size * Math.min(1, root.width * 0.61 / Math.max(1, widest.advanceWidth)))
        }

        StageText {
            anchors.horizontalCenter: parent.horizontalCenter
            role: Theme.lead
            text: root.ofWhole
            wrapMode: Text.NoWrap
        }

        Item {
            height: 12
            width: 1
        }

        StageText {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.text3
            role: Theme.small
            text: root.ring.caption
            visible: text !== ""
            wrapMode: Text.NoWrap
        }
    }

    NumberAnimation {
        duration: Theme.driftMs
        easing.type: Easing.InOutSine
        from: 0
        property: "drift"
        running: root.touring && root.running && !Theme.still && !Theme.calm
        target: root
        to: 1
    }
}
