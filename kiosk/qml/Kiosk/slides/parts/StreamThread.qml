pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// One way out of a flow: solid for what happens, dotted for what is planned or talked about. Parts
// travel along it at 140 px a second: full ones, or hollow ones while nothing is agreed.
Item {
    id: root

    required property real fromX
    required property real fromY
    required property real toX
    required property real toY
    required property bool certain
    required property bool shown
    required property bool flowing
    // It falls straight down; otherwise it swings to the right.
    property bool downwards: false
    property int order: 0
    property real drawn: 0
    property real phase: 0.3

    readonly property real swing: downwards ? 0 : (toX - fromX) * 0.5
    readonly property real leaveX: fromX + swing
    readonly property real leaveY: downwards ? fromY + (toY - fromY) / 3 : fromY
    readonly property real arriveX: toX - swing
    readonly property real arriveY: downwards ? toY - (toY - fromY) / 3 : toY
    readonly property real length: Math.hypot(toX - fromX, toY - fromY) * (downwards ? 1 : 1.08)

    function cubic(from: real, leave: real, arrive: real, to: real, way: real): real {
        const rest = 1 - way;
        return rest * rest * rest * from + 3 * rest * rest * way * leave + 3 * rest * way * way * arrive + way * way * way * to;
    }

    opacity: shown ? 1 : 0

    states: State {
        name: "shown"
        when: root.shown

        PropertyChanges {
            root.drawn: 1
        }
    }
    transitions: Transition {
        enabled: !Theme.still
        to: "shown"

        SequentialAnimation {
            PauseAnimation {
                duration: Theme.calm ? 0 : 300 + root.order * Theme.staggerMs
            }

            NumberAnimation {
                duration: Theme.threadMs
                easing.type: Easing.InOutSine
                property: "drawn"
            }
        }
    }

    // Drawn once and uncovered from its beginning: cheaper than a longer path in every frame.
    Item {
        clip: root.drawn < 1
        height: root.downwards ? (root.toY - root.fromY) * root.drawn + root.fromY : root.height
        width: root.downwards ? root.width : (root.toX - root.fromX) * root.drawn + root.fromX

        Shape {
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                capStyle: root.certain ? ShapePath.FlatCap : ShapePath.RoundCap
                dashPattern: [0.01, 3.2]
                fillColor: "transparent"
                startX: root.fromX
                startY: root.fromY
                strokeColor: Theme.amber
                strokeStyle: root.certain ? ShapePath.SolidLine : ShapePath.DashLine
                strokeWidth: root.certain ? (Theme.highContrast ? 4 : 3) : (Theme.highContrast ? 6 : 5)

                PathCubic {
                    control1X: root.leaveX
                    control1Y: root.leaveY
                    control2X: root.arriveX
                    control2Y: root.arriveY
                    x: root.toX
                    y: root.toY
                }
            }
        }
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

            readonly property real way: (root.phase + index * 0.5) % 1

            antialiasing: true
            border.color: Theme.amber
            border.width: root.certain ? 0 : 3
            color: root.certain ? Theme.amber : Theme.bgMid
            height: width
            radius: width / 2
            visible: root.drawn > way
            width: root.certain ? 14 : 20
            x: root.cubic(root.fromX, root.leaveX, root.arriveX, root.toX, way) - width / 2
            y: root.cubic(root.fromY, root.leaveY, root.arriveY, root.toY, way) - height / 2
        }
    }
}
