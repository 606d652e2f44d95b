pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// Everything an opened explorer says, below each other in large letters, and as it changes: its
// drawing has no room for them.
Sheet {
    id: root

    required property ShowController controller
    property Explorer explorer: null

    // Texts that stand on one line beside each other are one row, such as a figure and its unit.
    property list<var> lines: []

    function open(explorer: Item): void {
        root.explorer = explorer as Explorer;
        lines = gathered();
        rows.scrolled = 0;
        takeKeys();
        opened = true;
    }

    // The texts that can be seen: those beside the drawing, then those in it, from above to below.
    // Letters that only mark a place in the drawing stay there.
    function gathered(): list<var> {
        const found = [];
        if (explorer)
            collect(explorer, found);
        found.sort((one, other) => one.within - other.within || one.middle - other.middle || one.left - other.left);
        const lines = [];
        for (const each of found) {
            const line = lines.find(before => before.some(one => beside(one, each) || beside(each, one)));
            if (line)
                line.push(each);
            else
                lines.push([each]);
        }
        return lines.map(line => line.sort((one, other) => one.left - other.left).map(each => each.words));
    }

    function beside(one: var, other: var): bool {
        const gap = other.left - one.right;
        return gap >= 0 && gap < 40 && one.top < other.middle && other.middle < one.bottom;
    }

    function collect(item: Item, found: var): void {
        if (!item.visible || item.opacity < 0.05 || explorer.headings.includes(item))
            return;
        const words = item as StageText;
        if (words !== null && !/^[A-Z]?$/.test(words.text)) {
            const box = words.mapToItem(explorer, 0, 0, words.width, words.height);
            found.push({
                words: words,
                within: !Theme.portrait && box.x < explorer.panelX - 40 ? 1 : 0,
                left: box.x,
                right: box.x + box.width,
                top: box.y,
                bottom: box.y + box.height,
                middle: box.y + box.height / 2
            });
        }
        for (let i = 0; i < item.children.length; ++i)
            collect(item.children[i] as Item, found);
    }

    Accessible.name: heading.text
    Accessible.role: Accessible.Dialog
    firstFocus: closing
    sheetHeight: Theme.portrait ? 1560 : 900
    spoken: heading.text

    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Up:
        case Qt.Key_PageUp:
            if (!rows.page(-1))
                return;
            break;
        case Qt.Key_Down:
        case Qt.Key_PageDown:
            if (!rows.page(1))
                return;
            break;
        case Qt.Key_Left:
        case Qt.Key_Right:
            break;
        default:
            return;
        }
        root.controller.touch();
        event.accepted = true;
    }
    onVeilTapped: close()

    // What it says comes and goes.
    Timer {
        interval: 1000
        repeat: true
        running: root.opened

        onTriggered: root.lines = root.gathered()
    }

    ReadingText {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: Theme.grown.heading
        text: (root.explorer?.facts.title ?? "").replace(/\n/g, Theme.chinese ? "" : " ")
        width: Theme.portrait ? Theme.contentWidth : closing.x - x - 32
        x: Theme.margin - 2
        y: Theme.portrait ? closing.y + closing.height + 32 : 36 + (96 - Math.min(96, height)) / 2
    }

    PillButton {
        id: closing

        chosen: true
        glyphLeft: Glyphs.close
        label: qsTr("Close")
        roles: Theme.grown
        x: Theme.stageWidth - Theme.margin - width
        y: 36

        onTapped: root.close()
    }

    ScrollColumn {
        id: rows

        height: root.sheetHeight - y - 32
        spacing: 24
        width: Theme.contentWidth
        x: Theme.margin
        y: heading.y + Math.max(96, heading.height) + 32

        StatusLabel {
            roles: Theme.grown
            scrolled: true
            status: "principle"
        }

        ReadingText {
            color: Theme.text3
            role: Theme.grown.caption
            text: root.explorer?.note ?? ""
            visible: text !== ""
            width: rows.columnWidth
        }

        Repeater {
            model: root.opened ? root.lines.length : 0

            ReadingText {
                required property int index

                role: Theme.grown.body
                text: (root.lines[index] ?? []).map(words => words.text).filter(text => text !== "").join(" ")
                visible: text !== ""
                width: rows.columnWidth
            }
        }
    }
}
