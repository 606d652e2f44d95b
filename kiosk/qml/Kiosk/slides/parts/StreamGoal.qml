pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Where a stream arrives: its name, what is said of it, and who says so; opens its sources.
Touchable {
    id: root

    required property var stream // {name, claim}
    // Little room: smaller words, and the speaker beside the name.
    required property bool dense

    Accessible.description: [label.word, stream.claim.says].filter(part => part !== "").join(". ")
    implicitHeight: speaker.visible && !dense ? speaker.y + speaker.height : Math.max(words.y + words.height, label.y + label.height)
    name: stream.name + ". " + stream.claim.text
    pressable: stream.claim.sources.length > 0
    ringRadius: 24

    Rectangle {
        anchors.fill: parent
        anchors.margins: -12
        antialiasing: true
        color: Theme.raised
        radius: 24
        visible: root.pressed
    }

    StageText {
        id: title

        role: root.dense ? Theme.tight.bodyM : Theme.heading
        text: root.stream.name
        width: Math.min(implicitWidth, root.width)
    }

    StatusLabel {
        id: label

        roles: Theme.tight
        status: root.stream.claim.status
        y: title.height + (root.dense ? 4 : 8)
    }

    StageText {
        id: words

        color: Theme.text
        role: root.dense ? Theme.tight.small : Theme.tight.body
        text: root.stream.claim.text
        width: root.width - x
        x: label.implicitWidth + 24
        y: label.y + Math.max(0, (label.height - lineHeight) / 2)
    }

    StageText {
        id: speaker

        color: Theme.text3
        role: Theme.tight.caption
        text: root.stream.claim.says
        visible: text !== ""
        width: root.dense ? root.width - x : words.width
        x: root.dense ? title.width + 24 : words.x
        y: root.dense ? Math.round(title.baselineOffset - baselineOffset) : words.y + words.height
    }
}
