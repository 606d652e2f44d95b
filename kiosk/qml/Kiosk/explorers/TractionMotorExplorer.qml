pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Three currents turn a field and the rotor follows in step: the frequency sets the speed, and in
// braking the rotor leads and the energy flows back.
Explorer {
    id: root

    property real frequency: facts.start
    property bool braking: false
    // What the shaft has come to: mass takes a moment.
    property real turning: 0
    property real lag: facts.loadAngle * Math.PI / 180
    property real angle: Math.PI / 3
    property real chevrons: 0

    // A hundred times slower than life, so that an eye can follow.
    readonly property real slowness: 100
    readonly property real wantedLag: (braking ? -1 : 1) * facts.loadAngle * Math.PI / 180
    readonly property bool resting: frequency === 0 && turning === 0

    function advance(seconds: real): void {
        const share = Math.min(1, seconds * 5);
        turning = Math.abs(frequency - turning) < 0.05 ? frequency : turning + (frequency - turning) * share;
        lag += (wantedLag - lag) * share;
        angle = (angle + 2 * Math.PI * turning / slowness * seconds) % (2 * Math.PI * facts.polePairs);
        chevrons = (chevrons + turning / slowness * 4 * seconds) % 1;
    }

    mainControl: slider
    ticking: running && !resting

    Component.onCompleted: turning = frequency
    onAdvanced: seconds => root.advance(seconds)

    // By itself it slows down and speeds up, and brakes on the way down.
    SequentialAnimation {
        loops: Animation.Infinite
        running: root.demonstrating && root.exploring

        ScriptAction {
            script: root.braking = false
        }

        NumberAnimation {
            duration: 4000
            easing.type: Easing.InOutSine
            property: "frequency"
            target: root
            to: root.facts.highest
        }

        ScriptAction {
            script: root.braking = true
        }

        NumberAnimation {
            duration: 4000
            easing.type: Easing.InOutSine
            property: "frequency"
            target: root
            to: root.facts.highest * 0.1
        }
    }

    ExplorerDrawing {
        Accessible.description: root.facts.hint
        Accessible.name: root.facts.field + ", " + root.facts.rotor
        Accessible.role: Accessible.Graphic
        explorer: root
        height: 820
        lensZoom: 1.5
        width: 820

        MotorSection {
            angle: root.angle
            detailed: root.detailed
            lag: root.lag
            polePairs: root.facts.polePairs
        }
    }

    Entrance {
        after: 360
        shown: root.exploring
        width: 780
        x: Theme.margin
        y: Theme.portrait ? 1046 : 838

        MotorLegend {
            facts: root.facts
            width: Theme.portrait ? Theme.contentWidth : 860
        }
    }

    Entrance {
        after: 360
        order: 1
        shown: root.exploring
        x: root.panelX - 8
        y: root.panelY

        StageText {
            id: speed

            color: Theme.amber
            figure: true
            font.wordSpacing: -0.08 * size
            role: Theme.figL
            text: Spelling.whole(Math.round(RotatingField.speed(root.turning, root.facts.polePairs) / 10) * 10)
            width: 464
            wrapMode: Text.NoWrap
        }

        Column {
            x: speed.width + 24
            y: 18

            StageText {
                role: Theme.lead
                text: root.facts.speed
                wrapMode: Text.NoWrap
            }

            StageText {
                color: Theme.text2
                role: Theme.caption
                text: "n = 60 · f / p"
                wrapMode: Text.NoWrap
            }
        }
    }

    Entrance {
        after: 360
        order: 2
        shown: root.exploring
        x: root.panelX
        y: Theme.portrait ? 1324 : 532

        StageText {
            color: Theme.text3
            role: Theme.caption
            text: root.facts.inStep + " · " + root.facts.slowed
            wrapMode: Text.NoWrap
            y: -44
        }

        ThreeCurrents {
            angle: root.angle
            height: Theme.portrait ? 124 : 166
            width: root.panelWidth
        }
    }

    Entrance {
        after: 360
        order: 3
        shown: root.exploring
        x: root.panelX
        y: Theme.portrait ? 1452 : 724

        MotorEnergy {
            back: root.braking
            facts: root.facts
            flowing: root.turning > 0
            phase: root.chevrons
            width: root.panelWidth
        }
    }

    Entrance {
        after: 360
        order: 4
        shown: root.exploring
        x: root.switchPlace.x
        y: root.switchPlace.y

        Segments {
            choices: [root.facts.drive, root.facts.brake]
            current: root.braking ? 1 : 0
            height: root.switchPlace.height
            width: root.switchPlace.width

            onChosen: index => {
                root.use();
                root.braking = index === 1;
            }
        }
    }

    Entrance {
        after: 360
        order: 5
        shown: root.exploring
        x: root.sliderPlace.x
        y: root.sliderPlace.y

        ValueSlider {
            id: slider

            Accessible.description: `${aside}. ${speed.text} ${root.facts.speed}`
            aside: `${root.facts.poles} p = ${root.facts.polePairs}`
            height: root.sliderPlace.height
            hinting: root.exploring && root.fresh && root.demonstrating
            label: root.facts.frequency
            to: root.facts.highest
            value: root.frequency
            width: root.sliderPlace.width

            onMoved: value => {
                root.use();
                root.frequency = value;
            }
        }
    }
}
