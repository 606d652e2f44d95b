pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What the signs of the cross-section mean.
Flow {
    id: root

    required property var facts

    spacing: 22

    component Entry: Row {
        id: entry

        required property string words
        default property alias sign: place.data

        spacing: 12

        Item {
            id: place

            height: 38
            width: 34
        }

        StageText {
            color: Theme.text2
            role: Theme.caption
            text: entry.words
            wrapMode: Text.NoWrap
        }
    }

    Entry {
        words: root.facts.field

        Icon {
            anchors.centerIn: parent
            glyph: Glyphs.right
            size: 36
        }
    }

    Entry {
        words: root.facts.rotor

        Rectangle {
            anchors.centerIn: parent
            antialiasing: true
            border.color: Theme.amber
            border.width: 8
            color: "transparent"
            height: 32
            radius: 16
            width: 32
        }
    }

    Entry {
        words: root.facts.towards

        CurrentSign {
            anchors.centerIn: parent
            ink: Theme.text
            towards: true
        }
    }

    Entry {
        words: root.facts.away

        CurrentSign {
            anchors.centerIn: parent
            ink: Theme.text
            towards: false
        }
    }
}
