pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// An injection mould in section between its machine's plates, as a function of how far the cycle
// has come. The middle of the fixed half's parting plane is the origin.
Item {
    id: root

    required property var stages
    required property real turn
    required property bool detailed

    readonly property real stroke: 136
    readonly property real tall: 276
    readonly property real fixedWidth: 150
    readonly property real movingWidth: 84
    readonly property real plate: 18
    readonly property real nozzle: -fixedWidth - plate
    readonly property real shotLength: 40
    readonly property real gap: MouldingCycle.gap(stages, turn)
    readonly property real pushed: MouldingCycle.pushed(stages, turn)
    readonly property real fallen: MouldingCycle.fallen(stages, turn)
    readonly property real reached: Cavity.reach(MouldingCycle.done(stages, MouldingCycle.injecting, turn))
    readonly property bool opens: turn >= MouldingCycle.startOf(stages, MouldingCycle.opening)
    readonly property real shot: MouldingCycle.shot(stages, turn)
    // It is out of sight before it leaves the ring, or the lens.
    readonly property real fall: detailed ? 300 : 130
    readonly property real pinWay: -Cavity.front + Cavity.wall

    component Half: Shape {
        property alias path: svg.path

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            fillColor: Theme.steel
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.line3
            strokeWidth: 2

            PathSvg {
                id: svg
            }
        }
    }

    component Bore: Rectangle {
        antialiasing: true
        border.color: Theme.line3
        border.width: 2
        color: Theme.bg
        height: 26
        radius: 13
        visible: root.detailed
        width: 26
    }

    component Block: Rectangle {
        antialiasing: true
        border.color: Theme.line3
        border.width: 2
        color: Theme.steelDark
    }

    // What holds a half in the machine.
    component Plate: Rectangle {
        antialiasing: true
        color: Theme.clay
        height: root.tall
        radius: 5
        width: root.plate
        y: -root.tall / 2
    }

    // The light comes from above.
    component Edge: Rectangle {
        color: Theme.line4
        height: 3
        visible: root.detailed
        y: -root.tall / 2 + 1
    }

    // The bars that the moving half slides on.
    Repeater {
        model: 2

        Block {
            required property int index

            height: 16
            width: root.fixedWidth + root.stroke + root.movingWidth - 8
            x: -root.fixedWidth
            y: (index === 0 ? -1 : 1) * 128 - 8
        }
    }

    // The screw pushes melt through the sprue.
    Block {
        height: 60
        radius: 8
        width: 72
        x: root.nozzle - 64
        y: -30
    }

    Rectangle {
        color: Theme.amber
        height: 36
        width: 8 + root.shotLength * root.shot
        x: root.nozzle - width
        y: -18
    }

    Rectangle {
        antialiasing: true
        color: Theme.text2
        height: 36
        radius: 4
        width: 14
        x: root.nozzle - 22 - root.shotLength * root.shot
        y: -18
    }

    Plate {
        x: root.nozzle
    }

    Half {
        path: Cavity.fixedHalf(root.fixedWidth, root.tall)
    }

    Edge {
        width: root.fixedWidth - 2
        x: -root.fixedWidth
    }

    Rectangle {
        color: Theme.amber
        height: 12
        width: Cavity.front - Cavity.wall / 2 + 1 - root.nozzle
        x: root.nozzle
        y: -6
    }

    Repeater {
        model: [-96, -46, 46, 96]

        Bore {
            required property real modelData

            x: -root.fixedWidth + 26
            y: modelData - height / 2
        }
    }

    Item {
        id: moving

        x: root.stroke * root.gap

        Half {
            path: Cavity.movingHalf(root.movingWidth, root.tall)
        }

        Edge {
            width: root.movingWidth - 2
            x: 2
        }

        Plate {
            x: root.movingWidth
        }

        // Where the ribs will be.
        Repeater {
            model: [-1, 1]

            Item {
                id: side

                required property int modelData

                Repeater {
                    model: Cavity.ribs

                    Rectangle {
                        required property real modelData

                        color: Theme.bg
                        height: Cavity.rib
                        width: Cavity.ribLength - Cavity.wall / 2 + Cavity.rib / 2
                        x: Cavity.front + Cavity.wall / 2
                        y: side.modelData * modelData - height / 2
                    }
                }
            }
        }

        Repeater {
            model: [-112, 0, 112]

            Bore {
                required property real modelData

                x: root.movingWidth - 58
                y: modelData - height / 2
            }
        }

        // The pins lie flush with the core until they push.
        Repeater {
            model: [-49, 49]

            Rectangle {
                required property real modelData

                antialiasing: true
                color: Theme.text2
                height: 10
                radius: 2
                width: root.movingWidth - Cavity.front - Cavity.wall / 2 - 16
                x: Cavity.front + Cavity.wall / 2 + 6 - root.pinWay * root.pushed
                y: modelData - 5
            }
        }

        Rectangle {
            antialiasing: true
            color: Theme.text2
            height: 128
            radius: 4
            width: 14
            x: root.movingWidth - 16 - root.pinWay * root.pushed * 0.6
            y: -64
        }
    }

    MouldedPart {
        melt: MouldingCycle.melt(root.stages, root.turn)
        opacity: Math.min(1, (1 - root.fallen) / 0.3)
        packed: MouldingCycle.done(root.stages, MouldingCycle.holding, root.turn)
        reached: root.reached
        x: root.opens ? root.stroke * root.gap - root.pinWay * root.pushed : 0
        y: root.fall * root.fallen
    }
}
