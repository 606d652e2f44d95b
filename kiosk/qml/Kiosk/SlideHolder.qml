import QtQuick

import Kiosk
import Kiosk.Core

// One of the two places where a slide is alive.
Item {
    id: root

    required property ShowController controller
    // The slide that belongs here; `ready` says when it is.
    property string slideId: ""
    // It is read as a column instead of drawn.
    property bool reading: false

    readonly property Slide slide: loader.item as Slide
    readonly property bool building: loader.status === Loader.Loading
    readonly property bool ready: slide !== null && slide.slideId === slideId && slide.ready

    function open(slideId: string): void {
        if (slideId === "")
            return;
        root.slideId = slideId;
        loader.settle();
    }

    function close(): void {
        slideId = "";
        loader.settle();
    }

    // The same slide in the language that is now spoken; what the visitor did on it stays.
    function translate(): void {
        if (slide === null || slide.slideId !== slideId) {
            reload();
            return;
        }
        const words = propertiesOf(slideId);
        for (const name in words) {
            if (slide[name] !== undefined)
                slide[name] = words[name];
        }
    }

    // To be asked for before its type.
    function propertiesOf(slideId: string): var {
        return reading ? controller.readingProperties(slideId) : controller.slideProperties(slideId);
    }

    function reload(): void {
        loader.outdated = true;
        loader.settle();
    }

    onReadingChanged: if (slideId !== "")
        reload()

    height: Theme.stageHeight
    width: Theme.stageWidth

    Loader {
        id: loader

        property string loadedId: ""
        property bool outdated: false
        property var given: null

        // A Loader that gets another source while it is loading leaves the half-built slide on
        // the stage for ever: what is under way is finished first, and so are the slide's parts.
        function settle(): void {
            if (status === Loader.Loading || root.slide?.loading || loadedId === root.slideId && !outdated)
                return;
            outdated = false;
            loadedId = root.slideId;
            source = "";
            if (loadedId === "")
                return;
            given = InitialValues.borrow(root.propertiesOf(loadedId));
            const type = root.reading ? "ReadingSlide" : root.controller.slideType(loadedId);
            setSource(Qt.resolvedUrl("slides/" + type + ".qml"), given);
        }

        asynchronous: true

        onStatusChanged: {
            if (status !== Loader.Loading && given !== null) {
                InitialValues.giveBack(given);
                given = null;
            }
            // What cannot be built is replaced by its words: it must not be waited for.
            if (status === Loader.Error && root.controller.slideType(loadedId) !== "PlateSlide") {
                root.controller.slideUnbuildable(loadedId);
                outdated = true;
                Qt.callLater(settle);
                return;
            }
            settle();
        }
    }

    Connections {
        function onLoadingChanged(): void {
            Qt.callLater(loader.settle);
        }

        target: root.slide
    }
}
