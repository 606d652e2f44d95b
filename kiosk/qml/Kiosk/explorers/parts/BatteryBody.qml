pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A battery that fills and empties: the level is how much there is, a line for each tenth.
Item {
    id: root

    required property real level // 0 to 1
    required property bool detailed

    readonly property real inset: 16

    Rectangle {
        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.highContrast ? 3 : 2
        color: Theme.line3
        height: 34
        radius: 10
        width: root.width * 0.4
        x: (root.width - width) / 2
        y: -18
    }

    MachineBody {
        anchors.fill: parent
        corner: 28
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.highContrast ? 3 : 2
        color: Theme.bg
        height: root.height - 2 * root.inset
        radius: 14
        width: root.width - 2 * root.inset
        x: root.inset
        y: root.inset
    }

    Rectangle {
        readonly property real room: root.height - 2 * root.inset - 16

        antialiasing: true
        color: Theme.amber
        height: Math.max(0, root.level * room)
        radius: Math.min(8, height / 2)
        width: root.width - 2 * root.inset - 16
        x: root.inset + 8
        y: root.height - root.inset - 8 - height
    }

    Repeater {
        model: root.detailed ? 9 : 3

        Rectangle {
            required property int index
            readonly property real share: (index + 1) / (root.detailed ? 10 : 4)
            readonly property bool long: root.detailed ? index === 4 : true

            color: share < root.level ? Theme.onAmber : Theme.line3
            height: root.detailed ? 3 : 6
            width: long ? root.width - 2 * root.inset - 16 : 34
            x: root.inset + 8
            y: root.height - root.inset - 8 - share * (root.height - 2 * root.inset - 16) - height / 2
        }
    }
}
