pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Two or three choices in one pill; the chosen one is clay.
Item {
    id: root

    required property list<string> choices
    required property int current

    readonly property real inset: 8
    readonly property real share: (width - 2 * inset) / Math.max(1, choices.length)

    signal chosen(int index)

    implicitHeight: 112

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.outline
        color: Theme.surface
        radius: height / 2
    }

    Rectangle {
        antialiasing: true
        color: Theme.clay
        height: root.height - 2 * root.inset
        radius: height / 2
        width: root.share
        x: root.inset + root.current * root.share
        y: root.inset

        Behavior on x {
            enabled: !Theme.still && !Theme.calm

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.OutCubic
            }
        }
    }

    Repeater {
        model: root.choices.length

        Touchable {
            id: choice

            required property int index

            readonly property bool isCurrent: index === root.current

            Accessible.checkable: true
            Accessible.checked: isCurrent
            Accessible.role: Accessible.RadioButton
            height: root.height - 2 * root.inset
            name: root.choices[index] ?? ""
            width: root.share
            x: root.inset + index * root.share
            y: root.inset

            onTapped: root.chosen(index)

            Rectangle {
                anchors.fill: parent
                antialiasing: true
                border.color: Theme.text
                border.width: 4
                color: choice.isCurrent ? Theme.clayPressed : Theme.raised
                radius: height / 2
                visible: choice.pressed
            }

            StageText {
                anchors.verticalCenter: parent.verticalCenter
                color: choice.isCurrent ? Theme.onClay : Theme.text
                elide: Text.ElideRight
                horizontalAlignment: Text.AlignHCenter
                maximumLineCount: 1
                role: Theme.button
                text: choice.name
                width: parent.width
            }
        }
    }
}
