pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A wheel seen from its side. Its spokes show that it turns, and how fast.
Item {
    id: root

    required property real angle // degrees
    required property real share // of the full speed
    property real radius: 112

    height: width
    width: 2 * radius

    component Disc: Rectangle {
        anchors.centerIn: parent
        antialiasing: true
        height: width
        radius: width / 2
    }

    Disc {
        border.color: Theme.line3
        border.width: Theme.highContrast ? 4 : 2
        color: Theme.steelDark
        width: root.width
    }

    Disc {
        border.color: root.share > 0.01 ? Theme.amber : Theme.line3
        border.width: 10
        color: Theme.steel
        width: root.width - 52
    }

    Item {
        anchors.centerIn: parent
        rotation: root.angle

        Repeater {
            model: 5

            Rectangle {
                required property int index

                antialiasing: true
                color: Theme.clay
                height: 18
                radius: 6
                rotation: index * 72
                transformOrigin: Item.Left
                width: root.radius - 38
                x: 0
                y: -9
            }
        }
    }

    Disc {
        color: Theme.clay
        width: 56
    }

    Disc {
        color: Theme.steelDark
        width: 26
    }
}
