pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What the labels mean.
ReadingPart {
    id: root

    height: column.height

    LabelMeanings {
        id: meanings
    }

    Column {
        id: column

        spacing: 32
        width: root.width

        Repeater {
            model: meanings.all

            Column {
                id: meaning

                required property var modelData

                spacing: 12
                width: column.width

                StatusLabel {
                    roles: Theme.grown
                    scrolled: true
                    status: meaning.modelData.status
                }

                ReadingText {
                    color: Theme.text2
                    role: Theme.grown.body
                    text: meaning.modelData.meaning
                    width: meaning.width
                }
            }
        }
    }
}
