import QtQuick

import Kiosk

// A statement as a column: label, its number large with the unit, words.
Touchable {
    id: root

    required property var claim
    required property bool running
    property TypeRole role: Theme.figM
    property real wordsWidth: 420
    property TextRoles roles: Theme.drawn

    readonly property bool numbered: !!claim.figure
    readonly property var noNumber: ({
            text: "",
            number: 0,
            decimals: 0,
            counts: false,
            unit: "",
            prefix: "",
            point: "."
        })

    Accessible.description: label.word
    Accessible.name: numbered ? [claim.figure.prefix, claim.figure.text, claim.figure.unit, claim.text].filter(part => part !== "").join(" ") : claim.text
    implicitHeight: column.height
    implicitWidth: column.width
    name: claim.text
    pressable: claim.sources.length > 0
    ringRadius: 16

    Rectangle {
        anchors.fill: parent
        anchors.margins: -12
        antialiasing: true
        color: Theme.raised
        radius: 24
        visible: root.pressed
    }

    Column {
        id: column

        spacing: 10

        StatusLabel {
            id: label

            roles: root.roles
            status: root.claim.status
        }

        Row {
            spacing: 14
            visible: root.numbered

            CountingText {
                id: number

                number: root.claim.figure ?? root.noNumber
                role: root.role
                running: root.running
            }

            StageText {
                anchors.baseline: number.baseline
                color: Theme.text2
                role: Theme.heading
                text: root.claim.figure?.unit ?? ""
                visible: text !== ""
                wrapMode: Text.NoWrap
            }
        }

        StageText {
            color: root.numbered ? Theme.text2 : Theme.text
            role: root.roles.small
            text: root.claim.text
            width: Math.min(implicitWidth, root.wordsWidth)
        }
    }
}
