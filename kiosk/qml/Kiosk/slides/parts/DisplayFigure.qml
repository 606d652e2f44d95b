pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Display type on one line, never wider than it may be. Chinese words stand in their own family
// on the figure's baseline.
Item {
    id: root

    required property string text
    required property real maximumWidth
    property TypeRole role: Theme.figXL
    property int size: 192

    readonly property var runs: text.match(/[\u2e80-\u9fff\uff00-\uffef]+|[^\u2e80-\u9fff\uff00-\uffef]+/g) ?? []
    readonly property real fit: Math.min(1, maximumWidth / Math.max(1, line.implicitWidth))

    Accessible.name: text
    Accessible.role: Accessible.Heading
    height: size * 1.08 * fit
    width: line.implicitWidth * fit

    Row {
        id: line

        scale: root.fit
        transformOrigin: Item.TopLeft

        Repeater {
            model: root.runs

            StageText {
                id: run

                required property string modelData

                readonly property bool ideographs: /[\u2e80-\u9fff\uff00-\uffef]/.test(modelData)

                Accessible.ignored: true
                figure: !ideographs
                font.features: ({})
                font.wordSpacing: -0.02 * size
                role: root.role
                rightPadding: ideographs ? 16 : 0
                size: ideographs ? Math.round(root.size * 0.94) : root.size
                text: modelData
                wrapMode: Text.NoWrap
                // One baseline: the line boxes differ by what the families add above it.
                y: Math.round(root.size * 0.9 - baselineOffset)
            }
        }
    }
}
