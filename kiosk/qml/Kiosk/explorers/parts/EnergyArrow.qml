pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Energy on its way between two ends: chevrons that wander from one to the other.
Item {
    id: root

    property int count: 7
    property bool back: false
    // How far the chevrons have come, in their own spacing; only its fraction shows.
    property real phase: 0
    property bool flowing: true

    readonly property real pitch: width / count

    implicitHeight: 44

    Repeater {
        model: root.count

        Icon {
            required property int index
            readonly property real place: (index + root.phase % 1) / root.count

            color: Theme.amber
            glyph: root.back ? Glyphs.chevronLeft : Glyphs.chevronRight
            ornament: true
            opacity: !root.flowing ? 0.25 : Math.min(1, 3 * Math.min(place, 1 - place) + 0.1)
            size: 44
            x: (root.back ? root.width - place * root.width : place * root.width) - width / 2
        }
    }
}
