pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    property Slide slide
    property TractionMotorExplorer explorer

    readonly property var parameters: ({
            title: "Frequency sets the speed",
            hint: "",
            highest: 100,
            start: 50,
            polePairs: 2,
            loadAngle: 24,
            frequency: "Frequency, Hz",
            speed: "rpm",
            poles: "pole pairs",
            field: "Field",
            rotor: "Rotor",
            inStep: "in step",
            slowed: "slower",
            towards: "to you",
            away: "from you",
            drive: "Drive",
            brake: "Brake",
            battery: "Battery",
            motor: "Motor"
        })

    function find(item: Item, name: string): Item {
        if (item.toString().startsWith(name + "_"))
            return item;
        for (const child of item.children) {
            const found = find(child, name);
            if (found)
                return found;
        }
        return null;
    }

    function turnAfter(seconds: real): real {
        const before = explorer.angle;
        explorer.advance(seconds);
        return explorer.angle - before;
    }

    height: 1080
    name: "TractionMotorExplorer"
    visible: true
    when: windowShown
    width: 1920

    function init(): void {
        Theme.language = "en";
        slide = createTemporaryObject(slideComponent, testCase);
        const lens = createTemporaryObject(lensComponent, slide, {
            slide
        });
        explorer = createTemporaryObject(explorerComponent, slide, {
            facts: parameters,
            lens,
            note: "General principle",
            slide
        });
        slide.immersed = true;
        tryCompare(lens, "opening", 1);
    }

    function test_it_begins_as_the_show_says(): void {
        compare(explorer.frequency, 50);
        compare(explorer.turning, 50);
        compare(explorer.braking, false);
    }

    function test_the_field_turns_as_fast_as_the_current_a_hundred_times_slower(): void {
        fuzzyCompare(turnAfter(0.1), 2 * Math.PI * 0.5 * 0.1, 1e-6);
    }

    function test_a_finger_on_the_slider_sets_the_frequency_and_the_shaft_follows(): void {
        const slider = find(explorer, "ValueSlider");
        mousePress(slider, slider.width - 30, 56);
        mouseRelease(slider, slider.width - 30, 56);
        compare(explorer.frequency, 100);
        verify(explorer.turning < 100);
        for (let i = 0; i < 40; ++i)
            explorer.advance(0.1);
        compare(explorer.turning, 100);
    }

    function test_in_braking_the_rotor_leads_the_field(): void {
        verify(explorer.lag > 0);
        const segments = find(explorer, "Segments");
        mouseClick(segments, segments.width * 0.75, 56);
        verify(explorer.braking);
        for (let i = 0; i < 40; ++i)
            explorer.advance(0.1);
        verify(explorer.lag < 0);
    }

    function test_an_arrow_key_reaches_the_slider_from_anywhere(): void {
        explorer.forceActiveFocus();
        keyClick(Qt.Key_Right);
        verify(find(explorer, "ValueSlider").activeFocus);
        keyClick(Qt.Key_Right);
        compare(explorer.frequency, 53);
    }

    function test_it_demonstrates_itself_until_it_is_touched(): void {
        verify(!explorer.demonstrating);
        tryVerify(() => explorer.demonstrating, Theme.patienceMs + 1000);
        tryVerify(() => explorer.frequency > 50.5);
        mouseClick(explorer, 400, 400);
        verify(!explorer.demonstrating);
        const stopped = explorer.frequency;
        wait(200);
        compare(explorer.frequency, stopped);
    }

    function test_another_language_leaves_what_the_visitor_did(): void {
        explorer.frequency = 70;
        explorer.braking = true;
        explorer.facts = Object.assign({}, parameters, {
            drive: "Тяга"
        });
        compare(explorer.frequency, 70);
        verify(explorer.braking);
    }

    function test_standing_still_it_takes_no_time(): void {
        explorer.frequency = 0;
        for (let i = 0; i < 60; ++i)
            explorer.advance(0.1);
        verify(explorer.resting);
        verify(!explorer.ticking);
    }

    Component {
        id: slideComponent

        Slide {
            claims: []
            lead: ""
            note: ""
            overline: ""
            settled: true
            shown: true
            slideId: "motors"
            title: "Motors"
        }
    }

    Component {
        id: lensComponent

        Lens {
            label: "Turn the field"
        }
    }

    Component {
        id: explorerComponent

        TractionMotorExplorer {}
    }
}
