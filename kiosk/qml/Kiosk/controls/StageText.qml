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
    readonly property bool turned: Mirror.turns(root)

    LayoutMirroring.enabled: turned
    color: Theme.text
    font.family: chinese ? Theme.chineseFamily : role.family
    font.features: figure ? ({
            "tnum": 1
        }) : ({})
    font.letterSpacing: chinese || Theme.mirrored && !figure ? 0 : size * role.tracking
    font.pixelSize: size
    font.weight: chinese && role.weight > Font.Medium ? Font.Bold : role.weight
    horizontalAlignment: Text.AlignLeft
    lineHeight: Math.round(size / role.size * role.line * (chinese ? 1.08 : 1))
    lineHeightMode: Text.FixedHeight
    renderType: Text.QtRendering
    textFormat: Text.PlainText
    wrapMode: Text.Wrap

    transform: Scale {
        origin.x: root.width / 2
        xScale: root.turned ? -1 : 1
    }
}
