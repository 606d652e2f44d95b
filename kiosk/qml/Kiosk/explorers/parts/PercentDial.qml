pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A small gauge from 0 to 100 per cent, open below.
Item {
    id: root

    required property real share
    property color ink: Theme.amber

    height: width
    width: 92

    component Arc: Shape {
        property alias sweep: arc.sweepAngle
        property alias stroke: path.strokeColor

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            id: path

            capStyle: ShapePath.FlatCap
            fillColor: "transparent"
            strokeWidth: 12

            PathAngleArc {
                id: arc

                centerX: root.width / 2
                centerY: root.width / 2
                radiusX: root.width / 2 - 8
                radiusY: radiusX
                startAngle: 135
            }
        }
    }

    Arc {
        stroke: Theme.line2
        sweep: 270
    }

    Arc {
        stroke: root.ink
        sweep: Math.max(0.5, 270 * root.share)
    }

    Rectangle {
        antialiasing: true
        color: Theme.text
        height: 5
        radius: 2
        rotation: 135 + 270 * root.share
        transformOrigin: Item.Left
        width: root.width / 2 - 16
        x: root.width / 2
        y: root.width / 2 - height / 2
    }

    Rectangle {
        anchors.centerIn: parent
        antialiasing: true
        color: Theme.text
        height: 16
        radius: 8
        width: 16
    }
}
