import QtQuick

import Kiosk

// What a row of choices is about: an icon and words that follow the text size.
Item {
    id: root

    required property string glyph
    required property string label

    height: Math.max(icon.height, words.height)

    Icon {
        id: icon

        anchors.verticalCenter: parent.verticalCenter
        glyph: root.glyph
        size: 52
    }

    StageText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        role: Theme.grown.bodyM
        text: root.label
        width: root.width - x
        wrapMode: Theme.chinese ? Text.Wrap : Text.WordWrap
        x: 80
    }
}
