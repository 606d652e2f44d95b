import QtQuick
import QtQuick.Shapes

import Kiosk

// The ring a vehicle stands on: an ellipse on the floor with a tick every five degrees.
Item {
    id: root

    required property real centreX
    required property real centreY
    required property real radiusX
    required property bool shown

    readonly property real radiusY: radiusX * 0.268
    readonly property string ticks: {
        let path = "";
        for (let degrees = 0; degrees < 360; degrees += 5) {
            const x = Math.cos(degrees * Math.PI / 180);
            const y = Math.sin(degrees * Math.PI / 180);
            const reach = degrees % 30 === 0 ? 1.05 : 1.032;
            path += `M${centreX + radiusX * 1.011 * x},${centreY + radiusY * 1.02 * y}`;
            path += `L${centreX + radiusX * reach * x},${centreY + radiusY * reach * 1.009 * y}`;
        }
        return path;
    }
    property real opened: 0

    opacity: opened
    transform: Scale {
        origin.x: root.centreX
        origin.y: root.centreY
        xScale: Theme.calm ? 1 : 0.8 + 0.2 * root.opened
        yScale: xScale
    }

    states: State {
        name: "shown"
        when: root.shown

        PropertyChanges {
            root.opened: 1
        }
    }
    transitions: Transition {
        enabled: !Theme.still

        NumberAnimation {
            duration: root.shown ? Theme.objectMs : Theme.leaveMs
            easing.type: Easing.OutQuint
            property: "opened"
        }
    }

    Shape {
        anchors.fill: parent
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.line2
            strokeWidth: Theme.thread

            PathAngleArc {
                centerX: root.centreX
                centerY: root.centreY
                radiusX: root.radiusX
                radiusY: root.radiusY
                startAngle: 0
                sweepAngle: 360
            }
        }

        ShapePath {
            fillColor: "transparent"
            strokeColor: Theme.line3
            strokeWidth: Theme.thread

            PathSvg {
                path: root.ticks
            }
        }
    }
}
