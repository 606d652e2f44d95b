pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// Where a statement comes from: one page for each of its sources, with the address as a QR code.
Overlay {
    id: root

    required property ShowController controller
    property var claim: null
    property int page: 0

    readonly property var sources: claim?.sources ?? []
    readonly property var source: sources[page] ?? null
    readonly property real padding: Theme.portrait ? 48 : 64
    readonly property string stated: [claim?.figure?.text ?? "", claim?.figure?.unit ?? "", claim?.text ?? ""].filter(part => part !== "").join(" ")
    readonly property int length: (claim?.text?.length ?? 0) * (Theme.chinese ? 2 : 1)
    // Among large letters everything stands below each other, and scrolls.
    readonly property bool stacked: Theme.portrait || Theme.reading
    readonly property TextRoles roles: Theme.grown

    function open(claim: var): void {
        if (!claim || claim.sources.length === 0)
            return;
        page = 0;
        rows.scrolled = 0;
        root.claim = claim;
        takeKeys();
        opened = true;
    }

    function turn(by: int): void {
        if (sources.length < 2)
            return;
        page = (page + by + sources.length) % sources.length;
        if (!Theme.still)
            turning.restart();
    }

    component SourcePage: Column {
        id: sourcePage

        required property int index
        required property var modelData

        spacing: 28
        visible: index === root.page
        width: words.width

        SourceFacts {
            claim: root.claim
            roles: root.roles
            source: sourcePage.modelData
            width: sourcePage.width
        }

        AddressText {
            address: sourcePage.modelData.shortAddress
            role: root.roles.caption
            visible: !root.stacked
            width: sourcePage.width
        }
    }

    Accessible.name: qsTr("Source")
    Accessible.role: Accessible.Dialog
    firstFocus: closing
    rise: card.height + 32
    spoken: `${qsTr("Source")}: ${root.stated} ${[claim?.says ?? "", source?.publisher ?? "", source?.date ?? ""].filter(part => part !== "").join(", ")}`

    Keys.onPressed: event => {
        switch (Mirror.key(event.key)) {
        case Qt.Key_Left:
        case Qt.Key_PageUp:
            root.turn(-1);
            break;
        case Qt.Key_Right:
        case Qt.Key_PageDown:
            root.turn(1);
            break;
        case Qt.Key_Up:
            if (!rows.page(-1))
                return;
            break;
        case Qt.Key_Down:
            if (!rows.page(1))
                return;
            break;
        default:
            return;
        }
        root.controller.touch();
        event.accepted = true;
    }
    onVeilTapped: close()

    NumberAnimation {
        id: turning

        duration: Theme.leaveMs
        from: 0
        properties: "opacity"
        targets: [pages, plate, code]
        to: 1
    }

    Rectangle {
        id: card

        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.outline
        color: Theme.surface
        height: rows.height + 40 + foot.height + 56 + 56
        radius: 40
        width: Theme.contentWidth
        x: Theme.margin
        y: root.height - height - 32

        // Square and solid between the rounded corners: a renderer without a GPU then leaves out
        // all that lies below, while the card moves.
        Rectangle {
            anchors.fill: parent
            anchors.bottomMargin: card.radius
            anchors.leftMargin: card.border.width
            anchors.rightMargin: card.border.width
            anchors.topMargin: card.radius
            color: Theme.surface
        }

        // What is tapped on the card does not reach the veil.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        ScrollColumn {
            id: rows

            height: Math.min(columnHeight, root.height - 2 * 32 - 2 * 56 - 40 - foot.height)
            railed: Theme.reading
            width: card.width - 2 * root.padding
            x: root.padding
            y: 56

            Item {
                height: root.stacked ? code.y + Math.max(code.height, code.beside ? plate.y + plate.height - code.y : 0) : Math.max(words.height, plate.height + 56)
                width: rows.columnWidth

                Column {
                    id: words

                    width: rows.columnWidth - (root.stacked ? 0 : plate.width + 64)

                    Row {
                        spacing: 24

                        StatusLabel {
                            roles: root.roles
                            scrolled: Theme.reading
                            status: root.claim?.status ?? "fact"
                        }

                        StageText {
                            color: Theme.text2
                            role: root.roles.captionM
                            text: qsTr("Source")
                            wrapMode: Text.NoWrap
                            y: 5
                        }
                    }

                    Item {
                        height: 24
                        width: 1
                    }

                    Item {
                        height: unit.visible ? unit.y + unit.height : figure.height
                        visible: !!root.claim?.figure
                        width: words.width

                        StageText {
                            id: figure

                            figure: true
                            role: Theme.figM
                            size: Math.round(role.size * root.roles.headingScale)
                            text: root.claim?.figure ? [root.claim.figure.prefix, root.claim.figure.text].filter(part => part !== "").join("\u00a0") : ""
                            wrapMode: Text.NoWrap
                        }

                        StageText {
                            id: unit

                            readonly property bool below: figure.width + 14 + width > words.width

                            color: Theme.text2
                            role: root.roles.heading
                            text: root.claim?.figure?.unit ?? ""
                            visible: text !== ""
                            wrapMode: Text.NoWrap
                            x: below ? 0 : figure.width + 14
                            y: below ? figure.height : Math.round((Theme.chinese ? 8 : 12) * root.roles.headingScale)
                        }
                    }

                    ReadingText {
                        id: statement

                        Accessible.name: text
                        Accessible.role: Accessible.Heading
                        elide: Theme.reading ? Text.ElideNone : Text.ElideRight
                        maximumLineCount: Theme.reading ? 1000 : 6
                        role: Theme.reading && root.length > 110 ? root.roles.bodyM : root.roles.heading
                        size: Theme.reading ? fitting : root.length > 220 ? 36 : root.length > 110 || root.claim?.figure ? 44 : 56
                        text: root.claim?.text ?? ""
                        width: words.width
                        wrapMode: Theme.reading ? whole : Text.Wrap
                    }

                    Item {
                        height: 36
                        width: 1
                    }

                    Item {
                        id: pages

                        height: {
                            let highest = 0;
                            for (let i = 0; i < facts.count; ++i)
                                highest = Math.max(highest, (facts.itemAt(i) as SourcePage)?.height ?? 0);
                            return highest;
                        }
                        width: words.width

                        // All of them, so that the card keeps its height from page to page.
                        Repeater {
                            id: facts

                            model: root.sources

                            SourcePage {}
                        }
                    }
                }

                QrPlate {
                    id: plate

                    code: root.source ? root.controller.qrCode(root.source.address) : ({
                            modules: 21,
                            path: ""
                        })
                    name: qsTr("QR code of the address")
                    whole: !rows.scrolls || y >= rows.scrolled && y + height <= rows.scrolled + rows.height
                    x: root.stacked ? 0 : rows.columnWidth - width
                    y: root.stacked ? words.height + 40 : 8
                }

                Column {
                    id: code

                    // A narrow column of large letters has them below the code.
                    readonly property bool beside: root.stacked && !(Theme.portrait && Theme.reading)

                    spacing: 20
                    width: beside ? rows.columnWidth - x : root.stacked ? rows.columnWidth : plate.width
                    x: beside ? plate.width + 48 : plate.x
                    y: beside ? plate.y + Math.max(0, plate.height - height) / 2 : plate.y + plate.height + (root.stacked ? 32 : 12)

                    StageText {
                        color: root.stacked ? Theme.text : Theme.text2
                        horizontalAlignment: root.stacked ? Text.AlignLeft : Text.AlignHCenter
                        role: root.stacked ? root.roles.smallM : root.roles.caption
                        text: qsTr("Open it on your own phone")
                        width: parent.width
                    }

                    AddressText {
                        address: root.source?.shortAddress ?? ""
                        lines: 6
                        role: root.roles.caption
                        visible: root.stacked
                        width: parent.width
                    }
                }
            }
        }

        Item {
            id: foot

            // Large words do not stand beside the pager on a narrow card.
            readonly property bool tall: pager.visible && pager.width + 40 + closing.width > width

            height: closing.y + closing.height
            width: rows.width
            x: root.padding
            y: rows.y + rows.height + 40

            Row {
                id: pager

                spacing: 24
                visible: root.sources.length > 1

                RoundButton {
                    glyph: Glyphs.left
                    name: qsTr("Previous source")

                    onTapped: root.turn(-1)
                }

                StageText {
                    anchors.verticalCenter: parent.verticalCenter
                    horizontalAlignment: Text.AlignHCenter
                    role: root.roles.button
                    text: qsTr("%1 of %2").arg(root.page + 1).arg(root.sources.length)
                    width: Math.max(130, implicitWidth)
                    wrapMode: Text.NoWrap
                }

                RoundButton {
                    glyph: Glyphs.right
                    name: qsTr("Next source")

                    onTapped: root.turn(1)
                }
            }

            PillButton {
                id: closing

                chosen: true
                glyphLeft: Glyphs.close
                label: qsTr("Close")
                padding: 44
                roles: root.roles
                x: foot.width - width
                y: foot.tall ? pager.height + 24 : 0

                onTapped: root.close()
            }
        }
    }
}
