import QtQuick

// A finger that rests in this corner for three seconds. Staff know of it, visitors do not find it.
Item {
    id: root

    signal held

    height: 160
    width: 160

    TapHandler {
        // A resting finger trembles.
        dragThreshold: 40
        gesturePolicy: TapHandler.DragThreshold
        longPressThreshold: 3

        onLongPressed: root.held()
    }
}
