pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A socket in the wall: two holes in a round hollow.
Rectangle {
    id: root

    antialiasing: true
    border.color: Theme.line3
    border.width: 3
    color: Theme.bg
    height: width
    radius: width / 2
    width: 88

    Repeater {
        model: [0.3, 0.7]

        Rectangle {
            required property real modelData

            antialiasing: true
            color: Theme.text
            height: width
            radius: width / 2
            width: 14
            x: root.width * modelData - width / 2
            y: (root.height - height) / 2
        }
    }
}
