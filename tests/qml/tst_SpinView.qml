pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    // As measured from the sedan's first render; the frames are any picture.
    readonly property var spin: ({
            frames: Array.from({
                length: 36
            }, () => Qt.resolvedUrl("../../kiosk/qml/Kiosk/pictures/backdrop-landscape.webp")),
            width: 1122,
            height: 588,
            boxes: Array.from({
                length: 36
            }, () => [122, 84, 1022, 494]),
            foot: [562.14, 380.3],
            camera: [[1491.28618, 2036.285399, -170.729899, 1559.214747], [291.523888, -335.359881, -2438.024374, 1054.835508], [-0.627392, 0.721732, -0.292372, 2.773719]],
            eye: [1.7388, -1.9628, 0.9106],
            body: [1.0, 0.4599, 0.3154]
        })

    height: 1080
    name: "SpinView"
    visible: true
    when: windowShown
    width: 1920

    function make(properties: var): SpinView {
        const view = createTemporaryObject(viewComponent, testCase, properties) as SpinView;
        verify(view);
        asked.target = view;
        return view;
    }

    // In even steps; a mouse that is let go at once throws the vehicle. Tells whether it was at
    // once: a busy machine lets it rest.
    function drag(view: SpinView, by: real, pauseMs: int): bool {
        const x = view.reach.x + view.reach.width / 2;
        const y = view.reach.y + view.reach.height / 2;
        mousePress(view, x, y);
        for (let part = 1; part <= 20; ++part)
            mouseMove(view, x + by * part / 20, y, 10);
        if (pauseMs > 0)
            wait(pauseMs);
        const moved = Date.now();
        mouseRelease(view, x + by, y);
        return pauseMs === 0 && Date.now() - moved < 60;
    }

    function init(): void {
        Theme.still = false;
        Theme.calm = false;
        asked.clear();
    }

    function cleanup(): void {
        Theme.still = false;
        Theme.calm = false;
    }

    function test_a_point_is_seen_where_it_was_rendered_data(): var {
        // Worked out from the matrix by hand: three dot products and a division.
        return [
            {
                tag: "the foot of the axis",
                on: [0, 0, 0],
                degrees: 0,
                x: 1559.214747 / 2.773719,
                y: 1054.835508 / 2.773719
            },
            {
                tag: "the nose",
                on: [0.5, 0, 0.15],
                degrees: 0,
                x: (1491.28618 * 0.5 - 170.729899 * 0.15 + 1559.214747) / (-0.627392 * 0.5 - 0.292372 * 0.15 + 2.773719),
                y: (291.523888 * 0.5 - 2438.024374 * 0.15 + 1054.835508) / (-0.627392 * 0.5 - 0.292372 * 0.15 + 2.773719)
            },
            {
                tag: "the nose, a quarter round",
                on: [0.5, 0, 0.15],
                degrees: 90,
                x: (2036.285399 * 0.5 - 170.729899 * 0.15 + 1559.214747) / (0.721732 * 0.5 - 0.292372 * 0.15 + 2.773719),
                y: (-335.359881 * 0.5 - 2438.024374 * 0.15 + 1054.835508) / (0.721732 * 0.5 - 0.292372 * 0.15 + 2.773719)
            }
        ];
    }

    function test_a_point_is_seen_where_it_was_rendered(row: var): void {
        const view = make({
            standing: true
        });
        view.hinted = true;
        tryVerify(() => view.complete);
        view.degrees = row.degrees;
        const seen = view.seen(row.on);
        fuzzyCompare(seen.x, view.place.x + row.x * view.factor, 0.01);
        fuzzyCompare(seen.y, view.place.y + row.y * view.factor, 0.01);
    }

    function test_what_turns_to_the_far_side_faces_away_data(): var {
        return [
            {
                tag: "nose, towards the camera",
                on: [0.49, 0, 0.17],
                degrees: 0,
                near: true
            },
            {
                tag: "nose, half round",
                on: [0.49, 0, 0.17],
                degrees: 180,
                near: false
            },
            {
                tag: "left flank",
                on: [0, 0.22, 0.15],
                degrees: 0,
                near: false
            },
            {
                tag: "left flank, half round",
                on: [0, 0.22, 0.15],
                degrees: 180,
                near: true
            },
            {
                tag: "roof",
                on: [-0.06, 0, 0.31],
                degrees: 0,
                near: true
            },
            {
                tag: "roof, half round",
                on: [-0.06, 0, 0.31],
                degrees: 180,
                near: true
            }
        ];
    }

    function test_what_turns_to_the_far_side_faces_away(row: var): void {
        const view = make({
            standing: true
        });
        view.hinted = true;
        tryVerify(() => view.complete);
        view.degrees = row.degrees;
        compare(view.seen(row.on).facing > 0.12, row.near);
    }

    function test_until_a_frame_is_decoded_the_nearest_one_stands(): void {
        const view = make({});
        view.decoded = [0, 9, 18];
        view.degrees = 70;
        compare(view.frame, 7);
        compare(view.shownFrame, 9);
        view.degrees = -20;
        compare(view.shownFrame, 0);
        view.decoded = [0, 9, 18, 34];
        compare(view.shownFrame, 34);
    }

    function test_the_coarse_turn_is_decoded_first(): void {
        const view = make({});
        compare(view.sequence.length, 35);
        compare(view.sequence.slice(0, 3), [18, 9, 27]);
        compare(new Set(view.sequence).size, 35);
    }

    function test_the_near_side_goes_with_the_finger(): void {
        const view = make({});
        drag(view, view.reach.width * 0.65, 200);
        // The first pixels tell a drag from a tap.
        verify(Math.abs(view.degrees - 180) <= 20, view.degrees);
        drag(view, -view.reach.width * 0.65, 200);
        verify(Math.abs(view.degrees) <= 20, view.degrees);
    }

    function test_a_thrown_vehicle_slows_down_to_a_frame_and_never_turns_back(): void {
        let view = make({});
        while (!drag(view, view.reach.width * 0.3, 0))
            view = make({});
        verify(view.moving);
        const began = Date.now();
        let before = view.degrees;
        while (view.moving) {
            wait(20);
            verify(view.degrees >= before - 1e-6, `${view.degrees} after ${before}, ${Date.now() - began} ms`);
            before = view.degrees;
        }
        verify(Date.now() - began < 1500);
        verify(view.degrees > 100, view.degrees);
        fuzzyCompare(view.degrees / view.step, Math.round(view.degrees / view.step), 1e-6);
    }

    function test_not_even_the_gentlest_throw_turns_back(): void {
        const view = make({});
        view.hold();
        view.degrees = 13;
        view.pace = 5;
        view.pacedAt = Date.now();
        view.letGo();
        tryVerify(() => !view.moving);
        fuzzyCompare(view.degrees, 20, 1e-6);
    }

    function test_calm_follows_the_finger_and_goes_no_further(): void {
        Theme.calm = true;
        const view = make({
            standing: true
        });
        drag(view, view.reach.width * 0.3, 0);
        verify(!view.moving);
        verify(view.degrees > 50 && view.degrees < 90, view.degrees);
    }

    function gripOf(view: SpinView): var {
        return view.children.find(child => child instanceof PictureGrip);
    }

    function test_the_arrow_keys_turn_it_frame_by_frame(): void {
        const view = make({});
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        tryCompare(view, "degrees", 20);
        keyClick(Qt.Key_Left);
        tryCompare(view, "degrees", 10);
        compare(gripOf(view).value, 10);
    }

    function test_assistive_technology_turns_it_and_reads_the_angle(): void {
        Theme.still = true;
        const grip = gripOf(make({}));
        grip.Accessible.increaseAction();
        compare(grip.value, 10);
        compare(grip.Accessible.description, "10°");
        grip.Accessible.decreaseAction();
        grip.Accessible.decreaseAction();
        compare(grip.value, 350);
    }

    function test_it_shows_once_that_it_turns(): void {
        const view = make({
            standing: true
        });
        tryVerify(() => view.degrees > 15);
        tryCompare(view, "degrees", 0);
        tryVerify(() => view.hinted);
        wait(700);
        compare(view.degrees, 0);
    }

    function test_who_has_touched_it_needs_no_hint(): void {
        const view = make({});
        view.turnBy(1);
        view.standing = true;
        tryVerify(() => view.complete);
        tryCompare(view, "moving", false);
        wait(800);
        compare(view.degrees, 10);
    }

    function test_it_turns_by_itself_while_nobody_is_there(): void {
        const view = make({
            standing: true,
            touring: true
        });
        tryVerify(() => view.degrees > 10);
        view.touring = false;
        const there = view.degrees;
        wait(100);
        compare(view.degrees, there);
    }

    function test_calm_it_does_not(): void {
        Theme.calm = true;
        const view = make({
            standing: true,
            touring: true
        });
        tryVerify(() => view.complete);
        wait(200);
        compare(view.degrees, 0);
    }

    function test_reset_returns_it_to_its_first_frame(): void {
        const view = make({});
        drag(view, view.reach.width * 0.3, 0);
        view.reset();
        compare(view.degrees, 0);
        verify(!view.moving);
    }

    function test_another_language_leaves_it_as_it_stands(): void {
        const view = make({
            standing: true
        });
        tryVerify(() => view.complete);
        view.stop();
        view.degrees = 120;
        view.spin = Object.assign({}, spin);
        view.name = "another word";
        compare(view.shownFrame, 12);
        verify(view.complete);
    }

    function test_a_double_tap_asks_to_see_it_large(): void {
        const view = make({});
        const touch = touchEvent(view);
        const x = view.reach.x + view.reach.width / 2;
        const y = view.reach.y + view.reach.height / 2;
        for (let i = 0; i < 2; ++i) {
            touch.press(0, view, x, y);
            touch.commit();
            touch.release(0, view, x, y);
            touch.commit();
        }
        compare(asked.count, 1);
    }

    function test_two_fingers_ask_too_and_do_not_turn_it(): void {
        const view = make({});
        const touch = touchEvent(view);
        const x = view.reach.x + view.reach.width / 2;
        const y = view.reach.y + view.reach.height / 2;
        touch.press(0, view, x - 50, y);
        touch.press(1, view, x + 50, y);
        touch.commit();
        for (let i = 1; i <= 8; ++i) {
            touch.move(0, view, x - 50 - i * 10, y);
            touch.move(1, view, x + 50 + i * 10, y);
            touch.commit();
        }
        touch.release(0, view, x - 130, y);
        touch.release(1, view, x + 130, y);
        touch.commit();
        compare(asked.count, 1);
        tryCompare(view, "moving", false);
        compare(view.degrees, 0);
    }

    function test_a_finger_turns_it_beside_a_palm_that_rests_on_it(): void {
        const view = make({});
        const touch = touchEvent(view);
        const x = view.reach.x + view.reach.width / 2;
        const y = view.reach.y + view.reach.height / 2;
        touch.press(0, view, x + 200, y + 60).commit();
        wait(800);
        touch.stationary(0).press(1, view, x, y).commit();
        for (let i = 1; i <= 10; ++i) {
            touch.stationary(0).move(1, view, x - i * 10, y).commit();
            wait(20); // Qt puts moves between two frames together
        }
        const turned = view.degrees;
        verify(turned < -20);
        touch.release(0, view, x + 200, y + 60).stationary(1).commit();
        for (let i = 1; i <= 10; ++i) {
            touch.move(1, view, x - 100 - i * 10, y).commit();
            wait(20);
        }
        verify(view.degrees < turned - 20);
        touch.release(1, view, x - 200, y).commit();
        compare(asked.count, 0);
    }

    function test_a_finger_that_waited_turns_it_all_the_same(): void {
        const view = make({});
        const touch = touchEvent(view);
        const x = view.reach.x + view.reach.width / 2;
        const y = view.reach.y + view.reach.height / 2;
        touch.press(0, view, x, y).commit();
        wait(800);
        for (let i = 1; i <= 10; ++i) {
            touch.move(0, view, x - i * 10, y).commit();
            wait(20);
        }
        verify(view.degrees < -10);
        touch.release(0, view, x - 100, y).commit();
    }

    SignalSpy {
        id: asked

        signalName: "zoomAsked"
    }

    Component {
        id: viewComponent

        SpinView {
            height: 1080
            name: "a saloon"
            place: Qt.rect(700, 200, 1122 * 0.9, 588 * 0.9)
            spin: testCase.spin
            width: 1920
        }
    }
}
