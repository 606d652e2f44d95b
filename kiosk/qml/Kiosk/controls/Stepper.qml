import QtQuick

import Kiosk

// A value between two buttons that take it down and up.
Row {
    id: root

    required property string name
    required property string spelled
    property bool canFall: true
    property bool canRise: true

    signal fell
    signal rose

    spacing: 16

    RoundButton {
        enabled: root.canFall
        glyph: Glyphs.minus
        name: qsTr("%1: less").arg(root.name)
        opacity: enabled ? 1 : 0.4

        onTapped: root.fell()
    }

    StageText {
        anchors.verticalCenter: parent.verticalCenter
        figure: true
        horizontalAlignment: Text.AlignHCenter
        role: Theme.num
        text: root.spelled
        width: 168
        wrapMode: Text.NoWrap
    }

    RoundButton {
        enabled: root.canRise
        glyph: Glyphs.plus
        name: qsTr("%1: more").arg(root.name)
        opacity: enabled ? 1 : 0.4

        onTapped: root.rose()
    }
}
