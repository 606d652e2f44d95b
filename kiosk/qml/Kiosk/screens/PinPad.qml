pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// Ten keys for the staff. Digits are dots: whoever looks over a shoulder sees how many, not which.
FocusScope {
    id: root

    required property PinEntry entry

    readonly property bool wrong: entry.says === PinEntry.Wrong || entry.says === PinEntry.Different || entry.says === PinEntry.Weak
    readonly property bool shut: entry.says === PinEntry.Locked || entry.says === PinEntry.Unwritable || entry.says === PinEntry.Lost
    readonly property real keySize: 188
    readonly property real gap: 28

    readonly property string title: entry.renewing ? qsTr("A new PIN") : qsTr("Staff entrance")
    readonly property string request: {
        switch (entry.says) {
        case PinEntry.Checking:
            return qsTr("One moment");
        case PinEntry.Locked:
            return qsTr("Locked");
        case PinEntry.Unwritable:
            return qsTr("No PIN can be taken now");
        case PinEntry.Lost:
            return qsTr("The PIN of this device is lost");
        case PinEntry.Again:
            return qsTr("Enter the same once more");
        case PinEntry.New:
        case PinEntry.Weak:
        case PinEntry.Different:
        case PinEntry.Unsaved:
            return qsTr("At least %n digit(s)", "of a new PIN", entry.leastDigits);
        default:
            return qsTr("Enter the PIN");
        }
    }
    readonly property string remark: {
        switch (entry.says) {
        case PinEntry.Wrong:
            return qsTr("Wrong PIN.") + " " + remaining;
        case PinEntry.Locked:
            return qsTr("Too many wrong PINs. Next try in %1.").arg(spelledWait);
        case PinEntry.Unwritable:
            return qsTr("Tries cannot be noted on the disk, so none is allowed. The disk must be mended first.");
        case PinEntry.Lost:
            return qsTr("Nobody is let in until a new one is set on this machine with: kiosk pin");
        case PinEntry.Different:
            return qsTr("The two were not the same. Begin again.");
        case PinEntry.Weak:
            return reason;
        case PinEntry.Unsaved:
            return qsTr("The PIN could not be saved.");
        case PinEntry.Ready:
            return remaining;
        default:
            return "";
        }
    }
    readonly property string remaining: entry.free > 0 ? qsTr("Tries left: %1").arg(entry.free) : qsTr("After a wrong one there is a wait.")
    readonly property string reason: [qsTr("Digits only."), qsTr("That is too short."), qsTr("That is too long."), qsTr("Its digits repeat: that is guessed first."), qsTr("Its digits follow each other: that is guessed first."), qsTr("It reads as a date: that is guessed first.")][entry.weakness] ?? ""
    readonly property string spelledWait: {
        const seconds = entry.secondsLeft;
        if (seconds < 100)
            return qsTr("%n second(s)", "in", seconds);
        return seconds < 6000 ? qsTr("%n minute(s)", "in", Math.ceil(seconds / 60)) : qsTr("%n hour(s)", "in", Math.ceil(seconds / 3600));
    }

    function press(key: string): void {
        if (key === "ok")
            entry.enter();
        else if (key === "erase")
            entry.erase();
        else
            entry.add(key);
    }

    Accessible.name: title
    Accessible.role: Accessible.Dialog

    Keys.onPressed: event => {
        event.accepted = true;
        if (/^[0-9]$/.test(event.text))
            entry.add(event.text);
        else if (event.key === Qt.Key_Backspace || event.key === Qt.Key_Delete)
            entry.erase();
        else if (event.key === Qt.Key_Return || event.key === Qt.Key_Enter)
            entry.enter();
        else if (event.key === Qt.Key_Escape)
            entry.leave();
        else
            event.accepted = false;
    }

    Icon {
        glyph: Glyphs.lock
        size: 72
        x: Theme.margin - 4
        y: Theme.portrait ? 132 : 208
    }

    StageText {
        id: heading

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: Theme.titleS
        text: root.title
        width: Theme.portrait ? Theme.contentWidth : 800
        x: Theme.margin - 4
        y: Theme.portrait ? 228 : 304
    }

    StageText {
        id: asked

        color: Theme.text2
        role: Theme.lead
        text: root.request
        width: Theme.portrait ? Theme.contentWidth : 880
        x: Theme.margin
        y: heading.y + heading.height + 24
    }

    PinDots {
        id: dots

        count: root.entry.digits
        least: root.entry.leastDigits
        visible: !root.shut
        wrong: root.wrong
        x: Theme.margin
        y: asked.y + asked.height + 44
    }

    StageText {
        id: words

        Accessible.name: text
        Accessible.role: Accessible.AlertMessage
        color: root.wrong || root.shut ? Theme.amberText : Theme.text2
        role: Theme.small
        text: root.remark
        width: Theme.portrait ? Theme.contentWidth : 820
        x: Theme.margin
        y: dots.visible ? dots.y + dots.height + 44 : asked.y + asked.height + 24
    }

    StageText {
        color: Theme.text3
        elide: Text.ElideRight
        maximumLineCount: 3
        role: Theme.caption
        text: root.entry.trouble
        visible: text !== ""
        width: words.width
        wrapMode: Text.WrapAnywhere
        x: Theme.margin
        y: words.y + words.height + 16
    }

    PillButton {
        glyphLeft: Glyphs.left
        implicitHeight: 112
        label: root.entry.renewing ? qsTr("Back to the menu") : qsTr("Back to the show")
        padding: 48
        x: Theme.margin
        y: Theme.portrait ? 1720 : 860

        onTapped: root.entry.leave()
    }

    // Digits lie alike everywhere.
    Upright {
        height: keys.height
        width: keys.width
        x: Theme.portrait ? (Theme.stageWidth - width) / 2 : 1128
        y: Theme.portrait ? 760 : 132

        Grid {
            id: keys

            columnSpacing: root.gap
            columns: 3
            rowSpacing: root.gap

            Repeater {
                model: ["1", "2", "3", "4", "5", "6", "7", "8", "9", "erase", "0", "ok"]

                PinKey {
                    required property string modelData

                    diameter: root.keySize
                    enabled: !root.shut
                    key: modelData
                    opacity: enabled ? 1 : 0.4

                    onTapped: root.press(modelData)
                }
            }
        }
    }
}
