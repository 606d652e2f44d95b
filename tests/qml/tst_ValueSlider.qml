pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 400
    name: "ValueSlider"
    visible: true
    when: windowShown
    width: 1200

    function make(value: real): ValueSlider {
        return createTemporaryObject(sliderComponent, testCase, {
            value
        });
    }

    function test_the_knob_comes_under_the_finger(): void {
        const slider = make(50);
        mousePress(slider, slider.knob / 2, 56);
        compare(slider.value, 0);
        mouseMove(slider, slider.knob / 2 + slider.way / 4, 56);
        compare(slider.value, 25);
        mouseMove(slider, 5000, 56);
        compare(slider.value, 100);
        mouseRelease(slider, 1000, 56);
    }

    function test_the_whole_track_answers_as_high_as_the_knob(): void {
        const slider = make(50);
        mousePress(slider, slider.width - 10, 116);
        compare(slider.value, 100);
        mouseRelease(slider, slider.width - 10, 116);
    }

    function test_it_keeps_to_its_steps(): void {
        const slider = make(50);
        slider.step = 20;
        slider.place(slider.knob / 2 + slider.way * 0.49);
        compare(slider.value, 40);
    }

    function test_arrow_keys_step_and_stop_at_the_ends(): void {
        const slider = make(97);
        slider.forceActiveFocus();
        keyClick(Qt.Key_Right);
        fuzzyCompare(slider.value, 100, 0.01);
        keyClick(Qt.Key_Right);
        compare(slider.value, 100);
        keyClick(Qt.Key_Left);
        verify(slider.value < 100);
    }

    function test_it_is_read_aloud_with_its_value(): void {
        const slider = make(50);
        compare(slider.Accessible.name, "Frequency, 50");
        compare(slider.Accessible.role, Accessible.Slider);
    }

    Component {
        id: sliderComponent

        ValueSlider {
            label: "Frequency"
            width: 1000

            onMoved: value => this.value = value
        }
    }
}
