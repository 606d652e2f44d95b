pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The layers of a seat along one axis. Whole they lie on one another; apart the outermost has gone
// to the lower right, where the seat faces.
Item {
    id: root

    required property var layers
    property Slide slide: null
    required property real apart // 0 whole, 1 apart
    required property int chosen // -1 none
    required property real opening // of the lens
    required property real lensRadius // in units of the drawing
    required property real lensScale // stage pixels for one unit of the drawing in the lens

    readonly property int count: layers.length
    readonly property real centre: (count - 1) / 2
    // The middle of the whole seat.
    readonly property point middle: Theme.portrait ? Qt.point(480, 340) : Qt.point(647, 378)
    readonly property real wholeHeight: between(1.92 * lensRadius, Theme.portrait ? 660 : 600)
    readonly property real apartHeight: between(1.14 * lensRadius, Theme.portrait ? 430 : 450)
    readonly property real step: between(0.3 * lensRadius, Math.min(330, (width - (Theme.portrait ? 286 : 320)) / (count - 1)))
    // What is in front is lower: the camera looks down a little.
    readonly property real slope: 0.264
    // It has become small enough before it comes near the words.
    readonly property real frameHeight: wholeHeight + (apartHeight - wholeHeight) * PulledApart.share(0, 1, 2 * apart)
    readonly property bool detailed: opening > 0.6
    readonly property int decodeHeight: Math.ceil((detailed ? 660 : 1.92 * lensRadius * lensScale) * Theme.pixelScale)
    property int built: 0
    readonly property bool ready: {
        for (let layer = 0; layer < built; ++layer) {
            if (!(shown.itemAt(layer) as SeatLayer)?.ready)
                return false;
        }
        return built === count;
    }

    signal layerTapped(int layer)
    signal pulled(real apart)

    function between(inLens: real, opened: real): real {
        return inLens + (opened - inLens) * opening;
    }

    // Whichever layer the finger has, it comes along; the whole seat opens to either side.
    SwipeField {
        id: pull

        property real from: 0
        property int outwards: 1

        across: 6
        anchors.fill: parent
        down: 3

        onBegun: {
            from = root.apart;
            const grip = hand.parent.x + hand.centroid.pressPosition.x;
            const rightwards = from > 0.15 ? grip > root.middle.x : hand.centroid.position.x > hand.centroid.pressPosition.x;
            outwards = rightwards ? 1 : -1;
        }
        onPulled: by => root.pulled(Math.max(0, Math.min(1, from + outwards * by / (root.step * root.centre))))
    }

    Repeater {
        id: shown

        model: root.count

        onItemAdded: root.built += 1
        onItemRemoved: root.built -= 1

        SeatLayer {
            required property int index
            readonly property real away: (root.centre - index) * root.step * PulledApart.share(index, root.count, root.apart)

            chosen: index === root.chosen
            decodeHeight: root.decodeHeight
            dimmed: root.chosen >= 0 && !chosen
            frameHeight: root.frameHeight
            entry: root.layers[index]
            slide: root.slide
            named: root.detailed ? Math.max(0, Math.min(1, (root.apart - 0.7) / 0.25)) : 0
            x: root.middle.x + away
            y: root.middle.y + away * root.slope
            z: root.count - index

            onTapped: root.layerTapped(index)
        }
    }
}
