import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 360
    name: "HoldButton"
    visible: true
    when: windowShown
    width: 640

    function make(): HoldButton {
        const button = createTemporaryObject(buttonComponent, testCase, {
            x: 100,
            y: 100
        });
        verify(button);
        acts.target = button;
        acts.clear();
        return button;
    }

    function test_a_tap_does_nothing_and_the_ring_empties(): void {
        const button = make();
        mousePress(button);
        wait(300);
        verify(button.part > 0);
        mouseRelease(button);
        tryCompare(button, "part", 0, 3000);
        compare(acts.count, 0);
    }

    function test_pressed_long_enough_it_acts_once(): void {
        const button = make();
        mousePress(button);
        tryCompare(acts, "count", 1, 5000);
        wait(200);
        mouseRelease(button);
        compare(acts.count, 1);
    }

    function test_a_finger_that_leaves_takes_it_back(): void {
        const button = make();
        mousePress(button);
        wait(300);
        mouseMove(button, 300, 200);
        tryCompare(button, "part", 0, 3000);
        wait(Theme.holdMs);
        mouseRelease(button, 300, 200);
        compare(acts.count, 0);
    }

    function test_a_key_that_is_held_does_the_same(): void {
        const button = make();
        button.forceActiveFocus(Qt.TabFocusReason);
        keyPress(Qt.Key_Return);
        tryCompare(acts, "count", 1, 5000);
        keyRelease(Qt.Key_Return);
    }

    SignalSpy {
        id: acts

        signalName: "held"
    }

    Component {
        id: buttonComponent

        HoldButton {
            glyph: Glyphs.close
            name: "End"
        }
    }
}
