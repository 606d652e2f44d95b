pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A promise as a weight: solid when it is a fact, dashed when planned, an outline when it is how such
// contracts work. It falls into its pan once.
Item {
    id: root

    required property string status
    required property bool shown
    required property int after

    // In the pan: it weighs.
    property bool landed: false
    property real lifted: 0

    readonly property bool plan: status === "plan"
    readonly property bool fact: status === "fact"
    readonly property color ink: fact ? Theme.clay : Theme.text

    height: width * 1.04
    opacity: 0

    states: State {
        name: "shown"
        when: root.shown

        PropertyChanges {
            root.opacity: 1
            root.landed: true
        }
    }
    transform: Translate {
        y: -root.lifted * (Theme.portrait ? 170 : 96)
    }
    transitions: [
        Transition {
            enabled: !Theme.still
            to: "shown"

            SequentialAnimation {
                PropertyAction {
                    property: "lifted"
                    target: root
                    value: Theme.calm ? 0 : 1
                }

                PauseAnimation {
                    duration: root.after
                }

                ParallelAnimation {
                    NumberAnimation {
                        duration: Theme.leaveMs
                        property: "opacity"
                        target: root
                    }

                    NumberAnimation {
                        duration: Theme.calm ? 0 : 380
                        easing.type: Easing.InQuad
                        property: "lifted"
                        target: root
                        to: 0
                    }
                }

                PropertyAction {
                    property: "landed"
                    target: root
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

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        antialiasing: true
        border.color: root.plan ? Theme.amberText : Theme.text
        border.width: root.fact ? 0 : 2.5
        color: root.fact ? Theme.clay : Theme.bgMid
        height: width
        radius: width / 2
        width: root.width * 0.36
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.text
        border.width: root.fact || root.plan ? 0 : 2.5
        color: root.fact ? Theme.clay : root.plan ? Theme.planFill : Theme.bgMid
        height: root.height - y
        radius: 10
        width: root.width
        y: root.width * 0.3
    }

    Loader {
        active: root.plan
        height: root.height - y
        width: root.width
        y: root.width * 0.3

        sourceComponent: DashedOutline {
            radius: 10
        }
    }
}
