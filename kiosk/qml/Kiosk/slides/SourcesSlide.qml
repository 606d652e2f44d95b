pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Every source of the show, page by page, and what the labels mean.
Slide {
    id: root

    required property string asOf
    required property var sources // [{publisher, date, shortDate, title, quoting, address, shortAddress}]

    readonly property int perPage: Theme.portrait ? 5 : 4
    readonly property int pages: Math.max(1, Math.ceil(sources.length / perPage))
    readonly property real listWidth: Theme.portrait ? Theme.contentWidth : 1060
    readonly property real legendX: Theme.portrait ? Theme.margin : 1260
    readonly property real legendWidth: Theme.portrait ? Theme.contentWidth : Theme.stageWidth - Theme.margin - legendX
    readonly property real pagerY: Theme.portrait ? list.y + perPage * 130 + 8 : Theme.contentBottom - 96
    property int page: 0

    light: 0

    // In the attract loop the pages turn by themselves.
    Timer {
        interval: Theme.hintMs
        repeat: true
        running: root.touring && root.settled && !Theme.still

        onTriggered: root.page = (root.page + 1) % root.pages
    }

    LabelMeanings {
        id: meanings
    }

    SlideHeading {
        id: heading

        slide: root
        width: root.listWidth
        x: Theme.margin
        y: Theme.portrait ? 72 : Theme.chinese ? 28 : 46
    }

    Column {
        id: list

        spacing: 12
        width: root.listWidth
        x: Theme.margin
        y: Theme.portrait ? heading.y + heading.height + 36 : root.pagerY - 12 - root.perPage * 130

        Repeater {
            model: root.sources.slice(root.page * root.perPage, (root.page + 1) * root.perPage)

            Entrance {
                id: entry

                required property var modelData
                required property int index

                direction: root.direction
                height: row.height
                order: 3 + index
                shown: root.shown
                width: root.listWidth

                Touchable {
                    id: row

                    Accessible.description: [entry.modelData.title, entry.modelData.shortDate].filter(words => words !== "").join(", ")
                    height: 118
                    name: entry.modelData.publisher
                    ringRadius: 24
                    width: parent.width

                    onTapped: root.sourceAsked({
                        text: entry.modelData.title !== "" ? entry.modelData.title : entry.modelData.publisher,
                        status: "",
                        says: "",
                        sources: [entry.modelData]
                    })

                    Rectangle {
                        anchors.fill: parent
                        anchors.leftMargin: -16
                        anchors.rightMargin: -16
                        antialiasing: true
                        color: Theme.raised
                        radius: 24
                        visible: row.pressed
                    }

                    Rectangle {
                        color: Theme.line2
                        height: Theme.ornament
                        width: parent.width
                    }

                    StageText {
                        elide: Text.ElideRight
                        maximumLineCount: 1
                        role: Theme.bodyM
                        text: entry.modelData.publisher
                        width: parent.width - day.width - 32
                        y: 12
                    }

                    StageText {
                        id: day

                        color: Theme.text2
                        role: Theme.small
                        text: entry.modelData.shortDate
                        wrapMode: Text.NoWrap
                        x: parent.width - width
                        y: 16
                    }

                    StageText {
                        color: Theme.text3
                        elide: Text.ElideMiddle
                        maximumLineCount: 1
                        role: Theme.caption
                        text: entry.modelData.shortAddress
                        width: parent.width
                        wrapMode: Text.NoWrap
                        y: 62
                    }
                }
            }
        }
    }

    Entrance {
        direction: root.direction
        height: 96
        order: 7
        shown: root.shown
        visible: root.pages > 1
        x: Theme.margin
        y: root.pagerY

        Row {
            spacing: 24

            RoundButton {
                glyph: Glyphs.left
                name: qsTr("Previous sources")

                onTapped: root.page = (root.page + root.pages - 1) % root.pages
            }

            StageText {
                figure: true
                height: 96
                horizontalAlignment: Text.AlignHCenter
                role: Theme.num
                text: qsTr("%1 of %2").arg(root.page + 1).arg(root.pages)
                verticalAlignment: Text.AlignVCenter
                width: 220
                wrapMode: Text.NoWrap
            }

            RoundButton {
                glyph: Glyphs.right
                name: qsTr("More sources")

                onTapped: root.page = (root.page + 1) % root.pages
            }
        }
    }

    Column {
        spacing: 24
        width: root.legendWidth
        x: root.legendX
        y: Theme.portrait ? root.pagerY + 150 : 62

        Repeater {
            model: meanings.all

            Entrance {
                id: meaning

                required property var modelData
                required property int index

                direction: root.direction
                height: Theme.portrait ? Math.max(48, words.height) : 58 + words.height
                order: 5 + index
                shown: root.shown
                width: root.legendWidth

                StatusLabel {
                    roles: Theme.tight
                    status: meaning.modelData.status
                }

                StageText {
                    id: words

                    color: Theme.text2
                    role: Theme.tight.caption
                    text: meaning.modelData.meaning
                    width: parent.width - x
                    x: Theme.portrait ? 360 : 0
                    y: Theme.portrait ? 5 : 58
                }
            }
        }
    }

    Entrance {
        direction: root.direction
        order: 9
        shown: root.shown

        StageText {
            color: Theme.text3
            role: Theme.tight.caption
            text: [root.asOf, root.note].filter(line => line !== "").join(Theme.chinese ? "" : " ")
            width: root.legendWidth
            x: root.legendX
            y: Theme.contentBottom - height
        }
    }
}
