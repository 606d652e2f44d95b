pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// Punch and die of one part. The die's upper edge is the origin; the punch stands so far above its
// lowest place.
Item {
    id: root

    required property string shape
    required property real raised
    required property real punchTop // above the punch's flange level
    required property real dieHalf
    required property real dieHeight

    readonly property real chamfer: 14

    component Body: Shape {
        id: body

        property alias fill: outline.fillColor
        property alias stroke: outline.strokeColor
        property alias thickness: outline.strokeWidth
        property alias path: svg.path

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            id: outline

            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: "transparent"
            strokeWidth: 2

            PathSvg {
                id: svg
            }
        }
    }

    // Its middle line is the origin of a sheet, and a die lies half a sheet lower.
    Body {
        readonly property real foot: root.dieHeight + Forming.thickness / 2

        fill: Theme.steel
        path: Forming.dieLine(root.shape, root.dieHalf - root.chamfer) + `L${root.dieHalf} ${Forming.thickness / 2 + root.chamfer}V${foot}H${-root.dieHalf}V${Forming.thickness / 2 + root.chamfer}Z`
        stroke: Theme.line3
    }

    Body {
        path: Forming.dieLine(root.shape, root.dieHalf - root.chamfer)
        stroke: Theme.line4
        thickness: 4
    }

    Body {
        readonly property real half: Forming.punchHalf(root.shape)

        fill: Theme.clay
        path: Forming.punchLine(root.shape) + `V${-root.punchTop}H${-half}Z`
        y: -root.raised
    }
}
