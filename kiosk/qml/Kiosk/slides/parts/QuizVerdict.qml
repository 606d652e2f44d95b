pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Right or not, and the statement that says why, with where it comes from; opens its sources.
Touchable {
    id: root

    required property var claim
    required property bool correct

    readonly property var source: claim.sources.length > 0 ? claim.sources[0] : null
    readonly property bool beside: !Theme.portrait

    Accessible.description: label.word
    implicitHeight: origin.y + origin.height
    name: word.text + " " + claim.text
    pressable: claim.sources.length > 0
    ringRadius: 24

    Rectangle {
        anchors.fill: parent
        anchors.margins: -16
        antialiasing: true
        color: Theme.raised
        radius: 32
        visible: root.pressed
    }

    StageText {
        id: word

        role: Theme.heading
        text: root.correct ? qsTr("Right.") : qsTr("Not quite.")
        wrapMode: Text.NoWrap
    }

    StageText {
        id: because

        // A long reason is set smaller rather than pushed into the bar.
        role: length.width > 2 * width * 0.94 ? Theme.body : Theme.lead
        text: root.claim.text
        width: root.width - x
        x: root.beside ? word.width + 32 : 0
        y: root.beside ? Math.round(word.baselineOffset - baselineOffset) : word.height + 8

        TextMetrics {
            id: length

            font.family: because.chinese ? Theme.chineseFamily : Theme.lead.family
            font.pixelSize: Theme.lead.size
            text: root.claim.text
        }
    }

    Row {
        id: origin

        spacing: 24
        y: because.y + because.height + 16

        StatusLabel {
            id: label

            status: root.claim.status
        }

        StageText {
            color: Theme.text2
            role: Theme.caption
            text: root.source ? [root.source.publisher, root.source.shortDate].filter(part => part !== "").join(", ") : ""
            width: Math.min(implicitWidth, root.width - 260)
            y: 5
        }
    }
}
