import QtQuick

import Kiosk

// A source of the show in full.
Touchable {
    id: root

    required property var source

    Accessible.description: [source.title, source.shortDate].filter(words => words !== "").join(", ")
    implicitHeight: column.height + 24
    name: source.publisher
    ringRadius: 24

    Rectangle {
        anchors.fill: parent
        anchors.margins: -8
        antialiasing: true
        color: Theme.raised
        radius: 24
        visible: root.pressed
    }

    Rectangle {
        color: Theme.line2
        height: Theme.ornament
        width: root.width
    }

    Column {
        id: column

        spacing: 4
        width: root.width
        y: 20

        ReadingText {
            role: Theme.grown.bodyM
            text: root.source.publisher
            width: parent.width
        }

        ReadingText {
            color: Theme.text2
            role: Theme.grown.caption
            text: root.source.shortDate
            width: parent.width
        }

        ReadingText {
            role: Theme.grown.body
            text: root.source.title
            visible: text !== ""
            width: parent.width
        }

        StageText {
            color: Theme.text2
            role: Theme.grown.caption
            text: root.source.shortAddress
            width: parent.width
            wrapMode: Text.WrapAnywhere
        }
    }
}
