pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What somebody said, as large as it fits, and who said it. The whole of it opens the sources.
Slide {
    id: root

    required property var quote

    readonly property real upperEdge: heading.y + heading.height + (Theme.portrait ? 220 : 48)
    readonly property real othersHeight: others.visible ? others.height + 40 : 0
    readonly property real room: Theme.contentBottom - 24 - upperEdge - speaker.height - 40 - othersHeight
    // The largest of these in which the words fit.
    readonly property var sizes: [140, 116, 92, 80, 68, 56, 44, 36]
    property var heights: []
    readonly property int size: sizes.find((size, index) => heights[index] <= room) ?? 36

    function measure(): void {
        heights = sizes.map((size, index) => measures.itemAt(index)?.height ?? Infinity);
    }

    light: 0

    component Quoted: StageText {
        lineHeight: Math.round(size * (size > 60 ? 1.08 : 1.28) * (chinese ? 1.08 : 1))
        role: Theme.title
        text: root.quote.text
        width: words.width
    }

    SlideHeading {
        id: heading

        slide: root
        titleRole: Theme.heading
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.portrait ? 72 : 60
    }

    Repeater {
        id: measures

        model: root.sizes

        onItemAdded: root.measure()

        Quoted {
            required property int modelData

            Accessible.ignored: true
            size: modelData
            visible: false

            onHeightChanged: root.measure()
        }
    }

    Entrance {
        direction: root.direction
        height: mark.height
        order: 2
        shift: Theme.objectShift
        shown: root.shown
        width: mark.width
        x: Theme.margin - 12
        y: words.y - (Theme.portrait ? 180 : 40)

        Icon {
            id: mark

            color: Theme.amber
            glyph: Glyphs.quote
            size: Theme.portrait ? 150 : 190
        }
    }

    Touchable {
        id: words

        Accessible.description: label.word
        height: speaker.y + speaker.height
        name: root.quote.text + " " + root.quote.says
        pressable: root.quote.sources.length > 0
        ringRadius: 24
        width: Theme.contentWidth - (Theme.portrait ? 0 : 230)
        x: Theme.margin + Theme.contentWidth - width
        y: root.upperEdge + Math.max(0, root.room - quoted.height) * 0.4

        onTapped: root.sourceAsked(root.quote)

        Rectangle {
            anchors.fill: parent
            anchors.margins: -20
            antialiasing: true
            color: Theme.raised
            radius: 40
            visible: words.pressed
        }

        Entrance {
            direction: root.direction
            height: quoted.height
            order: 3
            shown: root.shown
            width: parent.width

            Quoted {
                id: quoted

                size: root.size
            }
        }

        Entrance {
            id: speaker

            direction: root.direction
            height: lines.height
            order: 5
            shown: root.shown
            width: parent.width
            y: quoted.height + 40

            Column {
                id: lines

                spacing: 20
                width: parent.width

                Row {
                    spacing: 24
                    visible: root.quote.says !== ""
                    width: parent.width

                    Rectangle {
                        color: Theme.amber
                        height: 3
                        width: 64
                        y: 27
                    }

                    StageText {
                        role: Theme.lead
                        text: root.quote.says
                        width: parent.width - 88
                    }
                }

                Row {
                    spacing: 24

                    StatusLabel {
                        id: label

                        status: root.quote.status
                    }

                    StageText {
                        color: Theme.text3
                        role: Theme.caption
                        text: root.quote.sources.map(source => source.publisher + ", " + source.date).join("\n")
                        width: lines.width - label.width - 24
                        y: 5
                    }
                }

                StageText {
                    color: Theme.text3
                    role: Theme.caption
                    text: root.note
                    visible: text !== ""
                    width: parent.width
                }
            }
        }
    }

    ClaimList {
        id: others

        claims: root.claims
        direction: root.direction
        order: 6
        shown: root.shown
        visible: root.claims.length > 0
        width: words.width
        x: words.x
        y: words.y + words.height + 40

        onSourceAsked: claim => root.sourceAsked(claim)
    }
}
