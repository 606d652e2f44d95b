import QtQuick

import Kiosk

// A figure that runs up from nothing once, when `running` first becomes true; or stands at the
// `shownValue` that somebody else counts.
StageText {
    id: root

    required property var number // {text, number, decimals, counts, unit, prefix, point}
    required property bool running

    property real shownValue: 0
    property bool counted: Theme.still || Theme.calm

    function spelled(): string {
        const prefix = number.prefix === "" ? "" : number.prefix + "\u00a0";
        if (counted || !number.counts)
            return prefix + number.text;
        const parts = shownValue.toFixed(number.decimals).split(".");
        const group = parts[0].length > 4 || number.number >= 10000 ? parts[0].replace(/\B(?=(\d{3})+$)/g, "\u00a0") : parts[0];
        return prefix + (parts.length > 1 ? group + number.point + parts[1] : group);
    }

    figure: true
    font.wordSpacing: size > 100 ? -0.08 * size : 0
    text: spelled()
    wrapMode: Text.NoWrap

    onRunningChanged: if (running && !counted && number.counts)
        count.restart()

    NumberAnimation {
        id: count

        duration: Theme.countMs
        easing.type: Easing.OutCubic
        from: 0
        property: "shownValue"
        target: root
        to: root.number.number

        onFinished: root.counted = true
    }
}
