pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A product in the light, what the sources say of it, and how it works: five steps on the thread
// that light up one by one.
Slide {
    id: root

    required property var picture
    required property var steps // [{name, text}]
    required property string stepsNote
    required property var explorer // its type and parameters, or null

    readonly property real footX: Theme.portrait ? explorer ? 440 : 520 : explorer ? narrow ? 1326 : 1256 : 1372 + Math.max(0, pictureWidth - 680) / 2
    // Between two columns of words and the lens.
    readonly property bool narrow: !Theme.portrait && explorer !== null && columns.length > 1
    readonly property real footY: Theme.portrait ? 1022 : 700
    readonly property Explorer tool: loader.item as Explorer
    // As wide as the comps have it, but never higher than the room above the feet.
    readonly property real pictureWidth: {
        if (!picture)
            return 0;
        const ratio = (picture.box[3] - picture.box[1]) / (picture.box[2] - picture.box[0]);
        return Math.min(narrow ? 560 : explorer ? 600 : Theme.portrait ? 640 : 760, (Theme.portrait ? 600 : 640) / ratio);
    }
    // Beside the explorer's title it stays in view, small.
    readonly property real asideWidth: picture ? Math.min(150, 170 * (picture.box[2] - picture.box[0]) / (picture.box[3] - picture.box[1])) : 0

    function dive(): void {
        if (tool)
            immersed = true;
    }

    function between(from: real, to: real): real {
        return from + (to - from) * lens.opening;
    }

    // With a figure among them, the first two statements stand side by side.
    readonly property var columns: claims.some(claim => !!claim.figure) ? claims.slice(0, 2) : []
    readonly property var sentences: claims.slice(columns.length)

    // The words of the slide come back when those of the explorer have gone.
    readonly property bool present: shown && !immersed && lens.opening < 0.35

    light: immersed ? 0 : 1
    loading: loader.status === Loader.Loading
    ready: product.ready && (!explorer || loader.status === Loader.Error || (tool?.ready ?? false))

    onTouringChanged: if (touring)
        immersed = false
    Shape {
        id: floor

        property real opened: 0

        anchors.fill: parent
        visible: !Theme.highContrast

        states: State {
            name: "shown"
            when: root.present

            PropertyChanges {
                floor.opened: 1
            }
        }
        transitions: Transition {
            enabled: !Theme.still && !Theme.calm

            NumberAnimation {
                duration: Theme.objectMs
                easing.type: Easing.OutQuint
                property: "opened"
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.line1
            strokeWidth: Theme.ornament

            PathAngleArc {
                centerX: root.footX
                centerY: root.footY - 66
                radiusX: 400 * floor.opened
                radiusY: 112 * floor.opened
                startAngle: 0
                sweepAngle: 360
            }
        }
    }

    TravellingObject {
        id: product

        decodeWidth: root.pictureWidth
        enabled: !root.immersed
        footX: root.between(root.footX, Theme.stageWidth - Theme.margin - 75)
        footY: root.between(root.footY, Theme.portrait ? 312 : 296)
        objectWidth: root.between(root.pictureWidth, root.asideWidth)
        picture: root.picture
        slide: root
        still: !lens.moving
        zoomable: true
    }

    SlideHeading {
        id: heading

        leadWidth: Theme.portrait ? Theme.contentWidth : Theme.larger ? 930 : 860
        order: root.origin === undefined ? 0 : 5
        shown: root.present
        slide: root
        width: Theme.portrait ? Theme.contentWidth : 900
        x: Theme.margin
        y: Theme.portrait ? 72 : 46
    }

    Entrance {
        direction: root.direction
        height: figureRow.height
        order: heading.order + 3
        shown: root.present
        visible: root.columns.length > 0
        width: figureRow.width
        x: Theme.margin
        y: root.claimsTop

        Row {
            id: figureRow

            spacing: 40

            Repeater {
                model: root.columns.length

                Row {
                    id: cell

                    required property int index
                    readonly property var claim: root.columns[index]

                    spacing: 40

                    Rectangle {
                        color: Theme.line2
                        height: 220
                        visible: cell.index > 0
                        width: Theme.ornament
                    }

                    FigureClaim {
                        claim: cell.claim
                        roles: Theme.tight
                        running: root.shown
                        wordsWidth: Theme.portrait || cell.index === 0 ? 440 : 400

                        onTapped: root.sourceAsked(cell.claim)
                    }
                }
            }
        }
    }

    readonly property real claimsTop: Theme.portrait ? 1120 : Math.max(388, heading.y + heading.height + (Theme.larger ? 8 : 36))

    ClaimList {
        claims: root.sentences
        direction: root.direction
        order: heading.order + 4
        role: root.claims.length > 1 ? Theme.tight.body : Theme.lead
        roles: Theme.tight
        shown: root.present
        width: Theme.portrait ? Theme.contentWidth : 890
        x: Theme.margin
        y: root.columns.length > 0 ? root.claimsTop + figureRow.height + 28 : root.claimsTop

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    Entrance {
        direction: root.direction
        order: heading.order + 6
        shown: root.present

        StageText {
            color: Theme.text3
            role: Theme.caption
            text: root.picture?.caption ?? ""
            wrapMode: Text.NoWrap
            x: (Theme.portrait && root.tool ? lens.pillLeft - 32 : Theme.stageWidth - Theme.margin) - width
            y: Theme.portrait ? 1046 : 58
        }
    }

    StepThread {
        direction: root.direction
        note: root.stepsNote
        order: heading.order + 5
        running: root.shown && root.settled && root.lively
        shown: root.present
        steps: root.steps
        threadWidth: root.explorer && !Theme.portrait ? lens.pillLeft - Theme.margin : Theme.contentWidth
        visible: root.steps.length > 0
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.portrait ? 1396 : 696
    }

    Lens {
        id: lens

        label: root.explorer?.action ?? ""
        order: heading.order + 7
        slide: root
        visible: root.tool !== null
    }

    Loader {
        id: loader

        property var given: null

        anchors.fill: parent
        asynchronous: true

        onLoaded: {
            InitialValues.giveBack(given);
            given = null;
        }

        Component.onCompleted: {
            if (!root.explorer)
                return;
            given = InitialValues.borrow({
                facts: root.explorer,
                lens: lens,
                note: root.stepsNote,
                slide: root
            });
            setSource(Qt.resolvedUrl(`../explorers/${root.explorer.type}.qml`), given);
        }
    }

    Binding {
        property: "note"
        target: root.tool
        value: root.stepsNote
        when: root.tool !== null
    }

    Binding {
        property: "facts"
        target: root.tool
        value: root.explorer
        when: root.tool !== null
    }
}
