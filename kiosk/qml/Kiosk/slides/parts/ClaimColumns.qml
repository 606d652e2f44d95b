pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Statements side by side, each as wide as its words ask for.
Row {
    id: root

    required property var claims
    required property bool shown
    property int order: 0
    property int direction: 1

    readonly property real room: width - spacing * Math.max(0, claims.length - 1)
    readonly property real letters: claims.reduce((sum, claim) => sum + claim.text.length + 12, 0)

    signal sourceAsked(var claim)

    spacing: 56

    Repeater {
        model: root.claims

        Entrance {
            id: cell

            required property var modelData
            required property int index

            direction: root.direction
            height: row.height
            order: root.order + index
            shown: root.shown
            width: Math.round(root.room * (modelData.text.length + 12) / root.letters)

            ClaimRow {
                id: row

                claim: cell.modelData
                roles: Theme.tight
                width: cell.width

                onTapped: root.sourceAsked(cell.modelData)
            }
        }
    }
}
