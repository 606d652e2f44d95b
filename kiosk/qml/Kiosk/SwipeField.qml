pragma ComponentBehavior: Bound

import QtQuick

// Where a finger that goes sideways is followed. It is listened to place by place: a palm that rests
// on the glass keeps only its own place from hearing of another finger.
Item {
    id: root

    property bool listening: true
    // Whoever lies below may not take the finger away.
    property bool keeping: false
    // Of the finger that is followed; others that go sideways meanwhile lead nowhere.
    property DragHandler hand: null
    property int across: 4
    property int down: 6

    signal begun
    // So far to the right of where it came down, in stage pixels.
    signal pulled(by: real)
    // Lifted at so many stage pixels a second, or stopped: then it is not listening any more.
    signal ended(velocity: real)

    component SwipePlace: Item {
        DragHandler {
            id: drag

            enabled: root.listening
            grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType | (root.keeping ? 0 : PointerHandler.ApprovesTakeOverByAnything)
            target: null
            yAxis.enabled: false

            onActiveChanged: if (!active && root.hand === drag) {
                root.hand = null;
                root.ended(centroid.velocity.x);
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
