import QtQuick
import QtQuick.Shapes

import Kiosk

// A sheet in section, bent so deep over a die; the middle of its flange lies at the origin.
Shape {
    id: root

    required property string shape
    property real deep: Forming.depth
    property color ink: Theme.amber

    preferredRendererType: Shape.CurveRenderer

    ShapePath {
        capStyle: ShapePath.FlatCap
        fillColor: "transparent"
        joinStyle: ShapePath.RoundJoin
        strokeColor: root.ink
        strokeWidth: Forming.thickness

        PathSvg {
            path: Forming.sheetLine(root.shape, root.deep)
        }
    }
}
