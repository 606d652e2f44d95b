pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A robot's arm follows the finger, its joints as fast as motors and mass allow, and welds the points
// of a body in their order: each as soon as the gun has been there for half a second.
Explorer {
    id: root

    // Places and lengths in widths of the body, from the shoulder, y upwards.
    readonly property point home: Qt.point(-0.17, 0.27)
    readonly property var points: facts.points
    readonly property real catching: 0.03
    readonly property real lowest: -0.03
    // The elbow changes sides where that lifts it so much.
    readonly property real elbowLift: 0.16
    readonly property real weldSeconds: 0.5
    readonly property real flashSeconds: 0.15
    // A welded body stands, leaves, and the next one arrives.
    readonly property real standSeconds: 1.4
    readonly property real leaveSeconds: 0.7
    // Of a joint: the highest speed and acceleration in radians, and how firmly it follows.
    readonly property real fastest: 2.8
    readonly property real hardest: 20
    readonly property real firmness: 6.5

    property point target: home
    property int side: TwoLinkArm.right
    property real shoulder: 0
    property real elbow: 0
    property real shoulderSpeed: 0
    property real elbowSpeed: 0
    property int welded: 0
    property real held: 0
    property real heldElsewhere: 0
    property real flash: 0
    property point flashAt: home
    // How long the body has been finished.
    property real finished: 0
    // The next body is the one that is seen.
    property bool exchanged: false
    property bool resting: true
    property real waited: 0

    readonly property point tip: TwoLinkArm.forward(shoulder, elbow, facts.upperArm, facts.forearm)
    readonly property bool complete: welded >= points.length
    // Where the next weld is.
    readonly property point next: complete ? home : placeOf(welded)
    readonly property bool outOfReach: !TwoLinkArm.reaches(target, facts.upperArm, facts.forearm)
    readonly property real shift: {
        const leaving = (finished - standSeconds) / leaveSeconds;
        return leaving <= 0 || !detailed ? 0 : leaving <= 1 ? leaving * leaving * 1.6 : -Math.pow(2 - leaving, 2) * 1.6;
    }

    function placeOf(index: int): point {
        const [x, y] = points[index];
        return Qt.point(x - 0.5, (1 - y) / 2);
    }

    function distance(one: point, other: point): real {
        return Math.hypot(one.x - other.x, one.y - other.y);
    }

    function lead(place: point): void {
        target = Qt.point(Math.max(-0.7, Math.min(0.7, place.x)), Math.max(lowest, Math.min(cell.highest, place.y)));
        resting = false;
    }

    // False where it can go no further: there the key leads on.
    function nudge(x: real, y: real): bool {
        const from = Qt.point(target.x, target.y);
        use();
        lead(Qt.point(from.x + x, from.y + y));
        return target.x !== from.x || target.y !== from.y;
    }

    function weldNext(): void {
        use();
        lead(next);
    }

    function halt(): void {
        target = tip;
    }

    function advance(seconds: real): void {
        if (demonstrating)
            demonstrate(seconds);
        pursue(seconds);
        flash = Math.max(0, flash - seconds / flashSeconds);
        if (complete)
            change(seconds);
        else
            weld(seconds);
        resting = shoulderSpeed === 0 && elbowSpeed === 0 && flash === 0 && held === 0 && !complete && (heldElsewhere === 0 || heldElsewhere >= weldSeconds);
    }

    function demonstrate(seconds: real): void {
        waited = flash > 0 ? 0 : waited + seconds;
        if (complete || waited > 0.3)
            target = next;
    }

    // The arm finds the point by itself where the finger comes near.
    function goal(): point {
        return distance(target, next) < 1.5 * catching ? next : target;
    }

    function pursue(seconds: real): void {
        const place = goal();
        side = TwoLinkArm.side(side, place, facts.upperArm, facts.forearm, elbowLift);
        const [toShoulder, toElbow] = TwoLinkArm.inverse(place, facts.upperArm, facts.forearm, side);
        shoulderSpeed = speedTowards(toShoulder - shoulder, shoulderSpeed, seconds);
        elbowSpeed = speedTowards(toElbow - elbow, elbowSpeed, seconds);
        shoulder = shoulderSpeed === 0 ? toShoulder : shoulder + shoulderSpeed * seconds;
        elbow = elbowSpeed === 0 ? toElbow : elbow + elbowSpeed * seconds;
    }

    // Nothing once a joint is there.
    function speedTowards(way: real, speed: real, seconds: real): real {
        const wanted = Math.max(-fastest, Math.min(fastest, firmness * way));
        const next = speed + Math.max(-hardest * seconds, Math.min(hardest * seconds, wanted - speed));
        return Math.abs(way) < 5e-4 && Math.abs(next) < 0.02 ? 0 : next;
    }

    function weld(seconds: real): void {
        const there = distance(tip, next) < catching;
        held = there ? held + seconds : 0;
        if (held >= weldSeconds) {
            flashAt = next;
            flash = 1;
            held = 0;
            welded += 1;
        }
        wait(seconds);
    }

    // At another point nothing happens, but the next one calls.
    function wait(seconds: real): void {
        const elsewhere = !complete && points.some((_, index) => index > welded && distance(tip, placeOf(index)) < catching);
        const before = heldElsewhere;
        heldElsewhere = elsewhere ? before + seconds : 0;
        if (before < weldSeconds && heldElsewhere >= weldSeconds)
            cell.remind();
    }

    function change(seconds: real): void {
        const before = finished;
        finished += seconds;
        if (before < standSeconds + leaveSeconds && finished >= standSeconds + leaveSeconds)
            exchanged = true;
        if (finished >= standSeconds + 2 * leaveSeconds) {
            finished = 0;
            exchanged = false;
            welded = 0;
        }
    }

    mainControl: control
    ticking: running && (demonstrating || !resting)

    Component.onCompleted: [shoulder, elbow] = TwoLinkArm.inverse(home, facts.upperArm, facts.forearm, side)
    onAdvanced: seconds => root.advance(seconds)
    onDemonstratingChanged: if (demonstrating)
        waited = 0
    else
        halt()

    ExplorerDrawing {
        id: drawing

        explorer: root
        height: Theme.portrait ? 1200 : 740
        lensFocus: Qt.point(cell.originX, cell.originY - cell.frameWidth * 0.2)
        lensZoom: Math.hypot(width, height) / (1.13 * cell.frameWidth)
        room: Theme.portrait ? Qt.rect(60, 520, 960, 1200) : Qt.rect(240, 300, 1584, 740)
        width: Theme.portrait ? 960 : 1584

        WeldingCell {
            id: cell

            readonly property real highest: originY / frameWidth

            anchors.fill: parent
            detailed: root.detailed
            elbow: root.elbow
            flash: root.flash
            flashAt: root.flashAt
            fore: root.facts.forearm
            frameWidth: Theme.portrait ? 960 : 1180
            frameX: Theme.portrait ? 0 : 130
            frameY: Theme.portrait ? 330 : 30
            held: root.held / root.weldSeconds
            points: root.points
            pulsing: root.running
            shift: root.shift
            shoulder: root.shoulder
            upper: root.facts.upperArm
            welded: root.exchanged ? 0 : root.welded
        }

        GunHandle {
            focused: control.activeFocus
            held: finger.active
            lift: control.lift
            visible: root.detailed
            x: cell.originX + root.tip.x * cell.frameWidth
            y: cell.originY - root.tip.y * cell.frameWidth
        }

        DragHint {
            fromX: cell.originX + root.tip.x * cell.frameWidth
            fromY: cell.originY - root.tip.y * cell.frameWidth + control.lift
            running: root.exploring && root.fresh && !root.demonstrating && root.resting
            toX: cell.originX + root.next.x * cell.frameWidth
            toY: cell.originY - root.next.y * cell.frameWidth + control.lift
        }

        FocusScope {
            id: control

            // The gun is above the finger that leads it.
            readonly property real lift: 92
            readonly property real step: 0.04
            readonly property string steers: "lrud"

            function place(x: real, y: real): point {
                return Qt.point((x - cell.originX) / cell.frameWidth, (cell.originY - y) / cell.frameWidth);
            }

            Accessible.description: `${root.welded} ${root.facts.outOf} ${root.points.length} ${root.facts.welded}`
            Accessible.focusable: true
            Accessible.name: root.facts.hint || root.facts.title
            Accessible.role: Accessible.Button
            activeFocusOnTab: true
            anchors.fill: parent

            Accessible.onPressAction: root.weldNext()
            Keys.onDownPressed: event => event.accepted = root.nudge(0, -step)
            Keys.onEnterPressed: root.weldNext()
            Keys.onLeftPressed: event => event.accepted = root.nudge(-step, 0)
            Keys.onReturnPressed: root.weldNext()
            Keys.onRightPressed: event => event.accepted = root.nudge(step, 0)
            Keys.onSpacePressed: root.weldNext()
            Keys.onUpPressed: event => event.accepted = root.nudge(0, step)

            PointHandler {
                id: finger

                function follow(): void {
                    root.use();
                    root.lead(control.place(point.position.x, point.position.y - control.lift));
                }

                onActiveChanged: if (active)
                    follow()
                onPointChanged: if (active)
                    follow()
            }

            // A tap sends the gun to the very place.
            TapHandler {
                gesturePolicy: TapHandler.DragThreshold
                longPressThreshold: 0

                onTapped: eventPoint => root.lead(control.place(eventPoint.position.x, eventPoint.position.y))
            }

            // Takes the finger from the page: leading the gun is no swipe.
            DragHandler {
                target: null
            }
        }
    }

    Entrance {
        after: 360
        shown: root.exploring
        x: Theme.margin - 8
        y: Theme.portrait ? 330 : 32

        StageText {
            id: count

            color: Theme.amber
            figure: true
            role: Theme.figL
            text: root.exchanged ? 0 : root.welded
            wrapMode: Text.NoWrap
        }

        StageText {
            role: Theme.heading
            text: `${root.facts.outOf} ${root.points.length} ${root.facts.welded}`
            wrapMode: Text.NoWrap
            x: count.width + 20
            y: 74
        }

        StageText {
            color: Theme.amberText
            role: Theme.smallM
            text: root.complete && !root.exchanged ? root.facts.finished : root.outOfReach ? root.facts.unreachable : ""
            wrapMode: Text.NoWrap
            x: 8
            y: 164
        }
    }
}
