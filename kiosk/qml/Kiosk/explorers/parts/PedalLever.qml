pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A pedal on its axis, held up by a spring. The finger takes it anywhere on the pad.
Item {
    id: root

    required property real pressed // 0 up, 1 down
    required property bool movable
    required property bool hinting
    required property string name

    readonly property real reach: 236
    readonly property real swing: 19 // degrees to either side
    readonly property real angle: swing * (2 * pressed - 1)
    readonly property real tipX: reach * Math.cos(angle * Math.PI / 180)
    readonly property real tipY: reach * Math.sin(angle * Math.PI / 180)
    readonly property real travel: 2 * reach * Math.sin(swing * Math.PI / 180)
    readonly property real floorY: 140
    readonly property alias held: grip.active

    signal pushed(real share)
    signal released

    function spring(): string {
        const x = reach - 40;
        const top = tipY * 0.82 + 14;
        const coils = 7;
        let path = `M${x} ${top.toFixed(1)}`;
        for (let i = 1; i < coils; ++i)
            path += `L${x + (i % 2 ? 24 : -24)} ${(top + (floorY - top) * i / coils).toFixed(1)}`;
        return path + `L${x} ${floorY}`;
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.line4
            strokeWidth: 6

            PathSvg {
                path: root.spring()
            }
        }
    }

    Rectangle {
        antialiasing: true
        color: Theme.line3
        height: 6
        radius: 3
        width: 300
        x: 40
        y: root.floorY
    }

    Item {
        rotation: root.angle

        Rectangle {
            antialiasing: true
            border.color: Theme.line3
            border.width: Theme.highContrast ? 3 : 2
            color: Theme.steel
            height: 30
            radius: 15
            width: root.reach
            x: -15
            y: -15
        }

        // The pad, with the ribs that keep a foot from slipping.
        Rectangle {
            antialiasing: true
            border.color: root.held ? Theme.text : Theme.bg
            border.width: 4
            color: root.held ? Theme.amberPressed : Theme.amber
            height: 56
            radius: 16
            width: 170
            x: root.reach - 92
            y: -34

            Icon {
                anchors.centerIn: parent
                color: Theme.onAmber
                glyph: Glyphs.chevronDown
                size: 52
            }

            Repeater {
                model: 4

                Rectangle {
                    required property int index

                    color: Theme.onAmber
                    height: 24
                    width: 5
                    x: [18, 34, 131, 147][index]
                    y: 16
                }
            }
        }
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.line3
        border.width: 3
        color: Theme.text2
        height: 52
        radius: 26
        width: 52
        x: -26
        y: -26

        Rectangle {
            anchors.centerIn: parent
            antialiasing: true
            color: Theme.steelDark
            height: 22
            radius: 11
            width: 22
        }
    }

    // A finger rides on the pad.
    DragHint {
        fromX: root.tipX
        fromY: root.tipY
        running: root.hinting
        toX: fromX
        toY: fromY
    }

    Item {
        id: place

        // What a foot set down on it presses at once; from there on it follows the finger.
        readonly property real tread: 0.35
        property real from: 0
        // For assistive technology, which reads them by these names.
        readonly property real value: Math.round(100 * root.pressed)
        readonly property real minimumValue: 0
        readonly property real maximumValue: 100
        readonly property real stepSize: 5

        Accessible.name: root.name + ", " + Spelling.percent(root.pressed)
        Accessible.role: Accessible.Slider
        Accessible.onDecreaseAction: root.pushed(Math.max(0, root.pressed - 0.05))
        Accessible.onIncreaseAction: root.pushed(Math.min(1, root.pressed + 0.05))
        enabled: root.movable
        height: 300
        width: 320
        x: 30
        y: -150

        PointHandler {
            id: grip

            onActiveChanged: {
                if (active) {
                    place.from = point.position.y - Math.max(place.tread, root.pressed) * root.travel;
                    root.pushed(Math.max(place.tread, root.pressed));
                } else {
                    root.released();
                }
            }
            onPointChanged: if (active)
                root.pushed(Math.max(0, Math.min(1, (point.position.y - place.from) / root.travel)))
        }

        // Takes the finger from the page: pressing is no swipe.
        DragHandler {
            target: null
        }
    }
}
