import QtQuick

import Kiosk

// Text in one role of the type scale. `figure` keeps numbers in their display family in every language.
Text {
    id: root

    required property TypeRole role
    property bool figure: false
    property int size: chinese ? role.chineseSize : role.size

    // Latin names in a Chinese text keep the family of their role.
    readonly property bool chinese: Theme.chinese && !figure && /[\u3000-\u9fff\uff00-\uffef]/.test(text)

    color: Theme.text
    font.family: chinese ? Theme.chineseFamily : role.family
    font.features: figure ? ({
            "tnum": 1
        }) : ({})
    font.letterSpacing: chinese ? 0 : size * role.tracking
    font.pixelSize: size
    font.weight: chinese && role.weight > Font.Medium ? Font.Bold : role.weight
    lineHeight: Math.round(size / role.size * role.line * (chinese ? 1.08 : 1))
    lineHeightMode: Text.FixedHeight
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    wrapMode: Text.Wrap
}
