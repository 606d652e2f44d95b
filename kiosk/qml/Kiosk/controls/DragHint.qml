import QtQuick

import Kiosk

// A finger that shows how something is dragged: it appears at one point, moves to the other and
// goes, again and again until somebody has understood.
Item {
    id: root

    required property real fromX
    required property real fromY
    required property real toX
    required property real toY
    required property bool running

    property real way: 0

    opacity: 0
    x: fromX + (toX - fromX) * way
    y: fromY + (toY - fromY) * way

    onRunningChanged: if (!running)
        opacity = 0

    Rectangle {
        antialiasing: true
        border.color: Theme.text
        border.width: 3
        color: "transparent"
        height: 88
        radius: 44
        width: 88
        x: -44
        y: -44
    }

    Icon {
        color: Theme.text
        glyph: Glyphs.touch
        size: 64
        x: -width / 2 + 2
        y: 4
    }

    SequentialAnimation {
        loops: Animation.Infinite
        running: root.running && !Theme.restful

        PropertyAction {
            property: "way"
            target: root
            value: 0
        }

        NumberAnimation {
            duration: Theme.leaveMs
            property: "opacity"
            target: root
            to: 1
        }

        NumberAnimation {
            duration: 1100
            easing.type: Easing.InOutCubic
            property: "way"
            target: root
            to: 1
        }

        NumberAnimation {
            duration: Theme.leaveMs
            property: "opacity"
            target: root
            to: 0
        }

        PauseAnimation {
            duration: 900
        }
    }
}
