pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    readonly property var tasks: [
        {
            glyph: Glyphs.pin,
            text: "Delivery"
        },
        {
            glyph: Glyphs.bolt,
            text: "Airport"
        }
    ]

    height: 1080
    name: "TaskChoice"
    visible: true
    when: windowShown
    width: 1920

    function make(): TaskChoice {
        const choice = createTemporaryObject(choiceComponent, testCase) as TaskChoice;
        verify(choice);
        return choice;
    }

    function pill(choice: TaskChoice, index: int): point {
        return choice.middleOf(index);
    }

    function drag(choice: TaskChoice, index: int, x: real, y: real): void {
        const from = pill(choice, index);
        mousePress(choice, from.x, from.y);
        for (let part = 1; part <= 4; ++part)
            mouseMove(choice, from.x + (x - from.x) * part / 4, from.y + (y - from.y) * part / 4, 20);
        mouseRelease(choice, x, y);
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_a_tapped_task_becomes_the_plate_of_the_vehicle(): void {
        const choice = make();
        const at = pill(choice, 1);
        mouseClick(choice, at.x, at.y);
        compare(choice.chosen, 1);
        verify(choice.mounted);
        compare(choice.plateX, choice.mount.x);
        compare(choice.plateY, choice.mount.y);
    }

    function test_a_second_tap_takes_it_off(): void {
        const choice = make();
        choice.toggle(1);
        choice.toggle(1);
        compare(choice.chosen, -1);
        compare(choice.riding, -1);
    }

    function test_a_task_let_go_on_the_vehicle_is_chosen(): void {
        const choice = make();
        drag(choice, 0, 1200, 500);
        compare(choice.chosen, 0);
    }

    function test_a_task_let_go_elsewhere_returns(): void {
        const choice = make();
        drag(choice, 0, 300, 500);
        compare(choice.chosen, -1);
        compare(choice.riding, -1);
    }

    function test_it_rides_back_and_is_gone_when_it_has_arrived(): void {
        Theme.still = false;
        const choice = make();
        drag(choice, 0, 300, 500);
        compare(choice.riding, 0);
        tryCompare(choice, "riding", -1);
    }

    function test_the_choice_stays_when_the_language_changes(): void {
        const choice = make();
        choice.toggle(1);
        choice.tasks = tasks.map(task => ({
                    glyph: task.glyph,
                    text: task.text.toUpperCase()
                }));
        compare(choice.chosen, 1);
        verify(choice.mounted);
    }

    Component {
        id: choiceComponent

        TaskChoice {
            body: Qt.rect(800, 130, 800, 590)
            height: 1080
            mount: Qt.point(1230, 750)
            shown: true
            tasks: testCase.tasks
            title: "Choose a task"
            width: 1920
        }
    }
}
