import QtQuick
import QtQuick.Shapes

import Kiosk

// The ellipse on the floor that seats an object; it opens when the object comes.
Shape {
    id: root

    required property real centreX
    required property real centreY
    required property real radiusX
    required property bool shown
    property color color: Theme.line1

    property real opened: 0

    preferredRendererType: Shape.CurveRenderer
    visible: !Theme.highContrast && opened > 0

    states: State {
        name: "shown"
        when: root.shown

        PropertyChanges {
            root.opened: 1
        }
    }
    transitions: Transition {
        enabled: !Theme.still && !Theme.calm

        NumberAnimation {
            duration: root.shown ? Theme.objectMs : Theme.leaveMs
            easing.type: Easing.OutQuint
            property: "opened"
        }
    }

    ShapePath {
        fillColor: "transparent"
        strokeColor: root.color
        strokeWidth: Theme.ornament

        PathAngleArc {
            centerX: root.centreX
            centerY: root.centreY
            radiusX: root.radiusX * root.opened
            radiusY: radiusX * 0.28
            startAngle: 0
            sweepAngle: 360
        }
    }
}
