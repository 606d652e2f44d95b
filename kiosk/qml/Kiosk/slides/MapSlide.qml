pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Where it is: a map that fills the stage, with places marked. Two fingers or the buttons bring it
// nearer, one finger moves it then; a tap on a place says what there is to say of it.
Slide {
    id: root

    required property var chart // {ratio, land, borders, highlight, attribution}
    required property var marks // [{x, y, name, claim, main}]: shares of the map's width and height

    readonly property int mainMark: Math.max(0, marks.findIndex(mark => mark.main))
    property int chosen: mainMark
    property real zoom: 1
    property real panX: 0
    property real panY: 0

    readonly property real nearest: 3
    readonly property bool zoomed: zoom > 1.02
    readonly property bool moving: pinch.active || pan.active || glide.running
    // A map file that could not be read: its places stand below each other on a thread.
    readonly property bool charted: chart.land !== "" || chart.highlight !== ""

    // As large as covers the stage, unless that would push a place out of it.
    readonly property real baseUnit: {
        const cover = Math.max(width, height / chart.ratio) / 1000;
        const xs = marks.map(mark => mark.x);
        const span = 1000 * (Math.max(...xs) - Math.min(...xs));
        const fitting = span > 0 ? (width - (Theme.portrait ? 270 : 2 * Theme.margin)) / span : cover;
        return Math.max(width / 1000, Math.min(cover, fitting));
    }
    readonly property real baseX: clamped(width / 2 - middle("x") * 1000 * baseUnit, width - 1000 * baseUnit) - aside
    // Where the words stand on the right, the map makes room for its places beside them; what lies
    // beyond its edge then is behind the words.
    readonly property real wordsWidth: 900
    readonly property real aside: {
        if (!Theme.mirrored || Theme.portrait)
            return 0;
        const centred = clamped(width / 2 - middle("x") * 1000 * baseUnit, width - 1000 * baseUnit);
        const xs = marks.map(mark => centred + mark.x * 1000 * baseUnit);
        return Math.max(0, Math.min(wordsWidth - 120, Math.min(...xs) - 2 * Theme.margin, Math.max(...xs) - (width - Theme.margin - card.width - 56)));
    }
    // So near, it has no edge on the stage any more.
    readonly property real edgeless: aside > 0 ? width / (width - aside) : 1.3
    readonly property real baseY: {
        const high = 1000 * chart.ratio * baseUnit;
        if (high < height)
            return height * 0.54 - middle("y") * high;
        return clamped((height - high) / 2, height - high);
    }
    readonly property var highlightXs: (chart.highlight.match(/-?[\d.]+(?= )/g) ?? []).map(Number)
    readonly property real unit: baseUnit * zoom
    readonly property real originX: baseX * zoom + panX
    readonly property real originY: baseY * zoom + panY

    function middle(side: string): real {
        const places = marks.map(mark => mark[side]);
        return (Math.min(...places) + Math.max(...places)) / 2;
    }

    // How far to the left a map that is brought so near can be moved.
    function furthestPan(zoom: real): real {
        return Math.min(0, width * (1 - zoom) + aside * zoom);
    }

    function clamped(value: real, least: real): real {
        return Math.max(least, Math.min(0, value));
    }

    function placeOf(index: int): point {
        if (!charted)
            return Qt.point(width * (Theme.portrait ? 0.2 : 0.62), height * (Theme.portrait ? 0.42 : 0.28) + index * Math.min(140, 560 / marks.length));
        const spot = spotOf(index);
        return Theme.mirrored ? Qt.point(width - spot.x, spot.y) : spot;
    }

    // On the map, which is never mirrored.
    function spotOf(index: int): point {
        return Qt.point(originX + marks[index].x * 1000 * unit, originY + marks[index].y * chart.ratio * 1000 * unit);
    }

    // From the place to the end of the highlighted region, which its name would be hard to read on.
    function clearance(x: real, eastwards: bool): real {
        const west = Math.min(...highlightXs);
        const east = Math.max(...highlightXs);
        const end = eastwards ? east - x * 1000 : x * 1000 - west;
        return west < x * 1000 && x * 1000 < east ? end * unit + 20 : 0;
    }

    // The map never shows what lies beyond its edges at rest.
    function move(wanted: real, x: real, y: real): void {
        zoom = Math.max(1, Math.min(nearest, wanted));
        panX = clamped(x, furthestPan(zoom));
        panY = clamped(y, height * (1 - zoom));
    }

    // Nearer or further about a place that stays where it is.
    function bring(wanted: real, x: real, y: real): void {
        const next = Math.max(1, Math.min(nearest, wanted));
        glideTo(next, x - (x - panX) * next / zoom, y - (y - panY) * next / zoom);
    }

    // What lies there goes to the middle: the way round the map without a drag.
    function centre(x: real, y: real): void {
        if (zoomed)
            glideTo(zoom, panX + width / 2 - x, panY + height / 2 - y);
    }

    function glideTo(wanted: real, x: real, y: real): void {
        glide.zoomTo = wanted;
        glide.panXTo = clamped(x, furthestPan(wanted));
        glide.panYTo = clamped(y, height * (1 - wanted));
        if (Theme.still || Theme.calm)
            move(wanted, glide.panXTo, glide.panYTo);
        else
            glide.restart();
    }

    // Keys have come to a place that may lie beyond the edge of the screen.
    function reveal(index: int): void {
        const place = spotOf(index);
        const toX = Math.max(width * 0.2, Math.min(width * 0.8, place.x));
        const toY = Math.max(height * 0.2, Math.min(height * 0.7, place.y));
        glide.zoomTo = zoom;
        glide.panXTo = clamped(panX + toX - place.x, furthestPan(zoom));
        glide.panYTo = clamped(panY + toY - place.y, height * (1 - zoom));
        if (Theme.still || Theme.calm)
            move(zoom, glide.panXTo, glide.panYTo);
        else
            glide.restart();
    }

    function bringChosen(wanted: real): void {
        const place = spotOf(chosen);
        bring(wanted, place.x, place.y);
    }

    function rest(): void {
        chosen = mainMark;
        if (zoom !== 1)
            bring(1, 0, 0);
    }

    light: 0.5
    ready: !charted || ((land.item as MapLayer)?.ready ?? false)

    onShownChanged: if (!shown)
        rest()
    onTouringChanged: rest()

    ParallelAnimation {
        id: glide

        property real zoomTo: 1
        property real panXTo: 0
        property real panYTo: 0

        NumberAnimation {
            duration: Theme.sheetMs
            easing.type: Easing.InOutCubic
            property: "zoom"
            target: root
            to: glide.zoomTo
        }

        NumberAnimation {
            duration: Theme.sheetMs
            easing.type: Easing.InOutCubic
            property: "panX"
            target: root
            to: glide.panXTo
        }

        NumberAnimation {
            duration: Theme.sheetMs
            easing.type: Easing.InOutCubic
            property: "panY"
            target: root
            to: glide.panYTo
        }
    }

    Upright {
        anchors.fill: parent

        Loader {
            id: land

            active: root.charted
            anchors.fill: parent
            anchors.margins: -Theme.bleed

            sourceComponent: MapLayer {
                chart: root.chart
                moving: root.moving
                originX: root.originX + Theme.bleed
                originY: root.originY + Theme.bleed
                unit: root.unit
            }
        }
    }

    // Words stay legible on coasts and borders; in high contrast nothing runs behind them.
    Rectangle {
        height: Theme.portrait ? heading.y + heading.height + 360 + Theme.bleed : root.height + 2 * Theme.bleed
        opacity: Math.max(0, Math.min(1, (root.edgeless - root.zoom) / (root.aside > 0 ? 0.1 : 0.3)))
        visible: root.charted && opacity > 0
        width: Theme.portrait ? root.width + 2 * Theme.bleed : root.wordsWidth + Theme.bleed
        x: -Theme.bleed
        y: -Theme.bleed

        gradient: Gradient {
            orientation: Theme.portrait ? Gradient.Vertical : Gradient.Horizontal

            GradientStop {
                color: Qt.alpha(Theme.bg, Theme.highContrast || root.aside > 0 ? 1 : 0.74)
                position: 0
            }

            GradientStop {
                color: Qt.alpha(Theme.bg, Theme.highContrast || root.aside > 0 ? 1 : 0.62)
                position: Math.max(Theme.highContrast ? 0.84 : 0.6, (root.aside + 24) / root.wordsWidth)
            }

            GradientStop {
                color: Qt.alpha(Theme.bg, 0)
                position: 1
            }
        }
    }

    Upright {
        anchors.fill: parent
        enabled: root.charted

        PinchHandler {
            id: pinch

            property real zoomBefore: 1
            property real panXBefore: 0
            property real panYBefore: 0
            property point grabbed

            grabPermissions: PointerHandler.CanTakeOverFromAnything
            target: null

            onActiveChanged: if (active) {
                glide.stop();
                zoomBefore = root.zoom;
                panXBefore = root.panX;
                panYBefore = root.panY;
                grabbed = centroid.position;
            }
            onUpdated: {
                const next = Math.max(1, Math.min(root.nearest, zoomBefore * activeScale));
                const place = centroid.position;
                root.move(next, place.x - (grabbed.x - panXBefore) * next / zoomBefore, place.y - (grabbed.y - panYBefore) * next / zoomBefore);
            }
        }

        DragHandler {
            id: pan

            property real panXBefore: 0
            property real panYBefore: 0

            enabled: root.zoomed
            // The stage's swipe must not take the finger away.
            grabPermissions: PointerHandler.CanTakeOverFromAnything
            target: null

            onActiveChanged: if (active) {
                glide.stop();
                panXBefore = root.panX;
                panYBefore = root.panY;
            }
            onActiveTranslationChanged: {
                if (!active)
                    return;
                const way = Mirror.way(activeTranslation, parent);
                root.move(root.zoom, panXBefore + way.x, panYBefore + way.y);
            }
        }

        TapHandler {
            onDoubleTapped: point => root.bring(root.zoomed ? 1 : 2.2, point.position.x, point.position.y)
            onSingleTapped: point => root.centre(point.position.x, point.position.y)
        }
    }

    Rectangle {
        readonly property point from: root.placeOf(0)

        color: Theme.amber
        height: root.placeOf(root.marks.length - 1).y - from.y
        visible: !root.charted
        width: Theme.thread
        x: from.x - width / 2
        y: from.y
    }

    Repeater {
        model: root.marks

        MapMark {
            required property var modelData
            required property int index

            readonly property point place: root.placeOf(index)

            breathing: root.shown && root.settled && root.lively
            chosen: index === root.chosen
            clearance: root.clearance(modelData.x, !Theme.mirrored)
            clearanceBehind: root.clearance(modelData.x, Theme.mirrored)
            label: modelData.name
            main: modelData.main
            order: index
            pressable: !root.touring
            roomRight: root.width - Theme.margin - place.x
            shown: root.shown
            x: place.x
            y: place.y

            onFocusedChanged: if (focused && root.zoomed)
                root.reveal(index)
            onTapped: root.chosen = index
        }
    }

    // From what is said to where it is.
    TaperedThread {
        readonly property point place: root.placeOf(root.chosen)
        readonly property real gap: root.marks[root.chosen].main ? 40 : 28
        readonly property real startX: Theme.portrait ? Math.max(card.x + 60, Math.min(card.x + card.width - 60, place.x)) : card.x + card.width
        readonly property real startY: Theme.portrait ? card.y : card.y + card.height / 2
        readonly property real reach: Math.hypot(place.x - startX, place.y - startY)

        drawn: root.shown && !root.moving ? 1 : 0
        fromX: startX
        fromY: startY
        toX: place.x - (place.x - startX) * Math.min(1, gap / reach)
        toY: place.y - (place.y - startY) * Math.min(1, gap / reach)
        visible: root.charted && reach > gap && place.x > startX * (Theme.portrait ? 0 : 1) && place.x < root.width && place.y > 0 && place.y < (Theme.portrait ? card.y : root.height)

        Behavior on drawn {
            enabled: !Theme.still && !Theme.calm

            NumberAnimation {
                duration: root.moving ? 0 : Theme.threadMs
                easing.type: Easing.InOutSine
            }
        }
    }

    // Brought nearer, the map has the stage for itself.
    SlideHeading {
        id: heading

        slide: root
        titleRole: Theme.titleS
        visible: !root.zoomed
        width: Theme.portrait ? Theme.contentWidth : 860
        x: Theme.margin
        y: root.overline !== "" ? (Theme.portrait ? 72 : 46) : Theme.portrait ? 96 : 60
    }

    ClaimList {
        claims: root.claims
        direction: root.direction
        order: 3
        role: Theme.body
        shown: root.shown
        visible: !root.zoomed
        width: Theme.portrait ? Theme.contentWidth : 760
        x: Theme.margin
        y: heading.y + heading.height + 36

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    Entrance {
        id: card

        direction: root.direction
        height: callout.height
        order: 5
        shown: root.shown
        visible: root.marks.length > 0
        width: Theme.portrait ? Theme.contentWidth - 136 : 600
        x: Theme.margin
        y: caption.y - height - 24

        MapCallout {
            id: callout

            mark: root.marks[root.chosen]
            width: parent.width

            onTapped: root.sourceAsked(mark.claim)
        }
    }

    Entrance {
        id: caption

        direction: root.direction
        height: source.height
        order: 6
        shown: root.shown
        width: Theme.portrait ? Theme.contentWidth - 136 : 900
        x: Theme.margin
        y: Theme.contentBottom - height

        Rectangle {
            color: Theme.bg
            height: parent.height + 16
            visible: Theme.highContrast
            width: source.contentWidth + 24
            x: -12
            y: -8
        }

        StageText {
            id: source

            color: Theme.text3
            role: Theme.caption
            text: [root.note, root.chart.attribution].filter(line => line !== "").join(" ")
            width: parent.width
        }
    }

    Entrance {
        direction: root.direction
        enabled: root.charted
        height: Theme.portrait ? 208 : 96
        order: 7
        shown: root.shown && root.charted
        width: Theme.portrait ? 96 : 208
        x: Theme.stageWidth - Theme.margin - width
        y: Theme.contentBottom - height

        RoundButton {
            glyph: Glyphs.minus
            name: qsTr("Further away")
            y: Theme.portrait ? 112 : 0

            onTapped: root.bringChosen(root.zoom / 1.5)
        }

        RoundButton {
            glyph: Glyphs.plus
            name: qsTr("Nearer")
            x: Theme.portrait ? 0 : 112

            onTapped: root.bringChosen(root.zoom * 1.5)
        }
    }
}
