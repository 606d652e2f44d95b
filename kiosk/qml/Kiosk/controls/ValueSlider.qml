pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A track with a knob that carries its value. The whole track is the hit area; arrow keys step.
FocusScope {
    id: root

    required property real value
    required property string label
    property real from: 0
    property real to: 100
    property real step: 1
    // The value as the knob shows it, and as it is read aloud.
    property string spelled: Math.round(value)
    property string fromWords: from
    property string toWords: to
    // A word at the right end of the label's line.
    property string aside: ""
    // Both on one line, however large the letters are.
    readonly property real captionSize: {
        const hundred = letters.advanceWidth(label) + letters.advanceWidth(aside);
        return Math.floor(Math.min(Theme.caption.size, 100 * (width - 40) / Math.max(1, hundred)));
    }
    property int ticks: 11
    // On the knob in place of the value.
    property string glyph: ""
    // Shows with a finger how it is used.
    property bool hinting: false

    readonly property real share: to > from ? (value - from) / (to - from) : 0
    // For assistive technology, which reads them by these names.
    readonly property real minimumValue: from
    readonly property real maximumValue: to
    readonly property real stepSize: step
    readonly property real knob: 128
    readonly property string steers: "lr"
    readonly property real way: width - knob

    signal moved(real value)

    function place(x: real): void {
        const share = Math.max(0, Math.min(1, (x - knob / 2) / way));
        moved(snapped(from + share * (to - from)));
    }

    function snapped(wanted: real): real {
        return Math.max(from, Math.min(to, from + Math.round((wanted - from) / step) * step));
    }

    Accessible.description: aside
    Accessible.focusable: true
    Accessible.name: label + ", " + spelled
    Accessible.role: Accessible.Slider
    activeFocusOnTab: true
    implicitHeight: 112

    Accessible.onDecreaseAction: moved(snapped(value - step))
    Accessible.onIncreaseAction: moved(snapped(value + step))
    Keys.onPressed: event => {
        const key = Mirror.key(event.key);
        const way = key === Qt.Key_Right ? 1 : key === Qt.Key_Left ? -1 : 0;
        if (way === 0)
            return;
        event.accepted = true;
        // Held down it goes through the whole range in three seconds.
        const stride = step * Math.max(1, Math.round((to - from) / 40 / step));
        root.moved(root.snapped(root.value + way * stride));
    }

    FontMetrics {
        id: letters

        font.family: Theme.caption.family
        font.pixelSize: 100
    }

    StageText {
        id: caption

        color: Theme.text2
        role: Theme.caption
        size: root.captionSize
        text: root.label
        wrapMode: Text.NoWrap
        y: -6 - height
    }

    StageText {
        color: Theme.text2
        role: Theme.caption
        size: root.captionSize
        text: root.aside
        wrapMode: Text.NoWrap
        x: root.width - width
        y: caption.y
    }

    Rectangle {
        antialiasing: true
        color: Theme.line2
        height: 8
        radius: 4
        width: root.width
        y: 52
    }

    Rectangle {
        antialiasing: true
        color: Theme.amber
        height: 8
        radius: 4
        width: root.knob / 2 + root.share * root.way
        y: 52
    }

    Repeater {
        model: root.ticks

        Rectangle {
            required property int index
            readonly property bool long: index % 5 === 0

            color: Theme.line4
            height: long ? 20 : 12
            width: 2
            x: root.knob / 2 + root.way * index / Math.max(1, root.ticks - 1) - 1
            y: 78
        }
    }

    StageText {
        color: Theme.text2
        figure: true
        role: Theme.caption
        text: root.fromWords
        visible: root.share > 0.12
        wrapMode: Text.NoWrap
        x: root.knob / 2 - width / 2
        y: 98
    }

    StageText {
        color: Theme.text2
        figure: true
        role: Theme.caption
        text: root.toWords
        visible: root.share < 0.88
        wrapMode: Text.NoWrap
        x: root.width - root.knob / 2 - width / 2
        y: 98
    }

    Rectangle {
        id: handle

        antialiasing: true
        border.color: Theme.text
        border.width: touch.active ? 4 : 0
        color: touch.active ? Theme.amberPressed : Theme.amber
        height: root.knob
        radius: width / 2
        width: root.knob
        x: root.share * root.way
        y: -8

        StageText {
            anchors.centerIn: parent
            color: Theme.onAmber
            figure: true
            role: root.spelled.length > 3 ? Theme.num : Theme.figS
            text: root.glyph === "" ? root.spelled : ""
            wrapMode: Text.NoWrap
        }

        Icon {
            anchors.centerIn: parent
            color: Theme.onAmber
            glyph: root.glyph
            size: 64
        }

        FocusRing {
            corner: width / 2
            shown: root.activeFocus
        }
    }

    // While it moves by itself, a finger moves it.
    Icon {
        glyph: Glyphs.touch
        opacity: root.hinting ? 1 : 0
        size: 72
        visible: opacity > 0
        x: handle.x + handle.width / 2 + 6
        y: 66

        Behavior on opacity {
            enabled: !Theme.still

            NumberAnimation {
                duration: Theme.leaveMs
            }
        }
    }

    Item {
        height: root.knob
        width: root.width
        y: -8

        PointHandler {
            id: touch

            onActiveChanged: if (active)
                root.place(point.position.x)
            onPointChanged: if (active)
                root.place(point.position.x)
        }

        // Takes the finger from the page: a slider is no swipe.
        DragHandler {
            target: null
            yAxis.enabled: false
        }
    }
}
