pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Large figures: a ring that fills beside its statements, or two to four figures in a row; a sum apart.
Slide {
    id: root

    required property var ring // {part, whole, lit, bars, caption, rest: claim or null} or null
    required property var aside // {heading, claim} or null

    readonly property bool ringed: !!root.ring
    readonly property var large: ringed ? [] : claims.filter(claim => !!claim.figure)
    readonly property var plain: ringed ? claims : claims.filter(claim => !claim.figure)
    readonly property bool counting: settled
    readonly property real ringSize: Theme.portrait ? 568 : 664
    readonly property real textX: ringed && !Theme.portrait ? 900 : Theme.margin
    readonly property real textWidth: Theme.stageWidth - Theme.margin - textX
    readonly property bool narrow: Theme.portrait || ringed
    // Without a ring the sum apart stands beside the figures.
    readonly property bool split: !narrow && !!aside && large.length > 0
    readonly property real halfWidth: (Theme.contentWidth - 96) / 2
    readonly property real statementsY: ringed && Theme.portrait ? circle.y + ringSize + 44 : heading.y + heading.height + (ringed ? 24 : 56)
    readonly property TypeRole figureRole: {
        if (split || large.length > 3 || (large.length > 2 && !!aside))
            return Theme.figM;
        return large.length > 2 ? Theme.figDate : Theme.figL;
    }

    light: ringed && !Theme.portrait ? 0 : 0.5

    SlideHeading {
        id: heading

        order: 1
        slide: root
        width: root.textWidth
        x: root.textX
        y: root.overline !== "" ? 46 : Theme.portrait ? 96 : 60
    }

    Loader {
        id: circle

        active: root.ringed
        x: Theme.portrait ? (Theme.stageWidth - root.ringSize) / 2 : 112
        y: Theme.portrait ? heading.y + heading.height + 32 : 80

        sourceComponent: Entrance {
            direction: root.direction
            duration: Theme.objectMs
            height: root.ringSize
            shift: Theme.objectShift
            shown: root.shown
            width: root.ringSize

            // It fills as clocks go.
            Upright {
                anchors.fill: parent

                RingFigure {
                    claim: root.claims[0] ?? null
                    demonstrating: root.demonstrating
                    ring: root.ring
                    running: root.counting
                    width: parent.width

                    onSourceAsked: claim => root.sourceAsked(claim)
                }
            }
        }
    }

    Grid {
        id: figures

        columnSpacing: 48
        columns: {
            if (Theme.portrait || (root.split && root.large.length < 3))
                return 1;
            return root.split || root.large.length > 3 ? 2 : Math.max(1, root.large.length);
        }
        rowSpacing: 44
        width: root.split ? root.halfWidth : root.textWidth
        x: root.textX
        y: root.statementsY

        Repeater {
            model: root.large.length

            Entrance {
                id: place

                required property int index

                readonly property var figure: root.large[index]

                direction: root.direction
                height: claim.height
                order: 3 + index
                shown: root.shown
                width: (figures.width - (figures.columns - 1) * figures.columnSpacing) / figures.columns

                FigureClaim {
                    id: claim

                    claim: place.figure
                    role: root.figureRole
                    running: root.counting
                    wordsWidth: Math.min(place.width, 720)

                    onTapped: root.sourceAsked(place.figure)
                }
            }
        }
    }

    Column {
        id: statements

        spacing: root.narrow ? 28 : 48
        width: root.split ? root.halfWidth : root.textWidth
        x: root.split ? Theme.stageWidth - Theme.margin - width : root.textX
        y: root.large.length > 0 && !root.split ? figures.y + figures.height + (Theme.portrait ? 28 : 56) : root.statementsY

        ClaimList {
            claims: root.plain
            direction: root.direction
            order: 3 + root.large.length
            roles: Theme.tight
            shown: root.shown
            spacing: 18
            visible: root.plain.length > 0
            width: parent.width

            onSourceAsked: claim => root.sourceAsked(claim)
        }

        Loader {
            active: !!root.aside
            visible: active
            width: parent.width

            sourceComponent: AsideSum {
                // One figure counts, then the other.
                after: root.ringed ? Theme.countMs : 0
                aside: root.aside
                direction: root.direction
                order: 3 + root.claims.length
                running: root.counting
                shown: root.shown
                width: statements.width

                onSourceAsked: claim => root.sourceAsked(claim)
            }
        }
    }

    Entrance {
        direction: root.direction
        height: note.height
        order: 5 + root.claims.length
        shown: root.shown
        visible: root.note !== ""
        width: root.ringed && !Theme.portrait ? 690 : Theme.contentWidth
        x: root.ringed && !Theme.portrait ? 112 : Theme.margin
        y: Theme.contentBottom - height

        StageText {
            id: note

            color: Theme.text3
            role: Theme.caption
            text: root.note
            width: parent.width
        }
    }
}
