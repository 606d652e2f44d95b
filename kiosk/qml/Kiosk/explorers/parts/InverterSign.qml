import QtQuick
import QtQuick.Shapes

import Kiosk

// The sign of an inverter in circuit diagrams: direct current on one side, alternating on the other.
Item {
    id: root

    height: width
    width: 84

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: Theme.text
        border.width: 4
        color: "transparent"
        radius: 6
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Theme.text
            strokeWidth: 4

            PathSvg {
                path: "M2 82L82 2M16 22H38M16 32H38M46 62C50 50 56 50 60 59S70 68 73 56"
            }
        }
    }
}
