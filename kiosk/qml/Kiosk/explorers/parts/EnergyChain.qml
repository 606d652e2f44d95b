pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Socket, battery, inverter, motor, gear and wheels on one way of energy; portrait folds it. In the
// lens only battery and wheel are to be seen: the others stand behind them and come out as it opens.
Item {
    id: root

    required property var facts
    required property var books
    required property var flow // EnergyBook.flow
    required property var travelled // how far the dots of each cable have come
    required property var risen // and of each column of heat
    required property real angle // of the wheel, degrees
    required property real opening
    required property bool detailed

    readonly property bool folded: Theme.portrait
    readonly property real axis: folded ? 306 : 290
    readonly property real lowerAxis: folded ? 726 : axis
    readonly property size batterySize: Qt.size(between(190, 270), between(250, 310))
    readonly property point batteryAt: Qt.point(between(width / 2 - 224, folded ? 338 : 396), between(height / 2, axis))
    readonly property point wheelAt: Qt.point(between(width / 2 + 190, folded ? 186 : 1542), between(height / 2, lowerAxis))
    readonly property point socketAt: Qt.point(between(batteryAt.x, 72), between(height / 2, axis))
    readonly property point inverterAt: behindWheel(folded ? 796 : 756, axis)
    readonly property point motorAt: behindWheel(folded ? 796 : 1018, lowerAxis)
    readonly property point gearAt: behindWheel(folded ? 540 : 1254, lowerAxis)
    readonly property real pitch: between(62, 44)
    readonly property real dot: between(30, 20)
    readonly property real nameY: folded ? 184 : 183
    readonly property var warming: EnergyBook.heat(flow)

    function between(lens: real, opened: real): real {
        return lens + (opened - lens) * opening;
    }

    function behindWheel(x: real, y: real): point {
        return Qt.point(between(wheelAt.x, x), between(height / 2, y));
    }

    component Stream: EnergyStream {
        count: root.folded ? 11 : 9
        dot: root.dot
        pitch: root.pitch
    }

    component Name: StageText {
        required property point at

        color: Theme.text2
        role: Theme.caption
        // Not while they are still on top of each other.
        visible: root.opening > 0.9
        wrapMode: Text.NoWrap
        x: at.x - width / 2
        y: at.y + root.nameY
    }

    Stream {
        flow: root.flow.charger
        from: root.socketAt
        phase: root.travelled.charger
        to: root.batteryAt
    }

    Stream {
        flow: root.flow.battery
        from: root.batteryAt
        phase: root.travelled.battery
        to: root.inverterAt
    }

    Stream {
        flow: root.flow.inverter
        from: root.inverterAt
        phase: root.travelled.inverter
        to: root.motorAt
    }

    Stream {
        flow: root.flow.motor
        from: root.motorAt
        phase: root.travelled.motor
        to: root.gearAt
    }

    Stream {
        flow: root.flow.wheels
        from: root.gearAt
        phase: root.travelled.wheels
        to: root.wheelAt
    }

    HeatColumn {
        flowing: root.detailed && root.warming.charger > 0
        phase: root.risen.charger
        x: root.socketAt.x
        y: root.socketAt.y - 78
    }

    HeatColumn {
        flowing: root.detailed && root.warming.inverter > 0
        phase: root.risen.inverter
        x: root.inverterAt.x
        y: root.inverterAt.y - 100
    }

    HeatColumn {
        flowing: root.detailed && root.warming.motor > 0
        phase: root.risen.motor
        x: root.motorAt.x + (root.folded ? 62 : 0)
        y: root.motorAt.y - 114
    }

    HeatColumn {
        flowing: root.detailed && root.warming.gear > 0
        phase: root.risen.gear
        x: root.gearAt.x
        y: root.gearAt.y - 74
    }

    MachineBody {
        height: 144
        width: 144
        x: root.socketAt.x - width / 2
        y: root.socketAt.y - height / 2

        SocketFace {
            anchors.centerIn: parent
        }
    }

    BatteryBody {
        detailed: root.detailed
        height: root.batterySize.height
        level: root.books.stored / root.facts.capacity
        width: root.batterySize.width
        x: root.batteryAt.x - width / 2
        y: root.batteryAt.y - height / 2
    }

    MachineBody {
        fins: 7
        height: 160
        width: 160
        x: root.inverterAt.x - width / 2
        y: root.inverterAt.y - height / 2

        InverterSign {
            anchors.centerIn: parent
        }
    }

    MachineBody {
        corner: 44
        fins: 5
        height: 190
        width: 190
        x: root.motorAt.x - width / 2
        y: root.motorAt.y - height / 2

        MotorSign {
            anchors.centerIn: parent
            width: 104
        }
    }

    MachineBody {
        height: 136
        width: 164
        x: root.gearAt.x - width / 2
        y: root.gearAt.y - height / 2

        GearPair {
            angle: root.angle
            x: parent.width / 2
            y: parent.height / 2
        }
    }

    RoadWheel {
        angle: root.angle
        motion: root.books.motion / EnergyBook.mostMotion(root.facts)
        wheelRadius: root.between(124, 150)
        x: root.wheelAt.x
        y: root.wheelAt.y
    }

    Name {
        at: root.socketAt
        text: root.facts.socket
    }

    Name {
        at: root.batteryAt
        text: root.facts.battery
    }

    // Folded, the cable leaves downwards.
    Name {
        at: Qt.point(root.folded ? root.inverterAt.x - 40 - width / 2 : root.inverterAt.x, root.inverterAt.y - (root.folded ? 92 : 0))
        text: root.facts.inverter
    }

    Name {
        at: root.motorAt
        text: root.facts.motor
    }

    Name {
        at: root.gearAt
        text: root.facts.gear
    }

    Name {
        at: root.wheelAt
        text: root.facts.wheels
    }
}
