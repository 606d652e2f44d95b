pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Overline, title and lead, entering one after the other.
Column {
    id: root

    required property Slide slide
    property TypeRole titleRole: Theme.title
    property bool shown: slide.shown
    property int order: 0
    property real leadWidth: width

    Entrance {
        direction: root.slide.direction
        height: 56
        order: root.order
        shown: root.shown
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

    Item {
        height: Theme.portrait && root.slide.overline !== "" ? 8 : 0
        width: 1
    }

    Entrance {
        direction: root.slide.direction
        height: title.height
        order: root.order + 1
        shown: root.shown
        width: root.width

        StageText {
            id: title

            Accessible.role: Accessible.Heading
            Accessible.name: text
            role: root.titleRole
            text: root.slide.title
            width: root.width + 8
            x: -4
        }
    }

    Item {
        height: 12
        visible: root.slide.lead !== ""
        width: 1
    }

    Entrance {
        direction: root.slide.direction
        height: lead.height
        order: root.order + 2
        shown: root.shown
        visible: root.slide.lead !== ""
        width: root.width

        StageText {
            id: lead

            color: Theme.text2
            role: Theme.lead
            text: root.slide.lead
            width: root.leadWidth
        }
    }
}
