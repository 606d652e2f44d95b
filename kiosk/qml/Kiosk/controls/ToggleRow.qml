import QtQuick

import Kiosk

// A choice that is on or off; the whole row is the switch. Position and check tell its state, colour
// only supports.
Touchable {
    id: root

    required property string label
    required property string glyph
    required property bool on

    Accessible.checkable: true
    Accessible.checked: on
    Accessible.role: Accessible.CheckBox
    implicitHeight: Math.max(104, caption.height)
    name: label
    ringRadius: 24

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: -16
        anchors.rightMargin: -16
        antialiasing: true
        color: Theme.raised
        radius: 24
        visible: root.pressed
    }

    RowCaption {
        id: caption

        anchors.verticalCenter: parent.verticalCenter
        glyph: root.glyph
        label: root.label
        width: root.width - track.width - 32
    }

    Rectangle {
        id: track

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        antialiasing: true
        border.color: Theme.line3
        border.width: root.on ? 0 : Theme.outline
        color: root.on ? Theme.amber : Theme.bgMid
        height: 72
        radius: height / 2
        width: 148

        Rectangle {
            antialiasing: true
            color: root.on ? Theme.onAmber : Theme.text
            height: 56
            radius: height / 2
            width: height
            x: root.on ? track.width - width - 8 : 8
            y: 8

            Icon {
                anchors.centerIn: parent
                color: Theme.amber
                glyph: Glyphs.check
                size: 36
                visible: root.on
            }

            Behavior on x {
                enabled: !Theme.still && !Theme.calm

                NumberAnimation {
                    duration: Theme.leaveMs / 2
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
