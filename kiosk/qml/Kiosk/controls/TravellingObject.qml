pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A slide's main picture. It enters along the direction of travel, or, when the slide names an
// origin, travels from where it stood on the slide before; in the attract loop it drifts.
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

    readonly property alias ready: object.ready
    readonly property alias objectHeight: object.objectHeight
    readonly property bool travelling: slide.origin !== undefined && !Theme.calm

    // 0 where it comes from, 1 in its place.
    property real come: 0
    property real drift: 0

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
            xScale: root.travelling || Theme.calm ? 1 : 0.96 + 0.04 * root.come
            yScale: xScale
        },
        Translate {
            x: root.travelling || Theme.calm ? 8 * root.drift : Theme.objectShift * root.slide.direction * (1 - root.come) + 8 * root.drift
        }
    ]
    transitions: [
        Transition {
            enabled: !Theme.still
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
        running: root.slide.touring && root.slide.settled && !Theme.still && !Theme.calm

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

    ObjectPicture {
        id: object

        readonly property bool underway: root.travelling && root.slide.shown

        decodeWidth: root.objectWidth
        footX: underway ? root.between(root.slide.origin.footX, root.footX) : root.footX
        footY: underway ? root.between(root.slide.origin.footY, root.footY) : root.footY
        objectWidth: underway ? root.between(root.slide.origin.objectWidth, root.objectWidth) : root.objectWidth
        picture: root.picture

        onZoomAsked: root.slide.zoomAsked(root.picture)
    }
}
