pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A title and paragraphs, beside a picture where there is one.
Slide {
    id: root

    required property var body // [string]
    required property var picture

    readonly property bool illustrated: !!picture
    readonly property real columnWidth: Theme.portrait ? Theme.contentWidth : illustrated ? 860 : 1300
    readonly property real pictureWidth: {
        if (!illustrated)
            return 0;
        const ratio = (picture.box[3] - picture.box[1]) / (picture.box[2] - picture.box[0]);
        return Math.min(Theme.portrait ? 640 : 760, (Theme.portrait ? 520 : 640) / ratio);
    }

    light: illustrated ? 1 : 0.5
    ready: object.ready

    TravellingObject {
        id: object

        footX: Theme.portrait ? 540 : 1400
        footY: Theme.portrait ? 1620 : 800
        objectWidth: root.pictureWidth
        picture: root.picture
        slide: root
        zoomable: true
    }

    SlideHeading {
        id: heading

        slide: root
        width: root.columnWidth
        x: Theme.margin
        y: Theme.portrait ? 72 : 46
    }

    Column {
        id: paragraphs

        spacing: 28
        width: root.columnWidth
        x: Theme.margin
        y: heading.y + heading.height + 56

        Repeater {
            model: root.body.length

            Entrance {
                id: paragraph

                required property int index

                direction: root.direction
                height: words.height
                order: 3 + index
                shown: root.shown
                width: root.columnWidth

                StageText {
                    id: words

                    role: Theme.body
                    text: root.body[paragraph.index]
                    width: parent.width
                }
            }
        }
    }

    ClaimList {
        claims: root.claims
        direction: root.direction
        order: 5
        shown: root.shown
        width: root.columnWidth
        x: Theme.margin
        y: paragraphs.y + paragraphs.height + 48

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    Entrance {
        direction: root.direction
        order: 6
        shown: root.shown

        StageText {
            color: Theme.text3
            role: Theme.caption
            text: root.note
            width: root.columnWidth
            x: Theme.margin
            y: Theme.contentBottom - height
        }
    }
}
