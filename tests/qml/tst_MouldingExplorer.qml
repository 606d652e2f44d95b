pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    property MouldingExplorer mould

    height: 1080
    name: "MouldingExplorer"
    visible: true
    when: windowShown
    width: 1920

    function words(language: string): var {
        return {
            title: "Six steps",
            hint: "Turn",
            stages: [4, 4, 8, 16, 4, 4].map((seconds, index) => ({
                        name: `stage ${index} ${language}`,
                        text: `It does ${index}.`,
                        seconds
                    })),
            cycle: "seconds",
            once: "One cycle",
            parts: "parts"
        };
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

    function named(name: string): Item {
        return find(mould, item => item.Accessible.name === name && item.Accessible.role !== Accessible.NoRole);
    }

    function ring(): StageRing {
        return find(mould, item => item instanceof StageRing) as StageRing;
    }

    function placeOf(turn: real): point {
        const band = ring();
        const angle = 2 * Math.PI * turn;
        const place = band.mapToItem(testCase, band.width / 2 + band.radius * Math.sin(angle), band.width / 2 - band.radius * Math.cos(angle));
        return Qt.point(place.x, place.y);
    }

    function drag(from: real, to: real): void {
        const start = placeOf(from);
        mousePress(testCase, start.x, start.y);
        for (let step = 1; step <= 40; ++step) {
            const place = placeOf(from + (to - from) * step / 40);
            mouseMove(testCase, place.x, place.y);
        }
        const end = placeOf(to);
        mouseRelease(testCase, end.x, end.y);
    }

    function stageName(): string {
        return mould.facts.stages[mould.stage].name;
    }

    function init(): void {
        const slide = createTemporaryObject(slideComponent, testCase);
        mould = slide.explorer;
        tryCompare(slide.lens, "opening", 1);
        mould.attend();
    }

    function test_it_begins_with_an_open_mould_and_nothing_made(): void {
        compare(mould.turned, 0);
        compare(mould.made, 0);
        compare(mould.stage, 0);
        verify(!mould.ticking);
    }

    function test_the_finger_turns_the_cycle_forwards_and_back(): void {
        drag(0, 0.3);
        fuzzyCompare(mould.turned, 0.3, 0.005);
        compare(mould.stage, 2);
        verify(!mould.fresh);
        drag(0.3, 0.15);
        fuzzyCompare(mould.turned, 0.15, 0.005);
        compare(mould.stage, 1);
    }

    function test_it_may_be_taken_anywhere_and_does_not_jump(): void {
        drag(0.5, 0.6);
        fuzzyCompare(mould.turned, 0.1, 0.005);
    }

    function test_a_whole_turn_is_a_part_and_turning_back_takes_it_back(): void {
        drag(0, 1.05);
        compare(mould.made, 1);
        fuzzyCompare(mould.turn, 0.05, 0.005);
        drag(0.05, -0.1);
        compare(mould.made, 0);
        fuzzyCompare(mould.turn, 0.9, 0.005);
    }

    function test_before_the_first_cycle_there_is_none(): void {
        drag(0.1, -0.2);
        compare(mould.turned, 0);
    }

    function test_keys_turn_it_by_a_second(): void {
        ring().forceActiveFocus();
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        fuzzyCompare(mould.turned, 2 / 40, 0.0001);
        keyClick(Qt.Key_Left);
        fuzzyCompare(mould.turned, 1 / 40, 0.0001);
    }

    function test_a_cycle_that_is_asked_for_ends_with_a_part(): void {
        mould.turned = 0.92;
        ring().forceActiveFocus();
        keyClick(Qt.Key_Return);
        verify(mould.cycling);
        tryCompare(mould, "made", 1);
        compare(mould.turn, 0);
        verify(!mould.ticking);
        mould.turned = 1.97;
        mouseClick(named("One cycle"));
        tryCompare(mould, "made", 2);
    }

    function test_a_finger_stops_a_cycle_where_it_is(): void {
        mould.turned = 0.5;
        mould.cycle();
        tryVerify(() => mould.turned > 0.51);
        const place = placeOf(mould.turn);
        mousePress(testCase, place.x, place.y);
        const before = mould.turned;
        wait(200);
        compare(mould.turned, before);
        mouseRelease(testCase, place.x, place.y);
        verify(!mould.cycling);
    }

    function test_left_alone_it_turns_by_itself_three_times_as_fast_as_life(): void {
        mould.turned = 0.3;
        mould.attended = false;
        const since = Date.now();
        tryVerify(() => mould.turned > 0.35);
        fuzzyCompare((mould.turned - 0.3) * 40 / 3, (Date.now() - since) / 1000, 0.3);
        mould.attend();
        const before = mould.turned;
        wait(150);
        compare(mould.turned, before);
        verify(mould.fresh);
    }

    function test_a_key_without_a_focused_control_is_for_the_drawing(): void {
        mould.forceActiveFocus();
        keyClick(Qt.Key_Return);
        verify(mould.cycling);
    }

    function test_a_language_changes_the_words_alone(): void {
        drag(0, 0.3);
        const before = mould.turned;
        mould.facts = words("ru");
        compare(mould.turned, before);
        compare(stageName(), "stage 2 ru");
    }

    Component {
        id: slideComponent

        Slide {
            id: slide

            readonly property alias lens: lens
            readonly property alias explorer: explorer

            claims: []
            height: 1080
            immersed: true
            lead: ""
            note: ""
            overline: ""
            settled: true
            shown: true
            slideId: "mould"
            title: ""
            width: 1920

            Lens {
                id: lens

                label: "Open"
                slide: slide
            }

            MouldingExplorer {
                id: explorer

                facts: testCase.words("en")
                lens: lens
                note: ""
                slide: slide
            }
        }
    }
}
