pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A ruler of years that moves under a fixed needle; every event is a pin. A finger drags it, a tap
// brings the nearest event, and let go it always comes to rest on one.
FocusScope {
    id: root

    required property var years // [int], rising
    required property real needleX
    required property int current
    // The year under the needle.
    property real position: years[0]

    readonly property real pitch: 118
    readonly property int first: years[0]
    readonly property int last: years[years.length - 1]
    readonly property real lineY: 104
    readonly property alias dragging: drag.active

    signal chosen(int index)

    // To an event, however far: a long way takes longer, but never long.
    function travel(index: int, milliseconds: int): void {
        journey.stop();
        if (Theme.still || Theme.calm) {
            position = years[index];
            return;
        }
        journey.duration = milliseconds > 0 ? milliseconds : Math.min(1200, 420 + 140 * Math.sqrt(Math.abs(years[index] - position)));
        journey.to = years[index];
        journey.start();
    }

    function nearest(year: real): int {
        let best = current;
        for (let i = 0; i < years.length; ++i) {
            if (Math.abs(years[i] - year) < Math.abs(years[best] - year))
                best = i;
        }
        return best;
    }

    function xOf(year: real): real {
        return needleX + (year - position) * pitch;
    }

    // Whatever comes near the edge of the stage fades, nothing is cut.
    function presence(x: real): real {
        return Math.max(0, Math.min(1, (Math.min(x, width - x) - 44) / 90));
    }

    Accessible.name: years[current]
    Accessible.role: Accessible.Slider
    activeFocusOnTab: true
    height: 208

    Keys.onLeftPressed: root.chosen(Math.max(0, root.current - 1))
    Keys.onRightPressed: root.chosen(Math.min(root.years.length - 1, root.current + 1))

    NumberAnimation {
        id: journey

        easing.type: Easing.InOutCubic
        property: "position"
        target: root
    }

    DragHandler {
        id: drag

        property real grabbed: 0

        // The stage's swipe must not take the finger away.
        grabPermissions: PointerHandler.CanTakeOverFromAnything
        target: null
        yAxis.enabled: false

        onActiveChanged: {
            if (active) {
                journey.stop();
                grabbed = root.position;
                return;
            }
            // Where it would roll to, had it been given a push.
            root.chosen(root.nearest(root.position - centroid.velocity.x * 0.14 / root.pitch));
        }
        onActiveTranslationChanged: if (active)
            root.position = Math.max(root.first - 0.3, Math.min(root.last + 0.3, grabbed - activeTranslation.x / root.pitch))
    }

    TapHandler {
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
                visible: tick.fifth
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
                visible: root.years.indexOf(pin.modelData) === pin.index
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
        width: root.dragging ? 52 : 40
        x: root.needleX - width / 2
        y: 24 - width / 2

        Behavior on width {
            enabled: !Theme.calm

            NumberAnimation {
                duration: Theme.pressMs
            }
        }
    }

    Rectangle {
        anchors.fill: parent
        anchors.leftMargin: 24
        anchors.rightMargin: 24
        antialiasing: true
        border.color: Theme.text
        border.width: Theme.focusRing
        color: "transparent"
        radius: 40
        visible: root.activeFocus
    }
}
