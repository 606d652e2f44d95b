pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// From the battery to the wheels and back: the level is how much there is, the dots are how fast it
// goes. Twice the power, twice the dots, and the level moves twice as fast.
Explorer {
    id: root

    property int mode: EnergyBook.Drive
    // Of the highest power of the mode, as the finger wants it.
    property real share: 0.6
    property var books: EnergyBook.opened(facts, share * facts.drivePower)
    property var travelled: ({
            charger: 0,
            battery: 0,
            inverter: 0,
            motor: 0,
            wheels: 0
        })
    property var risen: ({
            charger: 0,
            inverter: 0,
            motor: 0,
            gear: 0
        })
    property real angle: 0
    // Since when the demonstration is in its mode.
    property real shownFor: 0

    readonly property real highest: EnergyBook.highest(facts, mode)
    readonly property real step: highest < 10 ? 0.1 : 1
    readonly property real power: Math.round(share * highest / step) * step
    readonly property var flow: EnergyBook.flow(books, facts, mode, power)
    readonly property real given: Math.max(flow.socket, flow.battery, -flow.wheels)
    readonly property int halt: EnergyBook.halt(books, facts, mode)
    readonly property real most: Math.max(facts.drivePower, facts.brakePower, facts.chargePower)
    // Three choices take more room than two.
    readonly property real switchWidth: Theme.portrait ? switchPlace.width : 730
    readonly property string outOf: `${facts.outOf} ${Spelling.decimal(facts.capacity, facts.capacity % 1 ? 1 : 0)} ${facts.kilowattHours}`
    readonly property var haltWords: ["", facts.empty, facts.full, facts.standing]
    readonly property var goals: [facts.wheels, facts.battery, facts.battery]
    // Dots a second in a cable at the highest power of all.
    readonly property real dotsAtMost: 6
    readonly property real heatDots: 4

    function advance(seconds: real): void {
        if (demonstrating)
            demonstrate(seconds);
        books = EnergyBook.after(books, facts, mode, power, seconds * facts.pace / 3600);
        const dots = dotsAtMost / most * seconds;
        travelled = moved(travelled, flow, dots);
        risen = moved(risen, EnergyBook.heat(flow), dots * heatDots);
        angle = (angle + 420 * EnergyBook.speed(books, facts) * seconds) % 720;
    }

    function spell(power: real): string {
        return Spelling.decimal(power, step < 1 && power > 0 ? 1 : 0);
    }

    function moved(places: var, by: var, dots: real): var {
        const next = {};
        for (const name in places)
            next[name] = (places[name] + by[name] * dots) % 1;
        return next;
    }

    // By itself it drives, brakes until it stands, and charges until as much is there as at first.
    function demonstrate(seconds: real): void {
        shownFor += seconds;
        const full = books.stored >= facts.start * facts.capacity;
        const ends = [shownFor > 5 || halt === EnergyBook.Empty, shownFor > 1.5 && halt !== EnergyBook.None, shownFor > 4 && full || shownFor > 12];
        if (ends[mode])
            choose((mode + 1) % 3);
        share += Math.max(-seconds, Math.min(seconds, [0.8, 0.7, 1][mode] - share)) * 0.6;
    }

    function choose(chosen: int): void {
        mode = chosen;
        shownFor = 0;
    }

    mainControl: slider
    ticking: running && (demonstrating || EnergyBook.moves(books, facts, mode, power))

    onAdvanced: seconds => root.advance(seconds)
    onDemonstratingChanged: shownFor = 0

    ExplorerDrawing {
        Accessible.description: root.facts.hint
        Accessible.name: [root.facts.battery, root.facts.inverter, root.facts.motor, root.facts.gear, root.facts.wheels].join(", ")
        Accessible.role: Accessible.Graphic
        explorer: root
        height: Theme.portrait ? 950 : 520
        // A path is followed as lines are read.
        mirrored: true
        lensZoom: Math.hypot(width, height) / 730
        room: Theme.portrait ? Qt.rect(60, 592, 960, 950) : Qt.rect(96, 330, 1728, 520)
        width: Theme.portrait ? 960 : 1728

        EnergyChain {
            anchors.fill: parent
            angle: root.angle
            books: root.books
            detailed: root.detailed
            facts: root.facts
            flow: root.flow
            opening: root.lens.opening
            risen: root.risen
            travelled: root.travelled
        }
    }

    Entrance {
        after: 360
        shown: root.exploring
        x: Theme.margin - 8
        y: Theme.portrait ? 328 : 32

        StageText {
            id: figure

            color: Theme.amber
            figure: true
            role: Theme.figL
            text: root.spell(root.given)
            wrapMode: Text.NoWrap
        }

        StageText {
            role: Theme.heading
            text: root.facts.kilowatts
            wrapMode: Text.NoWrap
            x: figure.width + 20
            y: 74
        }

        StageText {
            color: Theme.amberText
            role: Theme.smallM
            text: root.haltWords[root.halt]
            wrapMode: Text.NoWrap
            x: 460
            y: 84
        }
    }

    Entrance {
        after: 360
        order: 1
        shown: root.exploring
        x: Theme.margin
        y: Theme.portrait ? 500 : 200

        EnergySplit {
            arriving: Math.max(root.flow.charger, root.flow.wheels, -root.flow.battery)
            goal: root.goals[root.mode]
            heat: root.facts.heat
            most: root.most
            unit: root.facts.kilowatts
            warming: EnergyBook.heatInAll(root.flow)
            width: Theme.portrait ? Theme.contentWidth : 780
        }
    }

    Entrance {
        after: 360
        order: 2
        shown: root.exploring
        x: Theme.portrait ? 263 : 357
        y: Theme.portrait ? 634 : 346

        StageText {
            id: level

            figure: true
            role: Theme.figM
            text: Spelling.decimal(root.books.stored, 1)
            wrapMode: Text.NoWrap
        }

        StageText {
            color: Theme.text2
            role: Theme.lead
            text: root.outOf
            wrapMode: Text.NoWrap
            x: level.width + 16
            y: 18
        }

        StageText {
            color: Theme.text2
            role: Theme.caption
            text: root.facts.stored
            wrapMode: Text.NoWrap
            x: 2
            y: -34
        }
    }

    Entrance {
        after: 360
        order: 3
        shown: root.exploring
        x: root.switchPlace.x
        y: root.switchPlace.y

        Segments {
            choices: [root.facts.drive, root.facts.brake, root.facts.charge]
            current: root.mode
            height: root.switchPlace.height
            width: root.switchWidth

            onChosen: index => {
                root.use();
                root.choose(index);
            }
        }
    }

    Entrance {
        after: 360
        order: 4
        shown: root.exploring
        x: Theme.stageWidth - Theme.margin - slider.width
        y: root.sliderPlace.y

        ValueSlider {
            id: slider

            Accessible.description: `${root.spell(root.given)} ${root.facts.kilowatts}, ${level.text} ${root.outOf} ${root.haltWords[root.halt]}`
            aside: root.facts.hurried
            height: root.sliderPlace.height
            hinting: root.exploring && root.fresh && root.demonstrating
            label: root.facts.power
            spelled: root.spell(root.power)
            step: root.step
            to: root.highest
            value: root.power
            width: Theme.portrait ? Theme.contentWidth : Theme.stageWidth - Theme.margin - root.switchPlace.x - root.switchWidth - 56

            onMoved: value => {
                root.use();
                root.share = value / root.highest;
            }
        }
    }
}
