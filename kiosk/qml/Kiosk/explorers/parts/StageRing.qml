pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// The stages of a cycle round a ring, each as long as it takes; amber from the start to the hand.
// A finger anywhere on it turns the hand, as far round as it goes.
FocusScope {
    id: root

    required property var stages
    required property real turn // 0 to 1
    required property string spelled // what the hand says
    required property string name
    readonly property string steers: "lr"
    property bool detailed: true
    property real knob: 116

    readonly property alias held: finger.active
    readonly property real radius: width / 2 - knob / 2
    readonly property real thickness: 24
    readonly property real handX: width / 2 + radius * Math.sin(2 * Math.PI * turn)
    readonly property real handY: width / 2 - radius * Math.cos(2 * Math.PI * turn)

    // For assistive technology, which reads them by these names.
    readonly property real value: Math.round(100 * turn)
    readonly property real minimumValue: 0
    readonly property real maximumValue: 100
    readonly property real stepSize: 1

    signal touched
    signal turned(real by)

    function directionOf(place: point): real {
        return Math.atan2(place.x - width / 2, height / 2 - place.y) / (2 * Math.PI);
    }

    Accessible.focusable: true
    Accessible.name: name
    Accessible.role: Accessible.Slider
    activeFocusOnTab: true
    height: width

    component Arc: Shape {
        id: arc

        required property color ink
        required property real from
        required property real to

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.FlatCap
            fillColor: "transparent"
            strokeColor: arc.ink
            strokeWidth: root.thickness

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.width / 2
                radiusX: root.radius
                radiusY: root.radius
                startAngle: 360 * arc.from - 90
                sweepAngle: 360 * (arc.to - arc.from)
            }
        }
    }

    Repeater {
        model: root.stages.length

        Item {
            id: stage

            required property int index
            readonly property real from: MouldingCycle.startOf(root.stages, index) + 0.003
            readonly property real to: MouldingCycle.startOf(root.stages, index + 1) - 0.003

            Arc {
                from: stage.from
                ink: Theme.line2
                to: stage.to
            }

            Arc {
                from: stage.from
                ink: Theme.amber
                to: Math.max(stage.from, Math.min(stage.to, root.turn))
                visible: to > from
            }
        }
    }

    Rectangle {
        antialiasing: true
        border.color: root.held ? Theme.text : Theme.bg
        border.width: root.held ? 4 : 6
        color: root.held ? Theme.amberPressed : Theme.amber
        height: width
        radius: width / 2
        width: root.knob
        x: root.handX - width / 2
        y: root.handY - height / 2

        StageText {
            anchors.centerIn: parent
            color: Theme.onAmber
            figure: true
            role: Theme.figS
            text: root.spelled
            visible: root.detailed
            wrapMode: Text.NoWrap
        }

        FocusRing {
            corner: width / 2
            shown: root.activeFocus
        }
    }

    Item {
        anchors.fill: parent

        PointHandler {
            id: finger

            property real from: 0

            onActiveChanged: if (active) {
                from = root.directionOf(point.position);
                root.touched();
            }
            onPointChanged: if (active) {
                const to = root.directionOf(point.position);
                // Near the middle a direction means nothing.
                if (Math.hypot(point.position.x - root.width / 2, point.position.y - root.height / 2) > root.width / 8)
                    root.turned(MouldingCycle.between(from, to));
                from = to;
            }
        }

        // Takes the finger from the page.
        DragHandler {
            target: null
        }
    }
}
