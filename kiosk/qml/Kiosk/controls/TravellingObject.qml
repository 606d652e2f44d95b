pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A slide's main picture. It enters along the direction of travel, or, when the slide names an
// origin, travels from where it stood on the slide before; in the attract loop it drifts and comes
// a little nearer, and goes back when a visitor arrives.
Item {
    id: root

    required property Slide slide
    required property var picture
    required property real footX
    required property real footY
    required property real objectWidth
    property alias zoomable: object.zoomable
    property alias decodeWidth: object.decodeWidth
    property alias still: object.still
    // Something else is drawn in its place, and stays where it is.
    property alias covered: object.covered
    property bool drifts: true

    readonly property alias ready: object.ready
    readonly property alias objectHeight: object.objectHeight
    // The whole picture, with the empty edge of its file.
    readonly property rect place: Qt.rect(object.x, object.y, object.width, object.height)
    readonly property bool travelling: slide.origin !== undefined && !Theme.calm

    // 0 where it comes from, 1 in its place.
    property real come: 0
    // From -1 to 1, and from 0 to 1.
    property real drift: 0
    property real approach: 0

    readonly property bool drifting: drifts && slide.touring && slide.settled && !Theme.restful
    readonly property real driftX: 8 * Theme.inSteps(drift, 8)
    // About the foot point.
    readonly property real nearness: 1 + 0.03 * Theme.inSteps(approach, 0.03 * objectWidth)

    function between(from: real, to: real): real {
        return from + (to - from) * come;
    }

    opacity: travelling ? 1 : come

    states: State {
        name: "shown"
        when: root.slide.shown

        PropertyChanges {
            root.come: 1
        }
    }
    transform: [
        Scale {
            origin.x: root.footX
            origin.y: root.footY
            xScale: root.nearness * (root.travelling || Theme.calm ? 1 : 0.96 + 0.04 * root.come)
            yScale: xScale
        },
        Translate {
            x: root.driftX + (root.travelling || Theme.calm ? 0 : Theme.objectShift * root.slide.direction * (1 - root.come))
        }
    ]
    transitions: [
        Transition {
            enabled: !Theme.still && !Theme.sparing
            to: "shown"

            NumberAnimation {
                duration: root.travelling ? Theme.travelMs : Theme.objectMs
                easing.type: root.travelling ? Easing.InOutCubic : Easing.OutQuint
                property: "come"
            }
        },
        Transition {
            enabled: !Theme.still
            from: "shown"

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.InCubic
                property: "come"
            }
        }
    ]

    SequentialAnimation on drift {
        loops: Animation.Infinite
        running: root.drifting

        NumberAnimation {
            duration: Theme.driftMs / 2
            easing.type: Easing.InOutSine
            to: -1
        }

        NumberAnimation {
            duration: Theme.driftMs / 2
            easing.type: Easing.InOutSine
            to: 1
        }
    }

    SequentialAnimation on approach {
        loops: Animation.Infinite
        running: root.drifting

        NumberAnimation {
            duration: Theme.driftMs
            easing.type: Easing.InOutSine
            to: 1
        }

        NumberAnimation {
            duration: Theme.driftMs
            easing.type: Easing.InOutSine
            to: 0
        }
    }

    NumberAnimation {
        id: back

        duration: Theme.enterMs
        easing.type: Easing.InOutSine
        properties: "drift,approach"
        target: root
        to: 0
    }

    Connections {
        function onTouringChanged(): void {
            if (!root.slide.touring)
                back.restart();
            else
                back.stop();
        }

        target: root.slide
    }

    ObjectPicture {
        id: object

        readonly property bool underway: root.travelling && root.slide.shown

        decodeWidth: root.objectWidth
        footX: underway ? root.between(root.slide.origin.footX, root.footX) : root.footX
        footY: underway ? root.between(root.slide.origin.footY, root.footY) : root.footY
        objectWidth: underway ? root.between(root.slide.origin.objectWidth, root.objectWidth) : root.objectWidth
        picture: root.picture
        slide: root.slide

        onZoomAsked: root.slide.zoomAsked(root.picture)
    }
}
