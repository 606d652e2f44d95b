pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// The result as a ring of as many arcs as there were questions; the right ones light up in turn.
Item {
    id: root

    required property var results // [bool]
    required property bool running

    readonly property int count: Math.max(1, results.length)
    readonly property int correct: results.filter(result => result).length
    readonly property real radius: width / 2 - 14
    readonly property real gap: count > 1 ? 6 : 0
    property int lit: Theme.still || Theme.calm ? count : 0

    Accessible.name: right + " / " + results.length
    Accessible.role: Accessible.StaticText
    height: width

    onRunningChanged: if (running && !Theme.still && !Theme.calm)
        lit = 0

    Timer {
        interval: 220
        repeat: true
        running: root.running && root.lit < root.count && !Theme.still

        onTriggered: root.lit += 1
    }

    Repeater {
        model: root.results

        Shape {
            id: arc

            required property bool modelData
            required property int index

            readonly property bool on: modelData && index < root.lit

            anchors.fill: parent
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                capStyle: ShapePath.FlatCap
                fillColor: "transparent"
                strokeColor: arc.on ? Theme.amber : Theme.line3
                strokeWidth: arc.on ? 24 : 6

                PathAngleArc {
                    centerX: root.width / 2
                    centerY: root.height / 2
                    radiusX: root.radius
                    radiusY: root.radius
                    startAngle: -90 + root.gap / 2 + arc.index * 360 / root.count
                    sweepAngle: 360 / root.count - root.gap
                }
            }
        }
    }

    StageText {
        id: figure

        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.amber
        figure: true
        role: Theme.figXL
        text: root.correct
        wrapMode: Text.NoWrap
        y: (root.height - height - of.height) / 2 - 8
    }

    StageText {
        id: of

        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.text2
        role: Theme.heading
        text: qsTr("of %1").arg(root.results.length)
        wrapMode: Text.NoWrap
        y: figure.y + figure.height
    }
}
