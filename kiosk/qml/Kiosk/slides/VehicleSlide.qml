pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A vehicle large on its ring of light, the brand as display type, statements beside it and pinned
// to the body, and what the vehicle is used for. Where it has a spin, a finger turns it.
Slide {
    id: root

    required property var picture
    required property var spin // {frames, width, height, boxes, foot, camera, eye, body}, or null
    required property var chips // [{claim, x, y, on}]
    required property string tasksTitle
    required property var tasks // [{glyph, text, picture}]

    // The picture is never mirrored, so its places are where the stage is.
    readonly property var pinned: Theme.mirrored ? chips.map(chip => Object.assign({}, chip, {
            x: 1 - chip.x
        })) : chips
    readonly property bool pictured: !!picture
    readonly property bool turns: pictured && !!spin
    // A spin begins as the picture.
    readonly property var first: turns ? Object.assign({}, picture, {
        source: spin.frames[0],
        width: spin.width,
        height: spin.height,
        box: spin.boxes[0]
    }) : picture
    readonly property real ratio: pictured ? (first.box[3] - first.box[1]) / (first.box[2] - first.box[0]) : 1
    readonly property real footX: Theme.portrait ? 540 : 1230
    readonly property real footY: Theme.portrait ? Math.min(tasks.length > 0 ? 1000 : 1060, choice.upperEdge - 32 - column.height - 136) : Math.min(turns && below ? 704 : 716, choice.pillsTop - 64)
    // A lone chip at the front stands beside a tall body; otherwise the body keeps below the chips.
    readonly property bool besideBody: chips.length === 0 || chips.length === 1 && pinned[0].x > 0.6
    readonly property real headroom: besideBody ? (Theme.portrait ? heading.lowerEdge + 32 : 110) : pins.lowerEdge + 32
    readonly property real vehicleWidth: pictured ? Math.min(800, (footY - headroom) / ratio) : 0
    readonly property real ringRadius: Math.min(Theme.portrait ? 450 : 560, vehicleWidth * 0.7)
    readonly property rect body: Qt.rect(footX - vehicleWidth / 2, footY - vehicleWidth * ratio, vehicleWidth, vehicleWidth * ratio)
    readonly property var figures: claims.filter(claim => !!claim.figure)
    readonly property var sentences: claims.filter(claim => !claim.figure)
    // Beside a figure there is no room for sentences: they stand below the ring, side by side.
    readonly property bool below: !Theme.portrait && pictured && figures.length > 0 && tasks.length === 0

    calmBar: turns
    light: Theme.portrait ? 0.5 : pictured ? 1 : 0
    ready: vehicle.ready

    onTouringChanged: if (touring) {
        choice.reset();
        turn.reset();
    }

    TurntableRing {
        id: ring

        anchors.fill: parent
        centreX: root.footX
        centreY: root.turns ? turn.foot.y : root.footY - root.vehicleWidth * 0.145
        radiusX: root.ringRadius
        shown: root.shown
        visible: root.pictured
    }

    VersionExchange {
        id: exchange

        versions: root.tasks.map(task => task.picture)
        wanted: choice.chosen

        TravellingObject {
            id: vehicle

            covered: turn.shownFrame !== 0
            drifts: !root.turns
            footX: root.footX
            footY: root.footY
            objectWidth: root.vehicleWidth
            picture: root.first
            slide: root
            visible: exchange.shown < 0
            zoomable: !root.turns

            SpinView {
                id: turn

                axis: root.footX
                name: root.picture?.alt ?? ""
                place: vehicle.place
                spin: root.spin
                standing: root.settled && root.shown
                touring: root.touring

                onZoomAsked: root.zoomAsked(shownFrame === 0 ? root.picture : picture)
            }
        }

        Repeater {
            model: root.tasks.length

            ObjectPicture {
                id: version

                required property int index

                // As high as the vehicle: a taller version must not reach higher.
                readonly property real highest: root.footY - root.headroom

                footX: root.footX
                footY: root.footY
                objectWidth: present ? Math.min(root.vehicleWidth, highest * boxWidth / (picture.box[3] - picture.box[1])) : 0
                picture: root.tasks[index].picture
                slide: root
                tappable: true
                visible: exchange.shown === index
                zoomable: true

                onTapped: choice.toggle(index)
                onZoomAsked: root.zoomAsked(picture)
            }
        }
    }

    // Before the vehicle, whose shadow would dim it.
    RingArc {
        anchors.fill: parent
        centreX: ring.centreX
        centreY: ring.centreY
        lit: root.shown && (choice.mounted || turn.moving) ? 1 : 0
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
        id: handleEntrance

        direction: root.direction
        height: handle.height
        order: 4
        shown: root.shown && root.turns && choice.riding < 0
        visible: opacity > 0
        width: handle.width
        x: ring.centreX - width / 2
        y: ring.centreY + ring.radiusY - height / 2

        RoundButton {
            id: handle

            diameter: 104
            glyph: Glyphs.drag
            iconSize: 56
            name: qsTr("Turn the vehicle")
            primary: true

            onTapped: turn.turnBy(3)

            SpinDrag {
                view: turn
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
        y: Theme.portrait && root.pictured ? root.footY + 136 : heading.lowerEdge + (Theme.larger && !Theme.portrait ? 4 : 40)

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
            role: Theme.tight.body
            roles: Theme.tight
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
        chips: root.pictured ? root.pinned : []
        direction: root.direction
        drift: vehicle.driftX
        leftEdge: Theme.portrait ? Theme.margin : heading.x + heading.leadWidth + 40
        nearness: vehicle.nearness
        oneRow: Theme.portrait
        order: 6
        rightEdge: Theme.margin + Theme.contentWidth
        shown: root.shown && exchange.settled
        spin: root.turns && exchange.shown < 0 ? turn : null
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
