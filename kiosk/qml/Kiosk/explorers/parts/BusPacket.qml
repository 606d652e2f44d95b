import QtQuick

import Kiosk

// A message with its value. One that waits for the line is only an outline.
Rectangle {
    id: root

    required property string words
    required property point at
    property bool waits: false
    property bool worded: true

    antialiasing: true
    border.color: waits ? Theme.amber : Theme.bg
    border.width: 4
    color: waits ? Theme.bgMid : Theme.amber
    height: 60
    radius: height / 2
    width: 142
    x: at.x - width / 2
    y: at.y - height / 2

    StageText {
        anchors.centerIn: parent
        color: root.waits ? Theme.amberText : Theme.onAmber
        font.features: ({
                "tnum": 1
            })
        role: Theme.smallM
        text: root.words
        visible: root.worded
        wrapMode: Text.NoWrap
    }
}
