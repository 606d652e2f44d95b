import QtQuick
import QtQuick.Shapes

import Kiosk

// A dashed rounded outline: what is planned.
Shape {
    id: root

    property real radius: height / 2
    property color color: Theme.amberText
    property real lineWidth: Theme.highContrast ? 4 : 2.5
    property color fill: "transparent"

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        capStyle: ShapePath.FlatCap
        dashPattern: Theme.dashes
        fillColor: root.fill
        strokeColor: root.color
        strokeStyle: ShapePath.DashLine
        strokeWidth: root.lineWidth

        PathRectangle {
            height: root.height - root.lineWidth
            radius: Math.max(0, root.radius - root.lineWidth / 2)
            width: root.width - root.lineWidth
            x: root.lineWidth / 2
            y: root.lineWidth / 2
        }
    }
}
