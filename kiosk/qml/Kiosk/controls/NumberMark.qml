import QtQuick

import Kiosk

// A number in a ring: beside a control, and on the key that does the same.
Rectangle {
    id: root

    required property int number
    property bool lit: false

    antialiasing: true
    border.color: Theme.amber
    border.width: Theme.thread
    color: lit ? Theme.amber : Theme.bg
    height: 40
    radius: height / 2
    width: height

    StageText {
        anchors.centerIn: parent
        color: root.lit ? Theme.onAmber : Theme.amberText
        figure: true
        role: Theme.percent
        size: root.number > 9 ? 20 : 22
        text: root.number
        wrapMode: Text.NoWrap
    }
}
