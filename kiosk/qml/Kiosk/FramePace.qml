import QtQuick

import Kiosk

// Watches the frames of one transition, and only then: how late the latest of them come.
FrameAnimation {
    id: root

    required property bool still
    property var gaps: []

    // 95 of 100 frames came within so many milliseconds.
    signal watched(real lateMs)

    function watch(): void {
        if (still)
            return;
        gaps = [];
        end.restart();
        restart();
    }

    function finish(): void {
        stop();
        const sorted = gaps.sort((one, other) => one - other);
        gaps = [];
        if (sorted.length > 0)
            watched(1000 * sorted[Math.ceil(0.95 * sorted.length) - 1]);
    }

    // The first tells the time since it was last asked.
    onTriggered: if (currentFrame > 0)
        gaps.push(frameTime)

    readonly property Timer end: Timer {
        interval: 560

        onTriggered: root.finish()
    }
}
