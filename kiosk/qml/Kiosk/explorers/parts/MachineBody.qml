pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A part of the chain: a solid body whose upper edge catches the light.
Rectangle {
    id: root

    property real corner: 22
    property int fins: 0

    antialiasing: true
    border.color: Theme.line3
    border.width: Theme.highContrast ? 3 : 2
    color: Theme.steel
    radius: corner

    Rectangle {
        antialiasing: true
        color: Theme.line4
        height: 4
        radius: 2
        visible: root.width > 2 * root.corner
        width: root.width - 2 * root.corner
        x: root.corner
        y: 2
    }

    // Cooling fins stand out of the upper and the lower edge.
    Repeater {
        model: 2 * root.fins

        Rectangle {
            required property int index
            readonly property bool upper: index < root.fins
            readonly property real pitch: (root.width - 2 * root.corner) / root.fins

            antialiasing: true
            border.color: Theme.line3
            border.width: Theme.highContrast ? 2 : 1.5
            color: Theme.steelDark
            height: 18
            radius: 3
            width: pitch * 0.56
            x: root.corner + (index % root.fins + 0.5) * pitch - width / 2
            y: upper ? -14 : root.height - 4
            z: -1
        }
    }
}
