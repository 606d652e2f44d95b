import QtQuick

import Kiosk

// The drawing of an explorer in units of its own: in the lens it fits the circle, opened it fills
// the room, and between the two it is the same item growing.
Upright {
    id: root

    required property Explorer explorer
    // The part of the drawing that is seen in the lens, and how large there: 1 fills the circle.
    property point lensFocus: Qt.point(width / 2, height / 2)
    property real lensZoom: 1
    property rect room: explorer.room

    readonly property real diagonal: Math.hypot(width, height)
    readonly property real lensScale: 2 * explorer.lens.radius / diagonal * lensZoom
    readonly property real roomScale: Math.min(room.width / width, room.height / height)
    readonly property real factor: lensScale + (roomScale - lensScale) * explorer.lens.opening
    readonly property real lensX: Theme.mirrored && !mirrored ? width - lensFocus.x : lensFocus.x
    readonly property real focusX: lensX + (width / 2 - lensX) * explorer.lens.opening
    readonly property real focusY: lensFocus.y + (height / 2 - lensFocus.y) * explorer.lens.opening

    readonly property real centreX: explorer.lens.centre.x + (room.x + room.width / 2 - explorer.lens.centre.x) * explorer.lens.opening
    readonly property real centreY: explorer.lens.centre.y + (room.y + room.height / 2 - explorer.lens.centre.y) * explorer.lens.opening

    // A place on the stage in the drawing's own units.
    function ownX(stageX: real): real {
        const across = (stageX - x) / factor;
        return Theme.mirrored && !mirrored ? width - across : across;
    }

    axis: width / 2 * factor
    scale: factor
    transformOrigin: Item.TopLeft
    x: centreX - focusX * factor
    y: centreY - focusY * factor
}
