pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A name as display type on one line, as large as its room allows, with overline and lead.
Column {
    id: root

    required property Slide slide
    property real room: width

    readonly property real titleWidth: title.implicitWidth
    readonly property real leadWidth: slide.lead === "" ? 0 : lead.contentWidth

    Entrance {
        direction: root.slide.direction
        height: 48
        shown: root.slide.shown
        visible: root.slide.overline !== ""
        width: root.width

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.amber
            height: 3
            width: 48
        }

        StageText {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.amberText
            role: Theme.captionM
            text: root.slide.overline
            wrapMode: Text.NoWrap
            x: 68
        }
    }

    Entrance {
        direction: root.slide.direction
        height: Math.round(title.lineHeight) + (Theme.portrait ? 12 : 20)
        order: 1
        shown: root.slide.shown
        width: root.width

        StageText {
            id: title

            Accessible.name: text
            Accessible.role: Accessible.Heading
            // A brand keeps its letters in every language; words in Chinese take the Chinese family.
            figure: !/[\u2e80-\u9fff]/.test(text)
            role: Theme.display
            size: Math.min(role.size, Math.floor(role.size * (root.room + 8) / measure.implicitWidth))
            text: root.slide.title
            wrapMode: Text.NoWrap
            x: -8
        }

        StageText {
            id: measure

            Accessible.ignored: true
            figure: title.figure
            role: Theme.display
            size: role.size
            text: root.slide.title
            visible: false
            wrapMode: Text.NoWrap
        }
    }

    Entrance {
        direction: root.slide.direction
        height: lead.height
        order: 2
        shown: root.slide.shown
        visible: root.slide.lead !== ""
        width: root.width

        StageText {
            id: lead

            color: Theme.text2
            role: Theme.lead
            text: root.slide.lead
            width: root.width
        }
    }
}
