pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Two things side by side, row by row; what the sources leave open is said openly. The sides can
// change places, and the rows that differ can be marked.
Slide {
    id: root

    required property var leftSide // {name, picture}
    required property var rightSide
    required property var rows // [{label, left, right}]

    readonly property real columnWidth: Theme.portrait ? 464 : 728
    readonly property real rightX: Theme.contentWidth - columnWidth
    readonly property real tableLowest: Theme.contentBottom - (Theme.portrait ? 124 : 0)
    readonly property real picturesTop: heading.y + heading.height + (Theme.portrait ? 16 : 0)
    readonly property real picturesHeight: table.y - picturesTop - (Theme.portrait ? Math.max(leftView.wordsHeight, rightView.wordsHeight) + 12 : 0) - 24
    property bool swapped: false
    property bool marking: false
    property real across: swapped ? 1 : 0
    property real drift: 0

    light: 0.5
    ready: leftView.ready && rightView.ready

    onTouringChanged: if (touring) {
        swapped = false;
        marking = false;
    }

    SequentialAnimation on drift {
        loops: Animation.Infinite
        running: root.touring && root.settled && !Theme.still && !Theme.calm

        NumberAnimation {
            duration: Theme.driftMs / 2
            easing.type: Easing.InOutSine
            to: -8
        }

        NumberAnimation {
            duration: Theme.driftMs / 2
            easing.type: Easing.InOutSine
            to: 8
        }
    }

    Column {
        id: heading

        spacing: 16
        width: Theme.portrait ? Theme.contentWidth : 1180
        x: Theme.margin
        y: Theme.portrait ? 72 : 46

        SlideHeading {
            slide: root
            width: parent.width
        }

        ClaimList {
            claims: root.claims
            direction: root.direction
            order: 3
            shown: root.shown
            visible: root.claims.length > 0
            width: parent.width

            onSourceAsked: claim => root.sourceAsked(claim)
        }

        Entrance {
            direction: root.direction
            height: note.height
            order: 3
            shown: root.shown
            visible: root.note !== ""
            width: parent.width

            StageText {
                id: note

                color: Theme.text3
                role: Theme.caption
                text: root.note
                width: parent.width
            }
        }
    }

    CompareSideView {
        id: leftView

        across: root.across
        awayX: root.rightX
        drift: root.drift
        homeX: 0
        nearer: true
        pictureHeight: root.picturesHeight
        side: root.leftSide
        slide: root
        width: root.columnWidth
        x: Theme.margin
        y: root.picturesTop
    }

    CompareSideView {
        id: rightView

        across: root.across
        awayX: 0
        drift: -root.drift
        homeX: root.rightX
        pictureHeight: root.picturesHeight
        side: root.rightSide
        slide: root
        width: root.columnWidth
        x: Theme.margin
        y: root.picturesTop
    }

    CompareTable {
        id: table

        across: root.across
        columnWidth: root.columnWidth
        marking: root.marking
        rightX: root.rightX
        room: root.tableLowest - root.picturesTop - (Theme.portrait ? 480 : 300)
        rows: root.rows
        slide: root
        width: Theme.contentWidth
        x: Theme.margin
        y: root.tableLowest - height

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    Entrance {
        direction: root.direction
        height: swap.height
        order: 5
        shown: root.shown
        width: swap.width
        x: Theme.portrait ? Theme.margin + Theme.contentWidth - width : (Theme.stageWidth - width) / 2
        y: Theme.portrait ? Theme.contentBottom - height : root.picturesTop + root.picturesHeight - height
        z: 2

        RoundButton {
            id: swap

            glyph: Glyphs.swap
            name: qsTr("Swap sides")

            onTapped: root.swapped = !root.swapped
        }
    }

    Entrance {
        direction: root.direction
        height: mark.height
        order: 5
        shown: root.shown
        width: mark.width
        x: Theme.margin + (Theme.portrait ? 0 : Theme.contentWidth - width)
        y: Theme.portrait ? Theme.contentBottom - height - 4 : 52

        PillButton {
            id: mark

            Accessible.checkable: true
            Accessible.checked: root.marking
            chosen: root.marking
            glyphLeft: Glyphs.notEqual
            height: Theme.target
            label: qsTr("Show differences")

            onTapped: root.marking = !root.marking
        }
    }

    Behavior on across {
        enabled: !Theme.still

        NumberAnimation {
            duration: Theme.travelMs
            easing.type: Easing.InOutCubic
        }
    }
}
