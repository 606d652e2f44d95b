pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A spot welding gun along +x, its electrodes at the origin: they close on the sheets.
Item {
    id: root

    required property real closed // 0 to 1
    property bool detailed: true

    readonly property real gap: 15 - 10 * closed

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.bg
            strokeWidth: 26

            PathSvg {
                path: "M-2 -46L-58 -46L-84 0L-58 46L-2 46"
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.text3
            strokeWidth: 18

            PathSvg {
                path: "M-2 -46L-58 -46L-84 0L-58 46L-2 46"
            }
        }
    }

    Repeater {
        model: [-1, 1]

        Rectangle {
            required property int modelData

            antialiasing: true
            border.color: Theme.bg
            border.width: 2
            color: Theme.amber
            height: 46 - root.gap
            radius: 4
            width: 16
            x: -width / 2
            y: modelData < 0 ? -46 : root.gap
        }
    }
}
