pragma ComponentBehavior: Bound

import QtQuick

// Where a finger that goes sideways is followed. It is listened to place by place: a palm that rests
// on the glass keeps only its own place from hearing of another finger.
Item {
    id: root

    property bool listening: false
    // Of the finger that is followed; others that go sideways meanwhile lead nowhere.
    property DragHandler hand: null
    readonly property int across: 4
    readonly property int down: 6

    signal begun
    // So far to the right of where it came down, in stage pixels.
    signal pulled(by: real)
    // Lifted, or stopped: then it is not listening any more.
    signal ended

    component SwipePlace: Item {
        DragHandler {
            id: drag

            enabled: root.listening
            target: null
            yAxis.enabled: false

            onActiveChanged: if (!active && root.hand === drag) {
                root.hand = null;
                root.ended();
            }
            onActiveTranslationChanged: {
                // Beside one that moves, Qt takes a finger that rests for a drag as well.
                if (!active || root.hand === null && Math.abs(activeTranslation.x) < dragThreshold)
                    return;
                if (root.hand === null) {
                    root.hand = drag;
                    root.begun();
                }
                if (root.hand === drag)
                    root.pulled(activeTranslation.x);
            }
        }
    }

    Repeater {
        model: root.across * root.down

        SwipePlace {
            required property int index

            height: root.height / root.down
            width: root.width / root.across
            x: index % root.across * width
            y: Math.floor(index / root.across) * height
        }
    }
}
