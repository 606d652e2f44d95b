import QtQuick

import Kiosk

// One glyph of the icon font.
Text {
    property string glyph: ""
    property real size: 44

    color: Theme.text
    font.family: Theme.iconFamily
    font.pixelSize: size
    horizontalAlignment: Text.AlignHCenter
    renderType: Text.QtRendering
    text: glyph
    textFormat: Text.PlainText
    verticalAlignment: Text.AlignVCenter
}
