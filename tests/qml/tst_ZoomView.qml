import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    readonly property var motor: ({
            source: Qt.resolvedUrl("../../kiosk/qml/Kiosk/pictures/backdrop-landscape.webp"),
            width: 2880,
            height: 1080,
            box: [0, 0, 2880, 1080],
            alt: "a picture",
            caption: ""
        })

    height: 1080
    name: "ZoomView"
    visible: true
    when: windowShown
    width: 1920

    function make(): ZoomView {
        const view = createTemporaryObject(viewComponent, testCase);
        verify(view);
        view.open(motor);
        tryVerify(() => view.opened);
        return view;
    }

    // With a finger: the test's own double click leaves half a second between the two.
    function tapTwice(item: Item, x: real, y: real): void {
        const touch = touchEvent(item);
        for (let i = 0; i < 2; ++i) {
            touch.press(0, item, x, y);
            touch.commit();
            touch.release(0, item, x, y);
            touch.commit();
        }
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_it_opens_whole_and_lets_the_picture_go_when_closed(): void {
        const view = make();
        verify(view.visible);
        compare(view.zoom, 1);
        view.close();
        verify(!view.visible);
        compare(view.picture, null);
    }

    function test_it_waits_for_the_picture_and_never_shows_an_empty_room(): void {
        const view = createTemporaryObject(viewComponent, testCase);
        view.open(motor);
        verify(!view.visible);
        tryVerify(() => view.visible);
    }

    function test_closed_while_it_waits_it_stays_away(): void {
        const view = createTemporaryObject(viewComponent, testCase);
        view.open(motor);
        view.close();
        wait(800);
        verify(!view.opened);
    }

    function test_a_slide_without_a_picture_opens_nothing(): void {
        const view = createTemporaryObject(viewComponent, testCase);
        view.open(null);
        verify(!view.opened);
    }

    function test_a_double_tap_comes_closer_and_the_next_goes_back(): void {
        const view = make();
        tapTwice(view, 500, 500);
        compare(view.zoom, 2.5);
        wait(600);
        tapTwice(view, 500, 500);
        compare(view.zoom, 1);
        compare(view.panX, 0);
        compare(view.panY, 0);
    }

    function test_what_is_tapped_twice_stays_under_the_finger(): void {
        const view = make();
        tapTwice(view, 700, 476);
        // The middle of the room is at 960, 476.
        compare(view.panX, (700 - 960) - (700 - 960) * 2.5);
    }

    function test_two_fingers_pinch_up_to_four_times_and_no_further(): void {
        const view = make();
        pinch(view, 100, 1400);
        compare(view.zoom, view.largest);
        pinch(view, 1400, 60);
        compare(view.zoom, 1);
    }

    function test_a_finger_drags_as_far_as_the_edge(): void {
        const view = make();
        view.zoomTo(2, 960, 476);
        mouseDrag(view, 900, 400, 120, 40);
        verify(view.panX > 50);
        mouseDrag(view, 200, 400, 1600, 0);
        mouseDrag(view, 200, 400, 1600, 0);
        compare(view.panX, view.reachX(2));
    }

    function test_a_tap_brings_the_place_to_the_middle_as_far_as_the_edge(): void {
        const view = make();
        mouseClick(view, 600, 400);
        compare(view.panX, 0);
        wait(600);
        view.step(2.5);
        mouseClick(view, view.room.x + view.room.width / 2 + 100, 400);
        compare(view.panX, -100);
    }

    function test_unzoomed_it_cannot_be_dragged(): void {
        const view = make();
        mouseDrag(view, 900, 400, 300, 200);
        compare(view.panX, 0);
        compare(view.panY, 0);
    }

    function test_one_finger_has_buttons(): void {
        const view = make();
        view.step(1.6);
        fuzzyCompare(view.zoom, 1.6, 0.001);
        for (let i = 0; i < 6; ++i)
            view.step(1.6);
        compare(view.zoom, view.largest);
        for (let i = 0; i < 8; ++i)
            view.step(1 / 1.6);
        compare(view.zoom, 1);
    }

    function test_keys_zoom_and_move(): void {
        const view = make();
        keyClick(Qt.Key_Plus);
        verify(view.zoom > 1);
        keyClick(Qt.Key_Left);
        verify(view.panX > 0);
        keyClick(Qt.Key_Right);
        compare(view.panX, 0);
        keyClick(Qt.Key_Minus);
        compare(view.zoom, 1);
    }

    function test_the_next_picture_opens_whole(): void {
        const view = make();
        view.zoomTo(3, 960, 476);
        view.close();
        view.open(motor);
        tryVerify(() => view.opened);
        compare(view.zoom, 1);
        compare(view.panX, 0);
    }

    function pinch(view: Item, from: real, to: real): void {
        const y = 476;
        let touch = touchEvent(view);
        touch.press(0, view, 960 - from / 2, y);
        touch.press(1, view, 960 + from / 2, y);
        touch.commit();
        for (let i = 1; i <= 40; ++i) {
            const apart = from + (to - from) * i / 40;
            touch.move(0, view, 960 - apart / 2, y);
            touch.move(1, view, 960 + apart / 2, y);
            touch.commit();
        }
        touch.release(0, view, 960 - to / 2, y);
        touch.release(1, view, 960 + to / 2, y);
        touch.commit();
    }

    Component {
        id: viewComponent

        ZoomView {}
    }
}
