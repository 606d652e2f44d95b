pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The ring with its figure in the middle: 28 of 70. A finger along it counts, and beyond the part
// counts what is left of the whole; let go, it comes to rest on a figure that somebody has stated.
FocusScope {
    id: root

    required property var ring // {part, whole, lit, bars, caption, rest: claim or null}
    required property var claim // what the part is
    required property bool running
    property bool demonstrating: false

    readonly property string whole: ring.whole.unit === "" ? ring.whole.text : ring.whole.text + (Theme.chinese ? "" : "\u00a0") + ring.whole.unit
    readonly property string ofWhole: qsTr("of %1").arg(whole)
    readonly property TypeRole role: Theme.portrait ? Theme.figL : Theme.fig28
    readonly property int furthest: ring.rest ? ring.bars : ring.lit
    // The finger has passed the part: the figure in the middle is that of the rest.
    readonly property bool beyond: reached > ring.lit + 0.5

    // In bars.
    property real reached: Theme.still ? ring.lit : 0
    property bool begun: Theme.still

    signal sourceAsked(var claim)

    function glide(bars: real, milliseconds: int): void {
        gliding.stop();
        if (Theme.still || Theme.calm) {
            reached = bars;
            return;
        }
        gliding.duration = milliseconds;
        gliding.to = bars;
        gliding.start();
    }

    function comeToRest(bars: real): void {
        glide(bars, 300 + 24 * Math.abs(bars - reached));
    }

    function settle(): void {
        comeToRest(reached > (ring.lit + furthest) / 2 ? furthest : ring.lit);
    }

    function press(turn: real): void {
        demonstration.stop();
        glide(Math.min(furthest, turn * ring.bars), 2 * Theme.pressMs);
    }

    function follow(turn: real): void {
        gliding.stop();
        reached = turn * ring.bars;
    }

    function toggle(): void {
        demonstration.stop();
        comeToRest(beyond || furthest === ring.lit ? ring.lit : furthest);
    }

    // What lies beyond the part, or the part again.
    function show(rest: bool): void {
        if (rest !== beyond)
            toggle();
    }

    height: width

    onRunningChanged: if (running && !begun) {
        begun = true;
        glide(ring.lit, Theme.countMs);
    }
    onDemonstratingChanged: if (!demonstrating && begun && !band.held)
        settle()

    NumberAnimation {
        id: gliding

        easing.type: Easing.OutCubic
        property: "reached"
        target: root
    }

    SequentialAnimation {
        id: demonstration

        running: root.demonstrating && root.running && root.ring.rest !== null && !Theme.still

        // All of it within the time a slide has in the loop.
        PauseAnimation {
            duration: Theme.countMs + Theme.stepMs * 0.75
        }

        ScriptAction {
            script: root.glide(root.furthest, Theme.countMs)
        }

        PauseAnimation {
            duration: Theme.countMs + Theme.stepMs * 0.7
        }

        ScriptAction {
            script: root.comeToRest(root.ring.lit)
        }
    }

    BarRing {
        id: bars

        bars: root.ring.bars
        lit: root.ring.lit
        reached: root.reached
        width: root.width
    }

    // What the finger takes: it stands where the light has come to.
    Item {
        height: root.height
        rotation: 360 * root.reached / root.ring.bars
        width: root.width

        Rectangle {
            antialiasing: true
            color: root.beyond ? Theme.text : Theme.amber
            height: width
            radius: width / 2
            width: bars.knobSize * (band.dragging ? 1.4 : 1)
            x: root.width / 2 - width / 2
            y: -root.height / 2 * 0.06 - width / 2

            Behavior on width {
                enabled: !Theme.still && !Theme.calm

                NumberAnimation {
                    duration: Theme.pressMs
                }
            }
        }
    }

    RingBand {
        id: band

        // For assistive technology, which reads them by these names.
        readonly property real value: root.reached
        readonly property real minimumValue: 0
        readonly property real maximumValue: root.furthest
        readonly property real stepSize: 1

        Accessible.focusable: true
        Accessible.name: root.beyond ? rest.words : part.words
        Accessible.role: Accessible.Slider
        activeFocusOnTab: true
        anchors.fill: parent
        focus: true
        furthest: root.furthest / root.ring.bars
        turn: root.reached / root.ring.bars

        Accessible.onDecreaseAction: root.show(false)
        Accessible.onIncreaseAction: root.show(true)
        Keys.onLeftPressed: root.show(false)
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
                return;
            event.accepted = true;
            if (!event.isAutoRepeat)
                root.toggle();
        }
        Keys.onRightPressed: root.show(true)
        onDraggedTo: turn => root.follow(turn)
        onLetGo: root.settle()
        onPressedAt: turn => root.press(turn)
        onTappedAt: turn => root.comeToRest(turn * root.ring.bars > root.ring.lit ? root.furthest : root.ring.lit)

        FocusRing {
            corner: width / 2
            shown: band.activeFocus
        }
    }

    Touchable {
        id: middle

        readonly property var claim: root.beyond ? root.ring.rest : root.claim

        anchors.centerIn: parent
        height: width
        name: claim?.text ?? ""
        pressable: !!claim && claim.sources.length > 0
        ringRadius: width / 2
        width: root.width * 0.6

        onTapped: root.sourceAsked(claim)

        Rectangle {
            anchors.fill: parent
            antialiasing: true
            color: Theme.raised
            radius: width / 2
            visible: middle.pressed
        }

        RingWords {
            id: part

            caption: root.ring.caption
            figure: root.ring.part
            opacity: root.beyond ? 0 : 1
            role: root.role
            room: root.width * 0.61
            share: Math.min(1, root.reached / root.ring.lit)
            unit: root.ofWhole
            width: parent.width
            y: (parent.height - height) / 2
        }

        RingWords {
            id: rest

            caption: root.ring.rest?.text ?? ""
            figure: root.ring.rest?.figure ?? root.ring.part
            opacity: root.beyond ? 1 : 0
            role: root.role
            room: root.width * 0.61
            share: Math.max(0, (root.reached - root.ring.lit) / Math.max(1, root.ring.bars - root.ring.lit))
            status: root.ring.rest?.status ?? ""
            unit: figure.unit
            width: parent.width
            y: (parent.height - height) / 2 - (status === "" ? 0 : 8)
        }
    }
}
