pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// One pan on its two cords, hanging from (0, 0); its promises lie in it as weights. A finger may press
// it down, or pull it up and down, as long as it stays.
Item {
    id: root

    required property string name
    required property var promises // [claim]
    required property bool shown
    // When weight `index` begins to fall.
    required property var fallsAfter
    property real reach: Theme.portrait ? 184 : 176
    property real cord: Theme.portrait ? 232 : 138

    // How far the beam has let it sink.
    property real sunk: 0

    // By a finger: 1 down, -1 up.
    readonly property real push: drag.active ? Math.max(-1, Math.min(1, Mirror.way(drag.activeTranslation, root).y / 60)) : plate.pressed ? 1 : 0
    readonly property bool pushed: drag.active || plate.pressed
    // Which promise is out of the pan, or -1.
    property int aloft: -1
    readonly property real depth: 34
    readonly property real weightWidth: promises.length > 2 ? 50 : Theme.portrait ? Math.min(100, Math.round(cord * 0.36)) : 66
    property int landed: 0
    // 0 empty, 1 all promises are in.
    readonly property real load: landed / promises.length

    // One promise comes out and falls back by itself.
    function hop(index: int): void {
        (weights.itemAt(index) as PromiseWeight)?.hop();
    }

    Touchable {
        id: plate

        height: root.depth + 104
        name: root.name
        ringRadius: 40
        width: 2 * root.reach
        x: -root.reach
        y: root.cord - 104

        DragHandler {
            id: drag

            target: null
            xAxis.enabled: false
        }
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
            id: weights

            model: root.promises.length

            PromiseWeight {
                required property int index

                after: root.fallsAfter(index)
                shown: root.shown
                status: root.promises[index].status
                sunk: root.sunk
                width: root.weightWidth
                words: root.promises[index].text

                onAloftChanged: root.aloft = aloft ? index : -1
                onWeighsChanged: root.landed += weighs ? 1 : -1
            }
        }
    }

    Shape {
        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: root.pushed ? Theme.raised : Theme.surface
            joinStyle: ShapePath.RoundJoin
            startX: -root.reach
            startY: root.cord
            strokeColor: root.pushed ? Theme.text : Theme.line4
            strokeWidth: root.pushed ? 4 : Theme.thread + 0.5

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
