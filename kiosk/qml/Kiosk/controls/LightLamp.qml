import QtQuick

import Kiosk

// One light of a row, off or on, round (0, 0); the one that is being named wears a ring.
Item {
    id: root

    required property bool on
    required property bool current

    Rectangle {
        antialiasing: true
        border.color: Theme.amber
        border.width: root.current ? Theme.thread + 1 : Theme.ornament
        color: "transparent"
        height: width
        opacity: Theme.highContrast || root.current ? 1 : 0.4
        radius: width / 2
        visible: root.on
        width: 84
        x: -width / 2
        y: -width / 2
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.line3
        border.width: root.on ? 0 : 2
        color: root.on ? Theme.amber : Theme.bgMid
        height: width
        radius: width / 2
        width: 56
        x: -width / 2
        y: -width / 2

        Icon {
            anchors.centerIn: parent
            color: root.on ? Theme.onAmber : Theme.line3
            glyph: Glyphs.bolt
            size: 34
        }
    }
}
