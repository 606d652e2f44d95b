import QtQuick

import Kiosk

// A number with its unit, beside it or below where there is no room.
Flow {
    id: root

    required property var part // {figure, unit}

    spacing: 20

    StageText {
        id: number

        color: Theme.amber
        figure: true
        font.wordSpacing: -0.08 * size
        role: Theme.figL
        size: Math.floor(Math.min(role.size, role.size * (root.width - 8) / letters.advanceWidth(text)))
        text: root.part.figure
        wrapMode: Text.NoWrap
    }

    StageText {
        height: root.part.unit !== "" && implicitWidth + number.width + root.spacing <= root.width ? number.height - 12 : implicitHeight
        role: Theme.grown.heading
        text: root.part.unit
        verticalAlignment: Text.AlignBottom
        visible: text !== ""
        width: Math.min(implicitWidth, root.width)
    }

    FontMetrics {
        id: letters

        font.family: Theme.figL.family
        font.letterSpacing: Theme.figL.size * Theme.figL.tracking
        font.pixelSize: Theme.figL.size
        font.weight: Theme.figL.weight
    }
}
