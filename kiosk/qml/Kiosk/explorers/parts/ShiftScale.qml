pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// How far behind the reflected wave comes back, in wavelengths, and the halves to be found.
Item {
    id: root

    required property real shift
    required property real longest // the largest shift there can be
    required property string label

    readonly property real start: 232
    readonly property real way: width - start
    readonly property real trackY: 68
    readonly property bool found: Acoustics.opposed(shift)

    function place(shift: real): real {
        return start + way * Math.min(1, shift / Math.max(longest, 0.001));
    }

    implicitHeight: 96

    onFoundChanged: if (found && !Theme.still && !Theme.calm)
        glory.restart()

    StageText {
        id: figure

        figure: true
        role: Theme.figM
        text: Spelling.decimal(root.shift, 2)
        wrapMode: Text.NoWrap
        x: -4
        y: 8
    }

    StageText {
        color: Theme.text2
        role: Theme.caption
        text: root.label
        wrapMode: Text.NoWrap
        x: root.start
    }

    Rectangle {
        antialiasing: true
        color: Theme.line2
        height: 8
        radius: 4
        width: root.way
        x: root.start
        y: root.trackY - 4
    }

    Rectangle {
        antialiasing: true
        color: Theme.text2
        height: 8
        radius: 4
        width: root.place(root.shift) - root.start
        x: root.start
        y: root.trackY - 4
    }

    // Somebody has found it: a ring goes out once.
    Rectangle {
        id: ring

        property real grown: 0

        anchors.centerIn: mark
        antialiasing: true
        border.color: Theme.amber
        border.width: 4
        color: "transparent"
        height: width
        opacity: 1 - grown
        radius: width / 2
        visible: glory.running
        width: 52 + 76 * grown

        NumberAnimation {
            id: glory

            duration: Theme.objectMs
            easing.type: Easing.OutCubic
            from: 0
            property: "grown"
            target: ring
            to: 1
        }
    }

    Item {
        id: mark

        // The half that is nearest.
        readonly property real half: Math.min(Math.max(0, Math.floor(root.longest - 0.5)), Math.floor(root.shift)) + 0.5

        height: 52
        visible: half <= root.longest
        width: 52
        x: root.place(half) - width / 2
        y: root.trackY - height / 2

        Rectangle {
            anchors.fill: parent
            antialiasing: true
            border.color: Theme.amber
            border.width: 4
            color: root.found ? Theme.amber : Theme.bg
            radius: width / 2
        }

        Icon {
            anchors.centerIn: parent
            color: Theme.onAmber
            glyph: Glyphs.check
            size: 40
            visible: root.found
        }

        StageText {
            anchors.centerIn: parent
            color: Theme.amberText
            role: Theme.captionM
            text: (mark.half > 1 ? Math.floor(mark.half) : "") + "½"
            visible: !root.found
            wrapMode: Text.NoWrap
        }
    }

    Rectangle {
        antialiasing: true
        color: Theme.text
        height: 28
        radius: 14
        visible: !root.found
        width: 28
        x: root.place(root.shift) - 14
        y: root.trackY - 14
    }
}
