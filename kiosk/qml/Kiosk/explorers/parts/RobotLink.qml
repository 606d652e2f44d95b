import QtQuick
import QtQuick.Shapes

import Kiosk

// One link of a robot's arm along +x: a cast body that tapers from joint to joint.
Item {
    id: root

    required property real length
    required property real near // radius at its own joint
    required property real far // radius at the next one
    property bool detailed: true

    function body(inset: real): string {
        const [a, b] = [near - inset, far - inset];
        return `M0 ${-a}L${length} ${-b}A${b} ${b} 0 0 1 ${length} ${b}L0 ${a}A${a} ${a} 0 0 1 0 ${-a}Z`;
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.clay
            strokeColor: Theme.bg
            strokeWidth: root.detailed ? 4 : 10

            PathSvg {
                path: root.body(0)
            }
        }

        // The seam of its cover.
        ShapePath {
            fillColor: "transparent"
            strokeColor: root.detailed ? Theme.line4 : "transparent"
            strokeWidth: 2

            PathSvg {
                path: `M${root.near + 10} ${-root.near * 0.42}L${root.length - root.far - 14} ${-root.far * 0.42}M${root.near + 10} ${root.near * 0.42}L${root.length - root.far - 14} ${root.far * 0.42}`
            }
        }
    }
}
