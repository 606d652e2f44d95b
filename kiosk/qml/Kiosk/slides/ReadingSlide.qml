pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Any slide as one calm column of large letters: everything it says, in the order of reading.
// Whatever is drawn to be touched opens from a large button.
Slide {
    id: root

    required property var picture // or null
    required property var parts // see kiosk/ui/reading_facts.py

    // On a wide stage the picture stands beside the title, on a high one below it.
    readonly property bool beside: !Theme.portrait && picture !== null
    readonly property real ratio: picture ? (picture.box[3] - picture.box[1]) / (picture.box[2] - picture.box[0]) : 1
    readonly property real pictureWidth: picture ? Math.min(beside ? 600 : rows.columnWidth, (Theme.portrait ? 560 : 460) / ratio) : 0
    readonly property real headWidth: beside ? rows.columnWidth - pictureWidth - 64 : rows.columnWidth

    // As large as the text size asks for and the longest word lets.
    readonly property int titleSize: {
        const wanted = (Theme.chinese ? 104 : Theme.portrait ? 88 : 96) * (1 + (Theme.textSize - 1) / 3);
        const widest = title.split(/[ \n]+/).reduce((width, word) => Math.max(width, letters.advanceWidth(word)), 1);
        return Math.floor(Theme.chinese ? wanted : Math.min(wanted, 100 * (headWidth - 8) / widest));
    }

    property int builtParts: 0

    function step(forward: bool): bool {
        const from = Window.activeFocusItem;
        if (from.activeFocusOnTab && !rows.holds(from))
            return false;
        return rows.pagesTowards(Window.activeFocusItem.nextItemInFocusChain(forward), forward ? 1 : -1);
    }

    component Part: Entrance {
        id: part

        required property int index

        readonly property var facts: root.parts[index] ?? null
        readonly property bool ready: (loader.item as ReadingPart)?.ready ?? true
        // What begins something new stands apart from what was before; a statement does so where it
        // follows another one, or the button, and not the name it belongs to.
        readonly property bool begins: {
            const before = root.parts[index - 1]?.kind;
            if (facts?.kind === "Claim")
                return before === "Claim" || before === "Stage";
            return facts?.role === "heading" || facts?.role === "name";
        }
        readonly property real gap: begins ? 28 : 0
        property string kind: ""

        direction: root.direction
        height: gap + loader.height
        order: Math.min(8, 3 + index)
        shown: root.shown
        width: rows.columnWidth

        Loader {
            id: loader

            property var given: null

            width: parent.width
            y: part.gap

            Component.onCompleted: {
                part.kind = part.facts.kind;
                given = InitialValues.borrow({
                    part: part.facts,
                    slide: root
                });
                setSource(Qt.resolvedUrl(`reading/${part.kind}Part.qml`), given);
            }
            onLoaded: {
                InitialValues.giveBack(given);
                given = null;
            }
        }

        Binding {
            property: "part"
            target: loader.item
            value: part.facts
            when: loader.status === Loader.Ready && part.facts?.kind === part.kind
        }
    }

    light: 1
    ready: {
        if (!pictured.ready)
            return false;
        for (let i = 0; i < builtParts; ++i)
            if (!((built.itemAt(i) as Part)?.ready ?? true))
                return false;
        return true;
    }

    FontMetrics {
        id: letters

        font.family: Theme.title.family
        font.letterSpacing: 100 * Theme.title.tracking
        font.pixelSize: 100
        font.weight: Theme.title.weight
    }

    ScrollColumn {
        id: rows

        height: (Theme.portrait ? 1688 : 916) - y
        spacing: 32
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.portrait ? 56 : 36

        Item {
            height: 1
            width: 1
        }

        Item {
            height: Math.max(head.y + head.height, shown.y + shown.height)
            width: rows.columnWidth

            Column {
                id: head

                spacing: 24
                width: root.headWidth

                Entrance {
                    direction: root.direction
                    height: overline.height
                    shown: root.shown
                    visible: root.overline !== ""
                    width: head.width

                    Rectangle {
                        color: Theme.amber
                        height: 3
                        width: 48
                        y: Theme.grown.captionM.line / 2
                    }

                    ReadingText {
                        id: overline

                        color: Theme.amberText
                        role: Theme.grown.captionM
                        text: root.overline
                        width: parent.width - x
                        x: 68
                    }
                }

                Entrance {
                    direction: root.direction
                    height: heading.height
                    order: 1
                    shown: root.shown
                    width: head.width

                    ReadingText {
                        id: heading

                        Accessible.name: text
                        Accessible.role: Accessible.Heading
                        role: Theme.title
                        size: root.titleSize
                        text: root.title
                        width: parent.width + 4
                        x: -4
                    }
                }

                Entrance {
                    direction: root.direction
                    height: lead.height
                    order: 2
                    shown: root.shown
                    visible: root.lead !== ""
                    width: head.width

                    ReadingText {
                        id: lead

                        color: Theme.text2
                        role: Theme.grown.lead
                        text: root.lead.replace(/\n/g, Theme.chinese ? "" : " ")
                        width: parent.width
                    }
                }
            }

            Entrance {
                id: shown

                direction: root.direction
                height: visible ? pictured.height : 0
                order: 2
                shown: root.shown
                visible: root.picture !== null
                width: pictured.width
                x: root.beside ? rows.columnWidth - width : 0
                y: root.beside ? 0 : head.height + 40

                ReadingPicture {
                    id: pictured

                    boxWidth: root.pictureWidth
                    picture: root.picture
                    slide: root
                }
            }
        }

        Repeater {
            id: built

            model: root.parts.length

            onItemAdded: root.builtParts += 1
            onItemRemoved: root.builtParts -= 1

            Part {}
        }

        Item {
            height: 24
            width: 1
        }
    }
}
