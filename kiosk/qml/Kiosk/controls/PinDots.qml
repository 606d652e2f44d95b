pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// How many digits there are. After a wrong PIN they empty from right to left.
Row {
    id: root

    required property int count
    required property int least
    required property bool wrong

    // Of the dots that still stand while they empty.
    property int lingering: 0
    property int entered: 0

    spacing: 28

    onCountChanged: {
        if (count === 0)
            return;
        emptying.stop();
        lingering = 0;
        entered = count;
    }
    onWrongChanged: if (wrong && !Theme.still && !Theme.calm)
        emptying.restart()

    NumberAnimation {
        id: emptying

        duration: Theme.leaveMs
        from: root.entered
        property: "lingering"
        target: root
        to: 0
    }

    Repeater {
        model: Math.max(root.least, root.count)

        Rectangle {
            required property int index

            readonly property bool filled: index < Math.max(root.count, root.lingering)

            antialiasing: true
            border.color: filled ? Theme.text : Theme.line3
            border.width: 3
            color: filled ? Theme.text : "transparent"
            height: 44
            radius: 22
            width: 44
        }
    }
}
