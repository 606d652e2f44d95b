import QtQuick

import Kiosk

// Stands where a picture of the show cannot be shown: the thread's amber, and words where they fit.
Rectangle {
    id: root

    property string words: ""

    antialiasing: true
    border.color: Theme.line3
    border.width: Theme.outline
    color: Theme.surface
    radius: Math.min(40, height / 4)

    Column {
        anchors.centerIn: parent
        spacing: 24
        width: parent.width - 64

        Rectangle {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.amber
            height: 3
            width: 48
        }

        StageText {
            color: Theme.text2
            elide: Text.ElideRight
            horizontalAlignment: Text.AlignHCenter
            maximumLineCount: Math.max(1, Math.floor((root.height - 96) / lineHeight))
            role: Theme.small
            text: root.words
            // Narrower, single words would break.
            visible: text !== "" && root.width >= 320 && root.height >= 180
            width: parent.width
        }
    }
}
