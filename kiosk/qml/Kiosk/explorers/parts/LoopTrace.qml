pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// What the pedal wanted and what the actuator did in the last seconds: the second follows the first
// a message later.
Item {
    id: root

    readonly property list<color> inks: [Theme.text, Theme.amber]
    readonly property list<real> strokes: [4, 8]
    readonly property real tick: 0.1 // seconds between two samples
    readonly property int count: 80
    readonly property real pitch: width / (count - 2)

    property list<real> wanted: nothing()
    property list<real> done: nothing()
    // Since the last sample, as a share of a tick.
    property real since: 0

    function nothing(): list<real> {
        return new Array(count).fill(0);
    }

    function advance(seconds: real, pedal: real, actuator: real): void {
        since += seconds / tick;
        if (since < 1)
            return;
        since %= 1;
        wanted = [...wanted.slice(1 - count), pedal];
        done = [...done.slice(1 - count), actuator];
    }

    function curve(samples: list<real>): var {
        return samples.map((share, index) => Qt.point(index * pitch, (1 - share) * (height - 16) + 8));
    }

    Repeater {
        model: 2

        Rectangle {
            required property int index

            color: Theme.line2
            height: Theme.ornament
            width: root.width
            y: 8 + index * (root.height - 16)
        }
    }

    Item {
        clip: true
        height: root.height
        width: root.width

        Item {
            x: -root.since * root.pitch

            Repeater {
                model: [root.wanted, root.done]

                Shape {
                    id: trace

                    required property int index
                    required property list<real> modelData

                    preferredRendererType: Shape.CurveRenderer

                    ShapePath {
                        fillColor: "transparent"
                        joinStyle: ShapePath.RoundJoin
                        strokeColor: root.inks[trace.index]
                        strokeWidth: root.strokes[trace.index]

                        PathPolyline {
                            path: root.curve(trace.modelData)
                        }
                    }
                }
            }
        }
    }
}
