pragma Singleton

import QtQuick

import Kiosk

// In a language that is read from the right the stage as a whole is mirrored, and whatever must not
// be is turned back: every text and icon by itself, pictures and drawings of machines with what
// lies on them, as Upright. Its coordinates are then those of any other language.
QtObject {
    // Handlers of drags tell how far a finger has gone in the window, where the stage may be mirrored,
    // and larger or smaller: so far it has gone for the item.
    function way(inWindow: vector2d, item: Item): point {
        const from = item.mapFromItem(null, 0, 0);
        const to = item.mapFromItem(null, inWindow.x, inWindow.y);
        return Qt.point(to.x - from.x, to.y - from.y);
    }

    // Whether an item has to be turned back by itself, for nothing it lies in is.
    function turns(item: Item): bool {
        if (!Theme.mirrored)
            return false;
        for (let around = item.parent; around; around = around.parent) {
            const upright = around as Upright;
            if (upright && !upright.mirrored)
                return false;
        }
        return true;
    }

    // An arrow key as it would be meant where nothing is mirrored.
    function key(pressed: int): int {
        if (!Theme.mirrored)
            return pressed;
        return pressed === Qt.Key_Left ? Qt.Key_Right : pressed === Qt.Key_Right ? Qt.Key_Left : pressed;
    }
}
