import QtQuick

import Kiosk

// A pill with words and an icon on either side. Primary is amber, chosen is clay.
Touchable {
    id: root

    required property string label
    property string glyph: ""
    property string glyphLeft: ""
    property bool primary: false
    property bool chosen: false
    // In a column of equals words and icons stand under each other.
    property bool fromLeft: false
    property real padding: 40
    property real minimumWidth: 0
    property TextRoles roles: Theme.drawn

    readonly property color ink: primary ? Theme.onAmber : chosen ? Theme.onClay : Theme.text
    readonly property color fill: {
        if (primary)
            return pressed ? Theme.amberPressed : Theme.amber;
        if (chosen)
            return pressed ? Theme.clayPressed : Theme.clay;
        return pressed ? Theme.raised : Theme.surface;
    }

    implicitHeight: 96
    implicitWidth: Math.max(minimumWidth, row.width + 2 * padding)
    name: label

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.pressed ? Theme.text : Theme.line3
        border.width: root.pressed ? 4 : root.primary || root.chosen ? 0 : Theme.outline
        color: root.fill
        radius: height / 2
    }

    Row {
        id: row

        anchors.horizontalCenter: root.fromLeft ? undefined : parent.horizontalCenter
        anchors.left: root.fromLeft ? parent.left : undefined
        anchors.leftMargin: root.padding
        anchors.verticalCenter: parent.verticalCenter
        spacing: 16

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            glyph: root.glyphLeft
            size: 40
            visible: glyph !== ""
        }

        StageText {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            role: root.roles.button
            text: root.label
            visible: text !== ""
            wrapMode: Text.NoWrap
        }

        Icon {
            anchors.verticalCenter: parent.verticalCenter
            color: root.ink
            glyph: root.glyph
            size: 40
            visible: glyph !== ""
        }
    }
}
