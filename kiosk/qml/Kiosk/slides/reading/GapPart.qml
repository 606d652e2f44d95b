import QtQuick

import Kiosk

// Where the sources say nothing.
ReadingPart {
    id: root

    height: words.height

    ReadingText {
        id: words

        color: Theme.text3
        role: Theme.grown.body
        text: qsTr("The sources do not say")
        width: root.width
    }
}
