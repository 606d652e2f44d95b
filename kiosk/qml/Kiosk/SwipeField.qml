pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

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
    // So far along the field from where it came down, or below that.
    signal pulled(by: real)
    // Lifted at so much a second, or stopped: then it is not listening any more.
    signal ended(velocity: real)

    function along(inWindow: vector2d): real {
        const way = Mirror.way(inWindow, root);
        return upright ? way.y : way.x;
    }

    // Not by the handler's translation: what a busy moment has put together into one move has none.
    function follow(finger: DragHandler): void {
        const from = finger.centroid.scenePressPosition;
        const to = finger.centroid.scenePosition;
        const by = along(Qt.vector2d(to.x - from.x, to.y - from.y));
        // Beside one that moves, Qt takes a finger that rests for a drag as well.
        if (hand === null && Math.abs(by) < finger.dragThreshold)
            return;
        if (hand === null) {
            hand = finger;
            begun();
        }
        if (hand === finger)
            pulled(by);
    }

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

            onActiveChanged: {
                if (active) {
                    root.follow(drag);
                } else if (root.hand === drag) {
                    root.hand = null;
                    root.ended(root.along(centroid.velocity));
                }
            }
            onActiveTranslationChanged: if (active)
                root.follow(drag)
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
