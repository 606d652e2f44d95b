pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// The result as a ring of as many arcs as there were questions: they come in turn, the right ones
// light up and are counted. Each opens the statement its question was made from.
FocusScope {
    id: root

    required property var results // [bool]
    required property var claims // of the questions, in the same order
    required property bool running

    readonly property int count: Math.max(1, results.length)
    readonly property int correct: results.filter(result => result).length
    readonly property int counted: results.slice(0, lit).filter(result => result).length
    readonly property real radius: width / 2 - 36
    readonly property real gap: count > 1 ? 6 : 0
    property int lit: Theme.still || Theme.calm ? count : 0

    signal asked(var claim)

    function angleOf(index: int): real {
        return -90 + (index + 0.5) * 360 / count;
    }

    Accessible.name: correct + " / " + results.length
    Accessible.role: Accessible.StaticText
    height: width

    onRunningChanged: if (running && !Theme.still && !Theme.calm)
        lit = 0

    Timer {
        interval: 220
        repeat: true
        running: root.running && root.lit < root.count && !Theme.still

        onTriggered: {
            root.lit += 1;
            if (root.lit === root.count && root.correct === root.count)
                applause.restart();
        }
    }

    // All of them right: one ring runs outwards, once.
    Rectangle {
        id: halo

        property real spread: 0

        anchors.centerIn: parent
        antialiasing: true
        border.color: Theme.amber
        border.width: 4
        color: "transparent"
        height: width
        opacity: 1 - spread
        radius: width / 2
        visible: spread > 0 && spread < 1
        width: 2 * root.radius + 24 + 120 * spread

        NumberAnimation {
            id: applause

            duration: Theme.countMs
            easing.type: Easing.OutCubic
            from: 0
            property: "spread"
            target: halo
            to: 1
        }
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

    Repeater {
        model: root.results

        ScoreBadge {
            required property bool modelData
            required property int index

            readonly property real angle: root.angleOf(index) * Math.PI / 180

            claim: root.claims[index]
            correct: modelData
            visible: index < root.lit
            x: root.width / 2 + root.radius * Math.cos(angle) - width / 2
            y: root.height / 2 + root.radius * Math.sin(angle) - height / 2

            onTapped: root.asked(claim)
        }
    }

    StageText {
        id: figure

        anchors.horizontalCenter: parent.horizontalCenter
        color: Theme.amber
        figure: true
        role: Theme.figXL
        text: root.counted
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
