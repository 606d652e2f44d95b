import QtQuick

import Kiosk

// One key of the PIN pad: a digit, or the glyph of what it does. Two quick taps are two digits.
Touchable {
    id: root

    required property string key
    property real diameter: 188

    readonly property bool primary: key === "ok"
    readonly property string glyph: key === "ok" ? Glyphs.check : key === "erase" ? Glyphs.erase : ""

    implicitHeight: diameter
    implicitWidth: diameter
    name: key === "ok" ? qsTr("Enter") : key === "erase" ? qsTr("Erase the last digit") : key
    patienceMs: 60

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.pressed ? Theme.text : Theme.line3
        border.width: root.pressed ? 4 : root.primary ? 0 : Theme.outline
        color: root.primary ? (root.pressed ? Theme.amberPressed : Theme.amber) : root.pressed ? Theme.raised : Theme.surface
        radius: width / 2
    }

    StageText {
        anchors.centerIn: parent
        figure: true
        role: Theme.figM
        text: root.glyph === "" ? root.key : ""
        wrapMode: Text.NoWrap
    }

    Icon {
        anchors.centerIn: parent
        color: root.primary ? Theme.onAmber : Theme.text
        glyph: root.glyph
        size: 60
    }
}
