import QtQuick

import Kiosk

// A joint round its own middle: a graphite cap in an amber ring.
Rectangle {
    id: root

    required property real cap

    antialiasing: true
    border.color: Theme.bg
    border.width: 3
    color: Theme.amber
    height: width
    radius: width / 2
    width: 2 * cap
    x: -cap
    y: -cap

    Rectangle {
        anchors.centerIn: parent
        antialiasing: true
        border.color: Theme.line4
        border.width: 3
        color: Theme.highContrast ? Theme.bg : Theme.steelDark
        height: width
        radius: width / 2
        width: root.width - 18
    }

    Rectangle {
        anchors.centerIn: parent
        antialiasing: true
        color: Theme.line4
        height: width
        radius: width / 2
        width: root.cap * 0.44
    }
}
