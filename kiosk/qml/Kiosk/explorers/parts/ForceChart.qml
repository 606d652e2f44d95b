pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// The force over the ram's way: the whole curve thin, and amber as far as the ram has come.
Item {
    id: root

    required property string forceName
    required property string wayName
    required property real contact
    required property real ram
    required property real force // as a share of the highest

    readonly property real way: contact + Forming.depth
    readonly property real head: 44
    readonly property real rise: height - head - 42

    function curve(): string {
        let path = `M0 ${rise}`;
        for (let step = 0; step <= 48; ++step)
            path += `L${((contact + Forming.depth * step / 48) / way * width).toFixed(1)} ${(rise * (1 - Forming.force(step / 48))).toFixed(1)}`;
        return path;
    }

    component Curve: Shape {
        id: curve

        property alias ink: line.strokeColor
        property alias thickness: line.strokeWidth
        property color under: "transparent"

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: curve.under
            strokeColor: "transparent"

            PathSvg {
                path: root.curve() + `V${root.rise}Z`
            }
        }

        ShapePath {
            id: line

            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin

            PathSvg {
                path: root.curve()
            }
        }
    }

    StageText {
        color: Theme.text2
        role: Theme.caption
        text: root.forceName
        wrapMode: Text.NoWrap
    }

    StageText {
        color: Theme.text2
        role: Theme.caption
        text: root.wayName
        wrapMode: Text.NoWrap
        x: root.width - width
        y: root.height - height
    }

    Rectangle {
        color: Theme.line2
        height: Theme.ornament
        width: root.width
        y: root.head + root.rise
    }

    Curve {
        ink: Theme.line4
        thickness: 2
        y: root.head
    }

    Item {
        clip: true
        height: root.height
        visible: width > 0
        width: root.ram / root.way * root.width

        Curve {
            ink: Theme.amber
            thickness: 5
            under: Theme.planFill
            y: root.head
        }
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.bg
        border.width: 4
        color: Theme.amber
        height: 30
        radius: 15
        width: 30
        x: root.ram / root.way * root.width - 15
        y: root.head + root.rise * (1 - root.force) - 15
    }
}
