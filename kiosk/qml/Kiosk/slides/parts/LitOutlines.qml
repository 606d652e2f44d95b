pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Places in a picture that light up along their outlines, and the thread from the light to the one
// named, where no words lie between. A finger on a place lights it. The picture is never mirrored.
Item {
    id: root

    required property var outlines // [[[x, y]]], shares of the body; empty: this light has no place
    required property rect body
    required property var lit // [bool]
    required property int current
    required property point source
    property bool threaded: true
    property bool shown: true

    readonly property var paths: outlines.map(corners => corners.map(([x, y]) => Qt.point(body.x + (Theme.mirrored ? 1 - x : x) * body.width, body.y + y * body.height)))

    signal touched(int index)

    // Where the thread ends: the lowest corner.
    function goalOf(index: int): point {
        const corners = paths[index] ?? [];
        return corners.reduce((best, corner) => corner.y > best.y ? corner : best, corners[0] ?? source);
    }

    function middleOf(index: int): point {
        const xs = paths[index].map(corner => corner.x);
        const ys = paths[index].map(corner => corner.y);
        return Qt.point((Math.min(...xs) + Math.max(...xs)) / 2, (Math.min(...ys) + Math.max(...ys)) / 2);
    }

    // The place under a finger, or -1.
    function placeAt(x: real, y: real): int {
        let best = -1;
        let nearest = body.width * 0.13;
        paths.forEach((corners, index) => {
            if (corners.length === 0)
                return;
            const middle = middleOf(index);
            const far = Math.hypot(middle.x - x, (middle.y - y) * 1.2);
            if (far < nearest) {
                nearest = far;
                best = index;
            }
        });
        return best;
    }

    onCurrentChanged: {
        thread.drawn = Theme.still || Theme.calm ? 1 : 0;
        if (current >= 0 && thread.drawn < 1)
            drawing.restart();
    }

    Item {
        height: root.body.height
        width: root.body.width
        x: root.body.x
        y: root.body.y

        TapHandler {
            gesturePolicy: TapHandler.DragThreshold

            onPressedChanged: {
                const index = pressed ? root.placeAt(root.body.x + point.position.x, root.body.y + point.position.y) : -1;
                if (index >= 0)
                    root.touched(index);
            }
        }
    }

    Repeater {
        model: root.outlines.length

        LitOutline {
            required property int index

            corners: root.paths[index]
            current: root.current === index
            on: root.shown && root.lit[index] === true
        }
    }

    TaperedThread {
        id: thread

        readonly property point goal: root.goalOf(Math.max(0, root.current))

        anchors.fill: parent
        drawn: 0
        fromX: root.source.x
        fromY: root.source.y
        opacity: root.shown ? 1 : 0
        toX: goal.x
        toY: goal.y
        visible: root.threaded && root.current >= 0 && drawn > 0 && root.paths[root.current].length > 0

        Behavior on opacity {
            enabled: !Theme.still

            NumberAnimation {
                duration: Theme.leaveMs
            }
        }
    }

    NumberAnimation {
        id: drawing

        duration: Theme.leaveMs
        easing.type: Easing.OutCubic
        property: "drawn"
        target: thread
        to: 1
    }
}
