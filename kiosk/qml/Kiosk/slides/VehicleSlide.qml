pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A vehicle large on its ring of light, the brand as display type, statements beside it and pinned
// to the body, and what the vehicle is used for.
Slide {
    id: root

    required property var picture
    required property var chips // [{claim, x, y}]
    required property string tasksTitle
    required property var tasks // [{glyph, text}]

    readonly property bool pictured: !!picture
    readonly property real ratio: pictured ? (picture.box[3] - picture.box[1]) / (picture.box[2] - picture.box[0]) : 1
    readonly property real footX: Theme.portrait ? 540 : 1230
    readonly property real footY: Theme.portrait ? Math.min(tasks.length > 0 ? 1000 : 1060, choice.upperEdge - 32 - column.height - 136) : Math.min(716, choice.pillsTop - 64)
    // A lone chip at the front stands beside a tall body; otherwise the body keeps below the chips.
    readonly property bool besideBody: chips.length === 0 || chips.length === 1 && chips[0].x > 0.6
    readonly property real headroom: besideBody ? (Theme.portrait ? heading.lowerEdge + 32 : 110) : pins.lowerEdge + 32
    readonly property real vehicleWidth: pictured ? Math.min(800, (footY - headroom) / ratio) : 0
    readonly property real ringRadius: Math.min(Theme.portrait ? 450 : 560, vehicleWidth * 0.7)
    readonly property rect body: Qt.rect(footX - vehicleWidth / 2, footY - vehicleWidth * ratio, vehicleWidth, vehicleWidth * ratio)
    readonly property var figures: claims.filter(claim => !!claim.figure)
    readonly property var sentences: claims.filter(claim => !claim.figure)
    // Beside a figure there is no room for sentences: they stand below the ring, side by side.
    readonly property bool below: !Theme.portrait && pictured && figures.length > 0 && tasks.length === 0

    light: Theme.portrait ? 0.5 : pictured ? 1 : 0
    ready: vehicle.ready

    onTouringChanged: if (touring)
        choice.reset()

    TurntableRing {
        id: ring

        anchors.fill: parent
        centreX: root.footX
        centreY: root.footY - root.vehicleWidth * 0.145
        radiusX: root.ringRadius
        shown: root.shown
        visible: root.pictured
    }

    TravellingObject {
        id: vehicle

        footX: root.footX
        footY: root.footY
        objectWidth: root.vehicleWidth
        picture: root.picture
        slide: root
        zoomable: true
    }

    // Before the vehicle, whose shadow would dim it.
    RingArc {
        anchors.fill: parent
        centreX: ring.centreX
        centreY: ring.centreY
        lit: choice.mounted && root.shown ? 1 : 0
        radiusX: ring.radiusX
        radiusY: ring.radiusY

        Behavior on lit {
            enabled: !Theme.still && !Theme.calm

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.InOutSine
            }
        }
    }

    Entrance {
        direction: root.direction
        height: caption.height
        order: 6
        shown: root.shown
        visible: root.pictured
        width: caption.width
        x: Theme.margin + Theme.contentWidth - width
        y: Theme.portrait ? root.footY + 72 : 72

        StageText {
            id: caption

            color: Theme.text3
            role: Theme.caption
            text: root.picture?.caption ?? ""
            wrapMode: Text.NoWrap
        }
    }

    BrandHeading {
        id: heading

        readonly property real lowerEdge: y + height

        room: !root.pictured || root.body.y > 210 ? Theme.contentWidth - (Theme.portrait ? 0 : caption.width + 48) : root.body.x - Theme.margin - 24
        slide: root
        width: Theme.portrait || !root.pictured ? Theme.contentWidth : 680
        x: Theme.margin
        y: Theme.portrait ? 72 : root.overline === "" ? 64 : 24
    }

    Column {
        id: column

        spacing: 28
        width: Theme.portrait || !root.pictured ? Math.min(1200, Theme.contentWidth) : root.footX - root.ringRadius * 1.07 - Theme.margin - 12
        x: Theme.margin
        y: Theme.portrait && root.pictured ? root.footY + 136 : heading.lowerEdge + 40

        Flow {
            spacing: 48
            visible: root.figures.length > 0
            width: parent.width

            Repeater {
                model: root.figures

                Entrance {
                    id: figure

                    required property var modelData
                    required property int index

                    direction: root.direction
                    height: figureClaim.height
                    order: 3 + index
                    shown: root.shown
                    width: figureClaim.width

                    FigureClaim {
                        id: figureClaim

                        claim: figure.modelData
                        running: root.shown
                        wordsWidth: column.width

                        onTapped: root.sourceAsked(figure.modelData)
                    }
                }
            }
        }

        ClaimList {
            claims: root.below ? [] : root.sentences
            direction: root.direction
            gap: 24
            order: 3 + root.figures.length
            role: Theme.body
            shown: root.shown
            visible: !root.below && root.sentences.length > 0
            width: parent.width

            onSourceAsked: claim => root.sourceAsked(claim)
        }

        Entrance {
            direction: root.direction
            height: note.height
            order: 3 + root.claims.length
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

    ClaimColumns {
        id: feet

        claims: root.below ? root.sentences : []
        direction: root.direction
        order: 4
        shown: root.shown
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.contentBottom - 4 - height

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    PinnedChips {
        id: pins

        body: root.body
        lowerEdge: Theme.portrait ? heading.lowerEdge + 24 + height : root.besideBody ? 250 : height > pillHeight ? 312 : 292
        chips: root.pictured ? root.chips : []
        direction: root.direction
        drift: vehicle.driftX
        leftEdge: Theme.portrait ? Theme.margin : heading.x + heading.leadWidth + 40
        nearness: vehicle.nearness
        oneRow: Theme.portrait
        order: 6
        rightEdge: Theme.margin + Theme.contentWidth
        shown: root.shown
        upperLeftEdge: Theme.portrait ? Theme.margin : heading.x + heading.titleWidth + 40

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    TaskChoice {
        id: choice

        anchors.fill: parent
        body: root.body
        direction: root.direction
        mount: root.pictured ? Qt.point(root.footX, root.footY + 34) : Qt.point(Theme.stageWidth / 2, Theme.stageHeight / 2)
        order: 5
        shown: root.shown
        tasks: root.tasks
        title: root.tasks.length > 0 ? root.tasksTitle : ""
        visible: root.tasks.length > 0
    }
}
