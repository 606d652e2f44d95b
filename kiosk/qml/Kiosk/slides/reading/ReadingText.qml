import QtQuick

import Kiosk

// Words of a column that is read: no word is ever broken. One that is wider than the column makes
// its text a little smaller.
StageText {
    id: root

    // What may not be broken, no-break spaces among it.
    readonly property string longest: chinese ? "" : text.split(/[ \n]+/).reduce((longest, word) => word.length > longest.length ? word : longest, "")

    size: {
        const wanted = chinese ? role.chineseSize : role.size;
        return longest === "" || measure.advanceWidth <= width ? wanted : Math.floor(wanted * (width - 2) / measure.advanceWidth);
    }
    wrapMode: chinese ? Text.Wrap : Text.WordWrap

    TextMetrics {
        id: measure

        font.family: root.role.family
        font.letterSpacing: root.role.size * root.role.tracking
        font.pixelSize: root.role.size
        font.weight: root.role.weight
        text: root.longest
    }
}
