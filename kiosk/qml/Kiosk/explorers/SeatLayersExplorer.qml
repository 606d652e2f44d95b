pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A seat comes apart into its layers, and each says what it is for.
Explorer {
    id: root

    property real apart: facts.start
    property int picked: -1

    // What lies on one another cannot be pointed at.
    readonly property bool open: apart > 0.4
    readonly property int chosen: open ? picked : -1

    function pull(to: real): void {
        use();
        returning.stop();
        parting.stop();
        apart = to;
    }

    // A touch on the whole seat takes it apart.
    function pick(layer: int): void {
        use();
        if (open)
            picked = layer;
        else
            parting.restart();
    }

    mainControl: slider
    ready: drawing.ready
    ticking: false

    Component.onCompleted: apart = facts.start
    // What the lens has shown is left for the visitor to find.
    onExploringChanged: {
        if (!exploring || !fresh)
            return;
        picked = -1;
        if (Theme.still)
            apart = facts.start;
        else
            returning.restart();
    }

    NumberAnimation {
        id: returning

        duration: Theme.growMs
        easing.type: Easing.InOutSine
        property: "apart"
        target: root
        to: root.facts.start
    }

    NumberAnimation {
        id: parting

        duration: Theme.calm ? Theme.growMs : 1400
        easing.type: Easing.InOutSine
        property: "apart"
        target: root
        to: 1
    }

    // By itself it opens, names its layers one by one, and closes.
    SequentialAnimation {
        loops: Animation.Infinite
        running: root.demonstrating && !Theme.calm && !parting.running && !returning.running

        NumberAnimation {
            duration: 3200
            easing.type: Easing.InOutSine
            property: "apart"
            target: root
            to: 1
        }

        SequentialAnimation {
            loops: root.facts.layers.length

            ScriptAction {
                script: root.picked = (root.picked + 1) % root.facts.layers.length
            }

            PauseAnimation {
                duration: Theme.stepMs
            }
        }

        ScriptAction {
            script: root.picked = -1
        }

        NumberAnimation {
            duration: 3200
            easing.type: Easing.InOutSine
            property: "apart"
            target: root
            to: 0
        }

        PauseAnimation {
            duration: 1200
        }
    }

    ExplorerDrawing {
        id: place

        Accessible.name: root.facts.pull
        Accessible.role: Accessible.Graphic
        explorer: root
        height: room.height
        // The seat comes apart towards where there are no words.
        mirrored: true
        lensFocus: drawing.middle
        room: Theme.portrait ? Qt.rect(60, 330, 960, 760) : Qt.rect(96, 40, 1310, 800)
        width: room.width

        SeatDrawing {
            id: drawing

            apart: root.apart
            chosen: root.chosen
            height: place.height
            layers: root.facts.layers
            lensRadius: place.diagonal / 2
            lensScale: place.lensScale
            opening: root.lens.opening
            slide: root.slide
            width: place.width

            onLayerTapped: layer => root.pick(layer)
            onPulled: apart => root.pull(apart)
        }
    }

    Entrance {
        after: 360
        shown: root.exploring
        width: Theme.portrait ? Theme.contentWidth : 700
        x: Theme.margin
        y: Theme.portrait ? 1160 : 640

        StageText {
            id: name

            role: Theme.heading
            text: root.facts.layers[root.chosen]?.name ?? ""
            width: parent.width
        }

        StageText {
            color: Theme.text2
            role: Theme.portrait ? Theme.lead : Theme.body
            text: root.facts.layers[root.chosen]?.role ?? root.facts.hint
            width: parent.width
            y: 76
        }
    }

    Entrance {
        after: 360
        order: 1
        shown: root.exploring
        x: root.sliderPlace.x
        y: root.sliderPlace.y

        ValueSlider {
            id: slider

            Accessible.description: root.chosen < 0 ? root.facts.hint : `${name.text}. ${root.facts.layers[root.chosen].role}`
            fromWords: root.facts.together
            glyph: Glyphs.chevronLeft + Glyphs.chevronRight
            height: root.sliderPlace.height
            hinting: root.exploring && root.fresh && root.demonstrating
            label: root.facts.pull
            spelled: root.apart < 0.5 ? root.facts.together : root.facts.apart
            step: 0.01
            to: 1
            toWords: root.facts.apart
            value: root.apart
            width: root.sliderPlace.width

            onMoved: value => root.pull(value)
        }
    }
}
