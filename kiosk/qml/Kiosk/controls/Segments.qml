pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Two or three choices in one pill; the chosen one is clay. Upright, they stand below each other.
Item {
    id: root

    required property list<string> choices
    required property int current
    property TextRoles roles: Theme.drawn
    property bool upright: false

    readonly property real inset: 8
    readonly property real share: (width - 2 * inset) / Math.max(1, upright ? 1 : choices.length)
    readonly property real cellHeight: rowHeight - 2 * inset
    property real rowHeight: 112

    // A long word rather makes all of them a little smaller than it loses its end.
    readonly property real widest: choices.reduce((width, choice) => Math.max(width, letters.advanceWidth(choice)), 1)
    readonly property real letterSize: Math.floor(Math.min(roles.button.size, 100 * (share - 20) / widest))

    signal chosen(int index)

    function placeOf(index: int): point {
        return upright ? Qt.point(inset, inset + index * cellHeight) : Qt.point(inset + index * share, inset);
    }

    implicitHeight: upright ? choices.length * cellHeight + 2 * inset : rowHeight

    FontMetrics {
        id: letters

        font.family: Theme.textFamily
        font.pixelSize: 100
        font.weight: Font.DemiBold
    }

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.outline
        color: Theme.surface
        radius: root.upright ? 56 : height / 2
    }

    Rectangle {
        antialiasing: true
        color: Theme.clay
        height: root.upright ? root.cellHeight : root.height - 2 * root.inset
        radius: Math.min(height / 2, 48)
        width: root.share
        x: root.placeOf(root.current).x
        y: root.placeOf(root.current).y

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
            height: root.upright ? root.cellHeight : root.height - 2 * root.inset
            name: root.choices[index] ?? ""
            width: root.share
            x: root.placeOf(index).x
            y: root.placeOf(index).y

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
                role: root.roles.button
                size: root.letterSize
                text: choice.name
                width: parent.width
            }
        }
    }
}
