pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    readonly property list<int> years: [1994, 1997, 2019, 2022, 2024, 2025, 2026]

    height: 1080
    name: "TimelineSlide"
    visible: true
    when: windowShown
    width: 1920

    function events(language: string): var {
        return years.map(year => ({
                    year,
                    claim: {
                        text: `${language} ${year}`,
                        status: "fact",
                        says: "",
                        figure: null,
                        sources: []
                    }
                }));
    }

    function make(): TimelineSlide {
        const slide = createTemporaryObject(slideComponent, testCase) as TimelineSlide;
        verify(slide);
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

    function rulerOf(slide: TimelineSlide): YearRuler {
        return find(slide, item => item instanceof YearRuler) as YearRuler;
    }

    function hold(ruler: YearRuler, by: real): void {
        const place = ruler.mapToItem(testCase, 960, 100);
        mousePress(testCase, place.x, place.y);
        for (let step = 1; step <= 40; ++step)
            mouseMove(testCase, place.x + by * step / 40, place.y, 2);
    }

    function letGo(): void {
        wait(60);
        mouseRelease(testCase, 960, 728);
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_it_opens_where_the_longest_silence_ends(): void {
        const slide = make();
        compare(slide.current, 2);
        compare(rulerOf(slide).position, 2019);
    }

    function test_the_needle_shows_that_a_finger_has_the_ruler_in_the_frame_of_the_touch(): void {
        const ruler = rulerOf(make());
        const place = ruler.mapToItem(testCase, 960, 100);
        mousePress(testCase, place.x, place.y);
        verify(ruler.held);
        mouseRelease(testCase, place.x, place.y);
        verify(!ruler.held);
    }

    function test_the_ruler_follows_the_finger_and_rests_on_an_event_data(): var {
        return [
            {
                tag: "into the silence",
                by: 500
            },
            {
                tag: "a little",
                by: -100
            },
            {
                tag: "two events on",
                by: -560
            }
        ];
    }

    function test_the_ruler_follows_the_finger_and_rests_on_an_event(row: var): void {
        const slide = make();
        const ruler = rulerOf(slide);
        hold(ruler, row.by);
        verify(Math.abs(ruler.position - (2019 - row.by / ruler.pitch)) < 0.2);
        letGo();
        verify(years.includes(ruler.position));
        compare(ruler.position, years[slide.current]);
        verify(slide.speaking);
    }

    function test_beyond_its_ends_it_gives_way_less_and_less(): void {
        const ruler = rulerOf(make());
        const given = [1, 3, 9, 99].map(over => ruler.heldAt(2026 + over) - 2026);
        for (let i = 1; i < given.length; ++i)
            verify(given[i] > given[i - 1]);
        verify(given[3] < ruler.slack);
        fuzzyCompare(1994 - ruler.heldAt(1994 - 3), given[1], 0.001);
        compare(ruler.heldAt(2001.5), 2001.5);
    }

    function test_a_push_rolls_on_as_fast_as_the_finger_was_and_slows_down(): void {
        Theme.still = false;
        const ruler = createTemporaryObject(rulerComponent, testCase) as YearRuler;
        ruler.position = 2020;
        ruler.roll(6, 12);
        const start = Date.now();
        let last = 0;
        while (ruler.position < 2025.99) {
            wait(16);
            last = ruler.position;
            verify(last <= 2026);
            if (Date.now() - start < 200)
                verify(last <= 2020 + 12 * ((Date.now() - start) / 1000) + 0.2);
        }
        verify(Date.now() - start > 1200);
    }

    function test_a_tap_brings_the_event_under_the_finger(): void {
        const slide = make();
        const ruler = rulerOf(slide);
        const place = ruler.mapToItem(testCase, ruler.xOf(2024), 60);
        mouseClick(testCase, place.x, place.y);
        compare(slide.years[slide.current], 2024);
    }

    function test_the_keys_step_from_event_to_event_and_stop_at_the_ends(): void {
        const slide = make();
        const ruler = rulerOf(slide);
        ruler.forceActiveFocus();
        compare(ruler.Accessible.name, "2019");
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        keyClick(Qt.Key_Left);
        compare(slide.current, 0);
        keyClick(Qt.Key_Right);
        compare(ruler.Accessible.name, "1997");
    }

    function test_a_new_language_stays_with_the_event(): void {
        const slide = make();
        slide.choose(4);
        slide.events = events("ru");
        compare(slide.current, 4);
        compare(rulerOf(slide).position, 2024);
    }

    function test_time_goes_on_by_itself_in_the_loop(): void {
        Theme.still = false;
        const slide = make();
        slide.touring = true;
        slide.settled = true;
        tryVerify(() => slide.current === 3, Theme.stepMs + 2000);
    }

    function test_shown_again_it_begins_anew(): void {
        const slide = make();
        slide.choose(6);
        slide.shown = false;
        slide.shown = true;
        compare(slide.current, 2);
    }

    Component {
        id: slideComponent

        TimelineSlide {
            claims: []
            events: testCase.events("en")
            hint: "Drag"
            lead: ""
            note: ""
            overline: ""
            slideId: "timeline"
            title: "Years"
        }
    }

    Component {
        id: rulerComponent

        YearRuler {
            current: 2
            needleX: 700
            width: 1920
            years: testCase.years
        }
    }
}
