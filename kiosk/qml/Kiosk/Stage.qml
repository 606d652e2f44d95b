pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The design surface: the light, the slides, the bar and the sheets over them.
FocusScope {
    id: root

    required property ShowController controller
    property bool still: false
    property bool portrait: false
    property real pixelScale: 1
    // See Theme.
    property real pixelMm: 0
    property real lowerEdgeMm: -1
    // How far the stage lies from its place, in its own coordinates; its backdrop and its edges stay.
    property point drift: Qt.point(0, 0)
    // Staff may ask for the guide's controls by a finger that rests in the corner.
    property bool guideByHold: false
    // Nobody can see it.
    property bool unseen: false

    readonly property bool visiting: controller.state === ShowController.Visit || controller.state === ShowController.Asking
    readonly property bool guiding: controller.state === ShowController.Guide
    // Somebody is at it: verbs lead somewhere.
    readonly property bool attended: controller.state === ShowController.Visit || guiding
    readonly property bool frozen: controller.holding || controller.state === ShowController.Operator || controller.state === ShowController.Asleep
    readonly property bool touring: controller.state === ShowController.Attract || controller.state === ShowController.Reset
    readonly property bool troubled: controller.state === ShowController.Problem
    // Complete: nothing moves between slides, and every picture is there.
    readonly property bool settled: changer.settled && backdrop.ready && keys.settled
    readonly property bool building: changer.building || overs.some(over => over.status === Loader.Loading)
    // A slide has stood.
    property bool begun: false
    // From the highest to the lowest.
    readonly property list<Over> overs: [tongues, access, words, transcript, zoom, source]
    readonly property string slideId: changer.front.slideId
    // What lies over the slide.
    readonly property Overlay cover: [stillHere, ...overs.map(over => over.overlay)].find(overlay => overlay?.opened) ?? null
    readonly property bool covered: cover !== null
    // Somebody leads the focus from control to control with keys; a finger ends it.
    property bool keyed: false
    readonly property Item focused: Window.activeFocusItem
    readonly property bool focusGone: focused !== null && !focused.visible
    // What had the keys before the question came.
    property Item heldLast: null
    // No control has the keys: they are for the slide itself.
    readonly property bool onSlide: focused === root

    // A visitor reaches only the lower part: everything to touch is there.
    readonly property bool low: controller.reachLow && visiting
    readonly property real keysTop: keys.upperEdge
    readonly property Item foremost: cover ?? (changer.settled ? changer.front.slide : null)

    // The slide invites by itself.
    readonly property bool inviting: changer.main?.inviting ?? false

    signal guideAsked
    signal keyWanted(int key)

    function uncover(): void {
        for (const over of [source, zoom, transcript, words, access])
            over.overlay?.close();
    }

    function isIn(item: Item, place: Item): bool {
        return item !== null && (item === place || isIn(item.parent, place));
    }

    // The controls that keys lead to, in their order.
    function stops(): var {
        const found = [];
        let item = nextItemInFocusChain(true);
        while (item && item !== root && !found.includes(item)) {
            found.push(item);
            item = item.nextItemInFocusChain(true);
        }
        return found;
    }

    // From control to control, and beyond the last one to the slide itself, where there is one. A key
    // that only wakes does not also move.
    function moveFocus(forward: bool): void {
        // Keys lead from answer to answer of the question too, for whoever sees where they are.
        const answering = stillHere.opened && keyed;
        const walking = attended || answering;
        if (!answering)
            controller.touch();
        keyed = true;
        if (walking && (covered || !changer.front.slide?.step(forward)))
            focusNext(forward);
    }

    function focusNext(forward: bool): void {
        const all = stops();
        const from = all.indexOf(focused);
        const to = from < 0 && !forward ? all.length - 1 : from + (forward ? 1 : -1);
        if (to >= 0 && to < all.length)
            all[to].forceActiveFocus(Qt.TabFocusReason);
        else if (from >= 0 && !covered && !changer.immersed)
            focusSlide();
        else
            all[forward ? 0 : all.length - 1]?.forceActiveFocus(Qt.TabFocusReason);
    }

    // The operator's screens keep what they have.
    function focusSlide(): void {
        if (!activeFocus)
            return;
        for (let item = focused; item && item !== root; item = item.parent)
            item.focus = false;
    }

    // To the control of what is in front that has this place in their order, from 1, or this number on
    // its mark; once there, the same number uses it.
    function focusNumber(number: int): void {
        const walking = attended;
        controller.touch();
        keyed = true;
        if (!walking)
            return;
        const numbered = low ? keys.controls : stops().filter(item => !isIn(item, bar) && !isIn(item, guideBar));
        const control = numbered[number - 1];
        if (control && control === focused)
            control.Accessible.pressAction();
        else
            control?.forceActiveFocus(Qt.TabFocusReason);
    }

    // A control that has gone while it had the keys leaves them to what it was on. Qt takes them from
    // one that is disabled, but not from one that is hidden.
    function recover(): void {
        if (!keyed || !focused || onSlide || !attended && !stillHere.opened)
            return;
        if (focused.visible && focused.activeFocusOnTab)
            return;
        if (covered || changer.immersed)
            focusNext(true);
        else
            focusSlide();
    }

    function toggleAccess(): void {
        const visit = controller.state === ShowController.Visit && !controller.choosing;
        controller.touch();
        keyed = true;
        if (!visit)
            return;
        if (access.overlay?.opened) {
            access.overlay.close();
            return;
        }
        uncover();
        openAccess();
    }

    function openAccess(): void {
        (access.now() as AccessPanel).open();
    }

    // A page of the tour; over the slide there is none, and it leads from control to control.
    function turn(forward: bool): void {
        if (covered && attended || changer.immersed)
            moveFocus(forward);
        else if (forward)
            controller.next();
        else
            controller.previous();
    }

    // What lies over the slide when somebody asks for it. The start does not wait for it: it is built
    // while the first slide enters, or at once for whoever is quicker.
    component Over: Loader {
        property bool hurried: false
        readonly property Overlay overlay: item as Overlay

        function now(): Overlay {
            hurried = true;
            return overlay;
        }

        active: hurried || root.begun
        asynchronous: !hurried
        // Half built it lies about in pieces.
        visible: status === Loader.Ready
    }

    Accessible.focusable: true
    Accessible.name: narrator.slideWords
    Accessible.role: Accessible.Pane
    focus: true
    height: Theme.stageHeight
    width: Theme.stageWidth

    transform: Scale {
        origin.x: root.width / 2
        xScale: Theme.mirrored ? -1 : 1
    }

    // Any key in a visit is somebody, also one that a control keeps for itself.
    Keys.onShortcutOverride: {
        narrator.listen();
        if (attended)
            controller.touch();
    }
    Keys.onPressed: event => {
        // What the control did not take of a key of low reach leads nowhere.
        if (keys.steering) {
            event.accepted = true;
            return;
        }
        switch (Mirror.key(event.key)) {
        case Qt.Key_Left:
            root.turn(false);
            break;
        case Qt.Key_Right:
            root.turn(true);
            break;
        case Qt.Key_PageUp:
            root.controller.previous();
            break;
        case Qt.Key_PageDown:
            root.controller.next();
            break;
        case Qt.Key_Escape:
        case Qt.Key_Home:
            if (root.controller.choosing) {
                root.controller.chooseLanguage(root.controller.language);
            } else if (root.attended && root.covered) {
                root.controller.touch();
                root.uncover();
            } else if (root.attended && changer.immersed) {
                root.controller.touch();
                changer.front.slide.surface();
            } else if (root.attended && changer.drawn !== "") {
                root.controller.touch();
                changer.read();
            } else {
                root.controller.home();
            }
            break;
        case Qt.Key_B:
        case Qt.Key_Period:
            // A presenter's clicker sends one of them for a blank screen.
            root.controller.hold(!root.controller.holding);
            break;
        case Qt.Key_Tab:
        case Qt.Key_Down:
            root.moveFocus(true);
            break;
        case Qt.Key_Backtab:
        case Qt.Key_Up:
            root.moveFocus(false);
            break;
        case Qt.Key_F1:
        case Qt.Key_Help:
        case Qt.Key_0:
            root.toggleAccess();
            break;
        default:
            if (event.key >= Qt.Key_1 && event.key <= Qt.Key_9)
                root.focusNumber(event.key - Qt.Key_0);
            else
                root.controller.touch();
        }
        event.accepted = true;
    }
    onFocusGoneChanged: Qt.callLater(recover)
    onSettledChanged: if (settled)
        begun = true
    onFocusedChanged: {
        if (controller.state !== ShowController.Asking)
            heldLast = focused;
        Qt.callLater(recover);
    }

    Binding {
        property: "highContrast"
        target: Theme
        value: root.controller.contrast || root.controller.themeName === "contrast"
    }

    Binding {
        property: "calm"
        target: Theme
        value: root.controller.calm || Theme.cutting
    }

    Binding {
        property: "textSize"
        target: Theme
        value: root.controller.textSize
    }

    Binding {
        property: "leftHanded"
        target: Theme
        value: root.controller.leftHanded
    }

    Binding {
        property: "low"
        target: Theme
        value: root.low
    }

    Binding {
        property: "pixelMm"
        target: Theme
        value: root.pixelMm
    }

    Binding {
        property: "lowerEdgeMm"
        target: Theme
        value: root.lowerEdgeMm
    }

    Binding {
        property: "held"
        target: Theme
        value: root.controller.held
    }

    Binding {
        property: "language"
        target: Theme
        value: root.controller.language
    }

    Binding {
        property: "portrait"
        target: Theme
        value: root.portrait
    }

    Binding {
        property: "still"
        target: Theme
        value: root.still
    }

    Binding {
        property: "thrift"
        target: Theme
        value: root.still ? 0 : root.controller.thrift
    }

    Binding {
        property: "pixelScale"
        target: Theme
        value: root.pixelScale
    }

    Binding {
        property: "accent"
        target: Theme
        value: root.controller.accent === "" ? "transparent" : root.controller.accent
    }

    Connections {
        function onChoosingChanged(): void {
            if (root.controller.choosing)
                tongues.now();
        }

        function onVisitChanged(): void {
            root.uncover();
            root.keyed = false;
            root.focusSlide();
        }

        target: root.controller
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    Backdrop {
        id: backdrop

        height: root.height
        light: changer.main?.light ?? 0.5
        visible: !root.unseen
        width: root.width
        x: -root.drift.x
        y: -root.drift.y
    }

    SlideChanger {
        id: changer

        answering: root.attended && !root.covered && !root.controller.holding
        aside: root.controller.choosing || (tongues.overlay?.visible ?? false)
        begun: root.begun
        controller: root.controller
        frozen: root.frozen
        height: root.height
        scale: Theme.lowScale
        still: root.still
        touring: root.touring
        transformOrigin: Item.Top
        visible: !root.troubled && !root.unseen && !(tongues.overlay?.opened && tongues.overlay.presence === 1)
        width: root.width

        onAccessAsked: root.openAccess()
        onDeparting: root.uncover()
        onSourceAsked: claim => {
            // One that is still being decoded is not wanted any more.
            zoom.overlay?.close();
            (source.now() as SourceCard).open(claim);
        }
        onTranscriptAsked: (title, said) => (transcript.now() as TranscriptCard).open(title, said)
        onLargeWordsAsked: explorer => (words.now() as DrawingWords).open(explorer)
        onZoomAsked: picture => (zoom.now() as ZoomView).open(picture)
    }

    TourBar {
        id: bar

        calm: changer.main?.calmBar ?? false
        controller: root.controller
        enabled: root.visiting && !root.covered && !changer.immersed
        present: root.visiting && !changer.immersed && !root.controller.choosing && !(root.low && root.covered)

        drawn: changer.drawn !== ""

        onAccessAsked: root.openAccess()
        onWordsAsked: changer.read()
    }

    GuideBar {
        id: guideBar

        controller: root.controller
        enabled: root.guiding && !root.covered && !changer.immersed
        present: root.guiding && !changer.immersed
    }

    Entrance {
        order: 10
        shift: 0
        shown: root.touring && !root.inviting

        TouchHint {
            compact: true
            hints: root.controller.hints.filter(hint => hint !== "")
            running: root.touring && !root.inviting
            standing: changer.settled
            x: Theme.stageWidth - Theme.margin - outermost
            y: Theme.barTop + Theme.barHeight / 2
        }
    }

    Over {
        id: source

        sourceComponent: SourceCard {
            controller: root.controller
            enabled: root.attended && !root.controller.holding
            keyed: root.keyed
        }
    }

    Over {
        id: zoom

        sourceComponent: ZoomView {
            enabled: root.attended && !root.controller.holding
            keyed: root.keyed
        }
    }

    Over {
        id: transcript

        sourceComponent: TranscriptCard {
            controller: root.controller
            enabled: root.attended && !root.controller.holding
            keyed: root.keyed
        }
    }

    Over {
        id: words

        sourceComponent: DrawingWords {
            controller: root.controller
            enabled: root.attended && !root.controller.holding
            keyed: root.keyed
        }
    }

    Over {
        id: access

        sourceComponent: AccessPanel {
            controller: root.controller
            enabled: root.controller.state === ShowController.Visit
            keyed: root.keyed
        }
    }

    Over {
        id: tongues

        sourceComponent: LanguageChoice {
            controller: root.controller
            keyed: root.keyed
        }
    }

    StillHereSheet {
        id: stillHere

        controller: root.controller
        heldBefore: root.heldLast
        keyed: root.keyed
    }

    // Around the slide while it has the keys itself.
    FocusRing {
        gap: -10 - Theme.focusRing
        shown: root.keyed && root.onSlide && root.attended && !root.covered
    }

    Narrator {
        id: narrator

        attended: root.visiting || root.guiding
        covering: root.cover?.spoken ?? ""
        focused: root.focused
        keyed: root.keyed
        onSlide: root.onSlide
        slide: changer.front.slide

        onSaid: words => root.controller.announce(words)
    }

    LowKeys {
        id: keys

        anchors.fill: parent
        front: root.foremost
        low: root.low
        barBelow: !root.covered && !changer.immersed

        onKeyWanted: key => root.keyWanted(key)
    }

    ProblemScreen {
        anchors.fill: parent
        controller: root.controller
        visible: root.troubled
    }

    GuidePointer {
        anchors.fill: parent
        enabled: root.guiding
        floor: Theme.contentBottom + 8
    }

    CornerHold {
        enabled: root.guideByHold && (root.touring || root.controller.state === ShowController.Visit)
        // The upper right corner: the left one is the operator's.
        x: Theme.mirrored ? 0 : root.width - width

        onHeld: root.guideAsked()
    }

    // Any finger, wherever it lands, is somebody.
    PointHandler {
        // While asking, the sheet answers: its second button starts over.
        enabled: root.controller.state !== ShowController.Asking

        onActiveChanged: {
            if (!active || edge.holds(Qt.point(point.position.x + root.drift.x, point.position.y + root.drift.y)))
                return;
            root.keyed = false;
            root.controller.touch();
        }
    }

    EdgeGuard {
        id: edge

        height: root.height
        width: root.width
        x: -root.drift.x
        y: -root.drift.y
    }
}
