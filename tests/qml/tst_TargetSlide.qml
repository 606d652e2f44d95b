pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "TargetSlide"
    visible: true
    when: windowShown
    width: 1920

    function make(share: real): BlockBody {
        return createTemporaryObject(bodyComponent, testCase, {
            share
        });
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_it_is_filled_to_the_planned_share(): void {
        compare(make(80).reached, 8);
        compare(make(75).reached, 7.5);
    }

    function test_a_tap_fills_up_to_its_block(): void {
        const body = make(80);
        mouseClick(body, body.pitch * 2.5, 300);
        compare(body.reached, 3);
    }

    function test_a_block_is_filled_in_the_frame_of_the_touch(): void {
        const body = make(80);
        mousePress(body, body.pitch * 2.5, 200);
        compare(body.reached, 3);
        mouseRelease(body, body.pitch * 2.5, 200);
        compare(body.reached, 3);
    }

    function test_a_tap_on_the_first_block_alone_empties_it(): void {
        const body = make(80);
        mouseClick(body, body.pitch * 0.5, 200);
        compare(body.reached, 1);
        mouseClick(body, body.pitch * 0.5, 200);
        compare(body.reached, 0);
    }

    function test_nothing_fills_beyond_the_share(): void {
        const body = make(80);
        mouseClick(body, body.pitch * 9.5, 300);
        compare(body.reached, 8);
    }

    function test_a_finger_drawn_across_fills_with_it(): void {
        const body = make(80);
        mousePress(body, body.pitch * 1.5, 300);
        for (let block = 2; block < 6; ++block)
            mouseMove(body, body.pitch * (block + 0.5), 300);
        compare(body.reached, 6);
        mouseRelease(body, body.pitch * 5.5, 300);
        compare(body.reached, 6);
    }

    function test_the_key_fills_one_more_and_after_the_last_none(): void {
        const body = make(30);
        body.forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(body.reached, 0);
        keyClick(Qt.Key_Return);
        compare(body.reached, 1);
    }

    function test_the_loop_shows_the_plan_again(): void {
        const body = make(80);
        body.fillTo(2);
        body.touring = true;
        compare(body.reached, 8);
    }

    function test_a_block_is_hatched_only_inside(): void {
        const square = [[0, 0], [30, 0], [30, 30], [0, 30]];
        compare(BodyOutline.hatching(square, 20), "M0.0 20.0L20.0 0.0M10.0 30.0L30.0 10.0");
    }

    function test_the_top_is_the_highest_point_between_two_uprights(): void {
        const roof = [[0, 100], [50, 0], [100, 100]];
        compare(BodyOutline.top(roof, 40, 60), 0);
        compare(BodyOutline.top(roof, 75, 100), 50);
    }

    Component {
        id: bodyComponent

        BlockBody {
            mark: "Plan"
            running: true
        }
    }
}
