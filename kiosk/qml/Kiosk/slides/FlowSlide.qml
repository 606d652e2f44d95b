pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// From one place to others: a thread to each, solid when it is a fact, dotted while it is only
// planned or talked about.
Slide {
    id: root

    required property string originName
    required property var picture
    required property var streams // [{name, claim}]

    readonly property string remarks: [root.picture?.caption ?? "", root.note].filter(line => line !== "").join(" ")

    property var goalHeights: []

    readonly property int count: streams.length
    readonly property bool pictured: !!picture
    readonly property bool dense: count > 3
    // In portrait every thread has a lane of its own down the left side, the first the innermost.
    readonly property real lane: 32
    readonly property real goalX: Theme.portrait ? Theme.margin + lane * (count - 1) + 96 : 1072
    readonly property real goalsTop: Theme.portrait ? plate.y + plate.height + 52 : 96
    readonly property real goalsBottom: Theme.portrait ? said.y - 34 : Theme.contentBottom - 16
    // The rows have equal gaps, at most as wide as looks like one list.
    readonly property real goalGap: {
        const free = goalsBottom - goalsTop - sumOfHeights(count);
        return count > 1 ? Math.max(8, Math.min(Theme.portrait ? 72 : 88, free / (count - 1))) : 0;
    }
    readonly property real goalsHeight: sumOfHeights(count) + goalGap * (count - 1)
    readonly property real firstY: Theme.portrait ? goalsTop : Math.max(goalsTop, (goalsTop + goalsBottom - goalsHeight) / 2)
    readonly property real stemX: pictured ? product.footX + product.objectWidth / 2 + 28 : plate.x + plate.width + 28
    readonly property real stemY: Theme.portrait ? plate.y + plate.height / 2 : pictured ? product.footY - product.objectWidth * product.ratio * 0.42 : plate.y + plate.height / 2

    function sumOfHeights(index: int): real {
        let sum = 0;
        for (let i = 0; i < index; ++i)
            sum += goalHeights[i] ?? 0;
        return sum;
    }

    function goalY(index: int): real {
        return firstY + sumOfHeights(index) + goalGap * index;
    }

    function arrivalX(index: int): real {
        return Theme.portrait ? Theme.margin + 44 + lane * (count - 1 - index) : goalX - 40;
    }

    function arrivalY(index: int): real {
        return goalY(index) + (dense ? 24 : 34);
    }

    light: Theme.portrait ? 0.5 : 0
    ready: product.ready

    SlideHeading {
        id: heading

        slide: root
        titleRole: Theme.titleS
        width: Theme.portrait ? Theme.contentWidth : 900
        x: Theme.margin
        y: root.overline !== "" ? (Theme.portrait ? 72 : 46) : Theme.portrait ? 96 : 60
    }

    FloorEllipse {
        centreX: product.footX
        centreY: product.footY - radiusX * 0.2
        radiusX: product.objectWidth * 0.56
        shown: root.shown
        visible: root.pictured
    }

    TravellingObject {
        id: product

        readonly property real ratio: root.pictured ? (root.picture.box[3] - root.picture.box[1]) / (root.picture.box[2] - root.picture.box[0]) : 1
        readonly property real roomTop: heading.y + heading.height + 32
        readonly property real roomBottom: plate.y - (Theme.portrait ? 44 : 56)

        footX: Theme.portrait ? Theme.stageWidth / 2 : Theme.margin + 344
        footY: roomBottom - Math.max(0, (roomBottom - roomTop - objectWidth * ratio) / 2)
        objectWidth: Math.max(1, Math.min(Theme.portrait ? 720 : 600, (roomBottom - roomTop) / Math.max(0.1, ratio)))
        picture: root.picture
        slide: root
    }

    Repeater {
        model: root.count

        StreamThread {
            required property int index

            certain: root.streams[index].claim.status === "fact"
            downwards: Theme.portrait
            flowing: root.shown && root.settled && root.lively
            fromX: Theme.portrait ? toX : root.stemX
            fromY: root.stemY
            height: root.height
            order: index
            shown: root.shown
            toX: root.arrivalX(index)
            toY: root.arrivalY(index)
            width: root.width
        }
    }

    Entrance {
        id: plate

        direction: root.direction
        height: Theme.portrait ? 104 : 124
        order: 2
        shift: 0
        shown: root.shown
        width: Math.min(Theme.portrait ? Theme.contentWidth : 688, origin.implicitWidth + 96)
        x: root.pictured && !Theme.portrait ? Theme.margin + 344 - width / 2 : Theme.margin
        y: Theme.portrait ? (root.pictured ? (Theme.larger ? 636 : 700) : 420) : root.pictured ? 708 - 104 * root.claims.length : 464

        Rectangle {
            anchors.fill: parent
            antialiasing: true
            border.color: Theme.amber
            border.width: Theme.highContrast ? 5 : 3
            color: Theme.bgMid
            radius: height / 2
        }

        StageText {
            id: origin

            anchors.centerIn: parent
            horizontalAlignment: Text.AlignHCenter
            role: Theme.heading
            text: root.originName
            width: Math.min(implicitWidth, (Theme.portrait ? Theme.contentWidth : 688) - 96)
        }
    }

    component Goal: Entrance {
        id: goal

        required property var modelData
        required property int index

        readonly property real tall: words.implicitHeight

        direction: root.direction
        height: words.height
        order: 4 + index
        shown: root.shown
        width: Theme.stageWidth - Theme.margin - x
        x: root.goalX
        y: root.goalY(index)

        onTallChanged: root.goalHeights = Object.assign([], root.goalHeights, {
            [index]: tall
        })

        StreamGoal {
            id: words

            dense: root.dense
            stream: goal.modelData
            width: goal.width

            onTapped: root.sourceAsked(goal.modelData.claim)
        }
    }

    Repeater {
        model: root.streams

        Goal {}
    }

    Repeater {
        model: root.count

        Entrance {
            required property int index

            readonly property bool certain: root.streams[index].claim.status === "fact"

            after: 500
            order: index
            shift: 0
            shown: root.shown
            x: root.arrivalX(index)
            y: root.arrivalY(index)

            Rectangle {
                antialiasing: true
                border.color: Theme.amber
                border.width: Theme.highContrast ? 5 : 3
                color: parent.certain ? Theme.amber : Theme.bgMid
                height: width
                radius: width / 2
                width: 28
                x: -14
                y: -14
            }
        }
    }

    ClaimList {
        id: said

        claims: root.claims
        direction: root.direction
        order: 3
        shown: root.shown
        width: Theme.portrait ? Theme.contentWidth : 760
        x: Theme.margin
        y: (note.visible ? note.y - 16 : Theme.contentBottom) - height

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    Entrance {
        id: note

        direction: root.direction
        height: noteWords.height
        order: 8
        shown: root.shown
        visible: root.remarks !== ""
        width: Theme.portrait ? Theme.contentWidth : 880
        x: Theme.margin
        y: Theme.contentBottom - height

        StageText {
            id: noteWords

            color: Theme.text3
            role: Theme.caption
            text: root.remarks
            width: parent.width
        }
    }
}
