import QtQuick

import Kiosk

// A finger that turns a vehicle, wherever it has got hold of it.
DragHandler {
    id: root

    required property SpinView view

    // The stage's swipe must not take the vehicle out of the hand.
    grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
    target: null
    yAxis.enabled: false

    onActiveChanged: {
        if (active)
            view.hold();
        else
            view.letGo();
    }
    onActiveTranslationChanged: if (active)
        view.follow(Mirror.way(activeTranslation, view).x)
}
