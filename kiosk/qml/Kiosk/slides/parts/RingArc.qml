import QtQuick
import QtQuick.Shapes

import Kiosk

// The lit front of a turntable ring. `lit` 0 to 1 is how far it has opened from the middle.
Shape {
    id: root

    required property real centreX
    required property real centreY
    required property real radiusX
    required property real radiusY
    required property real lit

    preferredRendererType: Shape.CurveRenderer
    visible: lit > 0

    ShapePath {
        capStyle: ShapePath.RoundCap
        fillColor: "transparent"
        strokeColor: Theme.amber
        strokeWidth: Theme.thread * 2

        PathAngleArc {
            centerX: root.centreX
            centerY: root.centreY
            radiusX: root.radiusX
            radiusY: root.radiusY
            startAngle: 90 - sweepAngle / 2
            sweepAngle: 68 * root.lit
        }
    }
}
