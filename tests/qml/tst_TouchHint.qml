import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 600
    name: "TouchHint"
    visible: true
    when: windowShown
    width: 1600

    function make(properties: var): TouchHint {
        const hint = createTemporaryObject(hintComponent, testCase, properties);
        verify(hint);
        return hint;
    }

    function cleanup(): void {
        Theme.calm = false;
        Theme.still = false;
    }

    function test_it_says_all_languages_the_own_one_large(): void {
        const hint = make({});
        compare(hint.heading, "Touch");
        compare(hint.others, "Нажмите  ·  触摸");
    }

    function test_another_language_has_its_turn_every_four_seconds(): void {
        const hint = make({
            running: true
        });
        tryCompare(hint, "heading", "Нажмите", Theme.hintMs + 1500);
        compare(hint.others, "Touch  ·  触摸");
        hint.running = false;
        compare(hint.heading, "Touch");
    }

    function test_it_breathes_only_while_it_runs(): void {
        const hint = make({
            running: true
        });
        tryVerify(() => hint.breath > 0.3, 3000);
        hint.running = false;
        compare(hint.breath, 0);
    }

    function test_with_reduced_motion_the_rings_stand(): void {
        Theme.calm = true;
        const hint = make({
            running: true
        });
        verify(!hint.breathing);
    }

    function test_equal_words_of_two_languages_are_said_once(): void {
        compare(make({
            hints: ["Touch", "Touch", "触摸"]
        }).others, "触摸");
    }

    function test_no_words_are_no_mistake(): void {
        const hint = make({
            hints: [],
            running: true
        });
        compare(hint.heading, "");
        compare(hint.others, "");
    }

    Component {
        id: hintComponent

        TouchHint {
            hints: ["Touch", "Нажмите", "触摸"]
            x: 300
            y: 300
        }
    }
}
