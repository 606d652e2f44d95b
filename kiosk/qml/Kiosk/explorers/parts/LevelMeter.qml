pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// How loud it is: a column that stands as high as the level, with the wave alone as its zero.
Item {
    id: root

    required property real level // decibels
    required property real lowest
    required property real highest
    required property list<int> marks

    readonly property real inset: 12
    readonly property real way: height - 2 * inset

    function place(level: real): real {
        return inset + way * (highest - level) / (highest - lowest);
    }

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.highContrast ? 4 : 3
        color: Theme.bgMid
        radius: 16
    }

    Rectangle {
        color: Theme.amber
        height: root.height - root.inset - y
        width: root.width - 2 * root.inset
        x: root.inset
        y: root.place(root.level)
    }

    // The gaps of a column of lamps, one lamp for two decibels.
    Repeater {
        model: Math.floor((root.highest - root.lowest) / 2)

        Rectangle {
            required property int index

            color: Theme.bgMid
            height: 5
            width: root.width - 2 * root.inset
            x: root.inset
            y: root.place(root.lowest + 2 * index) - 5
        }
    }

    Repeater {
        model: root.marks

        Item {
            id: mark

            required property int modelData

            x: root.width + 10
            y: root.place(modelData)

            Rectangle {
                color: mark.modelData === 0 ? Theme.text : Theme.line4
                height: 3
                width: mark.modelData === 0 ? 30 : 18
                y: -1
            }

            StageText {
                color: mark.modelData === 0 ? Theme.text : Theme.text2
                figure: true
                role: Theme.caption
                text: Spelling.signed(mark.modelData)
                wrapMode: Text.NoWrap
                x: 40
                y: -height / 2
            }
        }
    }
}
