pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A wheel round its own middle, and round it how much motion there is: the arc is to the battery's
// level what the wheels are to the battery.
Item {
    id: root

    required property real angle // degrees
    required property real motion // 0 to 1
    property real wheelRadius: 138

    component Disc: Rectangle {
        property real discRadius: 10

        antialiasing: true
        height: width
        radius: discRadius
        width: 2 * discRadius
        x: -discRadius
        y: -discRadius
    }

    Disc {
        border.color: Theme.line2
        border.width: 10
        color: "transparent"
        discRadius: root.wheelRadius + 24
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer
        visible: root.motion > 0.002

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Theme.amber
            strokeWidth: 10

            PathAngleArc {
                centerX: 0
                centerY: 0
                radiusX: root.wheelRadius + 19
                radiusY: root.wheelRadius + 19
                startAngle: -90
                sweepAngle: 360 * root.motion
            }
        }
    }

    Disc {
        border.color: Theme.line3
        border.width: Theme.highContrast ? 3 : 2
        color: Theme.steelDark
        discRadius: root.wheelRadius
    }

    Disc {
        border.color: Theme.line3
        border.width: 2
        color: Theme.bg
        discRadius: root.wheelRadius * 0.7
    }

    Item {
        rotation: root.angle

        Shape {
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: Theme.clay
                fillRule: ShapePath.WindingFill
                strokeColor: "transparent"

                PathSvg {
                    path: root.spokes()
                }
            }
        }
    }

    Disc {
        border.color: Theme.clay
        border.width: root.wheelRadius * 0.09
        color: "transparent"
        discRadius: root.wheelRadius * 0.66
    }

    Disc {
        border.color: Theme.onAmber
        border.width: 4
        color: Theme.amber
        discRadius: root.wheelRadius * 0.16
    }

    // Five, wider towards the rim.
    function spokes(): string {
        let all = "";
        for (let spoke = 0; spoke < 5; ++spoke) {
            const angle = 2 * Math.PI * spoke / 5;
            const corners = [[0.1, -0.07], [0.62, -0.12], [0.62, 0.12], [0.1, 0.07]].map(([out, across]) => {
                const x = wheelRadius * (out * Math.cos(angle) - across * Math.sin(angle));
                const y = wheelRadius * (out * Math.sin(angle) + across * Math.cos(angle));
                return `${x.toFixed(1)} ${y.toFixed(1)}`;
            });
            all += `M${corners.join("L")}Z`;
        }
        return all;
    }
}
