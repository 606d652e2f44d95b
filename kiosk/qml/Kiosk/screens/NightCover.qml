import QtQuick

import Kiosk

// Black while the hall is closed. It comes like dusk and goes with the first touch.
Rectangle {
    id: root

    required property bool asleep
    // Nothing under it can be seen.
    readonly property bool complete: opacity === 1

    property real depth: 0

    color: Theme.night
    // In a dozen steps a second: each repaints the whole screen.
    opacity: Math.round(depth * 48) / 48
    visible: opacity > 0

    states: State {
        name: "asleep"
        when: root.asleep

        PropertyChanges {
            root.depth: 1
        }
    }
    transitions: [
        Transition {
            enabled: !Theme.still
            to: "asleep"

            NumberAnimation {
                duration: Theme.duskMs
                easing.type: Easing.InOutSine
                property: "depth"
            }
        },
        Transition {
            enabled: !Theme.still
            from: "asleep"

            SequentialAnimation {
                // The frame that follows the touch is lit.
                PropertyAction {
                    property: "depth"
                    target: root
                    value: Math.min(root.depth, 0.6)
                }

                NumberAnimation {
                    duration: Theme.dawnMs
                    easing.type: Easing.OutSine
                    property: "depth"
                    to: 0
                }
            }
        }
    ]
}
