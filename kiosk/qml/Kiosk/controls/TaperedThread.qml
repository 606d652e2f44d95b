import QtQuick
import QtQuick.Shapes

import Kiosk

// A thin thread from (fromX, fromY) to (toX, toY), hair-thin at its start and full at its goal:
// it shows direction without an arrowhead. `drawn` 0 to 1 is how far it has come.
Shape {
    id: root

    required property real fromX
    required property real fromY
    required property real toX
    required property real toY
    property real drawn: 1
    property real startWidth: 1.4
    property real endWidth: Theme.highContrast ? 4 : 3.4
    property real startAlpha: Theme.highContrast ? 1 : 0.05
    property real endAlpha: 1
    property color color: Theme.amber

    readonly property real tipX: fromX + (toX - fromX) * drawn
    readonly property real tipY: fromY + (toY - fromY) * drawn
    readonly property real length: Math.max(1, Math.hypot(toX - fromX, toY - fromY))
    readonly property real normalX: -(toY - fromY) / length
    readonly property real normalY: (toX - fromX) / length

    function tint(alpha: real): color {
        return Qt.rgba(color.r, color.g, color.b, alpha);
    }

    preferredRendererType: Shape.CurveRenderer
    visible: drawn > 0

    ShapePath {
        fillGradient: LinearGradient {
            x1: root.fromX
            x2: root.toX
            y1: root.fromY
            y2: root.toY

            GradientStop {
                color: root.tint(root.startAlpha)
                position: 0
            }

            GradientStop {
                color: root.tint(root.startAlpha + (root.endAlpha - root.startAlpha) * 0.45)
                position: 0.25
            }

            GradientStop {
                color: root.tint(root.endAlpha)
                position: 1
            }
        }
        startX: root.fromX + root.normalX * root.startWidth / 2
        startY: root.fromY + root.normalY * root.startWidth / 2
        strokeColor: "transparent"

        PathLine {
            x: root.tipX + root.normalX * root.endWidth / 2
            y: root.tipY + root.normalY * root.endWidth / 2
        }

        PathLine {
            x: root.tipX - root.normalX * root.endWidth / 2
            y: root.tipY - root.normalY * root.endWidth / 2
        }

        PathLine {
            x: root.fromX - root.normalX * root.startWidth / 2
            y: root.fromY - root.normalY * root.startWidth / 2
        }
    }
}
