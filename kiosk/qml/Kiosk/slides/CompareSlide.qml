pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Two things side by side, row by row; what the sources leave open is said openly. The sides can
// change places, by a button or with a finger that takes one of them across, and the rows that differ
// can be marked.
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
    readonly property bool dragging: leftView.dragging || rightView.dragging
    // Where a finger has taken the sides.
    property real dragged: 0
    property real across: dragging ? dragged : swapped ? 1 : 0
    property real drift: 0

    // More than a third of the way is meant.
    function letGo(): void {
        swapped = dragged > (swapped ? 2 / 3 : 1 / 3);
    }

    light: 0.5
    ready: leftView.ready && rightView.ready

    onDraggingChanged: {
        if (dragging)
            dragged = swapped ? 1 : 0;
        else
            letGo();
    }
    onTouringChanged: if (touring) {
        swapped = false;
        marking = false;
    }

    SequentialAnimation on drift {
        loops: Animation.Infinite
        running: root.touring && root.settled && !Theme.restful

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

        onDraggedTo: across => root.dragged = across
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

        onDraggedTo: across => root.dragged = across
    }

    CompareTable {
        id: table

        across: root.across
        columnWidth: root.columnWidth
        leftName: root.leftSide.name
        marking: root.marking
        rightName: root.rightSide.name
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
        // It does not stand in the way.
        shown: root.shown && !root.dragging
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
            Accessible.role: Accessible.CheckBox
            chosen: root.marking
            glyphLeft: Glyphs.notEqual
            height: Theme.target
            label: qsTr("Show differences")

            onTapped: root.marking = !root.marking
        }
    }

    // While nobody touches it, the loop points at the differences.
    Timer {
        interval: Theme.stepMs
        running: root.touring && root.settled && !Theme.still

        onTriggered: root.marking = true
    }

    Behavior on across {
        enabled: !Theme.still && !root.dragging

        NumberAnimation {
            duration: Theme.travelMs
            easing.type: Easing.InOutCubic
        }
    }
}
