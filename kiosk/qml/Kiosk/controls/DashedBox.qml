pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A dashed frame made of nothing but rectangles: without a GPU a path is drawn beyond the edge of
// the column that scrolls it.
Item {
    id: root

    readonly property real line: Math.max(2.5, Theme.labelOutline)

    component Dashes: Repeater {
        id: dashes

        required property bool level
        property real at: 0

        readonly property real length: level ? root.width : root.height
        readonly property int dashCount: Math.max(2, Math.round(length / 16))
        readonly property real pitch: length / (dashCount - 0.4)

        model: dashes.dashCount

        Rectangle {
            required property int index

            readonly property real dash: dashes.pitch * 0.6

            color: Theme.amberText
            height: dashes.level ? root.line : dash
            width: dashes.level ? dash : root.line
            x: dashes.level ? index * dashes.pitch : dashes.at
            y: dashes.level ? dashes.at : index * dashes.pitch
        }
    }

    Dashes {
        level: true
    }

    Dashes {
        at: root.height - root.line
        level: true
    }

    Dashes {
        level: false
    }

    Dashes {
        at: root.width - root.line
        level: false
    }
}
