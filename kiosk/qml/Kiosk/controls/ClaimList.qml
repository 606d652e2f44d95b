pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Statements below each other, their texts on one edge.
Column {
    id: root

    required property var claims
    required property bool shown
    property int order: 0
    property int direction: 1
    property TextRoles roles: Theme.drawn
    property TypeRole role: roles.small
    property real gap: 28
    property int built: 0

    readonly property real labelColumn: {
        let widest = 0;
        for (let i = 0; i < built; ++i)
            widest = Math.max(widest, (rows.itemAt(i) as ClaimEntrance)?.labelWidth ?? 0);
        return widest;
    }

    signal sourceAsked(var claim)

    component ClaimEntrance: Entrance {
        id: entrance

        required property int index
        readonly property var claim: root.claims[index]
        readonly property real labelWidth: row.labelWidth

        direction: root.direction
        height: row.height
        order: root.order + index
        shown: root.shown
        width: root.width

        ClaimRow {
            id: row

            claim: entrance.claim
            gap: root.gap
            labelColumn: root.labelColumn
            role: root.role
            roles: root.roles
            width: root.width

            onTapped: root.sourceAsked(entrance.claim)
        }
    }

    spacing: 20

    Repeater {
        id: rows

        model: root.claims.length

        onItemAdded: root.built += 1
        onItemRemoved: root.built -= 1

        ClaimEntrance {}
    }
}
