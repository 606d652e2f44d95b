pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    property MessageBus bus
    property var said: []

    name: "MessageBus"

    function init(): void {
        said = [];
        bus = createTemporaryObject(busComponent, testCase) as MessageBus;
    }

    function run(seconds: real): void {
        for (let i = 0; i < Math.round(seconds * 100); ++i)
            bus.advance(0.01);
    }

    // Unit 0 hangs 100 from 1 and 300 from 2: heard after 0.3 and 0.5 s, taken 0.1 s later.
    function test_every_other_unit_hears_and_one_takes(): void {
        bus.post(0, 1, 0.42);
        run(0.29);
        compare(said, []);
        run(0.02);
        compare(said, ["1 hears 42"]);
        verify(bus.hears(1));
        verify(!bus.hears(2));
        run(0.1);
        compare(said, ["1 hears 42", "1 takes 42"]);
        run(0.3);
        compare(said, ["1 hears 42", "1 takes 42", "2 hears 42", "0 ended"]);
    }

    function test_in_one_long_step_everything_comes_in_the_same_order(): void {
        bus.post(0, 1, 0.42);
        bus.advance(5);
        compare(said, ["1 hears 42", "1 takes 42", "2 hears 42", "0 ended"]);
        compare(bus.current, null);
    }

    function test_it_runs_to_both_sides(): void {
        bus.post(1, 2, 0.1);
        bus.advance(5);
        compare(said.filter(words => words.includes("hears")), ["0 hears 10", "2 hears 10"]);
        compare(said.filter(words => words.includes("takes")), ["2 takes 10"]);
    }

    function test_one_speaks_at_a_time_and_the_first_to_ask_is_first(): void {
        bus.post(0, 1, 0.5);
        bus.post(2, 0, 0.2);
        bus.post(1, 2, 0.6);
        compare(bus.current.from, 0);
        compare(bus.waiting.length, 2);
        run(0.65);
        compare(bus.current.from, 2);
        compare(bus.waitingOf(1).value, 0.6);
        compare(bus.waitingOf(2), null);
        run(0.65);
        compare(bus.current.from, 1);
        run(0.65);
        compare(bus.current, null);
        compare(said.filter(words => words.includes("ended")), ["0 ended", "2 ended", "1 ended"]);
    }

    function test_while_it_waits_the_latest_value_replaces_the_older(): void {
        bus.post(0, 1, 0.5);
        bus.post(1, 2, 0.6);
        bus.post(1, 2, 0.7);
        compare(bus.waiting.length, 1);
        compare(bus.current.value, 0.5);
        run(2);
        compare(said.filter(words => words.includes("takes")), ["1 takes 50", "2 takes 70"]);
    }

    function test_a_silent_line_stays_silent(): void {
        run(1);
        compare(said, []);
        compare(bus.reach, 0);
        compare(bus.taking, 0);
    }

    Component {
        id: busComponent

        MessageBus {
            leavingSeconds: 0.2
            speed: 1000
            takingSeconds: 0.1
            taps: [100, 200, 400]

            onEnded: message => testCase.said.push(`${message.from} ended`)
            onHeard: (unit, message) => testCase.said.push(`${unit} hears ${Math.round(100 * message.value)}`)
            onTaken: (unit, message) => testCase.said.push(`${unit} takes ${Math.round(100 * message.value)}`)
        }
    }
}
