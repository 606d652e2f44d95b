import QtQuick

import Kiosk

// A robot's arm of two links on its stand, round its shoulder. Angles as TwoLinkArm has them, in radians.
Item {
    id: root

    required property real shoulder
    required property real elbow
    required property real upper // lengths in units of the drawing
    required property real fore
    required property real closed
    required property real stand // from the shoulder down to the floor
    required property bool detailed

    readonly property real thickness: upper / 372
    readonly property point joint: TwoLinkArm.elbowAt(shoulder, upper)

    Rectangle {
        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.highContrast ? 3 : 2
        color: Theme.steelDark
        height: 24
        radius: 6
        width: 250 * root.thickness
        x: -width / 2
        y: root.stand - height
    }

    MachineBody {
        corner: 18
        height: root.stand - 20
        width: 150 * root.thickness
        x: -width / 2
        y: 0
    }

    Item {
        rotation: -(root.shoulder + root.elbow) * 180 / Math.PI
        x: root.joint.x
        y: -root.joint.y

        WeldGun {
            closed: root.closed
            detailed: root.detailed
            scale: root.thickness
            transformOrigin: Item.TopLeft
            x: root.fore
        }

        RobotLink {
            detailed: root.detailed
            far: 24 * root.thickness
            length: root.fore - 92 * root.thickness
            near: 44 * root.thickness
        }
    }

    RobotLink {
        detailed: root.detailed
        far: 42 * root.thickness
        length: root.upper
        near: 62 * root.thickness
        rotation: -root.shoulder * 180 / Math.PI
        transformOrigin: Item.TopLeft
    }

    Item {
        RobotJoint {
            cap: 48 * root.thickness
        }
    }

    Item {
        x: root.joint.x
        y: -root.joint.y

        RobotJoint {
            cap: 32 * root.thickness
        }
    }
}
