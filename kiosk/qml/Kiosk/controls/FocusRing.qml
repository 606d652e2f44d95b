import QtQuick

import Kiosk

// Tells which control has the keys: a light ring around it, dark on both edges so that it is seen on
// any ground.
Rectangle {
    id: root

    objectName: "focusRing"

    required property bool shown
    // From the control to the ring.
    property real gap: 6
    property real corner: 40

    anchors.fill: parent
    anchors.margins: -gap - Theme.focusRing
    antialiasing: true
    border.color: Theme.text
    border.width: Theme.focusRing
    color: "transparent"
    radius: corner
    visible: shown
    z: 1

    Rectangle {
        anchors.fill: parent
        anchors.margins: -2
        antialiasing: true
        border.color: Theme.bg
        border.width: Theme.focusRing + 4
        color: "transparent"
        radius: root.radius + 2
        z: -1
    }
}
