pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The body on its stands and the robot in front of it. The frame of the body is half as high as it is
// wide, and the arm's shoulder stands in the middle of its lower edge.
Item {
    id: root

    required property var points // [[x, y]], shares of the frame
    required property int welded
    required property real held // 0 to 1: how far the next weld is
    required property bool pulsing
    required property bool detailed
    required property real shift // of the body, in its widths
    required property point flashAt // in the frame's width from the shoulder
    required property real flash // 0 to 1

    required property real shoulder
    required property real elbow
    required property real upper
    required property real fore

    required property real frameX
    required property real frameY
    required property real frameWidth

    readonly property real originX: frameX + frameWidth / 2
    readonly property real originY: frameY + frameWidth / 2
    readonly property real stand: 120

    function remind(): void {
        const next = marks.itemAt(welded) as WeldPoint;
        if (next)
            next.remind();
    }

    Rectangle {
        antialiasing: true
        color: Theme.line3
        height: Theme.highContrast ? 4 : 2
        visible: root.detailed
        width: root.frameWidth * 1.1
        x: root.originX - width / 2
        y: root.originY + root.stand
    }

    Item {
        x: root.frameX + root.shift * root.frameWidth
        y: root.frameY

        WeldBody {
            detailed: root.detailed
            floor: root.stand
            height: root.frameWidth / 2
            width: root.frameWidth
        }

        Repeater {
            id: marks

            model: root.points.length

            WeldPoint {
                required property int index

                detailed: root.detailed
                held: next ? root.held : 0
                next: root.shift === 0 && index === root.welded
                number: index + 1
                pulsing: root.pulsing
                welded: index < root.welded
                x: (root.points[index]?.[0] ?? 0) * root.frameWidth
                y: (root.points[index]?.[1] ?? 0) * root.frameWidth / 2
            }
        }
    }

    RobotArm {
        closed: Math.max(root.flash, Math.min(1, 4 * root.held))
        detailed: root.detailed
        elbow: root.elbow
        fore: root.fore * root.frameWidth
        shoulder: root.shoulder
        stand: root.stand
        upper: root.upper * root.frameWidth
        x: root.originX
        y: root.originY
    }

    WeldFlash {
        rotation: root.flash > 0.5 ? 0 : 22
        scale: root.flash > 0.5 ? 1 : 0.6
        visible: root.flash > 0
        x: root.originX + root.flashAt.x * root.frameWidth
        y: root.originY - root.flashAt.y * root.frameWidth
    }
}
