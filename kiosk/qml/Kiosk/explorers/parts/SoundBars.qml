pragma ComponentBehavior: Bound

import QtQuick

// Sound as it is: layers of gas that swing to and fro. Where they crowd, the pressure is high.
Item {
    id: root

    required property real reach // of the swing to either side
    required property real wavelength
    required property real phase // radians at the beginning of the row, growing with time
    required property color ink
    property bool upright: false // the wave runs along y
    property real span: upright ? height : width
    property real pitch: 20
    property real thickness: 5

    readonly property int spare: Math.ceil(widest / pitch)
    // The largest swing there will be, so that the ends of the row stay out of sight.
    property real widest: reach
    readonly property real number: 2 * Math.PI / wavelength

    clip: true

    Repeater {
        model: Math.ceil(root.span / root.pitch) + 2 * root.spare + 1

        Rectangle {
            required property int index
            readonly property real rest: (index - root.spare) * root.pitch
            readonly property real place: rest - root.reach * Math.sin(root.number * rest - root.phase) - root.thickness / 2

            color: root.ink
            height: root.upright ? root.thickness : root.height
            width: root.upright ? root.width : root.thickness
            x: root.upright ? 0 : place
            y: root.upright ? place : 0
        }
    }
}
