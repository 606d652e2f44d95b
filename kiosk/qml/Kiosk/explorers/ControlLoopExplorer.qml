pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A pedal, a sensor that reads it, a unit that decides and an actuator that acts, on one line: every
// unit hears each message, one takes it. What the wheel does comes two messages after the foot.
Explorer {
    id: root

    // Where the pedal is wanted, and where it is. Let go, its mass takes it back slowly.
    property real target: 0
    property real pedal: 0
    property real pedalSpeed: 0
    property bool letGo: false
    // What the last message to the actuator said, and what it has come to.
    property real command: 0
    property real actuator: 0
    property real actuatorSpeed: 0
    property real wheelAngle: 0
    // Since the sensor last spoke, and for how long its last value has been wrong.
    property real silence: 0
    property real stale: 0
    property real spoken: 0

    readonly property int sensor: 0
    readonly property int unit: 1
    readonly property int machine: 2
    // So much of a change is told at once, as soon as it can be read.
    readonly property real leap: 0.08
    readonly property real readingSeconds: 0.25
    readonly property real fullTurns: 1.5 // of the wheel in a second
    readonly property rect leverPlace: Theme.portrait ? switchPlace : Qt.rect(432, controlsY, 1392, controlHeight)

    function press(share: real): void {
        target = Math.max(0, Math.min(1, share));
        letGo = false;
    }

    function release(): void {
        target = 0;
        letGo = true;
    }

    // By a key while no control has the focus; at the end of its way the key leads on.
    function nudge(event: KeyEvent, share: real): void {
        const before = target;
        event.accepted = Window.activeFocusItem === root;
        if (!event.accepted)
            return;
        use();
        press(target + share);
        event.accepted = target !== before;
    }

    // A foot that comes down and leaves again.
    function tap(): void {
        use();
        press(1);
        foot.restart();
    }

    function advance(seconds: real): void {
        const pedalMoved = Damping.after(seconds, pedal, pedalSpeed, target, letGo ? 7 : 24);
        pedal = pedalMoved.x;
        pedalSpeed = pedalMoved.y;
        const actuatorMoved = Damping.after(seconds, actuator, actuatorSpeed, command, 9);
        actuator = actuatorMoved.x;
        actuatorSpeed = actuatorMoved.y;
        wheelAngle = (wheelAngle + 360 * fullTurns * actuator * seconds) % 360;
        read(seconds);
        bus.advance(seconds);
        trace.advance(seconds, pedal, actuator);
    }

    // The sensor speaks in its rhythm, and out of turn when much has changed. While it waits for the
    // line its message keeps the latest value.
    function read(seconds: real): void {
        const value = Math.round(pedal * 100) / 100;
        const changed = Math.abs(value - spoken) >= leap;
        silence += seconds;
        stale = changed ? stale + seconds : 0;
        const due = silence >= facts.interval || stale >= readingSeconds || bus.waitingOf(sensor) !== null;
        if (!due || bus.current?.from === sensor)
            return;
        spoken = value;
        silence = 0;
        stale = 0;
        bus.post(sensor, unit, value);
    }

    mainControl: slider

    Keys.onDownPressed: event => root.nudge(event, 0.05)
    Keys.onEnterPressed: root.tap()
    Keys.onReturnPressed: root.tap()
    Keys.onSpacePressed: root.tap()
    Keys.onUpPressed: event => root.nudge(event, -0.05)
    onAdvanced: seconds => root.advance(seconds)
    onDemonstratingChanged: if (!demonstrating)
        release()

    MessageBus {
        id: bus

        taps: line.names.map((_, unit) => line.tapOf(unit))

        onTaken: (unit, message) => {
            if (unit === root.unit)
                bus.post(root.unit, root.machine, message.value);
            else
                root.command = message.value;
        }
    }

    Timer {
        id: foot

        interval: 500

        onTriggered: root.release()
    }

    // By itself a foot comes down on the pedal, eases off and leaves it.
    SequentialAnimation {
        loops: Animation.Infinite
        running: root.demonstrating

        PauseAnimation {
            duration: 600
        }

        ScriptAction {
            script: root.press(0.75)
        }

        PauseAnimation {
            duration: 3400
        }

        ScriptAction {
            script: root.press(0.3)
        }

        PauseAnimation {
            duration: 2600
        }

        ScriptAction {
            script: root.release()
        }

        PauseAnimation {
            duration: 2400
        }
    }

    ExplorerDrawing {
        Accessible.description: root.facts.hint
        Accessible.name: line.names.join(", ")
        Accessible.role: Accessible.Graphic
        explorer: root
        height: 800
        lensFocus: Qt.point(400, 400)
        lensZoom: 1.08
        room: Theme.portrait ? Qt.rect(60, 322, 960, 760) : root.room
        width: 800

        ControlLoopLine {
            id: line

            actuator: root.actuator
            bus: bus
            detail: Math.max(0, (root.lens.opening - 0.6) / 0.4)
            facts: root.facts
            hinting: root.exploring && root.fresh && root.demonstrating
            movable: root.exploring
            pedal: root.pedal
            wheelAngle: root.wheelAngle

            onPushed: share => {
                root.use();
                root.press(share);
            }
            onReleased: root.release()
        }
    }

    component Readout: Item {
        id: readout

        required property string name
        required property real share
        required property color ink
        required property real stroke // of its line in the chart

        StageText {
            id: number

            Accessible.name: readout.name + ", " + Spelling.percent(readout.share)
            Accessible.role: Accessible.StaticText
            color: readout.ink
            figure: true
            role: Theme.figDate
            text: Spelling.whole(Math.round(100 * readout.share))
            wrapMode: Text.NoWrap
        }

        StageText {
            color: Theme.text2
            role: Theme.heading
            text: "%"
            wrapMode: Text.NoWrap
            x: number.width + 12
            y: 58
        }

        Rectangle {
            color: readout.ink
            height: readout.stroke
            width: 56
            x: 8
            y: 158 - height / 2
        }

        StageText {
            role: Theme.small
            text: readout.name
            wrapMode: Text.NoWrap
            x: 80
            y: 136
        }
    }

    Entrance {
        after: 360
        shown: root.exploring
        x: root.panelX - 8
        y: root.panelY + 8

        Readout {
            ink: Theme.text
            name: root.facts.pedal
            share: root.pedal
            stroke: trace.strokes[0]
        }
    }

    Entrance {
        after: 360
        order: 1
        shown: root.exploring
        x: root.panelX - 8 + root.panelWidth / 2
        y: root.panelY + 8

        Readout {
            ink: Theme.amber
            name: root.facts.actuator
            share: root.actuator
            stroke: trace.strokes[1]
        }
    }

    Entrance {
        after: 360
        order: 2
        shown: root.exploring
        x: root.panelX
        y: Theme.portrait ? 1340 : 540

        LoopTrace {
            id: trace

            height: Theme.portrait ? 300 : 264
            width: root.panelWidth
        }
    }

    Entrance {
        after: 360
        order: 3
        shown: root.exploring
        x: root.leverPlace.x
        y: root.leverPlace.y

        ValueSlider {
            id: slider

            Accessible.description: root.facts.actuator + ", " + Spelling.percent(root.actuator)
            height: root.leverPlace.height
            label: root.facts.pedal + ", %"
            value: 100 * root.pedal
            width: root.leverPlace.width

            onMoved: value => {
                root.use();
                root.press(value / 100);
            }
        }
    }
}
