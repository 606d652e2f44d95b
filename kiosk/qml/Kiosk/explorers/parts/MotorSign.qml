import QtQuick

import Kiosk

// The sign of an electric motor in circuit diagrams: a circle with M.
Rectangle {
    antialiasing: true
    border.color: Theme.text
    border.width: 4
    color: "transparent"
    height: width
    radius: width / 2
    width: 60

    StageText {
        anchors.centerIn: parent
        role: Theme.smallM
        text: "M"
        wrapMode: Text.NoWrap
    }
}
