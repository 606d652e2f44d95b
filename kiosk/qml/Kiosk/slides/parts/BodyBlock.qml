pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// One tenth of the body: an outline, and over it the plan, hatched and dashed, as far as it is filled.
Item {
    id: root

    required property var points // [[x, y]]
    required property real fromX
    required property real toX
    required property real level
    property bool pressed: false

    readonly property string edge: BodyOutline.path(points)

    Shape {
        preferredRendererType: Shape.CurveRenderer
        visible: root.level < 1

        ShapePath {
            fillColor: root.pressed ? Theme.raised : Theme.surface
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.line3
            strokeWidth: Theme.highContrast ? 4 : 2.5

            PathSvg {
                path: root.edge
            }
        }
    }

    Item {
        clip: true
        height: root.height
        visible: root.level > 0
        width: (root.toX - root.fromX + 8) * root.level
        x: root.fromX - 4

        Shape {
            preferredRendererType: Shape.CurveRenderer
            x: 4 - root.fromX

            ShapePath {
                fillColor: Theme.planFill
                strokeColor: "transparent"

                PathSvg {
                    path: root.edge
                }
            }

            ShapePath {
                capStyle: ShapePath.FlatCap
                fillColor: "transparent"
                strokeColor: Theme.amber
                strokeWidth: 2.5

                PathSvg {
                    path: BodyOutline.hatching(root.points, 15)
                }
            }

            ShapePath {
                capStyle: ShapePath.FlatCap
                dashPattern: Theme.dashes
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: Theme.amberText
                strokeStyle: ShapePath.DashLine
                strokeWidth: Theme.highContrast ? 4 : 3

                PathSvg {
                    path: root.edge
                }
            }
        }
    }
}
