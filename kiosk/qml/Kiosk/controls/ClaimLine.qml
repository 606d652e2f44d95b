import QtQuick

import Kiosk

// A label with a short remark beside it, where the statement itself is shown otherwise.
Touchable {
    id: root

    required property var claim
    property string note: ""

    Accessible.description: label.word
    implicitHeight: 48
    implicitWidth: row.width
    name: claim ? claim.text : ""
    pressable: claim !== null && claim.sources.length > 0
    ringRadius: 24

    Row {
        id: row

        spacing: 24

        StatusLabel {
            id: label

            status: root.claim ? root.claim.status : "fact"
        }

        StageText {
            color: Theme.text3
            role: Theme.caption
            text: root.note
            wrapMode: Text.NoWrap
            y: 5
        }
    }
}
