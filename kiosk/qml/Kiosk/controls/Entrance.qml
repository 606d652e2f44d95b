pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Brings its children in along the direction of travel, and lets them leave the same way on.
// The opacity is that of these few items, never of a slide as a whole.
Item {
    id: root

    required property bool shown
    property int order: 0
    property int direction: 1
    property int after: 0
    property real shift: Theme.enterShift
    property int duration: Theme.enterMs
    property real offset: 0

    // What has left answers neither a finger nor a key.
    enabled: shown
    opacity: 0

    states: State {
        name: "shown"
        when: root.shown

        PropertyChanges {
            root.offset: 0
            root.opacity: 1
        }
    }
    transform: Translate {
        x: root.offset
    }
    transitions: [
        Transition {
            enabled: !Theme.still && !Theme.sparing
            to: "shown"

            SequentialAnimation {
                PropertyAction {
                    property: "offset"
                    target: root
                    value: root.shift * root.direction
                }

                PauseAnimation {
                    duration: root.after + root.order * Theme.staggerMs
                }

                ParallelAnimation {
                    NumberAnimation {
                        duration: root.duration
                        easing.type: Easing.OutQuint
                        property: "offset"
                        target: root
                        to: 0
                    }

                    NumberAnimation {
                        duration: root.duration
                        easing.type: Easing.OutQuint
                        property: "opacity"
                        target: root
                    }
                }
            }
        },
        Transition {
            enabled: !Theme.still
            from: "shown"

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.InCubic
                property: "opacity"
                target: root
            }
        }
    ]
}
