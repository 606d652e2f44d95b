pragma ComponentBehavior: Bound

import QtQuick

// How drawings of machines mark a current: a dot for the tip of an arrow that comes towards you, a
// cross for the feathers of one that goes away.
Rectangle {
    id: root

    required property color ink
    required property bool towards

    antialiasing: true
    border.color: ink
    border.width: 3
    color: "transparent"
    height: 30
    radius: 15
    width: 30

    Rectangle {
        anchors.centerIn: parent
        antialiasing: true
        color: root.ink
        height: 10
        radius: 5
        visible: root.towards
        width: 10
    }

    Repeater {
        model: 2

        Rectangle {
            required property int index

            anchors.centerIn: parent
            antialiasing: true
            color: root.ink
            height: 3
            rotation: index === 0 ? 45 : -45
            visible: !root.towards
            width: 20
        }
    }
}
