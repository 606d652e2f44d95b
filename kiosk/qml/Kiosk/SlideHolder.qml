import QtQuick

import Kiosk
import Kiosk.Core

// One of the two places where a slide is alive.
Item {
    id: root

    required property ShowController controller
    property string slideId: ""

    readonly property Slide slide: loader.item as Slide
    readonly property bool ready: slide !== null && slide.slideId === slideId && slide.ready

    function open(slideId: string): void {
        if (slideId === root.slideId || slideId === "")
            return;
        root.slideId = slideId;
        loader.setSource(Qt.resolvedUrl("slides/" + controller.slideType(slideId) + ".qml"), controller.slideProperties(slideId));
    }

    function close(): void {
        slideId = "";
        loader.source = "";
    }

    // The same slide in the language that is now spoken; what the visitor did on it stays.
    function translate(): void {
        if (slide === null) {
            reload();
            return;
        }
        const words = controller.slideProperties(slideId);
        for (const name in words)
            slide[name] = words[name];
    }

    function reload(): void {
        const again = slideId;
        close();
        open(again);
    }

    height: Theme.stageHeight
    width: Theme.stageWidth

    Loader {
        id: loader

        asynchronous: true
    }
}
