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
    readonly property real bodyTop: Theme.portrait ? statements.y + statements.height + 72 : 356
    // The car gives way when there is more to read below it.
    readonly property real fit: Math.min(1, (below.y - bodyTop) / body.height)

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
        height: figure.height
        order: 1
        shown: root.shown
        width: figure.width
        x: Theme.margin - 14
        y: overline.visible ? overline.y + 64 : Theme.portrait ? 104 : 64

        DisplayFigure {
            id: figure

            maximumWidth: Theme.portrait ? Theme.contentWidth + 14 : 1010
            size: Theme.portrait ? 184 : 192
            text: root.figure
        }
    }

    Column {
        id: statements

        spacing: 24
        width: root.claimsWidth
        x: root.claimsX
        y: Theme.portrait ? display.y + display.height + 56 : overline.visible ? 96 : 84

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
                    width: parent.width

                    onTapped: root.sourceAsked(claim)
                }
            }
        }
    }

    Entrance {
        direction: root.direction
        duration: Theme.objectMs
        height: body.height * root.fit
        shift: Theme.objectShift
        shown: root.shown
        width: body.width * root.fit
        x: (Theme.stageWidth - width) / 2
        y: Theme.portrait ? (root.bodyTop + below.y - height) / 2 : root.bodyTop

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

    Column {
        id: below

        spacing: 20
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.contentBottom - height

        Entrance {
            direction: root.direction
            height: Math.max(52, hintWords.height)
            order: 4
            shown: root.shown
            visible: root.hint !== ""
            width: parent.width

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
