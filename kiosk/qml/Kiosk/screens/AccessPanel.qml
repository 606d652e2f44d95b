pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// How the visitor wants it: everything changes at once, on the slide above as well, and goes back
// when the visit ends.
Sheet {
    id: root

    required property ShowController controller

    // Side by side while the words leave room for it.
    readonly property bool paired: !Theme.portrait && !Theme.reading
    readonly property real cellWidth: paired ? (rows.columnWidth - 96) / 2 : rows.columnWidth
    readonly property real headHeight: Math.max(96, heading.height) + 16
    readonly property real highest: Theme.portrait ? 1640 : 880

    readonly property bool aloud: controller.voiced && controller.readAloud

    readonly property var languages: controller.languages
    readonly property int spokenNow: languages.findIndex(language => language.code === controller.language)

    function open(): void {
        takeKeys();
        opened = true;
        rows.scrolled = 0;
    }

    // To the next control, or further down first where there is something to read before it.
    function step(by: int): void {
        const next = Window.activeFocusItem.nextItemInFocusChain(by > 0);
        if (!rows.pagesTowards(next, by))
            next.forceActiveFocus(Qt.TabFocusReason);
    }

    component Cell: Item {
        id: cell

        default property alias choice: place.data
        property string glyph
        property string label
        property real choiceWidth: 420
        // Below its words where there is no room beside them.
        property bool below: Theme.reading

        height: below ? caption.height + 20 + place.height + 12 : 104
        width: root.cellWidth

        RowCaption {
            id: caption

            glyph: cell.glyph
            label: cell.label
            width: cell.below ? cell.width : cell.width - cell.choiceWidth - 24
            y: cell.below ? 0 : (104 - height) / 2
        }

        Item {
            id: place

            height: childrenRect.height
            width: cell.below ? cell.width : cell.choiceWidth
            x: cell.width - width
            y: cell.below ? caption.height + 20 : (104 - height) / 2
        }
    }

    component Ruled: Column {
        spacing: rows.spacing

        Rule {}
    }

    component Rule: Rectangle {
        color: Theme.line2
        height: Theme.ornament
        width: root.cellWidth
    }

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog
    firstFocus: done
    spoken: heading.text
    sheetHeight: Math.min(highest, 36 + headHeight + rows.columnHeight + 32)
    // The slide shows what the choices do to it.
    veilOpacity: 0

    Keys.onPressed: event => {
        switch (Mirror.key(event.key)) {
        case Qt.Key_Left:
        case Qt.Key_Up:
            root.step(-1);
            break;
        case Qt.Key_Right:
        case Qt.Key_Down:
            root.step(1);
            break;
        case Qt.Key_PageUp:
            rows.page(-1);
            break;
        case Qt.Key_PageDown:
            rows.page(1);
            break;
        default:
            return;
        }
        root.controller.touch();
        event.accepted = true;
    }
    onAloudChanged: if (aloud && opened)
        rows.showUntil(loudness)
    onVeilTapped: close()

    StageText {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: Theme.grown.heading
        text: qsTr("As you like it")
        width: back.x - x - 24
        x: Theme.margin - 2
        y: 36 + (96 - Math.min(96, height)) / 2
    }

    PillButton {
        id: back

        glyphLeft: Glyphs.undo
        label: qsTr("Back to normal")
        padding: 36
        roles: Theme.grown
        visible: !Theme.portrait
        x: Theme.portrait ? done.x : done.x - 24 - width
        y: 36

        onTapped: root.controller.chooseNothing()
    }

    PillButton {
        id: done

        chosen: true
        glyphLeft: Glyphs.check
        label: qsTr("Done")
        roles: Theme.grown
        x: Theme.stageWidth - Theme.margin - width
        y: 36

        onTapped: root.close()
    }

    ScrollColumn {
        id: rows

        height: root.sheetHeight - y - 32
        // With two rows more there is no room for all at once.
        railed: Theme.reading || root.aloud
        spacing: Theme.reading ? 32 : Theme.portrait ? 16 : 12
        width: Theme.contentWidth
        x: Theme.margin
        y: 36 + root.headHeight

        Rule {
            width: rows.columnWidth
        }

        Cell {
            below: Theme.reading || Theme.portrait
            choiceWidth: 1140
            glyph: Glyphs.textSize
            label: qsTr("Text size")
            width: rows.columnWidth

            TextSizeSteps {
                current: root.controller.textSize
                sizes: root.controller.textSizes
                width: parent.width

                onChosen: size => root.controller.chooseTextSize(size)
            }
        }

        Grid {
            columnSpacing: 96
            columns: root.paired ? 2 : 1
            rowSpacing: rows.spacing

            Ruled {
                ToggleRow {
                    glyph: Glyphs.contrast
                    label: qsTr("High contrast")
                    on: root.controller.contrast
                    width: root.cellWidth

                    onTapped: root.controller.chooseContrast(!on)
                }
            }

            Ruled {
                ToggleRow {
                    glyph: Glyphs.calm
                    label: qsTr("Calm motion")
                    on: root.controller.calm
                    width: root.cellWidth

                    onTapped: root.controller.chooseCalm(!on)
                }
            }

            Ruled {
                ToggleRow {
                    glyph: Glyphs.held
                    label: qsTr("Pause what moves by itself")
                    on: root.controller.held
                    width: root.cellWidth

                    onTapped: root.controller.chooseHeld(!on)
                }
            }

            Ruled {
                ToggleRow {
                    glyph: Glyphs.patient
                    label: qsTr("Take your time")
                    on: root.controller.patient
                    width: root.cellWidth

                    onTapped: root.controller.choosePatient(!on)
                }
            }

            Ruled {
                Cell {
                    glyph: Glyphs.hand
                    choiceWidth: 380
                    label: qsTr("Button “Next”")

                    Segments {
                        // As they lie: the first is where lines begin.
                        choices: Theme.mirrored ? [qsTr("right"), qsTr("left")] : [qsTr("left"), qsTr("right")]
                        current: root.controller.leftHanded ? 0 : 1
                        rowHeight: 104
                        roles: Theme.grown
                        width: parent.width

                        onChosen: index => root.controller.chooseLeftHanded(index === 0)
                    }
                }
            }

            Ruled {
                visible: root.languages.length > 1

                Cell {
                    choiceWidth: root.aloud && root.paired ? 420 : 500
                    glyph: Glyphs.language
                    label: qsTr("Language")

                    Segments {
                        choices: root.languages.map(language => language.name)
                        current: root.spokenNow
                        rowHeight: 104
                        roles: Theme.grown
                        upright: Theme.reading
                        width: parent.width

                        onChosen: index => root.controller.chooseLanguage(root.languages[index].code)
                    }
                }
            }

            Ruled {
                ToggleRow {
                    glyph: Glyphs.low
                    label: qsTr("Buttons low down")
                    on: root.controller.reachLow
                    width: root.cellWidth

                    onTapped: root.controller.chooseReachLow(!on)
                }
            }

            Ruled {
                visible: root.controller.voiced

                ToggleRow {
                    glyph: Glyphs.aloud
                    label: qsTr("Read aloud")
                    on: root.controller.readAloud
                    width: root.cellWidth

                    onTapped: root.controller.chooseReadAloud(!on)
                }
            }
        }

        Rule {
            visible: root.aloud
            width: rows.columnWidth
        }

        Cell {
            below: Theme.reading || Theme.portrait
            choiceWidth: 760
            glyph: Glyphs.pace
            label: qsTr("Speed of speech")
            visible: root.aloud
            width: rows.columnWidth

            Segments {
                choices: [qsTr("slow"), qsTr("normal"), qsTr("fast")]
                current: root.controller.speechRates.indexOf(root.controller.speechRate)
                rowHeight: 104
                roles: Theme.grown
                upright: Theme.reading
                width: parent.width

                onChosen: index => root.controller.chooseSpeechRate(root.controller.speechRates[index])
            }
        }

        Rule {
            visible: root.aloud
            width: rows.columnWidth
        }

        Cell {
            id: loudness

            below: Theme.reading || Theme.portrait
            choiceWidth: 760
            glyph: Glyphs.sound
            label: qsTr("Loudness")
            visible: root.aloud
            width: rows.columnWidth

            Segments {
                choices: [qsTr("quiet"), qsTr("middle"), qsTr("loud")]
                current: root.controller.loudnesses.indexOf(root.controller.loudness)
                rowHeight: 104
                roles: Theme.grown
                upright: Theme.reading
                width: parent.width

                onChosen: index => root.controller.chooseLoudness(root.controller.loudnesses[index])
            }
        }

        PillButton {
            glyphLeft: Glyphs.undo
            label: back.label
            minimumWidth: rows.columnWidth
            roles: Theme.grown
            visible: Theme.portrait

            onTapped: root.controller.chooseNothing()
        }

        StageText {
            color: Theme.text2
            role: Theme.grown.caption
            text: qsTr("This holds while you are here. The next visitor begins as usual.")
            width: rows.columnWidth
            wrapMode: Theme.chinese ? Text.Wrap : Text.WordWrap
        }
    }
}
