pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// Three currents over time, told apart by letter and dash. They run through a line that is now.
Item {
    id: root

    required property real angle // electrical radians, now

    readonly property real lettersWidth: 56
    readonly property real rowPitch: Math.min(66, height * 0.36)
    readonly property real chart: width - lettersWidth
    readonly property real now: lettersWidth + chart * 0.42
    readonly property real amplitude: height / 2 - 12
    readonly property real wave: chart / 1.5 // the length of a period
    readonly property var inks: [Theme.amber, Theme.text, Theme.text3]
    readonly property var dashes: [[], [4, 2.2], [0.1, 2.4]]

    // One period of a cosine as an SVG path, from its crest, long enough to be slid by a period.
    function curve(): string {
        const step = wave / 24;
        let path = `M0 ${-amplitude}`;
        for (let x = step; x <= chart + wave; x += step)
            path += `L${x.toFixed(1)} ${(-amplitude * Math.cos(2 * Math.PI * x / wave)).toFixed(1)}`;
        return path;
    }

    Rectangle {
        color: Theme.line2
        height: Theme.ornament
        width: root.chart
        x: root.lettersWidth
        y: root.height / 2
    }

    Item {
        clip: true
        height: root.height
        width: root.chart
        x: root.lettersWidth

        Repeater {
            model: 3

            Shape {
                id: current

                required property int index
                // Where the crest that stands left of the chart is.
                readonly property real lead: (root.now - root.lettersWidth + (2 * Math.PI * index / 3 - root.angle) / (2 * Math.PI) * root.wave) % root.wave

                preferredRendererType: Shape.CurveRenderer
                x: (lead > 0 ? lead : lead + root.wave) - root.wave
                y: root.height / 2

                ShapePath {
                    capStyle: current.index === 2 ? ShapePath.RoundCap : ShapePath.FlatCap
                    dashPattern: root.dashes[current.index]
                    fillColor: "transparent"
                    strokeColor: root.inks[current.index]
                    strokeStyle: current.index === 0 ? ShapePath.SolidLine : ShapePath.DashLine
                    strokeWidth: 4.5

                    PathSvg {
                        path: root.curve()
                    }
                }
            }
        }
    }

    Rectangle {
        color: Theme.text
        height: root.height
        width: 2
        x: root.now - 1
    }

    Repeater {
        model: 3

        Item {
            id: dot

            required property int index

            StageText {
                color: root.inks[dot.index]
                role: Theme.smallM
                text: "ABC"[dot.index]
                wrapMode: Text.NoWrap
                y: root.height / 2 + (dot.index - 1) * root.rowPitch - height / 2
            }

            Rectangle {
                antialiasing: true
                border.color: Theme.bg
                border.width: 4
                color: root.inks[dot.index]
                height: 26
                radius: 13
                width: 26
                x: root.now - 13
                y: root.height / 2 - root.amplitude * RotatingField.current(dot.index, root.angle) - 13
            }
        }
    }
}
