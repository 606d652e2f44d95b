pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The invitation: a place to touch that breathes, and its words in one language after another.
// (x, y) is the middle of the place. Compact, the words stand on its left.
Item {
    id: root

    required property var hints // [string], the visitor's language first
    property bool column: false
    property bool compact: false
    property bool running: false
    // The slide under it stands: while another comes, the words wait.
    property bool standing: true

    readonly property real unit: compact ? 0.5 : 1
    readonly property real core: 64 * unit
    readonly property real outermost: 132 * unit
    property int spoken: 0
    // 0 at rest, 1 with the rings wide open.
    property real breath: 0
    readonly property real breathed: Theme.inSteps(breath, 0.05 * outermost)

    readonly property bool breathing: running && visible && !Theme.restful
    readonly property string heading: hints.length > 0 ? hints[spoken % hints.length] : ""
    readonly property string others: hints.filter((hint, index) => index !== spoken % hints.length && hint !== heading).join("  ·  ")

    Accessible.ignored: hints.length === 0
    Accessible.name: hints.length > 0 ? hints[0] : ""
    Accessible.role: Accessible.StaticText

    onBreathingChanged: if (!breathing)
        breath = 0
    onHintsChanged: spoken = 0
    onRunningChanged: if (!running)
        spoken = 0

    component Ring: Rectangle {
        required property real reach
        required property real presence

        antialiasing: true
        border.color: Theme.amber
        border.width: Theme.highContrast ? 3 : root.compact ? 1.5 : 2
        color: "transparent"
        height: width
        opacity: Theme.highContrast ? 1 : presence * (1 - 0.65 * root.breathed)
        radius: width / 2
        scale: 1 + 0.05 * root.breathed
        width: 2 * reach
        x: -reach
        y: -reach
    }

    component Words: StageText {
        font.family: /[\u3000-\u9fff]/.test(text) && !/[a-z\u0400-\u04ff]/i.test(text) ? Theme.chineseFamily : role.family
        horizontalAlignment: root.compact ? Text.AlignRight : root.column ? Text.AlignHCenter : Text.AlignLeft
        width: words.width
        wrapMode: Text.NoWrap
    }

    SequentialAnimation on breath {
        loops: Animation.Infinite
        running: root.breathing

        NumberAnimation {
            duration: Theme.breathMs / 2
            easing.type: Easing.InOutSine
            to: 1
        }

        NumberAnimation {
            duration: Theme.breathMs / 2
            easing.type: Easing.InOutSine
            to: 0
        }
    }

    Timer {
        interval: Theme.hintMs
        repeat: true
        running: root.running && root.standing && root.visible && root.hints.length > 1 && !Theme.still

        onTriggered: changing.restart()
    }

    NumberAnimation {
        id: changing

        duration: Theme.calm ? 75 : 250
        property: "opacity"
        target: words
        to: 0

        onFinished: {
            root.spoken = (root.spoken + 1) % root.hints.length;
            coming.restart();
        }
    }

    NumberAnimation {
        id: coming

        duration: Theme.calm ? 75 : 250
        property: "opacity"
        target: words
        to: 1
    }

    Ring {
        presence: 0.18
        reach: root.outermost
    }

    Ring {
        presence: 0.42
        reach: 96 * root.unit
    }

    Rectangle {
        antialiasing: true
        color: Theme.amber
        height: width
        radius: root.core
        scale: 1 - 0.03 * root.breathed
        width: 2 * root.core
        x: -root.core
        y: -root.core
    }

    Icon {
        color: Theme.onAmber
        glyph: Glyphs.touch
        height: width
        size: root.compact ? 40 : 68
        width: 2 * root.core
        x: -root.core
        y: -root.core
    }

    Column {
        id: words

        spacing: root.compact ? 0 : 2
        width: root.column ? Theme.contentWidth : 700
        x: root.column ? -width / 2 : root.compact ? -root.outermost - 28 - width : root.outermost + 44
        y: root.column ? root.outermost + 20 : -height / 2

        Words {
            role: root.compact ? Theme.smallM : Theme.heading
            text: root.heading
        }

        Words {
            color: Theme.text3
            role: root.compact ? Theme.caption : Theme.small
            text: root.others
            visible: text !== ""
        }
    }
}
