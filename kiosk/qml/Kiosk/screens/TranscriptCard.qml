pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// What a film says and shows, to be read: it scrolls by finger, by its buttons and by keys, and its
// letters follow the text size.
Overlay {
    id: root

    required property ShowController controller
    property string title: ""
    property string words: ""

    readonly property real padding: Theme.portrait ? 48 : 64
    readonly property real highest: Theme.stageHeight - 2 * 32

    function open(title: string, words: string): void {
        root.title = title;
        root.words = words;
        rows.scrolled = 0;
        takeKeys();
        opened = true;
    }

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog
    firstFocus: closing
    rise: card.height + 32
    spoken: `${title}. ${words}`

    Keys.onPressed: event => {
        event.accepted = true;
        switch (Mirror.key(event.key)) {
        case Qt.Key_Left:
        case Qt.Key_PageUp:
            rows.page(-1);
            break;
        case Qt.Key_Right:
        case Qt.Key_PageDown:
            rows.page(1);
            break;
        case Qt.Key_Up:
            // At either end the key leads on.
            event.accepted = rows.page(-1);
            break;
        case Qt.Key_Down:
            event.accepted = rows.page(1);
            break;
        default:
            event.accepted = false;
        }
        if (event.accepted)
            root.controller.touch();
    }
    onVeilTapped: close()

    Rectangle {
        id: card

        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.outline
        color: Theme.surface
        height: Math.min(root.highest, rows.y + rows.columnHeight + 40 + closing.height + 56)
        radius: 40
        width: Theme.contentWidth
        x: Theme.margin
        y: root.height - height - 32

        // What is tapped on the card does not reach the veil.
        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
        }

        StageText {
            id: heading

            Accessible.name: text
            Accessible.role: Accessible.Heading
            role: Theme.grown.heading
            text: root.title.replace(/\n/g, Theme.chinese ? "" : " ")
            width: card.width - 2 * root.padding
            x: root.padding
            y: 56
        }

        ScrollColumn {
            id: rows

            height: closing.y - 40 - y
            width: card.width - 2 * root.padding
            x: root.padding
            y: heading.y + heading.height + 32

            ReadingText {
                Accessible.name: text
                Accessible.role: Accessible.StaticText
                color: Theme.text2
                role: Theme.grown.lead
                text: root.words
                width: rows.columnWidth
            }
        }

        PillButton {
            id: closing

            chosen: true
            glyphLeft: Glyphs.close
            label: qsTr("Close")
            padding: 44
            roles: Theme.grown
            x: Theme.leftHanded ? root.padding : card.width - root.padding - width
            y: card.height - 56 - height

            onTapped: root.close()
        }
    }
}
