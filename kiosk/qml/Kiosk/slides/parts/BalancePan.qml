pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// One pan on its two cords, hanging from (0, 0); its promises lie in it as weights. A finger may press
// it down as long as it stays.
Item {
    id: root

    required property string name
    required property var promises // [claim]
    required property bool shown
    // When weight `index` begins to fall.
    required property var fallsAfter
    property real reach: Theme.portrait ? 184 : 176
    property real cord: Theme.portrait ? 232 : 138

    readonly property bool pressed: plate.pressed
    readonly property real depth: 34
    readonly property real weightWidth: promises.length > 2 ? 50 : Theme.portrait ? Math.min(100, Math.round(cord * 0.36)) : 66
    property int landed: 0
    // 0 empty, 1 all promises are in.
    readonly property real load: landed / promises.length

    Touchable {
        id: plate

        height: root.depth + 104
        name: root.name
        ringRadius: 40
        width: 2 * root.reach
        x: -root.reach
        y: root.cord - 104
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: "transparent"
            joinStyle: ShapePath.RoundJoin
            startX: -root.reach
            startY: root.cord
            strokeColor: Theme.line3
            strokeWidth: Theme.ornament

            PathLine {
                x: 0
                y: 0
            }

            PathLine {
                x: root.reach
                y: root.cord
            }
        }
    }

    Row {
        anchors.horizontalCenter: parent.left
        spacing: root.promises.length > 2 ? 10 : 16
        y: root.cord - root.weightWidth * 1.04

        Repeater {
            model: root.promises.length

            PromiseWeight {
                required property int index

                after: root.fallsAfter(index)
                shown: root.shown
                status: root.promises[index].status
                width: root.weightWidth

                onLandedChanged: root.landed += landed ? 1 : -1
            }
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: plate.pressed ? Theme.raised : Theme.surface
            joinStyle: ShapePath.RoundJoin
            startX: -root.reach
            startY: root.cord
            strokeColor: plate.pressed ? Theme.text : Theme.line4
            strokeWidth: plate.pressed ? 4 : Theme.thread + 0.5

            PathQuad {
                controlX: -root.reach * 0.72
                controlY: root.cord + root.depth
                x: -root.reach * 0.3
                y: root.cord + root.depth
            }

            PathLine {
                x: root.reach * 0.3
                y: root.cord + root.depth
            }

            PathQuad {
                controlX: root.reach * 0.72
                controlY: root.cord + root.depth
                x: root.reach
                y: root.cord
            }

            PathLine {
                x: -root.reach
                y: root.cord
            }
        }
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.amber
        border.width: 3
        color: Theme.bg
        height: width
        radius: width / 2
        width: 18
        x: -9
        y: -9
    }
}
