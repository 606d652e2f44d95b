pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A round control that acts when it has been pressed for a while: a ring fills meanwhile. What it does
// is not done by chance.
RoundButton {
    id: root

    property real part: 0
    // A finger that has left is still pressed: it may come back for a tap, but does not hold.
    readonly property bool holding: pressed && (!finger.active || contains(finger.point.position))

    signal held

    onHoldingChanged: {
        if (holding) {
            emptying.stop();
            filling.restart();
        } else {
            filling.stop();
            emptying.restart();
        }
    }

    PointHandler {
        id: finger
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer
        visible: root.part > 0

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Theme.amber
            strokeWidth: 8

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.height / 2
                radiusX: root.width / 2
                radiusY: root.height / 2
                startAngle: -90
                sweepAngle: 360 * root.part
            }
        }
    }

    NumberAnimation {
        id: filling

        duration: Theme.holdMs
        from: 0
        property: "part"
        target: root
        to: 1

        onFinished: root.held()
    }

    NumberAnimation {
        id: emptying

        duration: Theme.leaveMs
        property: "part"
        target: root
        to: 0
    }
}
