pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A place on the map with its name; the main one is amber and breathes. (x, y) is the place.
Item {
    id: root

    required property string label
    required property bool main
    required property bool chosen
    required property bool shown
    required property bool breathing
    required property bool pressable
    // The name stands left of the place where there is no room on the right.
    required property real roomRight
    // How far the highlighted region lies under the name's place, on either side.
    required property real clearance
    required property real clearanceBehind
    property int order: 0
    property real come: 0

    readonly property real least: main ? 46 : 30
    readonly property real nearest: Math.max(least, clearance)

    readonly property alias focused: touch.activeFocus
    readonly property bool leftwards: nearest + name.implicitWidth + 24 > roomRight
    // 0 at rest, 1 with the ring wide open.
    property real breath: 0

    signal tapped

    opacity: come

    states: State {
        name: "shown"
        when: root.shown

        PropertyChanges {
            root.come: 1
        }
    }
    transitions: [
        Transition {
            enabled: !Theme.still
            to: "shown"

            SequentialAnimation {
                PauseAnimation {
                    duration: 360 + root.order * 2 * Theme.staggerMs
                }

                NumberAnimation {
                    duration: Theme.enterMs
                    easing.type: Easing.OutQuint
                    property: "come"
                }
            }
        },
        Transition {
            enabled: !Theme.still
            from: "shown"

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.InCubic
                property: "come"
            }
        }
    ]

    onBreathingChanged: if (!breathing)
        breath = 0

    SequentialAnimation on breath {
        loops: Animation.Infinite
        running: root.breathing && root.main && !Theme.restful

        NumberAnimation {
            duration: Theme.breathMs / 2
            easing.type: Easing.InOutSine
            to: 1
        }

        NumberAnimation {
            duration: Theme.breathMs / 2
            easing.type: Easing.InOutSine
            to: 0
        }
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.amber
        border.width: Theme.highContrast ? 3 : 2
        color: "transparent"
        height: width
        opacity: Theme.highContrast ? 1 : 0.85 - 0.5 * root.breath
        radius: width / 2
        scale: 1 + 0.3 * root.breath
        visible: root.main
        width: 60
        x: -30
        y: -30
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.text
        border.width: 3
        color: "transparent"
        height: width
        radius: width / 2
        visible: root.chosen && !root.main
        width: 40
        x: -20
        y: -20
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.bg
        border.width: 2
        color: root.main ? Theme.amber : Theme.clay
        height: width
        radius: width / 2
        scale: root.come
        width: root.main ? 30 : 20
        x: -width / 2
        y: -height / 2
    }

    // Where lines of the map are as bright as letters, none runs through the name.
    Rectangle {
        color: Theme.bg
        height: name.height
        visible: Theme.highContrast
        width: name.width
        x: touch.x + name.x
        y: touch.y + name.y
    }

    Touchable {
        id: touch

        // From the place to the beginning of the name.
        readonly property real reach: root.leftwards ? Math.max(root.least, root.clearanceBehind) : root.nearest

        Accessible.checkable: true
        Accessible.checked: root.chosen
        Accessible.role: Accessible.RadioButton
        height: Theme.target
        name: root.label
        pressable: root.pressable
        ringRadius: 24
        width: name.implicitWidth + reach + 60
        x: root.leftwards ? 44 - width : -44
        y: -height / 2

        onTapped: root.tapped()

        StageText {
            id: name

            anchors.verticalCenter: parent.verticalCenter
            color: root.main ? Theme.amber : Theme.text
            role: root.main ? Theme.heading : Theme.smallM
            text: root.label
            wrapMode: Text.NoWrap
            x: root.leftwards ? 16 : 44 + touch.reach
        }
    }
}
