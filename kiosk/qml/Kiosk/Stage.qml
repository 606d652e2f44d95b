pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The design surface: two slides at most, the bar, the sheets; and the choreography between slides.
FocusScope {
    id: root

    required property ShowController controller
    property bool still: false
    property bool portrait: false
    property real pixelScale: 1

    readonly property bool visiting: controller.state === ShowController.Visit || controller.state === ShowController.Asking
    readonly property bool touring: controller.state === ShowController.Attract || controller.state === ShowController.Reset
    readonly property bool troubled: controller.state === ShowController.Problem
    readonly property bool settled: !motion.running && progress === 0 && front.ready && backdrop.ready
    readonly property bool covered: source.opened || zoom.opened || stillHere.opened

    // The slide that is coming or here invites by itself.
    readonly property bool inviting: (progress > 0 ? back.slide : front.slide)?.inviting ?? false

    property SlideHolder front: first
    readonly property SlideHolder back: front === first ? second : first
    // Of the way from front to back: 0 stands, 1 has arrived.
    property real progress: 0
    property int way: 1
    // The slide that is waited for until its pictures are there.
    property bool entering: false

    function follow(): void {
        const wanted = controller.slide;
        if (wanted === "")
            return;
        motion.complete();
        swipe.following = false;
        if (front.slideId === wanted) {
            retreat();
            return;
        }
        source.close();
        zoom.close();
        if (front.slideId === "") {
            front.open(wanted);
            patience.restart();
            return;
        }
        if (progress === 0 || back.slideId !== wanted)
            way = controller.direction < 0 ? -1 : 1;
        if (back.slideId !== wanted) {
            progress = 0;
            back.open(wanted);
        }
        entering = true;
        patience.restart();
        enterWhenReady();
    }

    function enterWhenReady(): void {
        if (!entering || !back.ready)
            return;
        entering = false;
        patience.stop();
        const stand = front.slide?.standOf(back.slideId);
        back.slide.direction = way;
        back.slide.origin = stand;
        journey = stand !== undefined && !Theme.calm;
        back.slide.shown = true;
        if (front.slide) {
            front.slide.departedTo = journey ? back.slideId : "";
            front.slide.direction = way;
            front.slide.settled = false;
            front.slide.shown = false;
        }
        if (still) {
            arrive();
            return;
        }
        motion.from = progress;
        motion.to = 1;
        motion.restart();
    }

    // The slide travels with its picture: it does not slide in from the side.
    property bool journey: false

    function arrive(): void {
        const left = front;
        front = back;
        progress = 0;
        journey = false;
        left.close();
        if (front.slide)
            front.slide.settled = true;
        preload();
    }

    function preload(): void {
        if (!motion.running && progress === 0 && !entering && controller.upcoming !== front.slideId)
            back.open(controller.upcoming);
    }

    function retreat(): void {
        entering = false;
        if (back.slide)
            back.slide.shown = false;
        motion.from = progress;
        motion.to = 0;
        motion.restart();
    }

    function openSource(claim: var): void {
        source.open(claim);
    }

    // From control to control. A key that only wakes does not also move.
    function moveFocus(forward: bool): void {
        if (controller.state === ShowController.Visit)
            Window.activeFocusItem.nextItemInFocusChain(forward).forceActiveFocus(Qt.TabFocusReason);
        controller.touch();
    }

    function dressed(holder: SlideHolder): void {
        const slide = holder.slide;
        slide.sourceAsked.connect(root.openSource);
        slide.zoomAsked.connect(zoom.open);
        slide.slideAsked.connect(root.controller.goTo);
        slide.playingReported.connect(root.controller.setPlaying);
    }

    focus: true
    height: Theme.stageHeight
    width: Theme.stageWidth

    Component.onCompleted: follow()
    // Any key in a visit is somebody, also one that a control keeps for itself.
    Keys.onShortcutOverride: if (controller.state === ShowController.Visit)
        controller.touch()
    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Left:
        case Qt.Key_PageUp:
            root.controller.previous();
            break;
        case Qt.Key_Right:
        case Qt.Key_PageDown:
            root.controller.next();
            break;
        case Qt.Key_Escape:
        case Qt.Key_Home:
            if (root.covered && root.controller.state === ShowController.Visit) {
                root.controller.touch();
                source.close();
                zoom.close();
            } else {
                root.controller.home();
            }
            break;
        case Qt.Key_Tab:
        case Qt.Key_Down:
            root.moveFocus(true);
            break;
        case Qt.Key_Backtab:
        case Qt.Key_Up:
            root.moveFocus(false);
            break;
        default:
            root.controller.touch();
        }
        event.accepted = true;
    }

    Binding {
        property: "highContrast"
        target: Theme
        value: root.controller.themeName === "contrast"
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
        function onSlideChanged(): void {
            root.follow();
        }

        function onUpcomingChanged(): void {
            root.preload();
        }

        function onLanguageChanged(): void {
            first.translate();
            second.translate();
        }

        function onVisitChanged(): void {
            source.close();
            zoom.close();
        }

        // The slide of the new show follows.
        function onShowChanged(): void {
            motion.complete();
            root.entering = false;
            root.progress = 0;
            first.close();
            second.close();
        }

        target: root.controller
    }

    Timer {
        id: patience

        // A slide whose pictures are still not there enters with its fallbacks.
        interval: 1500

        onTriggered: {
            const awaited = root.entering ? root.back : root.front;
            if (!awaited.slide)
                restart();
            else if (!awaited.ready)
                awaited.slide.ready = true;
        }
    }

    NumberAnimation {
        id: motion

        duration: root.journey ? Theme.travelMs : Theme.slideMs
        easing.type: Easing.OutCubic
        property: "progress"
        target: root

        onFinished: if (root.progress === 1)
            root.arrive()
    }

    Rectangle {
        anchors.fill: parent
        color: Theme.bg
    }

    Backdrop {
        id: backdrop

        anchors.fill: parent
        light: (root.progress > 0.15 && motion.to === 1 ? root.back.slide : root.front.slide)?.light ?? 0.5
    }

    component Holder: SlideHolder {
        id: holder

        readonly property bool isFront: root.front === holder

        controller: root.controller
        enabled: isFront && root.controller.state === ShowController.Visit && !root.covered
        visible: isFront || root.progress > 0
        x: root.journey ? 0 : isFront ? -root.way * root.progress * width : root.way * (1 - root.progress) * width

        onReadyChanged: {
            if (!ready)
                return;
            if (!isFront) {
                root.enterWhenReady();
                return;
            }
            slide.shown = true;
            slide.settled = true;
            root.preload();
        }
        onSlideChanged: if (slide !== null)
            root.dressed(holder)

        Binding {
            property: "touring"
            target: holder.slide
            value: root.touring
            when: holder.slide !== null
        }
    }

    Item {
        anchors.fill: parent
        visible: !root.troubled

        Holder {
            id: first
        }

        Holder {
            id: second
        }
    }

    DragHandler {
        id: swipe

        property real reached: 0
        // A slide that is being waited for is not exchanged for another.
        property bool following: false

        function letGo(): void {
            following = false;
            if (Math.abs(reached) > Theme.stageWidth * 0.16 && root.back.slideId === root.controller.neighbour(reached < 0 ? 1 : -1)) {
                if (reached < 0)
                    root.controller.next();
                else
                    root.controller.previous();
            }
            // Held until the question came, the swipe was its answer and leads nowhere.
            if (root.progress > 0 && root.controller.slide === root.front.slideId)
                root.retreat();
        }

        enabled: root.controller.state === ShowController.Visit && !root.covered
        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (!active) {
                if (following)
                    letGo();
                return;
            }
            // A quick visitor does not wait for the slide before.
            motion.complete();
            reached = 0;
            following = !root.entering;
        }
        onActiveTranslationChanged: {
            if (!active || !following)
                return;
            // In stage pixels: the handler measures in its parent's coordinates.
            reached = activeTranslation.x;
            const towards = reached < 0 ? 1 : -1;
            root.way = towards;
            root.back.open(root.controller.neighbour(towards));
            if (!root.back.ready)
                return;
            root.back.slide.direction = towards;
            root.back.slide.shown = true;
            root.progress = Math.min(0.98, Math.abs(reached) / Theme.stageWidth);
        }
    }

    TourBar {
        id: bar

        calm: root.front.slide?.calmBar ?? false
        controller: root.controller
        enabled: root.visiting && !root.covered
        present: root.visiting
    }

    Entrance {
        order: 10
        shift: 0
        shown: root.touring && !root.inviting

        TouchHint {
            compact: true
            hints: root.controller.hints.filter(hint => hint !== "")
            running: root.touring && !root.inviting
            x: Theme.stageWidth - Theme.margin - outermost
            y: Theme.barTop + Theme.barHeight / 2
        }
    }

    SourceCard {
        id: source

        controller: root.controller
        enabled: root.controller.state === ShowController.Visit
    }

    ZoomView {
        id: zoom

        enabled: root.controller.state === ShowController.Visit
    }

    StillHereSheet {
        id: stillHere

        controller: root.controller
    }

    ProblemScreen {
        anchors.fill: parent
        controller: root.controller
        visible: root.troubled
    }

    // Any finger, wherever it lands, is somebody.
    PointHandler {
        // While asking, the sheet answers: its second button starts over.
        enabled: root.controller.state !== ShowController.Asking

        onActiveChanged: if (active && !edge.holds(point.position))
            root.controller.touch()
    }

    EdgeGuard {
        id: edge

        anchors.fill: parent
    }
}
