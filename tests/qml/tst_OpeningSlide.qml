pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "OpeningSlide"
    visible: true
    when: windowShown
    width: 1920

    function make(properties: var): OpeningSlide {
        const slide = createTemporaryObject(slideComponent, testCase, properties) as OpeningSlide;
        verify(slide);
        tryVerify(() => slide.ready);
        slide.shown = true;
        return slide;
    }

    function find(item: Item, fits: var): Item {
        if (fits(item))
            return item;
        for (const child of item.children) {
            const found = find(child, fits);
            if (found)
                return found;
        }
        return null;
    }

    function rowOf(slide: OpeningSlide): LightRow {
        return find(slide, item => item instanceof LightRow) as LightRow;
    }

    function lampAt(row: LightRow, index: int): point {
        return row.mapToItem(testCase, row.lampX(index), 0);
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_the_start_button_lights_one_after_another_and_the_first_at_once(): void {
        const row = rowOf(make({}));
        compare(row.litCount, 0);
        row.start();
        compare(row.litCount, 1);
        compare(row.current, 0);
        tryVerify(() => row.complete);
        compare(row.current, 2);
    }

    function test_a_finger_lights_a_lamp_in_the_frame_of_the_touch(): void {
        const row = rowOf(make({}));
        const lamp = lampAt(row, 1);
        mousePress(testCase, lamp.x, lamp.y);
        compare(row.lit, [false, true, false]);
        compare(row.current, 1);
        mouseRelease(testCase, lamp.x, lamp.y);
        compare(row.litCount, 1);
    }

    function test_a_finger_lights_all_that_it_passes(): void {
        const row = rowOf(make({}));
        const [from, to] = [lampAt(row, 0), lampAt(row, 2)];
        mousePress(testCase, from.x, from.y);
        for (let step = 1; step <= 20; ++step)
            mouseMove(testCase, from.x + (to.x - from.x) * step / 20, from.y);
        mouseRelease(testCase, to.x, to.y);
        verify(row.complete);
        compare(row.current, 2);
    }

    function test_a_place_in_the_picture_lights_its_lamp(): void {
        const slide = make({});
        const places = find(slide, item => item instanceof LitOutlines) as LitOutlines;
        const middle = places.middleOf(0);
        mousePress(testCase, middle.x, middle.y);
        compare(rowOf(slide).current, 0);
        mouseRelease(testCase, middle.x, middle.y);
        mousePress(testCase, places.body.x + 4, places.body.y + 4);
        mouseRelease(testCase, places.body.x + 4, places.body.y + 4);
        compare(rowOf(slide).litCount, 1);
    }

    function test_each_press_of_a_key_lights_the_next_and_after_the_last_begins_anew(): void {
        const row = rowOf(make({}));
        const bar = find(row, item => item.activeFocusOnTab && item.Accessible.role === Accessible.Slider);
        bar.forceActiveFocus();
        for (const expected of [1, 2, 3, 1]) {
            keyClick(Qt.Key_Return);
            compare(row.litCount, expected);
        }
    }

    function test_what_is_lit_says_its_name_in_the_language_spoken(): void {
        const slide = make({});
        const row = rowOf(slide);
        row.touch(1);
        const bar = find(row, item => item.activeFocusOnTab && item.Accessible.role === Accessible.Slider);
        compare(bar.Accessible.name, "Two");
        slide.lights = slide.lights.map(light => ({
                    name: light.name + " 2",
                    outline: light.outline
                }));
        compare(bar.Accessible.name, "Two 2");
        compare(row.lit, [false, true, false]);
    }

    function test_it_starts_itself_in_the_loop_only(): void {
        const slide = make({});
        slide.settled = true;
        compare(rowOf(slide).litCount, 0);
        slide.settled = false;
        slide.touring = true;
        slide.settled = true;
        compare(rowOf(slide).litCount, 0);
        tryVerify(() => rowOf(slide).litCount > 0);
    }

    function test_shown_again_it_is_dark(): void {
        const slide = make({});
        rowOf(slide).touch(2);
        slide.shown = false;
        compare(rowOf(slide).litCount, 1);
        slide.shown = true;
        compare(rowOf(slide).litCount, 0);
    }

    Component {
        id: slideComponent

        OpeningSlide {
            action: "Start"
            claims: []
            date: ""
            lead: ""
            lights: [
                {
                    name: "One",
                    outline: [[0.2, 0.3], [0.3, 0.5], [0.4, 0.3]]
                },
                {
                    name: "Two",
                    outline: [[0.6, 0.5], [0.7, 0.7], [0.8, 0.5]]
                },
                {
                    name: "Three",
                    outline: []
                }
            ]
            note: ""
            overline: ""
            people: []
            peopleTitle: ""
            picture: ({
                    source: Qt.resolvedUrl("../shows/kinds/media/city.webp"),
                    width: 1280,
                    height: 960,
                    box: [142, 115, 1137, 846],
                    alt: "City",
                    caption: ""
                })
            slideId: "launch"
            title: "Launch"
        }
    }
}
