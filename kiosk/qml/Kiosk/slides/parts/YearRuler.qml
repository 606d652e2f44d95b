pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A ruler of years that moves under a fixed needle; every event is a pin. A finger drags it, a tap
// brings the nearest event, and let go it rolls on by its own weight and comes to rest on one.
FocusScope {
    id: root

    required property var years // [int], rising
    required property real needleX
    required property int current
    // The year under the needle.
    property real position: years[0]

    readonly property string steers: "lr"
    // For assistive technology, which reads them by these names.
    readonly property int value: years[current]
    readonly property int minimumValue: first
    readonly property int maximumValue: last
    readonly property int stepSize: 1
    readonly property real pitch: 118
    readonly property int first: years[0]
    readonly property int last: years[years.length - 1]
    readonly property real lineY: 104
    readonly property bool dragging: drag.hand !== null
    readonly property bool held: tap.pressed || dragging
    // How long a push lasts, in seconds, and how far the ends give way, in years.
    readonly property real momentum: 0.3
    readonly property real slack: 0.8

    signal chosen(int index)
    // Let go with a push towards this event.
    signal pushed(int index, real yearsPerSecond)

    // To an event, however far: a long way takes longer, but never long.
    function travel(index: int, milliseconds: int): void {
        const far = Math.abs(years[index] - position);
        go(index, milliseconds > 0 ? milliseconds : Math.min(1200, 420 + 140 * Math.sqrt(far)), Easing.InOutCubic);
    }

    // To an event with the push it was given: the first frame is as fast as the finger was.
    function roll(index: int, yearsPerSecond: real): void {
        const far = years[index] - position;
        const pushed = far * yearsPerSecond > 0 ? 3000 * far / yearsPerSecond : 0;
        go(index, pushed > 0 ? Math.max(320, Math.min(1400, pushed)) : 420, Easing.OutCubic);
    }

    function go(index: int, milliseconds: int, easing: int): void {
        journey.stop();
        if (Theme.still || Theme.calm) {
            position = years[index];
            return;
        }
        journey.duration = milliseconds;
        journey.easing.type = easing;
        journey.to = years[index];
        journey.start();
    }

    // Where the ruler stands under a finger: beyond its ends it gives way less and less.
    function heldAt(year: real): real {
        const inside = Math.max(first, Math.min(last, year));
        const over = Math.abs(year - inside);
        return inside + Math.sign(year - inside) * slack * over / (over + 2 * slack);
    }

    function nearest(year: real): int {
        let best = current;
        for (let i = 0; i < years.length; ++i) {
            if (Math.abs(years[i] - year) < Math.abs(years[best] - year))
                best = i;
        }
        return best;
    }

    function step(by: int): void {
        chosen(Math.max(0, Math.min(years.length - 1, current + by)));
    }

    function xOf(year: real): real {
        return needleX + (year - position) * pitch;
    }

    // A year is to be read or it is not there: faint words are neither.
    readonly property real legible: 0.85

    // Whatever comes near the edge of the stage fades, nothing is cut; in high contrast it goes.
    function presence(x: real): real {
        const near = Math.max(0, Math.min(1, (Math.min(x, width - x) - 44) / 90));
        return Theme.highContrast ? Math.round(near) : near;
    }

    Accessible.focusable: true
    Accessible.name: years[current]
    Accessible.role: Accessible.Slider
    activeFocusOnTab: true
    height: 208

    Accessible.onDecreaseAction: root.step(-1)
    Accessible.onIncreaseAction: root.step(1)
    Keys.onLeftPressed: root.step(Theme.mirrored ? 1 : -1)
    Keys.onRightPressed: root.step(Theme.mirrored ? -1 : 1)

    NumberAnimation {
        id: journey

        property: "position"
        target: root
    }

    SwipeField {
        id: drag

        property real grabbed: 0

        across: 8
        anchors.fill: parent
        down: 1
        keeping: true

        onBegun: {
            journey.stop();
            grabbed = root.position;
        }
        onEnded: velocity => {
            const yearsPerSecond = -velocity / root.pitch;
            root.pushed(root.nearest(root.position + yearsPerSecond * root.momentum), yearsPerSecond);
        }
        onPulled: by => root.position = root.heldAt(grabbed - by / root.pitch)
    }

    TapHandler {
        id: tap

        gesturePolicy: TapHandler.DragThreshold

        onTapped: point => root.chosen(root.nearest(root.position + (point.position.x - root.needleX) / root.pitch))
    }

    Rectangle {
        color: Theme.line2
        height: Theme.ornament
        width: root.width
        y: root.lineY
    }

    // The way come.
    Rectangle {
        color: Theme.amber
        height: Theme.thread + 1
        width: Math.max(0, root.needleX - x)
        x: Math.max(0, root.xOf(root.first))
        y: root.lineY - 1
    }

    // Only the years in sight exist, however long the time is.
    Repeater {
        model: Math.ceil(root.width / root.pitch) + 2

        Item {
            id: tick

            required property int index

            readonly property int year: Math.floor(root.position - root.needleX / root.pitch) + index
            readonly property bool marked: root.years.indexOf(year) >= 0
            readonly property bool fifth: year % 5 === 0

            opacity: root.presence(x)
            visible: !marked && year >= root.first && year <= root.last && opacity > 0
            x: root.xOf(year)

            Rectangle {
                color: tick.x < root.needleX ? Theme.amber : Theme.line3
                height: tick.fifth ? 32 : 22
                width: 2
                x: -1
                y: root.lineY - height
            }

            StageText {
                color: Theme.text3
                figure: true
                font.family: Theme.textFamily
                role: Theme.caption
                text: tick.year
                visible: tick.fifth && tick.opacity > root.legible
                wrapMode: Text.NoWrap
                x: -width / 2
                y: root.lineY + 19
            }
        }
    }

    Repeater {
        model: root.years

        Item {
            id: pin

            required property int modelData
            required property int index

            readonly property bool passed: modelData <= root.position + 0.01
            readonly property bool underNeedle: Math.abs(modelData - root.position) < 0.32

            opacity: root.presence(x)
            visible: opacity > 0
            x: root.xOf(modelData)

            Rectangle {
                color: pin.passed ? Theme.amber : Theme.text
                height: 52
                visible: !pin.underNeedle
                width: 3
                x: -1.5
                y: root.lineY - height
            }

            Rectangle {
                antialiasing: true
                color: pin.passed ? Theme.amber : Theme.text
                height: width
                radius: width / 2
                visible: !pin.underNeedle
                width: 20
                x: -10
                y: root.lineY - 70
            }

            StageText {
                color: pin.underNeedle ? Theme.amber : Theme.text
                figure: true
                font.family: Theme.textFamily
                role: Theme.smallM
                text: pin.modelData
                visible: root.years.indexOf(pin.modelData) === pin.index && pin.opacity > root.legible
                wrapMode: Text.NoWrap
                x: -width / 2
                y: root.lineY + 16
            }
        }
    }

    Rectangle {
        color: Theme.amber
        height: root.lineY + 2
        width: 4
        x: root.needleX - 2
    }

    Rectangle {
        antialiasing: true
        color: Theme.amber
        height: width
        radius: width / 2
        width: root.held ? 56 : 40
        x: root.needleX - width / 2
        y: 24 - width / 2

        Behavior on width {
            enabled: !Theme.still && !Theme.calm

            NumberAnimation {
                duration: Theme.pressMs
            }
        }
    }

    FocusRing {
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        gap: -Theme.focusRing
        shown: root.activeFocus
    }
}
