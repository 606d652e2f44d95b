pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A place to weld, round its own middle: an outline that waits, an amber ring where it is the turn,
// and solid once it is welded.
Item {
    id: root

    required property int number
    required property bool welded
    required property bool next
    required property bool pulsing
    required property real held // 0 to 1: how long the gun has been there
    required property bool detailed

    property real pointRadius: detailed ? 26 : 36
    property real swell: 0

    // Leads the eye here: it is this one's turn.
    function remind(): void {
        reminder.restart();
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.amber
        border.width: root.detailed ? 4 : 12
        color: "transparent"
        height: width
        radius: width / 2
        visible: root.next
        width: 2 * (root.pointRadius + 8 + root.swell)
        x: -width / 2
        y: -width / 2
    }

    Rectangle {
        antialiasing: true
        border.color: root.next ? Theme.amber : root.welded ? Theme.onClay : Theme.line4
        border.width: root.welded ? 2 : root.detailed ? 3 : 8
        color: root.welded ? Theme.clay : Theme.bg
        height: width
        radius: width / 2
        width: 2 * root.pointRadius
        x: -width / 2
        y: -width / 2

        StageText {
            anchors.centerIn: parent
            color: root.welded ? Theme.onClay : root.next ? Theme.amber : Theme.text2
            figure: true
            role: Theme.label
            text: root.number
            visible: root.detailed
            wrapMode: Text.NoWrap
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        visible: root.held > 0

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.text
            strokeWidth: root.detailed ? 7 : 14

            PathAngleArc {
                centerX: 0
                centerY: 0
                radiusX: root.pointRadius + 6
                radiusY: root.pointRadius + 6
                startAngle: -90
                sweepAngle: 360 * root.held
            }
        }
    }

    SequentialAnimation on swell {
        loops: Animation.Infinite
        running: root.pulsing && root.next && !reminder.running && !Theme.calm

        NumberAnimation {
            duration: 700
            easing.type: Easing.InOutSine
            to: 12
        }

        NumberAnimation {
            duration: 700
            easing.type: Easing.InOutSine
            to: 0
        }
    }

    NumberAnimation {
        id: reminder

        duration: Theme.enterMs
        easing.type: Easing.OutCubic
        from: 120
        property: "swell"
        target: root
        to: 0
    }
}
