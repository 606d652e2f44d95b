pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The cycle of an injection mould on a ring: the finger turns it, forwards and back, and each whole
// turn is a part. Everything that is drawn follows from how far it has been turned.
Explorer {
    id: root

    // Whole cycles and what has been done of the present one.
    property real turned: 0
    // A cycle that was asked for is done by itself up to here.
    property real goal: 0

    // By itself it goes so much faster than life.
    readonly property real pace: 3
    readonly property real seconds: MouldingCycle.total(facts.stages)
    readonly property real turn: turned - Math.floor(turned)
    readonly property int made: Math.floor(turned)
    readonly property int stage: MouldingCycle.stageAt(facts.stages, turn)
    readonly property bool cycling: goal > turned

    function turnBy(by: real): void {
        use();
        goal = 0;
        turned = Math.max(0, turned + by);
    }

    function cycle(): void {
        use();
        goal = Math.floor(turned) + 1;
    }

    function advance(passed: real): void {
        const next = turned + passed * pace / seconds;
        turned = cycling ? Math.min(goal, next) : next;
    }

    // A key while no control has the focus.
    function take(event: KeyEvent): void {
        event.accepted = Window.activeFocusItem === root;
        if (!event.accepted)
            return;
        ring.forceActiveFocus(Qt.TabFocusReason);
        press(event);
    }

    function press(event: KeyEvent): void {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_Right:
            turnBy((event.key === Qt.Key_Right ? 1 : -1) / seconds);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            cycle();
            break;
        default:
            event.accepted = false;
        }
    }

    mainControl: ring
    ticking: running && !ring.held && (demonstrating || cycling)

    Keys.onEnterPressed: event => root.take(event)
    Keys.onReturnPressed: event => root.take(event)

    // A still picture shows the melt on its way.
    Component.onCompleted: if (Theme.still)
        turned = MouldingCycle.startOf(facts.stages, MouldingCycle.injecting) + 1.8 / seconds
    onAdvanced: passed => root.advance(passed)

    ExplorerDrawing {
        id: drawing

        explorer: root
        height: 820
        lensZoom: 1.68
        room: Theme.portrait ? Qt.rect(60, 330, 960, 760) : root.room
        width: 820

        MouldDrawing {
            Accessible.name: root.facts.stages[root.stage].text
            Accessible.role: Accessible.Graphic
            detailed: root.detailed
            stages: root.facts.stages
            turn: root.turn
            scale: 1.2
            transformOrigin: Item.TopLeft
            x: 414
            y: 410
        }

        StageRing {
            id: ring

            detailed: root.detailed
            name: `${root.facts.hint}. ${root.facts.stages[root.stage].name}`
            spelled: root.stage + 1
            stages: root.facts.stages
            turn: root.turn
            visible: root.detailed
            width: 820

            Accessible.description: `${root.facts.parts}: ${root.made}`
            Accessible.onDecreaseAction: root.turnBy(-1 / root.seconds)
            Accessible.onIncreaseAction: root.turnBy(1 / root.seconds)
            Keys.onPressed: event => root.press(event)
            onTouched: {
                root.use();
                root.goal = 0;
            }
            onTurned: by => root.turnBy(by)
        }

        DragHint {
            readonly property real ahead: 2 * Math.PI * (root.turn + 0.1)

            fromX: ring.handX
            fromY: ring.handY
            running: root.exploring && root.fresh && root.demonstrating
            toX: 410 + ring.radius * Math.sin(ahead)
            toY: 410 - ring.radius * Math.cos(ahead)
        }
    }

    Entrance {
        after: 360
        shown: root.exploring
        x: root.panelX - 8
        y: root.panelY

        StageText {
            id: figure

            color: Theme.amber
            figure: true
            role: Theme.figL
            text: Math.floor(root.turn * root.seconds + 0.001)
            wrapMode: Text.NoWrap
        }

        StageText {
            role: Theme.lead
            text: root.facts.cycle
            width: 420
            x: 264
            y: 76 - height / 2
        }
    }

    Entrance {
        after: 360
        order: 1
        shown: root.exploring
        x: root.panelX
        y: root.panelY + (Theme.portrait ? 188 : 182)

        StageText {
            color: Theme.amber
            figure: true
            role: Theme.figS
            text: root.stage + 1
            wrapMode: Text.NoWrap
            y: Theme.chinese ? 12 : 6
        }

        StageText {
            role: Theme.heading
            text: root.facts.stages[root.stage].name
            wrapMode: Text.NoWrap
            x: 60
        }

        StageText {
            color: Theme.text2
            role: Theme.lead
            text: root.facts.stages[root.stage].text
            width: root.panelWidth
            y: 72
        }
    }

    Entrance {
        after: 360
        order: 2
        shown: root.exploring
        x: root.panelX
        y: Theme.portrait ? 1540 : 716

        StageText {
            id: count

            figure: true
            role: Theme.figM
            text: root.made
            wrapMode: Text.NoWrap
            y: 12
        }

        StageText {
            color: Theme.text2
            role: Theme.small
            text: root.facts.parts
            width: 210
            x: Math.max(60, count.width) + 20
            y: 52 - height / 2
        }

        Rectangle {
            color: Theme.line3
            height: Theme.thread
            width: root.panelWidth - x
            x: 330
            y: 96
        }

        Repeater {
            model: Math.min(8, root.made)

            MouldedPart {
                required property int index

                scale: 0.36
                transformOrigin: Item.TopLeft
                x: 372 + 58 * index
                y: 96 - scale * (Cavity.half + Cavity.wall / 2)
            }
        }
    }

    Entrance {
        after: 360
        order: 3
        shown: root.exploring
        x: root.switchPlace.x
        y: root.switchPlace.y

        PillButton {
            height: root.controlHeight
            label: root.facts.once
            minimumWidth: Theme.portrait ? root.switchPlace.width : 360

            onTapped: root.cycle()
        }
    }
}
