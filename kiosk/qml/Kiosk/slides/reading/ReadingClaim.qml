import QtQuick

import Kiosk

// A statement to be read: its label above, its figure large, its words over the whole width. All of
// it opens the sources.
Touchable {
    id: root

    required property var part // {claim, text, figure, unit}

    Accessible.description: [label.word, part.claim.says].filter(words => words !== "").join(". ")
    Accessible.name: [part.figure, part.unit, part.text].filter(words => words !== "").join(" ")
    implicitHeight: column.height
    name: part.text
    pressable: part.claim.sources.length > 0
    ringRadius: 24

    Rectangle {
        anchors.fill: parent
        anchors.margins: -12
        antialiasing: true
        color: Theme.raised
        radius: 24
        visible: root.pressed
    }

    Column {
        id: column

        spacing: 16
        width: root.width

        StatusLabel {
            id: label

            roles: Theme.grown
            scrolled: true
            status: root.part.claim.status
        }

        ReadingFigure {
            part: root.part
            visible: root.part.figure !== ""
            width: parent.width
        }

        ReadingText {
            role: Theme.grown.body
            text: root.part.text
            width: parent.width
        }

        ReadingText {
            color: Theme.text2
            role: Theme.grown.caption
            text: root.part.claim.says
            visible: text !== ""
            width: parent.width
        }
    }
}
