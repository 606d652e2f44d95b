import QtQuick

import Kiosk

// A vehicle and its versions for a task in one place: the one leaves along the direction of travel,
// then the other comes in from there.
Item {
    id: root

    required property var versions // pictures by task, some of them null
    required property int wanted // the task that is chosen, or -1

    // The task whose version is shown, or -1 for the vehicle itself.
    property int shown: -1
    readonly property int next: wanted >= 0 && versions[wanted] ? wanted : -1
    readonly property bool settled: shown === next && !exchange.running && !arrival.running
    property real presence: 1
    property real offset: 0

    opacity: presence
    transform: Translate {
        x: root.offset
    }

    onNextChanged: {
        if (next === shown && !exchange.running && !arrival.running)
            return;
        if (Theme.still) {
            shown = next;
            return;
        }
        arrival.stop();
        exchange.side = next < 0 ? -1 : 1;
        exchange.restart();
    }

    // A script between two animations would still be run by a slide that is going, and complain.
    ParallelAnimation {
        id: exchange

        property int side: 1

        onFinished: {
            root.shown = root.next;
            root.offset = side * Theme.objectShift;
            arrival.restart();
        }

        NumberAnimation {
            duration: Theme.leaveMs
            easing.type: Easing.InCubic
            property: "presence"
            target: root
            to: 0
        }

        NumberAnimation {
            duration: Theme.leaveMs
            easing.type: Easing.InCubic
            property: "offset"
            target: root
            to: -exchange.side * Theme.objectShift / 2
        }
    }

    ParallelAnimation {
        id: arrival

        NumberAnimation {
            duration: Theme.objectMs
            easing.type: Easing.OutQuint
            property: "presence"
            target: root
            to: 1
        }

        NumberAnimation {
            duration: Theme.objectMs
            easing.type: Easing.OutQuint
            property: "offset"
            target: root
            to: 0
        }
    }
}
