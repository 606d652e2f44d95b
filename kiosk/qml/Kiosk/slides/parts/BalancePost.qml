pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What the beam rests on, from (0, 0) down, and the needle that tells by how much the beam tilts.
Item {
    id: root

    required property real tilt

    readonly property real needle: Math.min(104, height - 40)
    readonly property list<int> ticks: [-8, -4, 0, 4, 8]

    Rectangle {
        color: Theme.line3
        height: root.height - y
        width: Theme.thread
        x: -width / 2
        y: root.needle + 16
    }

    Rectangle {
        antialiasing: true
        color: Theme.line4
        height: 4
        radius: 2
        width: 168
        x: -84
        y: root.height - 4
    }

    Repeater {
        model: root.ticks

        Rectangle {
            id: tick

            required property int modelData

            antialiasing: true
            color: Theme.line4
            height: modelData === 0 ? 14 : 8
            width: 2.5
            x: -width / 2
            y: root.needle + 2

            transform: Rotation {
                angle: tick.modelData
                origin.x: tick.width / 2
                origin.y: -tick.y
            }
        }
    }

    Rectangle {
        antialiasing: true
        color: Theme.amber
        height: root.needle
        rotation: root.tilt
        transformOrigin: Item.Top
        width: 4
        x: -2
    }
}
