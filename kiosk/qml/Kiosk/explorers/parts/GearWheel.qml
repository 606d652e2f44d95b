import QtQuick
import QtQuick.Shapes

import Kiosk

// A toothed wheel round its own middle. Two whose radii are as their teeth mesh.
Shape {
    id: root

    required property int teeth
    required property real pitchRadius
    required property color fill

    readonly property real depth: 7

    // Four corners for each tooth, the first tooth along +x.
    function outline(): string {
        const corners = [];
        for (let tooth = 0; tooth < teeth; ++tooth) {
            for (const [turn, radius] of [[-0.31, -depth], [-0.16, depth], [0.16, depth], [0.31, -depth]]) {
                const angle = 2 * Math.PI * (tooth + turn) / teeth;
                corners.push(`${((pitchRadius + radius) * Math.cos(angle)).toFixed(2)} ${((pitchRadius + radius) * Math.sin(angle)).toFixed(2)}`);
            }
        }
        return `M${corners.join("L")}ZM9 0A9 9 0 1 0 -9 0A9 9 0 1 0 9 0Z`;
    }

    preferredRendererType: Shape.CurveRenderer
    transformOrigin: Item.TopLeft

    ShapePath {
        fillColor: root.fill
        joinStyle: ShapePath.RoundJoin
        strokeColor: Theme.bg
        strokeWidth: 1.5

        PathSvg {
            path: root.outline()
        }
    }
}
