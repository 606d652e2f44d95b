pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A press that the finger drives: the ram comes down with it, the sheet takes the shape of the die,
// and let go the ram rises by itself and the part leaves.
Explorer {
    id: root

    readonly property real contact: 170
    readonly property real lowest: contact + Forming.depth
    readonly property real clearance: Forming.depth + 14

    readonly property rect shelfPlace: Qt.rect(panelX, Theme.portrait ? 1560 : 730, panelWidth, 76)

    property real ram: 0 // from its upper rest, in units of the drawing
    property real rising: 0 // speed of the ram upwards
    // Somebody holds it: with a finger, or with keys until they let it go.
    readonly property bool held: finger.active || waiting
    property bool waiting: false
    // The ram goes down by itself: a stroke.
    property bool pushing: false
    // How deep the blank in the press has been bent; it does not spring back.
    property real formed: 0
    property int die: facts.start // that has been chosen
    property int mounted: facts.start // that is in the press
    property int made: 0
    property real entering: 1 // the blank: 0 beside the press, 1 on the die
    property real leaving: 0 // the part that was made: 1 on its shelf
    property string leavingShape: ""
    property int strokes: 0 // that it made by itself
    property real exchange: 0

    readonly property string shape: facts.dies[mounted].shape
    readonly property bool struck: formed >= Forming.depth
    readonly property bool resting: ram === 0 && !held && !pushing
    readonly property real deep: Math.max(0, ram - contact)
    readonly property real force: deep < formed || struck && !held && !pushing ? 0 : Forming.force(deep / Forming.depth)
    // A finished part rises with the ram, off the die.
    readonly property real lift: struck ? Math.max(0, Math.min(clearance, contact - ram - 10)) : 0

    function move(wanted: real): void {
        // Without a blank or with the tools on their way it does not close.
        const free = entering < 1 || exchange !== 0 ? Math.min(contact - 10, wanted) : wanted;
        ram = Math.max(0, Math.min(lowest, free));
        formed = Math.max(formed, deep);
        rising = 0;
    }

    function stroke(): void {
        waiting = false;
        pushing = true;
    }

    function step(steps: int): void {
        use();
        pushing = false;
        const letsGo = steps < 0 && ram === lowest;
        move(Forming.reach(Forming.finger(ram, contact) + 24 * steps, contact));
        waiting = ram > 0 && !letsGo;
    }

    function turnDie(steps: int): void {
        use();
        choose(Math.max(0, Math.min(facts.dies.length - 1, die + steps)));
    }

    // A key while no control has the focus.
    function take(event: KeyEvent): void {
        event.accepted = Window.activeFocusItem === root;
        if (!event.accepted)
            return;
        handle.forceActiveFocus(Qt.TabFocusReason);
        press(event);
    }

    function press(event: KeyEvent): void {
        event.accepted = true;
        switch (event.key) {
        case Qt.Key_Down:
        case Qt.Key_Up:
            // Where it goes no further the key leads on.
            const before = ram;
            step(event.key === Qt.Key_Down ? 1 : -1);
            event.accepted = ram !== before;
            break;
        case Qt.Key_Left:
        case Qt.Key_Right:
            turnDie(Mirror.key(event.key) === Qt.Key_Right ? 1 : -1);
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
            use();
            stroke();
            break;
        default:
            event.accepted = false;
        }
    }

    function advance(seconds: real): void {
        if (held)
            return;
        if (pushing) {
            move(ram + (ram < contact ? 460 : 230) * seconds);
            pushing = ram < lowest;
            return;
        }
        rising = Math.min(900, rising + 1600 * seconds);
        ram = Math.max(0, ram - rising * seconds);
    }

    // The ram is up: the part leaves, or other tools come.
    function arrive(): void {
        rising = 0;
        if (struck) {
            leavingShape = shape;
            formed = 0;
            delivery.restart();
        } else if (mounted !== die) {
            exchanging.restart();
        }
    }

    function deliver(): void {
        if (exploring) {
            made += 1;
            shelf.place(leavingShape);
        }
        leavingShape = "";
        leaving = 0;
        if (mounted !== die)
            exchanging.restart();
    }

    function choose(index: int): void {
        die = index;
        if (resting && !delivery.running && mounted !== die)
            exchanging.restart();
    }

    mainControl: handle
    ticking: running && !resting

    Keys.onDownPressed: event => root.take(event)
    Keys.onEnterPressed: event => root.take(event)
    Keys.onReturnPressed: event => root.take(event)
    Keys.onUpPressed: event => root.take(event)
    Component.onCompleted: if (Theme.still)
        move(contact + 0.62 * Forming.depth)
    onAdvanced: seconds => root.advance(seconds)
    onRestingChanged: if (resting)
        arrive()
    onAttendedChanged: {
        pushing = false;
        waiting = false;
    }

    // By itself it makes part after part, and takes the next die after two.
    Timer {
        interval: 900
        running: root.demonstrating && root.resting && !delivery.running && !exchanging.running

        onTriggered: {
            root.strokes += 1;
            if (root.exploring && root.strokes % 3 === 0 && root.facts.dies.length > 1)
                root.choose((root.die + 1) % root.facts.dies.length);
            else
                root.stroke();
        }
    }

    SequentialAnimation {
        id: delivery

        ParallelAnimation {
            NumberAnimation {
                duration: Theme.objectMs
                easing.type: Easing.InOutCubic
                from: 0
                property: "leaving"
                target: root
                to: 1
            }

            NumberAnimation {
                duration: Theme.objectMs
                easing.type: Easing.OutCubic
                from: 0
                property: "entering"
                target: root
                to: 1
            }
        }

        ScriptAction {
            script: root.deliver()
        }
    }

    SequentialAnimation {
        id: exchanging

        NumberAnimation {
            duration: Theme.leaveMs
            easing.type: Easing.InCubic
            property: "exchange"
            target: root
            to: -1
        }

        ScriptAction {
            script: {
                root.mounted = root.die;
                root.formed = 0;
                root.exchange = 1;
            }
        }

        NumberAnimation {
            duration: Theme.leaveMs
            easing.type: Easing.OutCubic
            property: "exchange"
            target: root
            to: 0
        }
    }

    ExplorerDrawing {
        id: drawing

        Accessible.name: `${root.facts.ram}, ${root.facts.sheet}, ${root.facts.die}: ${root.facts.dies[root.mounted].name}`
        Accessible.role: Accessible.Graphic
        explorer: root
        height: 820
        lensFocus: Qt.point(410, 470)
        lensZoom: 1.22
        room: Theme.portrait ? Qt.rect(60, 330, 960, 760) : root.room
        width: 820

        PressDrawing {
            blankThere: root.exchange === 0
            contact: root.contact
            deep: root.formed
            detailed: root.detailed
            dieName: root.facts.die
            entering: root.entering
            exchange: root.exchange
            lift: root.lift
            punchName: root.facts.ram
            ram: root.ram
            shape: root.shape
            sheetName: root.facts.sheet
        }

        // A part on its way to the others.
        FormedSheet {
            readonly property real toX: root.exploring ? drawing.ownX(root.shelfPlace.x + shelf.placeOf(0)) - 410 : 240
            readonly property real toY: root.exploring ? (root.shelfPlace.bottom - shelf.scaling * (Forming.depth + Forming.thickness / 2) - drawing.y) / drawing.factor - 518 + root.clearance : 0

            opacity: root.exploring ? 1 : 1 - root.leaving
            scale: 1 + ((root.exploring ? shelf.scaling / drawing.factor : 0.6) - 1) * root.leaving
            shape: root.leavingShape
            transformOrigin: Item.TopLeft
            visible: root.leavingShape !== ""
            x: 410 + toX * root.leaving
            y: 518 - root.clearance + toY * root.leaving * root.leaving
        }

        RamHandle {
            detailed: root.detailed
            focused: handle.activeFocus
            held: root.held
            x: 410 - width / 2
            y: 110 + root.ram - height / 2
        }

        DragHint {
            fromX: 410
            fromY: 120
            running: root.exploring && root.fresh && root.demonstrating
            toX: 410
            toY: 120 + root.lowest
        }

        // The whole press is what the finger takes.
        FocusScope {
            id: handle

            property real grip: 0
            readonly property string steers: "lrud"
            readonly property real value: Math.round(root.ram)
            readonly property real minimumValue: 0
            readonly property real maximumValue: root.lowest
            readonly property real stepSize: 24

            Accessible.description: `${Spelling.percent(root.ram / root.lowest)}. ${root.facts.dies[root.die].name}. ${root.facts.parts}: ${root.made}`
            Accessible.focusable: true
            Accessible.name: root.facts.hint || root.facts.title
            Accessible.role: Accessible.Slider
            activeFocusOnTab: true
            anchors.fill: parent

            Accessible.onDecreaseAction: root.step(-1)
            Accessible.onIncreaseAction: root.step(1)
            Keys.onPressed: event => root.press(event)
            onActiveFocusChanged: if (!activeFocus)
                root.waiting = false

            PointHandler {
                id: finger

                onActiveChanged: {
                    root.pushing = false;
                    root.waiting = false;
                    handle.grip = Forming.finger(root.ram, root.contact) - point.position.y;
                    if (active)
                        root.use();
                }
                onPointChanged: if (active)
                    root.move(Forming.reach(handle.grip + point.position.y, root.contact))
            }

            // Takes the finger from the page.
            DragHandler {
                target: null
            }
        }
    }

    Entrance {
        after: 360
        shown: root.exploring
        x: root.panelX - 8
        y: root.panelY

        StageText {
            id: count

            color: Theme.amber
            figure: true
            role: Theme.figL
            text: root.made
            wrapMode: Text.NoWrap
        }

        StageText {
            role: Theme.lead
            text: root.facts.parts
            width: 360
            x: Math.max(132, count.width) + 28
            y: 76 - height / 2
        }
    }

    Entrance {
        after: 360
        order: 1
        shown: root.exploring
        x: root.panelX
        y: Theme.portrait ? 1284 : 496

        ForceChart {
            contact: root.contact
            force: root.force
            forceName: root.facts.force
            height: Theme.portrait ? 228 : 212
            ram: root.ram
            wayName: root.facts.travel
            width: root.panelWidth
        }
    }

    Entrance {
        after: 360
        order: 2
        shown: root.exploring
        x: root.shelfPlace.x
        y: root.shelfPlace.y

        PartShelf {
            id: shelf

            fromRight: Theme.portrait
            height: root.shelfPlace.height
            width: root.shelfPlace.width
            part: Component {
                Item {
                    id: made

                    property string shape: "dome"

                    FormedSheet {
                        shape: made.shape
                        y: -Forming.depth - Forming.thickness / 2
                    }
                }
            }
        }
    }

    Entrance {
        after: 360
        order: 3
        shown: root.exploring
        x: root.switchPlace.x
        y: root.switchPlace.y

        Segments {
            choices: root.facts.dies.map(die => die.name)
            current: root.die
            height: root.switchPlace.height
            width: Theme.portrait ? root.switchPlace.width : 600

            onChosen: index => {
                root.use();
                root.choose(index);
            }
        }
    }

    Entrance {
        after: 360
        order: 4
        shown: root.exploring
        x: Theme.portrait ? Theme.stageWidth - Theme.margin - button.width : root.panelX
        y: Theme.portrait ? root.panelY + 20 : root.controlsY

        PillButton {
            id: button

            height: root.controlHeight
            label: root.facts.stroke
            minimumWidth: 360

            onTapped: {
                root.use();
                root.stroke();
            }
        }
    }
}
