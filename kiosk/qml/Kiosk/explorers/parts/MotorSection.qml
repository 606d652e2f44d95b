pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// The cross-section of a three-phase machine: windings that glow with their current, the field they
// make together, and the rotor that follows it. Everything is placed round the middle.
Item {
    id: root

    required property real angle // of the field, electrical radians, counter-clockwise
    required property real lag // of the rotor behind it, electrical radians
    required property int polePairs
    required property bool detailed

    readonly property real middle: 410
    readonly property real outerRadius: 372
    readonly property real boreRadius: 236
    readonly property real rotorRadius: 204
    readonly property real shaftRadius: 52
    readonly property real slotOuter: 316
    readonly property real slotInner: 246
    readonly property int bands: 6 * polePairs
    readonly property int slotsPerBand: polePairs === 1 ? 2 : 1
    readonly property real slotPitch: 21 / polePairs * (slotsPerBand === 1 ? 2 : 1)
    readonly property var phases: [1, 0, 2, 1, 0, 2]
    readonly property var signs: [-1, 1, -1, 1, -1, 1]
    readonly property real degrees: -180 / Math.PI / polePairs

    // A sector of a ring, counter-clockwise from `start` to `end` in degrees.
    function sector(inner: real, outer: real, start: real, end: real): string {
        const at = (radius, angle) => `${(radius * Math.cos(angle * Math.PI / 180)).toFixed(2)} ${(-radius * Math.sin(angle * Math.PI / 180)).toFixed(2)}`;
        const wide = end - start > 180 ? 1 : 0;
        return `M${at(outer, start)}A${outer} ${outer} 0 ${wide} 0 ${at(outer, end)}L${at(inner, end)}A${inner} ${inner} 0 ${wide} 1 ${at(inner, start)}Z`;
    }

    function poles(first: int): string {
        const span = 180 / polePairs;
        const gap = 11 / polePairs;
        let all = "";
        for (let pole = first; pole < 2 * polePairs; pole += 2)
            all += sector(rotorRadius - 50, rotorRadius - 5, pole * span - span / 2 + gap, pole * span + span / 2 - gap);
        return all;
    }

    function flux(): string {
        const depths = detailed ? [0.12, 0.33, 0.54, 0.75, 0.91] : [0.21, 0.51, 0.8];
        let all = "";
        for (const depth of depths) {
            for (const side of [-1, 1])
                all += RotatingField.line(side * depth, boreRadius, (outerRadius - 10) / boreRadius, polePairs);
        }
        return all;
    }

    function arrow(): string {
        const tip = 196;
        return `M${shaftRadius + 8} -9L${tip - 40} -9L${tip - 40} -29L${tip} 0L${tip - 40} 29L${tip - 40} 9L${shaftRadius + 8} 9Z`;
    }

    height: 820
    width: 820

    component Figure: Shape {
        id: figure

        property alias fill: outline.fillColor
        property alias stroke: outline.strokeColor
        property alias thickness: outline.strokeWidth
        property alias path: svg.path

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            id: outline

            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            strokeColor: "transparent"
            strokeWidth: 2

            PathSvg {
                id: svg
            }
        }
    }

    component Disc: Rectangle {
        property real radiusOf: 100

        antialiasing: true
        height: width
        radius: radiusOf
        width: 2 * radiusOf
        x: root.middle - radiusOf
        y: root.middle - radiusOf
    }

    Repeater {
        model: root.detailed && root.bands <= 12 ? root.bands : 0

        StageText {
            required property int index
            readonly property real bearing: (30 + 60 * index) / root.polePairs * Math.PI / 180

            role: Theme.smallM
            text: "ABC"[root.phases[index % 6]]
            wrapMode: Text.NoWrap
            x: root.middle + 394 * Math.cos(bearing) - width / 2
            y: root.middle - 394 * Math.sin(bearing) - height / 2
        }
    }

    // Stands still, so it is drawn from a few flat shapes: a gradient of this size costs a frame.
    Disc {
        border.color: Theme.line3
        border.width: 2
        color: Theme.steel
        radiusOf: root.outerRadius
    }

    Disc {
        border.color: Theme.steelDark
        border.width: 10
        color: "transparent"
        radiusOf: root.outerRadius - 3
        visible: root.detailed
    }

    Disc {
        border.color: Theme.line3
        border.width: 1.5
        color: Theme.bg
        radiusOf: root.boreRadius
    }

    Repeater {
        model: root.bands * root.slotsPerBand

        Item {
            id: slot

            required property int index

            readonly property int band: Math.floor(index / root.slotsPerBand)
            readonly property real flow: RotatingField.current(root.phases[band % 6], root.angle) * root.signs[band % 6]
            readonly property real glow: flow * flow
            readonly property real bearing: (30 + 60 * band) / root.polePairs + (root.slotsPerBand === 1 ? 0 : index % 2 === 0 ? -10.5 : 10.5)
            readonly property real half: root.slotPitch * 0.39
            readonly property real markX: (root.slotInner + root.slotOuter) / 2 * Math.cos(bearing * Math.PI / 180)
            readonly property real markY: -(root.slotInner + root.slotOuter) / 2 * Math.sin(bearing * Math.PI / 180)
            readonly property color ink: glow > 0.52 ? Theme.onAmber : Theme.text

            x: root.middle
            y: root.middle

            Figure {
                fill: Qt.tint(Theme.bgMid, Qt.rgba(Theme.amber.r, Theme.amber.g, Theme.amber.b, 0.1 + 0.86 * slot.glow))
                path: root.sector(root.slotInner, root.slotOuter, slot.bearing - slot.half, slot.bearing + slot.half)
                stroke: slot.glow > 0.02 ? Theme.amber : Theme.line3
            }

            CurrentSign {
                ink: slot.ink
                towards: slot.flow > 0
                visible: root.detailed
                x: slot.markX - 15
                y: slot.markY - 15
            }
        }
    }

    Disc {
        border.color: Theme.line3
        border.width: 1.5
        color: Theme.steelDark
        radiusOf: root.rotorRadius
    }

    Item {
        rotation: (root.angle - root.lag) * root.degrees
        x: root.middle
        y: root.middle

        Figure {
            fill: Theme.amber
            path: root.poles(0)
        }

        Figure {
            fill: Theme.clay
            path: root.poles(1)
        }

        Repeater {
            model: root.detailed ? 2 * root.polePairs : 0

            StageText {
                required property int index
                readonly property real bearing: index * Math.PI / root.polePairs

                color: Theme.onAmber
                figure: true
                role: Theme.num
                rotation: (root.angle - root.lag) * -root.degrees
                text: index % 2 === 0 ? "N" : "S"
                wrapMode: Text.NoWrap
                x: (root.rotorRadius - 28) * Math.cos(bearing) - width / 2
                y: -(root.rotorRadius - 28) * Math.sin(bearing) - height / 2
            }
        }
    }

    Figure {
        path: root.flux()
        rotation: root.angle * root.degrees
        // Opaque hairlines: wider or translucent ones take half of a frame's time.
        stroke: Theme.highContrast ? Theme.amber : Qt.tint(Theme.steel, Qt.rgba(Theme.amberText.r, Theme.amberText.g, Theme.amberText.b, 0.62))
        thickness: root.detailed ? 1 : 2
        transformOrigin: Item.TopLeft
        x: root.middle
        y: root.middle
    }

    Repeater {
        model: root.polePairs

        Figure {
            required property int index

            fill: Theme.text
            path: root.arrow()
            rotation: root.angle * root.degrees - index * 360 / root.polePairs
            stroke: Theme.bg
            thickness: root.detailed ? 6 : 10
            transformOrigin: Item.TopLeft
            x: root.middle
            y: root.middle
        }
    }

    Item {
        rotation: (root.angle - root.lag) * root.degrees
        x: root.middle
        y: root.middle

        Rectangle {
            antialiasing: true
            color: Theme.text2
            height: width
            radius: root.shaftRadius
            width: 2 * root.shaftRadius
            x: -root.shaftRadius
            y: -root.shaftRadius
        }

        Rectangle {
            antialiasing: true
            color: Theme.steel
            height: width
            radius: width / 2
            width: 1.24 * root.shaftRadius
            x: -width / 2
            y: -width / 2
        }

        // The key of the shaft shows how the rotor lies.
        Rectangle {
            antialiasing: true
            color: Theme.onAmber
            height: 14
            width: 22
            x: 30
            y: -7
        }
    }
}
