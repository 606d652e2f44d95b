pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    property Slide slide
    property EnergyPathExplorer explorer

    readonly property var parameters: ({
            title: "How much and how fast",
            hint: "",
            capacity: 10,
            start: 0.7,
            drivePower: 15,
            brakePower: 10,
            chargePower: 3,
            efficiency: {
                inverter: 0.97,
                motor: 0.93,
                gear: 0.97,
                charger: 0.92
            },
            motion: 0.02,
            pace: 120,
            battery: "Battery",
            inverter: "Inverter",
            motor: "Motor",
            gear: "Gear",
            wheels: "Wheels",
            socket: "Socket",
            drive: "Drive",
            brake: "Brake",
            charge: "Charge",
            power: "Power, kW",
            kilowatts: "kW",
            kilowattHours: "kWh",
            stored: "Stored",
            outOf: "of",
            heat: "Heat",
            empty: "The battery is empty",
            full: "The battery is full",
            standing: "The wheels stand",
            hurried: "faster"
        })

    function find(item: Item, name: string): Item {
        if (item.toString().startsWith(name + "_"))
            return item;
        for (const child of item.children) {
            const found = find(child, name);
            if (found)
                return found;
        }
        return null;
    }

    function says(words: string): bool {
        const texts = [];
        const collect = item => {
            if (item.visible && item.text !== undefined)
                texts.push(item.text);
            for (const child of item.children)
                collect(child);
        };
        collect(explorer);
        return texts.includes(words);
    }

    function pass(seconds: real): void {
        for (let step = 0; step < seconds * 10; ++step)
            explorer.advance(0.1);
    }

    function chooseMode(index: int): void {
        const segments = find(explorer, "Segments");
        mouseClick(segments, segments.width * (index + 0.5) / 3, 56);
        compare(explorer.mode, index);
    }

    height: 1080
    name: "EnergyPathExplorer"
    visible: true
    when: windowShown
    width: 1920

    function init(): void {
        Theme.language = "en";
        slide = createTemporaryObject(slideComponent, testCase);
        const lens = createTemporaryObject(lensComponent, slide, {
            slide
        });
        explorer = createTemporaryObject(explorerComponent, slide, {
            facts: parameters,
            lens,
            note: "General principle",
            slide
        });
        slide.immersed = true;
        tryCompare(lens, "opening", 1);
    }

    function test_it_begins_as_the_show_says(): void {
        const fresh = createTemporaryObject(explorerComponent, slide, {
            facts: parameters,
            lens: find(slide, "Lens"),
            note: "",
            slide
        });
        compare(fresh.books.stored, 7);
        compare(fresh.mode, EnergyBook.Drive);
        compare(fresh.power, 9);
    }

    function test_a_finger_on_the_slider_sets_the_power_and_the_figure_follows(): void {
        const slider = find(explorer, "ValueSlider");
        mousePress(slider, 200, 56);
        mouseMove(slider, slider.width - 30, 56);
        mouseRelease(slider, slider.width - 30, 56);
        compare(explorer.power, 15);
        compare(explorer.given, 15);
        verify(!explorer.fresh);
    }

    function test_twice_the_power_is_twice_the_dots_and_twice_the_change(): void {
        const watched = power => {
            explorer.share = power / 15;
            const [books, travelled] = [explorer.books, explorer.travelled.battery];
            explorer.advance(0.05);
            return [books.stored - explorer.books.stored, explorer.travelled.battery - travelled];
        };
        explorer.travelled = Object.assign({}, explorer.travelled, {
            battery: 0
        });
        const [change, dots] = watched(5);
        const [twice, twiceTheDots] = watched(10);
        fuzzyCompare(twice, 2 * change, 1e-9);
        fuzzyCompare(twiceTheDots, 2 * dots, 1e-9);
    }

    function test_each_mode_has_its_own_most(): void {
        explorer.share = 1;
        chooseMode(1);
        compare(explorer.power, 10);
        wait(300);
        chooseMode(2);
        compare(explorer.power, 3);
    }

    function test_braking_fills_the_battery_until_the_wheels_stand(): void {
        explorer.share = 1;
        pass(20);
        const stored = explorer.books.stored;
        chooseMode(1);
        explorer.advance(0.1);
        verify(explorer.flow.battery < 0);
        pass(12);
        verify(explorer.books.stored > stored);
        compare(explorer.books.motion, 0);
        compare(explorer.given, 0);
        verify(says("The wheels stand"));
        const angle = explorer.angle;
        pass(1);
        compare(explorer.angle, angle);
    }

    function test_it_says_that_the_battery_is_empty_or_full(): void {
        explorer.share = 1;
        pass(60);
        compare(explorer.books.stored, 0);
        verify(says("The battery is empty"));
        chooseMode(2);
        pass(200);
        fuzzyCompare(explorer.books.stored, 10, 1e-9);
        verify(says("The battery is full"));
    }

    function test_standing_still_it_takes_no_time(): void {
        explorer.share = 0;
        verify(explorer.ticking);
        pass(60);
        verify(!explorer.ticking);
    }

    function test_an_arrow_key_reaches_the_slider_from_anywhere(): void {
        explorer.forceActiveFocus();
        keyClick(Qt.Key_Right);
        verify(find(explorer, "ValueSlider").activeFocus);
        keyClick(Qt.Key_Right);
        compare(explorer.power, 10);
    }

    function test_it_demonstrates_every_mode_until_it_is_touched(): void {
        verify(!explorer.demonstrating);
        tryVerify(() => explorer.demonstrating, Theme.patienceMs + 1000);
        const seen = new Set();
        for (let step = 0; step < 300; ++step) {
            const before = explorer.books.stored;
            explorer.advance(0.1);
            seen.add(explorer.mode);
            verify(Math.abs(explorer.books.stored - before) < 0.06);
        }
        compare(seen.size, 3);
        mouseClick(explorer, 400, 400);
        verify(!explorer.demonstrating);
        const [mode, share] = [explorer.mode, explorer.share];
        pass(1);
        compare(explorer.mode, mode);
        compare(explorer.share, share);
    }

    function test_another_language_leaves_what_the_visitor_did(): void {
        explorer.share = 0.2;
        pass(2);
        chooseMode(2);
        const books = explorer.books;
        explorer.facts = Object.assign({}, parameters, {
            drive: "Ход"
        });
        compare(explorer.mode, 2);
        compare(explorer.share, 0.2);
        compare(explorer.books.stored, books.stored);
    }

    Component {
        id: slideComponent

        Slide {
            claims: []
            lead: ""
            note: ""
            overline: ""
            settled: true
            shown: true
            slideId: "evs"
            title: "Vehicles"
        }
    }

    Component {
        id: lensComponent

        Lens {
            label: "Let energy flow"
        }
    }

    Component {
        id: explorerComponent

        EnergyPathExplorer {}
    }
}
