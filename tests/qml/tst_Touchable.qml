import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    name: "Touchable"
    width: 640
    height: 360
    visible: true
    when: windowShown

    function make(properties: var): Touchable {
        const control = createTemporaryObject(touchable, testCase, properties);
        verify(control);
        return control;
    }

    function test_a_tap_acts_once(): void {
        const control = make({});
        taps.target = control;
        mouseClick(control);
        compare(taps.count, 1);
    }

    function test_a_second_tap_at_once_does_nothing(): void {
        const control = make({});
        taps.target = control;
        mouseClick(control);
        mouseClick(control);
        compare(taps.count, 1);
        wait(260);
        mouseClick(control);
        compare(taps.count, 2);
    }

    function test_it_is_pressed_while_the_finger_rests(): void {
        const control = make({});
        mousePress(control);
        verify(control.pressed);
        mouseRelease(control);
        verify(!control.pressed);
    }

    function test_a_finger_that_leaves_takes_the_tap_back(): void {
        const control = make({});
        taps.target = control;
        mousePress(control);
        mouseMove(control, control.width + 100, 10);
        mouseRelease(control, control.width + 100, 10);
        compare(taps.count, 0);
    }

    function test_a_slow_finger_acts_too(): void {
        const control = make({});
        taps.target = control;
        mousePress(control);
        wait(1000);
        mouseRelease(control);
        compare(taps.count, 1);
    }

    function test_it_rests_when_it_is_not_pressable(): void {
        const control = make({
            pressable: false
        });
        taps.target = control;
        mouseClick(control);
        control.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(taps.count, 0);
    }

    function test_the_keyboard_acts_like_a_tap_data(): var {
        return [
            {
                tag: "Return",
                key: Qt.Key_Return
            },
            {
                tag: "Enter",
                key: Qt.Key_Enter
            },
            {
                tag: "Space",
                key: Qt.Key_Space
            }
        ];
    }

    function test_the_keyboard_acts_like_a_tap(data: var): void {
        const control = make({});
        taps.target = control;
        control.forceActiveFocus();
        keyPress(data.key);
        verify(control.pressed);
        keyRelease(data.key);
        verify(!control.pressed);
        compare(taps.count, 1);
    }

    function test_it_is_large_enough_for_a_finger(): void {
        const control = make({});
        verify(control.width >= 88);
        verify(control.height >= 88);
    }

    function init(): void {
        taps.clear();
    }

    SignalSpy {
        id: taps

        signalName: "tapped"
    }

    Component {
        id: touchable

        Touchable {}
    }
}
