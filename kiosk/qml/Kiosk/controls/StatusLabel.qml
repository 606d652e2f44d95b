pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Fact, plan, estimate or principle: told by word, outline and icon, never by colour alone.
Item {
    id: root

    required property string status
    property TextRoles roles: Theme.drawn
    // In a column that scrolls.
    property bool scrolled: false

    readonly property bool fact: status === "fact"
    readonly property bool plan: status === "plan"
    readonly property color ink: fact ? Theme.onClay : plan ? Theme.amberText : Theme.text
    readonly property string word: {
        switch (status) {
        case "plan":
            return qsTr("Plan");
        case "estimate":
            return qsTr("Calculation");
        case "principle":
            return qsTr("How it works");
        default:
            return qsTr("Fact");
        }
    }
    readonly property string glyph: {
        switch (status) {
        case "plan":
            return Glyphs.plan;
        case "estimate":
            return Glyphs.estimate;
        case "principle":
            return Glyphs.principle;
        default:
            return Glyphs.check;
        }
    }

    implicitHeight: Math.max(48, roles.label.line + 10)
    implicitWidth: row.width + 36

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: Theme.line3
        border.width: root.fact ? 0 : Theme.labelOutline
        color: root.fact ? Theme.clay : "transparent"
        radius: root.fact ? height / 2 : 8
        visible: !root.plan
    }

    Loader {
        active: root.plan && !root.scrolled
        anchors.fill: parent

        sourceComponent: DashedOutline {}
    }

    Loader {
        active: root.plan && root.scrolled
        anchors.fill: parent

        sourceComponent: DashedBox {}
    }

    Row {
        id: row

        anchors.verticalCenter: parent.verticalCenter
        spacing: 8
        x: 16

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            glyph: root.glyph
            size: root.roles.label.size
        }

        StageText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            role: root.roles.label
            text: root.word
            wrapMode: Text.NoWrap
        }
    }
}
