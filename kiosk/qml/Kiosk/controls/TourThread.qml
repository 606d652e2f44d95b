pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// One dot per slide on a thin line; the amber part is the way come.
Item {
    id: root

    required property var dots // [bool]: the larger ones
    required property int position

    // More of them would touch each other; a show may have thousands.
    readonly property bool dotted: dots.length <= 60
    // For assistive technology, which reads them by these names.
    readonly property int value: position + 1
    readonly property int minimumValue: 1
    readonly property int maximumValue: dots.length
    readonly property real pitch: dots.length > 1 ? width / (dots.length - 1) : 0

    Accessible.ignored: false
    Accessible.name: qsTr("Slide %1 of %2").arg(position + 1).arg(dots.length)
    Accessible.role: Accessible.ProgressBar

    Rectangle {
        color: Theme.line2
        height: Theme.thread
        width: root.width
        y: -height / 2
    }

    Rectangle {
        color: Theme.amber
        height: Theme.thread + 1
        width: root.pitch * root.position
        y: -height / 2

        Behavior on width {
            enabled: !Theme.still && !Theme.calm

            NumberAnimation {
                duration: Theme.slideMs
                easing.type: Easing.OutCubic
            }
        }
    }

    Rectangle {
        antialiasing: true
        color: Theme.amber
        height: width
        radius: width / 2
        visible: !root.dotted
        width: 26
        x: root.pitch * root.position - width / 2
        y: -height / 2
    }

    Repeater {
        model: root.dotted ? root.dots : []

        Rectangle {
            required property bool modelData
            required property int index

            readonly property bool current: index === root.position

            antialiasing: true
            color: index <= root.position ? Theme.amber : Theme.line4
            height: width
            radius: width / 2
            width: current ? 26 : modelData ? 10 : 6
            x: root.pitch * index - width / 2
            y: -height / 2
        }
    }
}
