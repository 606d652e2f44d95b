import QtQuick

import Kiosk

// One glyph of the icon font.
Text {
    id: root

    property string glyph: ""
    property real size: 44
    // It says nothing by itself, as one of many that wander: it may be faint.
    property bool ornament: false

    readonly property bool turned: Mirror.turns(root)

    color: Theme.text
    font.family: Theme.iconFamily
    font.pixelSize: size
    horizontalAlignment: Text.AlignHCenter
    renderType: Text.QtRendering
    // Arrows point where the stage goes.
    text: turned ? Glyphs.opposite[glyph] ?? glyph : glyph
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter

    transform: Scale {
        origin.x: root.width / 2
        xScale: root.turned ? -1 : 1
    }
}
