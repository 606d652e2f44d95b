import QtQuick

import Kiosk

// A paragraph, a heading or a caveat.
ReadingPart {
    id: root

    readonly property string says: part.role
    readonly property TypeRole textRole: {
        switch (says) {
        case "lead":
            return Theme.grown.lead;
        case "heading":
            return Theme.grown.heading;
        case "name":
            return Theme.grown.bodyM;
        case "caption":
            return Theme.grown.caption;
        default:
            return Theme.grown.body;
        }
    }

    height: words.y + words.height

    StatusLabel {
        id: label

        roles: Theme.grown
        scrolled: true
        status: root.part.status || "fact"
        visible: root.part.status !== ""
    }

    ReadingText {
        id: words

        color: root.says === "lead" ? Theme.text2 : root.says === "caption" ? Theme.text3 : Theme.text
        role: root.textRole
        text: root.part.text.replace(/\n/g, Theme.chinese ? "" : " ")
        width: root.width
        y: label.visible ? label.height + 16 : 0
    }
}
