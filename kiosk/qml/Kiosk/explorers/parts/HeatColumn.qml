pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What becomes heat leaves upwards: thin dots, four of them as much as one in the cables.
Item {
    id: root

    required property bool flowing
    required property real phase

    property real rise: 150
    readonly property int count: 5
    readonly property real pitch: rise / count

    Repeater {
        model: root.flowing ? root.count : 0

        Rectangle {
            required property int index
            readonly property real place: (index + root.phase - Math.floor(root.phase)) * root.pitch

            antialiasing: true
            color: Theme.text3
            height: width
            radius: width / 2
            // It thins out as it goes.
            width: 5 + 10 * (1 - place / root.rise)
            x: -width / 2 + 7 * Math.sin(place / 24)
            y: -place - width / 2
        }
    }
}
