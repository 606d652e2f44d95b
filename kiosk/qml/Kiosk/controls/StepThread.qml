pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// How it works: stations on the amber thread that light up one by one; the lit one says its
// sentence. A tap on a station lights it and stops the clock.
Item {
    id: root

    required property var steps // [{name, text}]
    required property string note
    required property bool shown
    required property bool running
    property int order: 0
    property int direction: 1

    property int lit: 0
    property bool held: false
    property real drawn: 0
    // The thread may end before the sentences do.
    property real threadWidth: width

    readonly property real threadY: Theme.portrait ? 96 : 92
    readonly property real pitch: steps.length > 0 ? threadWidth / steps.length : threadWidth

    // The longest name keeps its end, however large the letters are.
    readonly property real longestName: steps.reduce((width, step) => Math.max(width, letters.advanceWidth(step.name)), 1)
    readonly property real nameSize: Math.floor(Math.min(Theme.tight.small.size, 100 * (pitch - 16) / longestName))

    function said(step: var): string {
        return step.name + (Theme.chinese ? "：" : ". ") + step.text;
    }

    function light(index: int): void {
        held = true;
        lit = index;
    }

    Accessible.name: note
    Accessible.role: Accessible.Grouping
    enabled: shown
    height: Theme.portrait ? 268 : 236

    states: State {
        name: "shown"
        when: root.shown

        PropertyChanges {
            root.drawn: 1
        }
    }
    transitions: Transition {
        enabled: !Theme.still
        to: "shown"

        SequentialAnimation {
            PauseAnimation {
                duration: root.order * Theme.staggerMs
            }

            NumberAnimation {
                duration: Theme.threadMs
                easing.type: Easing.InOutSine
                property: "drawn"
            }
        }
    }

    onShownChanged: if (shown) {
        held = false;
        lit = 0;
    }

    Timer {
        interval: Theme.stepMs
        repeat: true
        running: root.running && !root.held && !Theme.still && root.steps.length > 1

        onTriggered: root.lit = (root.lit + 1) % root.steps.length
    }

    Entrance {
        direction: root.direction
        height: 48
        order: root.order
        shown: root.shown
        width: root.width

        StatusLabel {
            id: label
            roles: Theme.tight

            status: "principle"
        }

        StageText {
            anchors.verticalCenter: label.verticalCenter
            color: Theme.text3
            role: Theme.tight.caption
            text: root.note
            width: root.width - x
            x: label.width + 28
        }
    }

    Rectangle {
        color: Theme.line2
        height: Theme.thread
        width: root.threadWidth * root.drawn
        y: root.threadY - height / 2
    }

    Rectangle {
        color: Theme.amber
        height: Theme.thread + 1
        width: Math.min(root.drawn * root.threadWidth, root.pitch * root.lit + 11)
        y: root.threadY - height / 2

        Behavior on width {
            enabled: !Theme.still && !Theme.calm && root.drawn === 1

            NumberAnimation {
                duration: Theme.threadMs
                easing.type: Easing.InOutSine
            }
        }
    }

    FontMetrics {
        id: letters

        font.family: Theme.textFamily
        font.pixelSize: 100
        font.weight: Font.DemiBold
    }

    Repeater {
        model: root.steps.length

        Touchable {
            id: station

            required property int index
            readonly property var step: root.steps[index]

            readonly property bool isLit: index === root.lit
            readonly property bool passed: index <= root.lit

            Accessible.checkable: true
            Accessible.checked: isLit
            Accessible.description: step.text
            Accessible.role: Accessible.RadioButton
            height: Theme.target
            name: step.name
            opacity: root.drawn * root.steps.length > index ? 1 : 0
            ringRadius: 16
            width: root.pitch - 16
            x: root.pitch * index
            y: root.threadY - 22

            onTapped: root.light(index)

            Rectangle {
                antialiasing: true
                border.color: station.passed ? Theme.amber : Theme.line4
                border.width: 4
                color: station.isLit ? Theme.amber : Theme.bg
                height: width
                radius: width / 2
                width: station.isLit ? 30 : 22
                x: (22 - width) / 2
                y: 22 - height / 2
            }

            StageText {
                color: station.isLit ? Theme.text : Theme.text3
                elide: Text.ElideRight
                font.weight: station.isLit ? (chinese ? Font.Bold : Font.DemiBold) : Font.Normal
                maximumLineCount: 1
                role: Theme.tight.small
                size: root.nameSize
                text: station.step.name
                visible: !Theme.portrait
                width: station.width
                y: 46
            }
        }
    }

    Repeater {
        model: root.steps.length

        StageText {
            id: sentence

            required property int index
            readonly property var step: root.steps[index]

            readonly property bool isLit: index === root.lit

            color: Theme.text
            opacity: isLit && root.shown && root.drawn > 0.5 ? 1 : 0
            role: Theme.body
            text: Theme.portrait ? root.said(step) : step.text
            visible: opacity > 0
            width: root.width
            y: root.threadY + (Theme.portrait ? 44 : 76)

            Behavior on opacity {
                enabled: !Theme.still

                NumberAnimation {
                    duration: Theme.leaveMs
                }
            }
        }
    }
}
