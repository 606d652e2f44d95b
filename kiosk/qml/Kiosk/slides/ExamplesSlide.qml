pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What is planned, large, and below it general examples of how such a thing is done.
Slide {
    id: root

    required property var examples // [{title, text, picture}]
    required property string examplesNote

    readonly property int columns: Theme.portrait ? (examples.length === 4 ? 2 : 1) : examples.length
    readonly property int rows: Math.ceil(examples.length / Math.max(1, columns))
    readonly property bool beside: examples.length === 1 && !Theme.portrait || Theme.portrait && columns === 1 && rows > 1
    readonly property real gap: Theme.portrait ? 32 : 24
    readonly property real cellWidth: (Theme.contentWidth - (columns - 1) * gap) / columns
    readonly property real cellHeight: (note.y - 28 - figures.y - (rows - 1) * gap) / rows
    property real wordsHeight: 0
    property bool decoded: false
    property real drift: 0

    function survey(): void {
        let highest = 0;
        let all = true;
        for (let i = 0; i < cells.count; ++i) {
            const cell = cells.itemAt(i) as ExampleFigure;
            highest = Math.max(highest, cell?.wordsHeight ?? 0);
            all = all && (cell?.ready ?? false);
        }
        wordsHeight = highest;
        decoded = all;
    }

    light: 0.5
    ready: decoded

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

    SlideHeading {
        id: heading

        slide: root
        width: Theme.portrait ? Theme.contentWidth : 720
        x: Theme.margin
        y: Theme.portrait ? 72 : 46
    }

    ClaimList {
        id: plans

        claims: root.claims
        direction: root.direction
        order: 3
        role: Theme.lead
        shown: root.shown
        width: Theme.portrait ? Theme.contentWidth : 964
        x: Theme.margin + Theme.contentWidth - width
        y: Theme.portrait ? heading.y + heading.height + 36 : 64

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    Item {
        id: figures

        width: Theme.contentWidth
        x: Theme.margin
        y: Math.max(heading.y + heading.height, plans.y + plans.height) + 28

        Repeater {
            id: cells

            model: root.examples

            onItemAdded: root.survey()

            ExampleFigure {
                required property var modelData
                required property int index

                beside: root.beside
                drift: root.drift
                example: modelData
                height: root.cellHeight
                order: 2 + index
                pictureHeight: root.beside ? root.cellHeight : root.cellHeight - root.wordsHeight - 12
                slide: root
                width: root.cellWidth
                x: index % root.columns * (root.cellWidth + root.gap)
                y: Math.floor(index / root.columns) * (root.cellHeight + root.gap)

                onReadyChanged: Qt.callLater(root.survey)
                onWordsHeightChanged: root.survey()
            }
        }
    }

    Entrance {
        id: note

        direction: root.direction
        height: Math.max(48, words.height)
        order: 6 + root.examples.length
        shown: root.shown
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.contentBottom - 4 - height

        StatusLabel {
            id: label

            anchors.verticalCenter: parent.verticalCenter
            status: "principle"
        }

        StageText {
            id: words

            anchors.verticalCenter: parent.verticalCenter
            color: Theme.text3
            role: Theme.caption
            text: root.examplesNote + (root.note === "" ? "" : "\n" + root.note)
            width: parent.width - x
            x: label.width + 28
        }
    }
}
