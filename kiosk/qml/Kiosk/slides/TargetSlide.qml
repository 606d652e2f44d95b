pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A share that is aimed at: the figure, the plan in words, and a car of ten blocks to fill.
Slide {
    id: root

    required property real share
    required property string figure
    required property string mark
    required property string hint

    readonly property real claimsX: Theme.portrait ? Theme.margin : 1160
    readonly property real claimsWidth: Theme.stageWidth - Theme.margin - claimsX
    // In portrait the words before the number stand above it, and the number is as wide as the stage.
    readonly property string foreword: Theme.portrait ? figure.match(/^\D+(?=\d)/)?.[0].trim() ?? "" : ""
    readonly property real bodyTop: Theme.portrait ? statements.y + statements.height + 48 + body.headroom : 356
    readonly property real room: (Theme.portrait ? reading.y - hint.height - 56 : hint.y) - bodyTop
    // The car gives way when there is more to read below it.
    readonly property real fit: Math.min(1, room / body.height)

    Entrance {
        id: overline

        direction: root.direction
        height: 56
        shown: root.shown
        visible: root.overline !== ""
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.portrait ? 64 : 24

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
            text: root.overline
            wrapMode: Text.NoWrap
            x: 68
        }
    }

    Entrance {
        id: display

        direction: root.direction
        height: number.y + number.height
        order: 1
        shown: root.shown
        width: number.width
        x: Theme.margin - 14
        y: overline.visible ? overline.y + 64 : Theme.portrait ? 108 : 64

        DisplayFigure {
            id: words

            maximumWidth: Theme.contentWidth
            role: Theme.display
            size: 112
            text: root.foreword
            visible: text !== ""
            x: 8
        }

        DisplayFigure {
            id: number

            maximumWidth: Theme.portrait ? Theme.contentWidth + 14 : 1010
            size: Theme.portrait ? 300 : 192
            text: root.figure.slice(root.figure.indexOf(root.foreword) + root.foreword.length).trim()
            y: words.visible ? words.height + 20 : 0
        }
    }

    Column {
        id: statements

        spacing: 24
        width: root.claimsWidth
        x: root.claimsX
        y: Theme.portrait ? display.y + display.height + 72 : overline.visible ? 96 : Theme.larger ? 44 : 84

        StageText {
            color: Theme.text2
            role: Theme.lead
            text: root.lead
            visible: text !== ""
            width: parent.width
        }

        Loader {
            active: root.claims.length > 0
            visible: active

            sourceComponent: Entrance {
                direction: root.direction
                height: claim.height
                order: 2
                shown: root.shown
                width: root.claimsWidth

                SpokenClaim {
                    id: claim

                    claim: root.claims[0]
                    roles: Theme.tight
                    width: parent.width

                    onTapped: root.sourceAsked(root.claims[0])
                }
            }
        }
    }

    Entrance {
        id: car

        direction: root.direction
        duration: Theme.objectMs
        height: body.height * root.fit
        shift: Theme.objectShift
        shown: root.shown
        width: body.width * root.fit
        x: (Theme.stageWidth - width) / 2
        y: root.bodyTop + (Theme.portrait ? (root.room - height) / 2 : 0)

        BlockBody {
            id: body

            mark: root.mark
            running: root.settled
            scale: root.fit
            share: root.share
            touring: root.touring
            transformOrigin: Item.TopLeft
        }
    }

    Entrance {
        id: hint

        direction: root.direction
        height: root.hint === "" ? 0 : Math.max(52, hintWords.height)
        order: 4
        shown: root.shown
        visible: root.hint !== ""
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.portrait ? car.y + car.height + 56 : reading.y - height - (reading.height > 0 ? 20 : 0)

        Icon {
            id: icon

            color: Theme.amberText
            glyph: Glyphs.drag
            height: parent.height
            size: 52
        }

        StageText {
            id: hintWords

            anchors.verticalCenter: parent.verticalCenter
            role: Theme.small
            text: root.hint
            width: parent.width - x
            x: icon.width + 20
        }
    }

    Column {
        id: reading

        spacing: 20
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.contentBottom - height

        ClaimList {
            claims: root.claims.slice(1)
            direction: root.direction
            order: 5
            shown: root.shown
            visible: root.claims.length > 1
            width: parent.width

            onSourceAsked: claim => root.sourceAsked(claim)
        }

        Entrance {
            direction: root.direction
            height: note.height
            order: 6
            shown: root.shown
            visible: root.note !== ""
            width: parent.width

            StageText {
                id: note

                color: Theme.text3
                role: Theme.caption
                text: root.note
                width: parent.width
            }
        }
    }
}
