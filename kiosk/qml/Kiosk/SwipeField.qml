pragma ComponentBehavior: Bound

import QtQuick

// Where a finger that goes sideways, or up and down, is followed. It is listened to place by place: a
// palm that rests on the glass keeps only its own place from hearing of another finger.
Item {
    id: root

    property bool listening: true
    // Whoever lies below may not take the finger away.
    property bool keeping: false
    property bool upright: false
    // Of the finger that is followed; others that go the same way meanwhile lead nowhere.
    property DragHandler hand: null
    property int across: 4
    property int down: 6

    signal begun
    // So far to the right of where it came down, or below, in stage pixels.
    signal pulled(by: real)
    // Lifted at so many stage pixels a second, or stopped: then it is not listening any more.
    signal ended(velocity: real)

    component SwipePlace: Item {
        // Without properties of its own: they would make it a type of its own, which may take the
        // finger from other drags.
        DragHandler {
            id: drag

            enabled: root.listening
            grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType | (root.keeping ? 0 : PointerHandler.ApprovesTakeOverByAnything)
            target: null
            xAxis.enabled: !root.upright
            yAxis.enabled: root.upright

            onActiveChanged: if (!active && root.hand === drag) {
                root.hand = null;
                root.ended(root.upright ? centroid.velocity.y : centroid.velocity.x);
            }
            onActiveTranslationChanged: {
                const by = root.upright ? activeTranslation.y : activeTranslation.x;
                // Beside one that moves, Qt takes a finger that rests for a drag as well.
                if (!active || root.hand === null && Math.abs(by) < dragThreshold)
                    return;
                if (root.hand === null) {
                    root.hand = drag;
                    root.begun();
                }
                if (root.hand === drag)
                    root.pulled(by);
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
