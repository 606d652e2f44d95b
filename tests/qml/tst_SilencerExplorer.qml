pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    readonly property var english: ({
            action: "Silence the sound",
            title: "A wave cancels a wave",
            hint: "Drag the wall",
            frequency: 170,
            soundSpeed: 340,
            reflection: 0.9,
            longest: 1,
            start: 0.2,
            length: "Chamber length, m",
            incoming: "Wave",
            reflected: "Reflected",
            total: "Together",
            level: "Level, dB",
            relative: "0 is one wave alone",
            shift: "Shift, wavelengths",
            slowed: "Slowed"
        })

    height: 1080
    name: "SilencerExplorer"
    visible: true
    when: windowShown
    width: 1920

    function make(): SilencerExplorer {
        const slide = createTemporaryObject(slideComponent, testCase) as Slide;
        slide.immersed = true;
        const explorer = slide.children.find(child => child instanceof SilencerExplorer) as SilencerExplorer;
        tryCompare(explorer.lens, "opening", 1);
        return explorer;
    }

    function sectionIn(item: Item): SilencerSection {
        if (item instanceof SilencerSection)
            return item as SilencerSection;
        for (const child of item.children) {
            const found = sectionIn(child);
            if (found)
                return found;
        }
        return null;
    }

    // The wall's knob, on the stage.
    function knob(explorer: SilencerExplorer): point {
        const section = sectionIn(explorer);
        return section.mapToItem(testCase, section.mouthX, section.knobY + section.knob / 2);
    }

    function metre(explorer: SilencerExplorer): real {
        const section = sectionIn(explorer);
        return section.mapToItem(testCase, 0, section.metre).y - section.mapToItem(testCase, 0, 0).y;
    }

    function drag(explorer: SilencerExplorer, from: point, by: real): void {
        mousePress(testCase, from.x, from.y);
        for (let part = 1; part <= 8; ++part)
            mouseMove(testCase, from.x, from.y + by * part / 8, 5);
        mouseRelease(testCase, from.x, from.y + by);
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_it_begins_with_the_length_of_the_show(): void {
        const explorer = make();
        compare(explorer.length, 0.2);
        fuzzyCompare(explorer.shift, 0.2, 1e-9);
        fuzzyCompare(explorer.level, 3.74, 0.01);
    }

    function test_a_finger_drags_the_wall_to_where_it_is_quiet(): void {
        const explorer = make();
        drag(explorer, knob(explorer), 0.3 * metre(explorer));
        fuzzyCompare(explorer.length, 0.5, 0.005);
        verify(explorer.level < -17);
        verify(!explorer.fresh);
    }

    function test_the_wall_does_not_jump_under_the_finger(): void {
        const explorer = make();
        const at = knob(explorer);
        mousePress(testCase, at.x, at.y + 40);
        fuzzyCompare(explorer.length, 0.2, 1e-6);
        mouseRelease(testCase, at.x, at.y + 40);
    }

    function test_the_wall_stays_in_the_chamber(): void {
        const explorer = make();
        drag(explorer, knob(explorer), 900);
        compare(explorer.length, 1);
        drag(explorer, knob(explorer), -900);
        compare(explorer.length, 0);
    }

    function test_arrow_keys_move_the_wall(): void {
        const explorer = make();
        verify(explorer.activeFocus);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Right);
        fuzzyCompare(explorer.length, 0.23, 1e-6);
        keyClick(Qt.Key_Left);
        fuzzyCompare(explorer.length, 0.2, 1e-6);
    }

    function test_it_demonstrates_itself_until_it_is_touched(): void {
        const explorer = make();
        Theme.still = false;
        verify(!explorer.demonstrating);
        explorer.attended = false;
        verify(explorer.demonstrating);
        tryVerify(() => explorer.length > 0.21);
        const at = knob(explorer);
        mousePress(testCase, at.x, at.y);
        verify(!explorer.demonstrating);
        const length = explorer.length;
        wait(100);
        fuzzyCompare(explorer.length, length, 0.002);
        mouseRelease(testCase, at.x, at.y);
    }

    function test_what_the_lens_has_shown_is_left_to_be_found(): void {
        const explorer = make();
        explorer.slide.immersed = false;
        explorer.length = 0.5;
        explorer.slide.immersed = true;
        tryCompare(explorer, "length", 0.2);
    }

    function test_what_a_finger_has_set_stays_when_it_is_opened_again(): void {
        const explorer = make();
        drag(explorer, knob(explorer), 0.3 * metre(explorer));
        const length = explorer.length;
        explorer.slide.immersed = false;
        explorer.slide.immersed = true;
        wait(50);
        compare(explorer.length, length);
    }

    function test_the_wave_runs_on_and_never_out_of_a_turn(): void {
        const explorer = make();
        const phase = explorer.phase;
        explorer.advance(0.1);
        fuzzyCompare(explorer.phase - phase, 2 * Math.PI * 0.0425, 1e-6);
        for (let i = 0; i < 100; ++i)
            explorer.advance(0.1);
        verify(explorer.phase < 2 * Math.PI);
    }

    function test_a_new_language_does_not_move_the_wall(): void {
        const explorer = make();
        explorer.facts = Object.assign({}, english, {
            length: "Länge, m"
        });
        compare(explorer.length, 0.2);
        drag(explorer, knob(explorer), 0.3 * metre(explorer));
        const length = explorer.length;
        explorer.facts = english;
        compare(explorer.length, length);
    }

    Component {
        id: slideComponent

        Slide {
            id: slide

            claims: []
            lead: ""
            note: ""
            overline: ""
            settled: true
            shown: true
            slideId: "exhaust"
            title: ""

            Lens {
                id: lens

                label: "Silence the sound"
                slide: slide
            }

            SilencerExplorer {
                facts: testCase.english
                lens: lens
                note: "General principle"
                slide: slide
            }
        }
    }
}
