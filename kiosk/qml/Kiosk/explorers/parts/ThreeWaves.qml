pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// The wave, its reflection and both together behind the chamber, along the pipe. They run on as they
// are; a new path is made only when the chamber changes.
Item {
    id: root

    required property var facts
    required property real phase // of the wave at the left edge, radians
    required property real shift // of the reflected wave behind it, wavelengths
    required property real reflection

    readonly property real sum: Acoustics.amplitude(reflection, shift)
    readonly property real wave: width / 1.5 // the length of a wave
    readonly property real chartY: 52
    readonly property real chartHeight: height - chartY
    readonly property real unit: (chartHeight / 2 - 6) / (1 + reflection)
    readonly property list<string> names: [facts.incoming, facts.reflected, facts.total]
    readonly property list<color> inks: [Theme.text, Theme.text3, Theme.amber]
    readonly property list<real> strokes: [4, 4, 8]
    readonly property list<real> leads: [0, 2 * Math.PI * shift, Acoustics.lead(reflection, shift)]

    // A cosine from a crest, long enough to be slid by a wave.
    function curve(height: real): string {
        const step = wave / 24;
        let path = `M0 ${(-height).toFixed(1)}`;
        for (let x = step; x <= width + wave + step; x += step)
            path += `L${x.toFixed(1)} ${(-height * Math.cos(2 * Math.PI * x / wave)).toFixed(1)}`;
        return path;
    }

    Row {
        spacing: 40

        Repeater {
            model: 3

            Row {
                id: entry

                required property int index

                spacing: 14

                Shape {
                    height: 38
                    preferredRendererType: Shape.CurveRenderer
                    width: 56

                    ShapePath {
                        dashPattern: [3, 1.6]
                        fillColor: "transparent"
                        strokeColor: root.inks[entry.index]
                        strokeStyle: entry.index === 1 ? ShapePath.DashLine : ShapePath.SolidLine
                        strokeWidth: root.strokes[entry.index]

                        PathPolyline {
                            path: [Qt.point(0, 20), Qt.point(56, 20)]
                        }
                    }
                }

                StageText {
                    color: entry.index === 2 ? Theme.amberText : Theme.text2
                    role: Theme.caption
                    text: root.names[entry.index]
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    Rectangle {
        color: Theme.line2
        height: Theme.ornament
        width: root.width
        y: root.chartY + root.chartHeight / 2
    }

    Item {
        clip: true
        height: root.chartHeight
        width: root.width
        y: root.chartY

        Repeater {
            model: 3

            Shape {
                id: curve

                required property int index
                readonly property real share: index === 0 ? 1 : index === 1 ? root.reflection : root.sum
                readonly property real crest: (root.phase - root.leads[index]) / (2 * Math.PI) % 1

                preferredRendererType: Shape.CurveRenderer
                x: ((crest + 1) % 1 - 1) * root.wave
                y: root.chartHeight / 2

                ShapePath {
                    dashPattern: [4, 2.2]
                    fillColor: "transparent"
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: root.inks[curve.index]
                    strokeStyle: curve.index === 1 ? ShapePath.DashLine : ShapePath.SolidLine
                    strokeWidth: root.strokes[curve.index]

                    PathSvg {
                        path: root.curve(root.unit * curve.share)
                    }
                }
            }
        }
    }
}
