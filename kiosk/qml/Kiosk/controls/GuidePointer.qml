pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A spot of light round the guide's finger, wide enough to be seen beside the hand from five metres.
// It stays for a moment when the finger has left.
Item {
    id: root

    // Fingers below this line press buttons.
    required property real floor

    property point place: Qt.point(0, 0)
    property bool pointing: false

    component Disc: Rectangle {
        antialiasing: true
        color: Theme.amber
        height: width
        radius: width / 2
        x: -width / 2
        y: -width / 2
    }

    onEnabledChanged: pointing = false

    PointHandler {
        id: finger

        onActiveChanged: root.pointing = active && point.position.y < root.floor
        onPointChanged: if (active && root.pointing)
            root.place = point.position
    }

    Item {
        id: spot

        opacity: 0
        visible: opacity > 0
        x: Math.round(root.place.x)
        y: Math.round(root.place.y)

        Disc {
            opacity: 0.14
            width: 232
        }

        Disc {
            opacity: 0.22
            width: 184
        }

        Disc {
            border.color: Theme.amber
            border.width: 7
            color: "transparent"
            width: 136
        }

        Disc {
            opacity: 0.4
            width: 122
        }

        Disc {
            color: Theme.clay
            width: 40
        }

        states: State {
            name: "pointing"
            when: root.pointing

            PropertyChanges {
                spot.opacity: 1
            }
        }
        transitions: Transition {
            from: "pointing"

            SequentialAnimation {
                PropertyAction {
                    property: "opacity"
                    target: spot
                    value: 1
                }

                PauseAnimation {
                    duration: Theme.lingerMs
                }

                NumberAnimation {
                    duration: Theme.objectMs
                    property: "opacity"
                    target: spot
                    to: 0
                }
            }
        }
    }
}
