pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Which question of how many: the one asked is long, those answered rightly are full.
Row {
    id: root

    required property int current
    required property int count
    required property var results // [bool] of the questions answered

    spacing: 24

    StageText {
        color: Theme.amberText
        role: Theme.captionM
        text: qsTr("Question %1 of %2").arg(root.current + 1).arg(root.count)
        wrapMode: Text.NoWrap
    }

    Row {
        anchors.verticalCenter: parent.verticalCenter
        spacing: 12

        Repeater {
            model: root.count

            Rectangle {
                required property int index

                readonly property bool passed: index < root.results.length
                readonly property bool hollow: passed && !root.results[index]

                anchors.verticalCenter: parent?.verticalCenter
                antialiasing: true
                border.color: Theme.amber
                border.width: hollow ? 3 : 0
                color: hollow ? "transparent" : passed || index === root.current ? Theme.amber : Theme.line3
                height: passed && index !== root.current ? 16 : 12
                radius: height / 2
                width: index === root.current ? 44 : height
            }
        }
    }
}
