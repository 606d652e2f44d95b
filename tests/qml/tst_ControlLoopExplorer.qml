pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    readonly property var english: ({
            action: "Press the pedal",
            title: "All hear it, one takes it",
            hint: "Press the pedal",
            pedal: "Pedal",
            sensor: "Sensor",
            unit: "Control unit",
            actuator: "Actuator",
            bus: "Shared bus",
            listeners: ["Climate", "Lights"],
            takes: "takes it",
            hears: "hears it",
            interval: 2
        })

    height: 1080
    name: "ControlLoopExplorer"
    visible: true
    when: windowShown
    width: 1920

    // Time does not go on by itself here.
    function make(): ControlLoopExplorer {
        const slide = createTemporaryObject(slideComponent, testCase) as Slide;
        slide.immersed = true;
        const explorer = slide.children.find(child => child instanceof ControlLoopExplorer) as ControlLoopExplorer;
        tryCompare(explorer.lens, "opening", 1);
        return explorer;
    }

    function leverIn(item: Item): PedalLever {
        if (item instanceof PedalLever)
            return item as PedalLever;
        for (const child of item.children) {
            const found = leverIn(child);
            if (found)
                return found;
        }
        return null;
    }

    // The pad, on the stage.
    function pad(explorer: ControlLoopExplorer): point {
        const lever = leverIn(explorer);
        return lever.mapToItem(testCase, lever.tipX, lever.tipY);
    }

    function run(explorer: ControlLoopExplorer, seconds: real): void {
        for (let i = 0; i < Math.round(seconds * 50); ++i)
            explorer.advance(0.02);
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_the_foot_reaches_the_wheel_by_two_messages(): void {
        const explorer = make();
        explorer.press(0.6);
        run(explorer, 0.5);
        fuzzyCompare(explorer.pedal, 0.6, 0.01);
        compare(explorer.command, 0);
        compare(explorer.wheelAngle, 0);
        run(explorer, 3);
        fuzzyCompare(explorer.command, 0.6, 0.011);
        fuzzyCompare(explorer.actuator, 0.6, 0.02);
        verify(explorer.wheelAngle > 0);
    }

    function test_a_finger_presses_the_pedal_and_it_returns_when_let_go(): void {
        const explorer = make();
        const at = pad(explorer);
        mousePress(testCase, at.x, at.y);
        run(explorer, 0.5);
        fuzzyCompare(explorer.pedal, 0.35, 0.01);
        verify(!explorer.fresh);
        for (let part = 1; part <= 10; ++part)
            mouseMove(testCase, at.x, at.y + 8 * part, 5);
        run(explorer, 0.5);
        verify(explorer.pedal > 0.7);
        mouseRelease(testCase, at.x, at.y + 80);
        compare(explorer.target, 0);
        run(explorer, 0.1);
        verify(explorer.pedal > 0.5);
        run(explorer, 2);
        fuzzyCompare(explorer.pedal, 0, 0.01);
    }

    function test_the_wheel_stands_again_when_the_pedal_has_returned(): void {
        const explorer = make();
        explorer.tap();
        run(explorer, 1.5);
        explorer.release();
        run(explorer, 6);
        compare(explorer.command, 0);
        const angle = explorer.wheelAngle;
        run(explorer, 1);
        fuzzyCompare(explorer.wheelAngle, angle, 0.01);
    }

    function test_the_sensor_speaks_in_its_rhythm_even_when_nothing_changes(): void {
        const explorer = make();
        run(explorer, 1.9);
        compare(explorer.silence > 1.8, true);
        run(explorer, 0.2);
        verify(explorer.silence < 0.2);
    }

    function test_keys_press_the_pedal(): void {
        const explorer = make();
        verify(explorer.activeFocus);
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        fuzzyCompare(explorer.target, 0.1, 1e-9);
        keyClick(Qt.Key_Up);
        fuzzyCompare(explorer.target, 0.05, 1e-9);
        keyClick(Qt.Key_Return);
        compare(explorer.target, 1);
        tryCompare(explorer, "target", 0);
    }

    function test_an_arrow_key_reaches_the_slider(): void {
        const explorer = make();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        fuzzyCompare(explorer.target, 0.03, 1e-9);
    }

    function test_it_demonstrates_itself_until_it_is_touched(): void {
        const explorer = make();
        Theme.still = false;
        verify(!explorer.demonstrating);
        explorer.attended = false;
        verify(explorer.demonstrating);
        tryVerify(() => explorer.pedal > 0.5);
        mousePress(testCase, 700, 700);
        verify(!explorer.demonstrating);
        compare(explorer.target, 0);
        verify(explorer.pedal > 0.3);
        mouseRelease(testCase, 700, 700);
    }

    function test_a_finger_that_rests_on_the_pedal_is_still_there(): void {
        const explorer = make();
        Theme.still = false;
        const at = pad(explorer);
        mousePress(testCase, at.x, at.y);
        wait(Theme.patienceMs + 300);
        verify(!explorer.demonstrating);
        compare(explorer.target, 0.35);
        mouseRelease(testCase, at.x, at.y);
        tryVerify(() => explorer.demonstrating, Theme.patienceMs + 1000);
    }

    function test_a_new_language_stops_nothing(): void {
        const explorer = make();
        explorer.press(0.6);
        run(explorer, 4);
        const actuator = explorer.actuator;
        explorer.facts = Object.assign({}, english, {
            pedal: "Pedale",
            listeners: ["Klima", "Licht"]
        });
        compare(explorer.actuator, actuator);
        compare(explorer.target, 0.6);
        run(explorer, 2);
        fuzzyCompare(explorer.actuator, 0.6, 0.02);
    }

    Component {
        id: slideComponent

        Slide {
            id: slide

            claims: []
            lead: ""
            note: ""
            overline: ""
            settled: true
            shown: true
            slideId: "electronics"
            title: ""

            Lens {
                id: lens

                label: "Press the pedal"
                slide: slide
            }

            ControlLoopExplorer {
                facts: testCase.english
                lens: lens
                note: "General principle"
                slide: slide
            }
        }
    }
}
