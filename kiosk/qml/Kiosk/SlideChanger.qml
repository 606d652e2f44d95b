pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// Two slides at most, and the choreography from one to the other: after the controller or, while a
// visitor swipes, after the finger.
Item {
    id: root

    required property ShowController controller
    property bool still: false
    // Part of the attract loop.
    property bool touring: false
    // Nothing on the slides moves by itself.
    property bool frozen: false
    // Something else has the stage: the slide leaves it, and enters again afterwards.
    property bool aside: false
    // A visitor may touch the slide and swipe.
    property bool answering: false
    // The first slide stands; before, nothing is prepared that it would have to wait for.
    property bool begun: false

    readonly property bool settled: !motion.running && !fading.running && !bare && progress === 0 && front.ready
    // A slide is still being built; nothing it needs may go away.
    readonly property bool building: first.building || second.building
    // The slide that most of the stage belongs to, now or in a moment.
    readonly property Slide main: bare || progress > 0.15 && motion.to === 1 ? back.slide : front.slide

    readonly property bool immersed: front.slide?.immersed ?? false

    property SlideHolder front: first
    readonly property SlideHolder back: front === first ? second : first
    // Of the way from front to back: 0 stands, 1 has arrived.
    property real progress: 0
    property int way: 1
    // The slide that is waited for until its pictures are there.
    property bool entering: false
    // Between two slides there is nothing but the studio.
    property bool bare: false
    // From where a slide stands to where nothing of it is seen.
    readonly property real travel: width / scale
    // The slide travels with its picture: it does not slide in from the side.
    property bool journey: false

    // Another slide is wanted: whatever lies over the present one closes.
    signal departing
    signal sourceAsked(var claim)
    // The slide that a reading visitor wants to see drawn.
    property string drawn: ""

    signal accessAsked
    signal zoomAsked(var picture)
    signal transcriptAsked(string title, string words)
    signal largeWordsAsked(Item explorer)

    function follow(): void {
        const wanted = controller.slide;
        if (wanted === "")
            return;
        motion.complete();
        finishCut();
        swipes.following = false;
        if (front.slideId === wanted) {
            retreat();
            return;
        }
        departing();
        if (front.slideId === "") {
            front.open(wanted);
            patience.begin();
            return;
        }
        if (progress === 0 || back.slideId !== wanted)
            way = controller.direction < 0 ? -1 : 1;
        if (back.slideId !== wanted) {
            progress = 0;
            back.open(wanted);
        }
        entering = true;
        patience.begin();
        enterWhenReady();
    }

    function enterWhenReady(): void {
        if (!entering || !back.ready)
            return;
        entering = false;
        patience.stop();
        // A slide that a finger has begun to pull in goes on as it came.
        const stand = progress === 0 && !Theme.calm && !Theme.sparing ? front.slide?.standOf(back.slideId) : undefined;
        journey = stand !== undefined;
        back.slide.direction = way;
        back.slide.origin = stand;
        const fades = Theme.calm && progress === 0 && !still;
        back.slide.shown = !fades;
        if (front.slide) {
            front.slide.departedTo = journey ? back.slideId : "";
            front.slide.direction = way;
            front.slide.settled = false;
            // A slide that carries its words along leaves with them.
            front.slide.shown = Theme.sparing;
        }
        if (still) {
            arrive();
            return;
        }
        if (fades) {
            fading.restart();
            return;
        }
        if (Theme.cutting && progress === 0) {
            bare = true;
            pace.watch();
            studio.restart();
            return;
        }
        pace.watch();
        motion.from = progress;
        motion.to = 1;
        motion.restart();
    }

    function finishCut(): void {
        if (fading.running)
            cameUp();
        if (!bare)
            return;
        studio.stop();
        bare = false;
        arrive();
    }

    // The one has faded, the other does now.
    function cameUp(): void {
        fading.stop();
        if (back.slide)
            back.slide.shown = true;
        arrive();
    }

    function arrive(): void {
        const left = front;
        front = back;
        progress = 0;
        journey = false;
        left.close();
        drawn = "";
        if (front.slide)
            front.slide.settled = true;
        // Between two slides nobody notices; while one moves it would cost a frame.
        gc();
        preload();
    }

    function preload(): void {
        if (begun && !motion.running && !fading.running && !bare && progress === 0 && !entering && controller.upcoming !== front.slideId)
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

    function draw(): void {
        drawn = front.slideId;
    }

    // From the drawing back to its words.
    function read(): void {
        drawn = "";
    }

    function surfaced(): void {
        if (!immersed && drawn !== "" && front.ready)
            read();
    }

    function dressed(holder: SlideHolder): void {
        // A slide may be finished while the window goes, and its holder has gone before.
        const slide = holder?.slide;
        if (!slide)
            return;
        slide.sourceAsked.connect(root.sourceAsked);
        slide.accessAsked.connect(root.accessAsked);
        slide.drawingAsked.connect(root.draw);
        slide.zoomAsked.connect(root.zoomAsked);
        slide.transcriptAsked.connect(root.transcriptAsked);
        slide.largeWordsAsked.connect(root.largeWordsAsked);
        slide.slideAsked.connect(root.controller.goTo);
        slide.playingReported.connect(root.controller.setPlaying);
        if (slide.fruitful)
            root.controller.mediaCame("");
        for (const failure of slide.failures)
            root.controller.mediaFailed(slide.slideId, failure.address, failure.late);
        slide.mediaFailed.connect(root.controller.mediaFailed);
        slide.mediaCame.connect(root.controller.mediaCame);
    }

    onAsideChanged: {
        motion.complete();
        finishCut();
        if (front.slide)
            front.slide.shown = !aside;
    }
    onBegunChanged: Qt.callLater(preload)
    // Out of what a reading visitor went into, the words are there again.
    onImmersedChanged: Qt.callLater(surfaced)

    Component.onCompleted: follow()

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

        // What was done on the slide that stays is not for the next visitor to find.
        function onVisitChanged(): void {
            if (root.controller.state === ShowController.Reset && root.front.slideId === root.controller.slide)
                root.front.reload();
        }

        // The slide of the new show follows.
        function onShowChanged(): void {
            motion.complete();
            root.finishCut();
            root.entering = false;
            root.progress = 0;
            first.close();
            second.close();
        }

        target: root.controller
    }

    Timer {
        id: patience

        // A slide whose pictures are still not there enters with its fallbacks; for a picture of it
        // there is time. One that is not even built by then is waited for, but not for ever.
        property int rounds: 0

        function begin(): void {
            rounds = 0;
            restart();
        }

        interval: root.still ? 15000 : 1500

        onTriggered: {
            const awaited = root.entering ? root.back : root.front;
            if (awaited.ready)
                return;
            if (awaited.slide?.slideId === awaited.slideId) {
                root.controller.slideLate(awaited.slideId);
                awaited.slide.ready = true;
            }
            rounds += 1;
            if (rounds === 20)
                root.controller.slideStuck(awaited.slideId);
            restart();
        }
    }

    Timer {
        id: studio

        interval: Theme.cutMs

        onTriggered: root.finishCut()
    }

    FramePace {
        id: pace

        still: root.still

        onWatched: lateMs => root.controller.transitionWatched(lateMs)
    }

    // In calm nothing travels: one slide fades where it stands, then the other.
    Timer {
        id: fading

        interval: Theme.leaveMs

        onTriggered: root.cameUp()
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

    component Holder: SlideHolder {
        id: holder

        readonly property bool isFront: root.front === holder

        controller: root.controller
        enabled: isFront && root.answering
        reading: Theme.reading && root.drawn !== slideId
        visible: !root.bare && (isFront || root.progress > 0)
        x: root.journey ? 0 : isFront ? -root.way * root.progress * root.travel : root.way * (1 - root.progress) * root.travel

        onReadyChanged: {
            if (!ready)
                return;
            if (!isFront) {
                root.enterWhenReady();
                return;
            }
            slide.shown = !root.aside;
            slide.settled = true;
            if (root.drawn === slideId)
                slide.dive();
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

        Binding {
            property: "volume"
            target: holder.slide
            value: root.controller.volume
            when: holder.slide !== null
        }

        Binding {
            property: "frozen"
            target: holder.slide
            value: root.frozen
            when: holder.slide !== null
        }
    }

    // Below the slides: what they hold takes the finger first.
    SwipeField {
        id: swipes

        property real reached: 0
        // A slide that is being waited for is not exchanged for another.
        property bool following: false

        anchors.fill: parent
        listening: root.answering && !root.immersed

        onBegun: {
            // A quick visitor does not wait for the slide before.
            motion.complete();
            root.finishCut();
            reached = 0;
            following = !root.entering;
        }
        onPulled: by => {
            if (!following)
                return;
            reached = by;
            const towards = reached < 0 ? 1 : -1;
            root.way = towards;
            root.back.open(root.controller.neighbour(towards));
            if (!root.back.ready)
                return;
            root.back.slide.direction = towards;
            // Nothing follows the finger, but the slide is ready.
            if (Theme.cutting)
                return;
            root.back.slide.shown = true;
            root.progress = Math.min(0.98, Math.abs(reached) / Theme.stageWidth);
        }
        onEnded: {
            if (!following)
                return;
            following = false;
            // Not lifted, but stopped: another hand has opened an explorer, or a question has come.
            if (listening && Math.abs(reached) > Theme.stageWidth * 0.16 && root.back.slideId === root.controller.neighbour(reached < 0 ? 1 : -1)) {
                if (reached < 0)
                    root.controller.next();
                else
                    root.controller.previous();
            }
            // Held until the question came, the swipe was its answer and leads nowhere.
            if (root.progress > 0 && root.controller.slide === root.front.slideId)
                root.retreat();
        }
    }

    Holder {
        id: first
    }

    Holder {
        id: second
    }
}
