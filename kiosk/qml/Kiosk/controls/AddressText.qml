pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// An address in a few lines; what does not fit goes from its middle, where addresses say least.
StageText {
    id: root

    required property string address
    property int lines: 2

    readonly property string shown: {
        const room = lines * width * 0.94;
        const needed = measure.advanceWidth(address);
        if (needed <= room || width <= 0)
            return address;
        const kept = Math.floor(address.length * room / needed) - 2;
        return address.slice(0, Math.ceil(kept * 0.6)) + "…" + address.slice(address.length - Math.floor(kept * 0.4));
    }

    color: Theme.text2
    maximumLineCount: lines
    role: Theme.caption
    text: shown
    wrapMode: Text.WrapAnywhere

    FontMetrics {
        id: measure

        font: root.font
    }
}
