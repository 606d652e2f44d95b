import QtQuick

import Kiosk

// A key of low reach: its number, which the mark beside its control has too, and the control's name.
// The keypad goes to the control itself.
Touchable {
    id: root

    property int number: 0
    property string label: ""
    property string glyph: ""
    property bool chosen: false

    readonly property color ink: chosen ? Theme.onClay : Theme.text
    readonly property TypeRole role: Theme.tight.captionM
    // The longest word has its room; what is left out after two lines stands on the slide. Chinese
    // breaks anywhere.
    readonly property int size: {
        if (Theme.chinese)
            return role.size;
        const widest = label.split(/[\s/-]+/).reduce((width, word) => Math.max(width, letters.advanceWidth(word)), 1);
        return Math.floor(Math.min(role.size, 100 * words.width / widest));
    }

    Accessible.ignored: true
    activeFocusOnTab: false
    name: label

    FontMetrics {
        id: letters

        font.family: Theme.textFamily
        font.pixelSize: 100
        font.weight: root.role.weight
    }

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: root.pressed ? Theme.text : Theme.line3
        border.width: root.pressed ? 4 : root.chosen ? 0 : Theme.outline
        color: root.chosen ? (root.pressed ? Theme.clayPressed : Theme.clay) : root.pressed ? Theme.raised : Theme.surface
        radius: Math.min(40, height / 2)
    }

    NumberMark {
        lit: root.pressed
        number: root.number
        visible: number > 0
        x: 16
        y: (parent.height - height) / 2
    }

    StageText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        color: root.ink
        elide: Text.ElideRight
        horizontalAlignment: root.number > 0 ? Text.AlignLeft : Text.AlignHCenter
        maximumLineCount: 2
        role: root.role
        size: root.size
        text: root.label
        visible: root.glyph === ""
        width: parent.width - x - 20
        wrapMode: Theme.chinese ? Text.Wrap : Text.WordWrap
        x: root.number > 0 ? 72 : 20
    }

    Icon {
        anchors.centerIn: parent
        color: root.ink
        glyph: root.glyph
        size: 48
    }
}
