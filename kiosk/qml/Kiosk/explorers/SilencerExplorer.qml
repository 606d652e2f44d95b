pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A wave of sound meets its own reflection from the end of a chamber. The finger moves that end: a
// quarter of the wave deep, crest meets trough and the pipe falls silent.
Explorer {
    id: root

    property real length: 0
    // Of the wave at the mouth of the chamber, radians.
    property real phase: 0.6

    // So many times slower than life that an eye can follow.
    readonly property real slowness: 400
    readonly property real lowest: -20
    readonly property real highest: 6
    readonly property real wavelength: Acoustics.wavelength(facts.frequency, facts.soundSpeed)
    readonly property real shift: Acoustics.shift(length, wavelength)
    readonly property real level: Acoustics.level(Acoustics.amplitude(facts.reflection, shift), lowest, highest)
    readonly property real quietLength: Math.min(facts.longest, wavelength / 4)
    readonly property rect leverPlace: Theme.portrait ? switchPlace : Qt.rect(432, controlsY, 1392, controlHeight)

    function advance(seconds: real): void {
        phase = (phase + 2 * Math.PI * facts.frequency / slowness * seconds) % (2 * Math.PI);
    }

    mainControl: slider

    // Only the first value is the author's: a new language must not move the wall.
    Component.onCompleted: length = facts.start
    onAdvanced: seconds => root.advance(seconds)
    // What it has shown in the lens is left to be found.
    onExploringChanged: {
        if (!exploring || !fresh)
            return;
        if (Theme.still)
            length = facts.start;
        else
            home.restart();
    }

    NumberAnimation {
        id: home

        duration: Theme.growMs
        easing.type: Easing.InOutCubic
        property: "length"
        target: root
        to: root.facts.start
    }

    // By itself the wall goes to where it is quiet, waits, and goes on.
    SequentialAnimation {
        loops: Animation.Infinite
        running: root.demonstrating

        NumberAnimation {
            duration: 3200
            easing.type: Easing.InOutSine
            property: "length"
            target: root
            to: root.quietLength
        }

        PauseAnimation {
            duration: 2000
        }

        NumberAnimation {
            duration: 2600
            easing.type: Easing.InOutSine
            property: "length"
            target: root
            to: root.facts.longest * 0.92
        }

        PauseAnimation {
            duration: 800
        }

        NumberAnimation {
            duration: 2600
            easing.type: Easing.InOutSine
            property: "length"
            target: root
            to: root.quietLength
        }

        PauseAnimation {
            duration: 2000
        }

        NumberAnimation {
            duration: 3200
            easing.type: Easing.InOutSine
            property: "length"
            target: root
            to: root.facts.longest * 0.08
        }
    }

    ExplorerDrawing {
        Accessible.description: root.facts.hint
        Accessible.name: `${root.facts.incoming}, ${root.facts.reflected}, ${root.facts.total}`
        Accessible.role: Accessible.Graphic
        explorer: root
        height: 772
        lensFocus: Qt.point(340, 310)
        lensZoom: 1.34
        width: 800

        SilencerSection {
            detail: Math.max(0, (root.lens.opening - 0.6) / 0.4)
            facts: root.facts
            highest: root.highest
            hinting: root.exploring && root.fresh && root.demonstrating
            length: root.length
            level: root.level
            lowest: root.lowest
            movable: root.exploring
            phase: root.phase
            shift: root.shift
            wavelength: root.wavelength

            onMoved: length => {
                root.use();
                root.length = length;
            }
        }
    }

    Entrance {
        after: 360
        shown: root.exploring
        x: root.panelX - 8
        y: root.panelY

        StageText {
            id: loudness

            Accessible.name: `${root.facts.level}: ${text}`
            Accessible.role: Accessible.StaticText
            color: Theme.amber
            figure: true
            role: Theme.figL
            text: Spelling.signed(root.level)
            width: 360
            wrapMode: Text.NoWrap
        }

        Column {
            x: loudness.width + 24
            y: 30

            StageText {
                role: Theme.lead
                text: root.facts.level
                wrapMode: Text.NoWrap
            }

            StageText {
                color: Theme.text2
                role: Theme.caption
                text: root.facts.relative
                wrapMode: Text.NoWrap
            }
        }
    }

    Entrance {
        after: 360
        order: 1
        shown: root.exploring
        x: root.panelX
        y: Theme.portrait ? 1286 : 486

        ThreeWaves {
            facts: root.facts
            height: Theme.portrait ? 240 : 216
            phase: root.phase
            reflection: root.facts.reflection
            shift: root.shift
            width: root.panelWidth
        }
    }

    Entrance {
        after: 360
        order: 2
        shown: root.exploring
        x: root.panelX
        y: Theme.portrait ? 1556 : 732

        ShiftScale {
            label: root.facts.shift
            longest: Acoustics.shift(root.facts.longest, root.wavelength)
            shift: root.shift
            width: root.panelWidth
        }
    }

    Entrance {
        after: 360
        order: 3
        shown: root.exploring
        x: root.leverPlace.x
        y: root.leverPlace.y

        ValueSlider {
            id: slider

            Accessible.description: `${root.facts.level}: ${loudness.text}. ${root.facts.hint}`
            aside: root.facts.slowed
            fromWords: "0"
            height: root.leverPlace.height
            label: root.facts.length
            spelled: Spelling.decimal(value, 2)
            step: 0.01
            to: root.facts.longest
            toWords: Spelling.decimal(root.facts.longest, root.facts.longest % 1 === 0 ? 0 : 1)
            value: root.length
            width: root.leverPlace.width

            onMoved: value => {
                root.use();
                root.length = value;
            }
        }
    }
}
