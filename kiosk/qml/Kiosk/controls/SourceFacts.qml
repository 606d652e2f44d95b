pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// One source of a statement in words: who published it, when, quoting whom.
Column {
    id: root

    required property var claim
    required property var source
    property TextRoles roles: Theme.drawn

    // Large letters have the whole width, below what the fact is.
    readonly property bool stacked: Theme.reading

    // The publishers of the statement's other sources, each once.
    readonly property string others: {
        const names = claim.sources.map(other => other.publisher);
        return names.filter((name, index) => name !== source.publisher && names.indexOf(name) === index).join(", ");
    }
    readonly property var facts: [
        {
            label: qsTr("Said by"),
            value: claim.says
        },
        {
            label: qsTr("Publisher"),
            value: source.publisher
        },
        {
            label: qsTr("Title"),
            value: source.title
        },
        {
            label: qsTr("Date"),
            value: source.date
        },
        {
            label: qsTr("Quoting"),
            value: source.quoting
        },
        {
            label: qsTr("Also reported by"),
            value: others
        }
    ].filter(fact => fact.value !== "")
    readonly property real labelColumn: {
        let widest = 0;
        for (let i = 0; i < rows.count; ++i)
            widest = Math.max(widest, (rows.itemAt(i) as FactRow)?.labelWidth ?? 0);
        return widest;
    }

    component FactRow: Item {
        id: row

        required property var modelData

        readonly property real labelWidth: label.implicitWidth

        height: value.y + value.height
        width: root.width

        StageText {
            id: label

            color: Theme.text2
            role: root.stacked ? root.roles.caption : root.roles.small
            text: row.modelData.label
            wrapMode: Text.NoWrap
        }

        ReadingText {
            id: value

            elide: root.stacked ? Text.ElideNone : Text.ElideRight
            maximumLineCount: root.stacked ? 1000 : Theme.larger ? 4 : 2
            role: root.roles.smallM
            size: root.stacked ? fitting : role.size
            text: row.modelData.value
            width: row.width - x
            wrapMode: root.stacked ? whole : Text.Wrap
            x: root.stacked ? 0 : root.labelColumn + 48
            y: root.stacked ? label.height : 0
        }
    }

    spacing: 16

    Repeater {
        id: rows

        model: root.facts

        FactRow {}
    }
}
