pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A sum as a stack: its first digit in whole coins, what is left as one amber coin that much thinner.
// It is counted out once; touched, it is counted out again.
Touchable {
    id: root

    required property real amount
    required property bool shown
    required property bool running
    property int order: 0
    // The first time it waits so long, for what counts before it.
    property int after: 0
    property real step: 18

    // The same stack in every language: 8.2 thousand million and 82 hundred million are one sum.
    readonly property real digits: amount > 0 ? amount / Math.pow(10, Math.floor(Math.log10(amount) + 1e-9)) : 0
    readonly property int whole: Math.floor(digits + 1e-6)
    readonly property real rest: digits - whole > 0.01 ? digits - whole : 0
    readonly property real depth: width * 0.15
    readonly property real lip: 4

    // How many coins lie there; the stack grows from below, the amber coin falls last.
    property real grown: Theme.still || Theme.calm ? whole : 0
    property real topped: Theme.still || Theme.calm ? 1 : 0
    property bool begun: Theme.still || Theme.calm
    // How much of the sum lies there: 0 to 1.
    readonly property real share: digits > 0 ? (grown + rest * topped) / digits : 0

    // The lower half of a coin's rim at this height.
    function rim(y: real): string {
        return `M0 ${y}A${width / 2} ${depth} 0 0 0 ${width} ${y}`;
    }

    function rims(): string {
        let all = "";
        for (let coin = 1; coin < grown; ++coin)
            all += rim(height - depth - coin * step);
        return all;
    }

    function count(milliseconds: int): void {
        if (Theme.still || Theme.calm)
            return;
        grown = 0;
        topped = 0;
        patience.duration = milliseconds;
        growth.restart();
    }

    implicitHeight: (whole + rest) * step + lip + 2 * depth
    ringRadius: 24

    onRunningChanged: if (running && !begun) {
        begun = true;
        count(after);
    }
    onTapped: count(0)

    component Coin: Shape {
        id: coin

        required property real thickness
        property color face: Theme.clay
        property color shade: Theme.highContrast ? Theme.clay : Qt.darker(Theme.clay, 1.6)
        property string seams: ""

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            startX: 0
            startY: root.depth
            strokeColor: Theme.bg
            strokeWidth: 2

            fillGradient: LinearGradient {
                x2: root.width

                GradientStop {
                    color: coin.shade
                    position: 0
                }

                GradientStop {
                    color: coin.face
                    position: 0.36
                }

                GradientStop {
                    color: coin.shade
                    position: 1
                }
            }

            PathLine {
                relativeY: coin.thickness
                x: 0
            }

            PathArc {
                direction: PathArc.Counterclockwise
                radiusX: root.width / 2
                radiusY: root.depth
                relativeY: 0
                x: root.width
            }

            PathLine {
                relativeY: -coin.thickness
                x: root.width
            }
        }

        ShapePath {
            fillColor: coin.face
            strokeColor: Theme.bg
            strokeWidth: 2

            PathAngleArc {
                centerX: root.width / 2
                centerY: root.depth
                radiusX: root.width / 2
                radiusY: root.depth
                startAngle: 0
                sweepAngle: 360
            }
        }
    }

    SequentialAnimation {
        id: growth

        PauseAnimation {
            id: patience
        }

        NumberAnimation {
            duration: Theme.countMs
            easing.type: Easing.OutCubic
            property: "grown"
            target: root
            to: root.whole
        }

        NumberAnimation {
            duration: Theme.leaveMs
            easing.type: Easing.InQuad
            property: "topped"
            target: root
            to: 1
        }
    }

    Entrance {
        anchors.fill: parent
        order: root.order
        shift: 0
        shown: root.shown

        Coin {
            thickness: root.grown * root.step
            y: root.height - 2 * root.depth - thickness
        }

        Shape {
            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                fillColor: "transparent"
                strokeColor: Theme.bg
                strokeWidth: 3

                PathSvg {
                    path: root.rims()
                }
            }
        }
    }

    Entrance {
        order: root.order
        shift: 0
        shown: root.shown
        visible: root.rest > 0

        Coin {
            face: Theme.amber
            opacity: root.topped
            shade: Theme.amberDeep
            thickness: root.rest * root.step
            // It falls the last bit while it appears.
            y: root.height - root.implicitHeight - (Theme.calm ? 0 : 40 * (1 - root.topped))
        }
    }
}
