pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A cable and the energy in it: dots that wander from one end to the other, each of them the same
// amount. They come out of the body at one end and go into the one at the other.
Item {
    id: root

    required property point from
    required property point to
    // In kW; less than nothing flows back.
    required property real flow
    // How far the dots have come, in their own spacing; only its fraction shows.
    required property real phase
    property real pitch: 44
    property real dot: 20
    property int count: 8 // enough for the longest it gets

    readonly property real length: Math.hypot(to.x - from.x, to.y - from.y)

    rotation: Math.atan2(to.y - from.y, to.x - from.x) * 180 / Math.PI
    transformOrigin: Item.TopLeft
    x: from.x
    y: from.y

    Rectangle {
        antialiasing: true
        border.color: Theme.line2
        border.width: Theme.ornament
        color: Theme.steelDark
        height: 1.7 * root.dot
        width: root.length
        y: -height / 2
    }

    Repeater {
        model: root.count

        Rectangle {
            required property int index
            readonly property real place: (index + root.phase - Math.floor(root.phase)) * root.pitch

            antialiasing: true
            color: root.flow !== 0 ? Theme.amber : Theme.line3
            height: width
            radius: width / 2
            visible: place < root.length
            width: root.flow !== 0 ? root.dot : root.dot / 2
            x: place - width / 2
            y: -height / 2
        }
    }
}
