import QtQuick

import Kiosk

// Words of a column that is read: no word is broken. One that is wider than the column makes its
// text smaller, down to the size of a statement's smallest letters.
StageText {
    id: root

    // What may not be broken, no-break spaces among it.
    readonly property string longest: chinese ? "" : text.split(/[ \n]+/).reduce((longest, word) => word.length > longest.length ? word : longest, "")

    // The size of the role, or what the longest of its words lets.
    readonly property int fitting: {
        const wanted = chinese ? role.chineseSize : role.size;
        return longest === "" || measure.advanceWidth <= width ? wanted : Math.max(least, Math.floor(wanted * (width - 2) / measure.advanceWidth));
    }
    readonly property int least: 34
    readonly property int whole: chinese || fitting === least ? Text.Wrap : Text.WordWrap

    size: fitting
    wrapMode: whole

    TextMetrics {
        id: measure

        font.family: root.role.family
        font.letterSpacing: root.role.size * root.role.tracking
        font.pixelSize: root.role.size
        font.weight: root.role.weight
        text: root.longest
    }
}
