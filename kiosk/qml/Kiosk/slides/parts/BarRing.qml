pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A whole as a ring of bars, one for each unit: those of the part light up amber as far as it is
// `reached`, and beyond them the hairlines of the rest.
Item {
    id: root

    required property int bars
    required property int lit
    // In bars, from 0 to all of them.
    required property real reached

    readonly property real radius: width / 2
    readonly property real hair: Math.max(Theme.ornament, radius * 0.012)
    readonly property real wide: Math.min(radius * 0.09, radius * 3.64 / bars)
    readonly property real knobSize: Math.max(20, radius * 0.1)
    // A bar grows while the next ones already begin.
    readonly property int reach: 6

    // How far bar `index` has lit up: 0 to 1. At the end of either run all of its bars have.
    function wayOf(index: int): real {
        const [from, count] = index < lit ? [0, lit] : [lit, bars - lit];
        const front = Math.max(0, Math.min(count, reached - from)) * (count + reach) / count;
        return Math.max(0, Math.min(1, (front - index + from) / reach));
    }

    height: width

    Repeater {
        model: root.bars

        Rectangle {
            id: bar

            required property int index

            readonly property bool part: index < root.lit
            readonly property real way: root.wayOf(index)
            readonly property real grown: way * (2 - way)
            readonly property real outer: root.radius * (0.945 + 0.04 * grown)
            readonly property real inner: root.radius * (0.8 - 0.04 * grown)

            antialiasing: true
            color: way === 0 ? Theme.line3 : part ? Theme.amber : Theme.text
            height: outer - inner
            width: root.hair + ((part ? root.wide : root.hair * 1.5) - root.hair) * grown
            x: root.radius - width / 2
            y: root.radius - outer

            transform: Rotation {
                angle: 360 * (bar.index + 0.5) / root.bars
                origin.x: bar.width / 2
                origin.y: bar.outer
            }
        }
    }
}
