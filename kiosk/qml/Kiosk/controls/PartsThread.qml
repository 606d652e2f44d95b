pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A thread along which parts travel to its goal at 140 px a second.
Item {
    id: root

    required property real fromX
    required property real fromY
    required property real toX
    required property real toY
    required property bool shown
    required property bool flowing
    property int order: 0
    // 0 to 1: while a finger is on the place where it begins.
    property real bright: 0
    property real drawn: 0
    property real phase: 0.22

    readonly property real length: Math.hypot(toX - fromX, toY - fromY)

    states: State {
        name: "shown"
        when: root.shown

        PropertyChanges {
            root.drawn: 1
        }
    }
    transitions: [
        Transition {
            enabled: !Theme.still
            to: "shown"

            SequentialAnimation {
                PauseAnimation {
                    duration: 240 + root.order * Theme.staggerMs
                }

                NumberAnimation {
                    duration: Theme.threadMs
                    easing.type: Easing.InOutSine
                    property: "drawn"
                }
            }
        },
        Transition {
            enabled: !Theme.still
            from: "shown"

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.InCubic
                property: "drawn"
            }
        }
    ]

    TaperedThread {
        anchors.fill: parent
        drawn: root.drawn
        endWidth: (Theme.highContrast ? 4 : 3) + 3 * root.bright
        fromX: root.fromX
        fromY: root.fromY
        startAlpha: Theme.highContrast ? 1 : 0.12 + 0.88 * root.bright
        startWidth: 1.6 + 2 * root.bright
        toX: root.toX
        toY: root.toY
    }

    NumberAnimation on phase {
        duration: root.length / 140 * 1000
        from: 0
        loops: Animation.Infinite
        running: root.flowing && !Theme.restful
        to: 1
    }

    Repeater {
        model: 2

        Rectangle {
            required property int index

            // Two parts half a way apart; none inside the centre's plate.
            readonly property real way: (root.phase + index * 0.5) % 1 * 0.84

            antialiasing: true
            color: Theme.amber
            height: width
            radius: width / 2
            visible: root.drawn > way
            width: 10 + 4 * index
            x: root.fromX + (root.toX - root.fromX) * way - width / 2
            y: root.fromY + (root.toY - root.fromY) * way - height / 2
        }
    }
}
