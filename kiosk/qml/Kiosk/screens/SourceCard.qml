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
    readonly property int length: (claim?.text?.length ?? 0) * (Theme.chinese ? 2 : 1)

    function open(claim: var): void {
        if (!claim || claim.sources.length === 0)
            return;
        page = 0;
        root.claim = claim;
        takeKeys();
        opened = true;
    }

    function close(): void {
        opened = false;
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
            source: sourcePage.modelData
            width: sourcePage.width
        }

        AddressText {
            address: sourcePage.modelData.shortAddress
            visible: !Theme.portrait
            width: sourcePage.width
        }
    }

    Accessible.name: qsTr("Source")
    Accessible.role: Accessible.Dialog
    firstFocus: closing
    rise: card.height + 32

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
        height: column.height + 56 + 56
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

        Column {
            id: column

            spacing: 40
            width: card.width - 2 * root.padding
            x: root.padding
            y: 56

            Item {
                height: Theme.portrait ? words.height + 40 + plate.height : Math.max(words.height, plate.height + 56)
                width: column.width

                Column {
                    id: words

                    width: column.width - (Theme.portrait ? 0 : plate.width + 64)

                    Row {
                        spacing: 24

                        StatusLabel {
                            status: root.claim?.status ?? "fact"
                        }

                        StageText {
                            color: Theme.text2
                            role: Theme.captionM
                            text: qsTr("Source")
                            wrapMode: Text.NoWrap
                            y: 5
                        }
                    }

                    Item {
                        height: 24
                        width: 1
                    }

                    Row {
                        spacing: 14
                        visible: !!root.claim?.figure

                        StageText {
                            figure: true
                            role: Theme.figM
                            text: root.claim?.figure ? [root.claim.figure.prefix, root.claim.figure.text].filter(part => part !== "").join("\u00a0") : ""
                            wrapMode: Text.NoWrap
                        }

                        StageText {
                            color: Theme.text2
                            role: Theme.heading
                            text: root.claim?.figure?.unit ?? ""
                            visible: text !== ""
                            wrapMode: Text.NoWrap
                            y: Theme.chinese ? 8 : 12
                        }
                    }

                    StageText {
                        id: statement

                        Accessible.name: text
                        Accessible.role: Accessible.Heading
                        elide: Text.ElideRight
                        maximumLineCount: 6
                        role: Theme.heading
                        size: root.length > 220 ? 36 : root.length > 110 || root.claim?.figure ? 44 : 56
                        text: root.claim?.text ?? ""
                        width: words.width
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
                    x: Theme.portrait ? 0 : column.width - width
                    y: Theme.portrait ? words.height + 40 : 8
                }

                Column {
                    id: code

                    spacing: 20
                    width: Theme.portrait ? column.width - x : plate.width
                    x: Theme.portrait ? plate.width + 48 : plate.x
                    y: Theme.portrait ? plate.y + (plate.height - height) / 2 : plate.y + plate.height + 12

                    StageText {
                        color: Theme.portrait ? Theme.text : Theme.text2
                        horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignHCenter
                        role: Theme.portrait ? Theme.smallM : Theme.caption
                        text: qsTr("Open it on your own phone")
                        width: parent.width
                    }

                    AddressText {
                        address: root.source?.shortAddress ?? ""
                        lines: 6
                        visible: Theme.portrait
                        width: parent.width
                    }
                }
            }

            Item {
                height: closing.height
                width: column.width

                Row {
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
                        role: Theme.button
                        text: qsTr("%1 of %2").arg(root.page + 1).arg(root.sources.length)
                        width: 130
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
                    x: column.width - width

                    onTapped: root.close()
                }
            }
        }
    }
}
