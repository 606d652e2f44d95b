pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// One source of a statement in words: who published it, when, quoting whom.
Column {
    id: root

    required property var claim
    required property var source

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

        height: value.height
        width: root.width

        StageText {
            id: label

            color: Theme.text2
            role: Theme.small
            text: row.modelData.label
            wrapMode: Text.NoWrap
        }

        StageText {
            id: value

            elide: Text.ElideRight
            maximumLineCount: Theme.larger ? 4 : 2
            role: Theme.smallM
            text: row.modelData.value
            width: row.width - x
            x: root.labelColumn + 48
        }
    }

    spacing: 16

    Repeater {
        id: rows

        model: root.facts

        FactRow {}
    }
}
