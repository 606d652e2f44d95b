pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// Seconds running out: the number, and an amber arc that reaches nothing when they do. Everywhere it
// goes as clocks do.
Upright {
    id: root

    required property int seconds
    required property int outOf
    property bool running: true
    property real diameter: 392
    property real lineWidth: 20
    property TypeRole role: Theme.figL
    property string caption: ""

    // Each second the arc moves on to where it will be at the second's end.
    property real part: outOf > 0 ? Math.max(0, Math.min(1, (seconds - (running && moving ? 1 : 0)) / outOf)) : 0
    readonly property bool moving: !Theme.still && !Theme.calm

    Accessible.name: seconds + (caption === "" ? "" : " " + caption)
    Accessible.role: Accessible.Indicator
    height: width
    width: diameter + lineWidth

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.line2
            strokeWidth: Math.max(Theme.ornament, root.lineWidth / 5)

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.width / 2
                radiusX: root.diameter / 2
                radiusY: root.diameter / 2
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: root.part > 0 ? Theme.amber : "transparent"
            strokeWidth: root.lineWidth

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.width / 2
                radiusX: root.diameter / 2
                radiusY: root.diameter / 2
                startAngle: -90
                sweepAngle: 360 * root.part
            }
        }
    }

    StageText {
        id: number

        anchors.horizontalCenter: parent.horizontalCenter
        figure: true
        role: root.role
        text: root.seconds
        wrapMode: Text.NoWrap
        y: (root.height - height) / 2 - (root.caption === "" ? 0 : 22)
    }

    ReadingText {
        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.text2
        horizontalAlignment: Text.AlignHCenter
        role: Theme.grown.small
        // As large as there is room between the number and the arc.
        size: Math.min(fitting, root.diameter * 0.15)
        text: root.caption
        width: root.diameter * 0.62
        y: number.y + number.height - 2
    }

    Behavior on part {
        enabled: root.running && root.moving

        NumberAnimation {
            duration: 1000
        }
    }
}
