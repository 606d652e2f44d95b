import QtQuick

import Kiosk

// What a mirrored stage shows as it is, in its mirrored place: pictures, maps, drawings of machines.
Item {
    id: root

    // What stays in its place, from the item's left edge as it is drawn: its middle, unless the
    // picture stands elsewhere in it.
    property real axis: width / 2
    // Follows the direction of reading all the same.
    property bool mirrored: false

    transform: Scale {
        origin.x: root.axis
        xScale: Theme.mirrored && !root.mirrored ? -1 : 1
    }
}
