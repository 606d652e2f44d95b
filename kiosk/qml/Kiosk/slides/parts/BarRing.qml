pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A whole as a ring of bars, one for each unit; those of the part light one after another.
Item {
    id: root

    required property int bars
    required property int lit
    required property bool running

    readonly property real radius: width / 2
    readonly property real hair: Math.max(Theme.ornament, radius * 0.012)
    readonly property real wide: Math.min(radius * 0.09, radius * 3.64 / bars)
    // A bar grows while the next ones already begin.
    readonly property int reach: 6
    readonly property int barMs: Math.min(36, 1600 / Math.max(1, lit))

    // How many bars the light has come; beyond `lit` by the reach.
    property real front: Theme.still || Theme.calm ? lit + reach : 0
    property bool begun: false

    height: width

    onRunningChanged: if (running && !begun && !Theme.still && !Theme.calm) {
        begun = true;
        lighting.start();
    }

    NumberAnimation {
        id: lighting

        duration: (root.lit + root.reach) * root.barMs
        from: 0
        property: "front"
        target: root
        to: root.lit + root.reach
    }

    Repeater {
        model: root.bars

        Rectangle {
            id: bar

            required property int index

            readonly property real way: index < root.lit ? Math.max(0, Math.min(1, (root.front - index) / root.reach)) : 0
            readonly property real grown: way * (2 - way)
            readonly property real outer: root.radius * (0.945 + 0.04 * grown)
            readonly property real inner: root.radius * (0.8 - 0.04 * grown)

            antialiasing: true
            color: way > 0 ? Theme.amber : Theme.line3
            height: outer - inner
            width: root.hair + (root.wide - root.hair) * grown
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
