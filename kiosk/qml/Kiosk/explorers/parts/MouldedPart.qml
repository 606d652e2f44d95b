pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// The part as far as its cavity is full: melt in the middle, set plastic along the walls. The
// middle of the parting plane is the origin.
Item {
    id: root

    property real reached: Cavity.leg
    property real melt: 0 // share of the wall that is liquid
    property real packed: 1 // 0 before the pressure is held: the shrinkage shows

    readonly property string legs: Cavity.legs(reached)
    readonly property string ribs: Cavity.ribLines(reached)
    readonly property real fullness: 0.84 + 0.16 * packed

    component Strand: Shape {
        id: strand

        required property color ink
        required property real share // of the wall

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: strand.ink
            strokeWidth: Cavity.rib * strand.share

            PathSvg {
                path: root.ribs
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: strand.ink
            strokeWidth: Cavity.wall * strand.share

            PathSvg {
                path: root.legs
            }
        }
    }

    visible: reached > 0

    Strand {
        ink: Theme.clay
        share: root.fullness
        visible: root.melt < 1
    }

    Strand {
        ink: Theme.amber
        share: root.fullness * Math.max(0.02, root.melt)
        visible: root.melt > 0
    }
}
