import QtQuick
import QtQuick.Shapes

import Kiosk

// The flash of a weld round its own middle, for the blink of an eye.
Shape {
    id: root

    property real reach: 96

    function star(): string {
        const corners = [];
        for (let ray = 0; ray < 16; ++ray) {
            const length = reach * (ray % 2 ? 0.26 : ray % 4 ? 0.62 : 1);
            corners.push(`${(length * Math.cos(ray * Math.PI / 8)).toFixed(1)} ${(length * Math.sin(ray * Math.PI / 8)).toFixed(1)}`);
        }
        return `M${corners.join("L")}Z`;
    }

    preferredRendererType: Shape.CurveRenderer
    transformOrigin: Item.TopLeft

    ShapePath {
        fillColor: Theme.clayPressed
        joinStyle: ShapePath.MiterJoin
        strokeColor: Theme.amber
        strokeWidth: 5

        PathSvg {
            path: root.star()
        }
    }
}
