pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    property Slide slide
    property WeldingExplorer explorer
    property WeldingCell cell

    readonly property var parameters: ({
            title: "One finger, two joints",
            hint: "Lead the gun",
            points: [[0.085, 0.64], [0.3, 0.108], [0.822, 0.32]],
            upperArm: 0.3,
            forearm: 0.28,
            welded: "points",
            outOf: "of",
            unreachable: "The arm does not reach here",
            finished: "Every point is welded"
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

    function says(words: string): bool {
        const texts = [];
        const collect = item => {
            if (item.visible && item.text !== undefined)
                texts.push(item.text);
            for (const child of item.children)
                collect(child);
        };
        collect(explorer);
        return texts.includes(words);
    }

    function pass(seconds: real): void {
        for (let step = 0; step < seconds * 50; ++step)
            explorer.advance(0.02);
    }

    function away(place: point): real {
        return explorer.distance(explorer.tip, place);
    }

    // Where a finger is that leads the gun to a place.
    function finger(place: point): point {
        return Qt.point(cell.originX + place.x * cell.frameWidth, cell.originY - place.y * cell.frameWidth + 92);
    }

    function press(place: point): void {
        const at = finger(place);
        mousePress(cell, at.x, at.y);
    }

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
        cell = find(explorer, "WeldingCell");
        slide.immersed = true;
        tryCompare(lens, "opening", 1);
        explorer.welded = 0;
        explorer.held = 0;
    }

    function cleanup(): void {
        mouseRelease(cell, 10, 10);
    }

    function test_it_begins_at_home_with_nothing_welded(): void {
        const fresh = createTemporaryObject(explorerComponent, slide, {
            facts: parameters,
            lens: find(slide, "Lens"),
            note: "",
            slide
        });
        compare(fresh.welded, 0);
        fuzzyCompare(fresh.tip.x, fresh.home.x, 1e-9);
        fuzzyCompare(fresh.tip.y, fresh.home.y, 1e-9);
    }

    function test_the_gun_follows_above_the_finger(): void {
        press(Qt.point(0.1, 0.3));
        compare(explorer.fresh, false);
        pass(2);
        verify(away(Qt.point(0.1, 0.3)) < 1e-3);
        const at = finger(Qt.point(-0.1, 0.35));
        mouseMove(cell, at.x, at.y);
        pass(2);
        verify(away(Qt.point(-0.1, 0.35)) < 1e-3);
    }

    function test_a_tap_sends_the_gun_to_the_very_place(): void {
        const at = finger(Qt.point(0.1, 0.3));
        mouseClick(cell, at.x, at.y - 92);
        pass(2);
        verify(away(Qt.point(0.1, 0.3)) < 1e-3);
    }

    function test_no_joint_is_faster_than_its_motor(): void {
        press(Qt.point(0.4, 0.1));
        for (let step = 0; step < 150; ++step) {
            const [shoulder, elbow] = [explorer.shoulder, explorer.elbow];
            explorer.advance(0.02);
            verify(Math.abs(explorer.shoulder - shoulder) <= explorer.fastest * 0.02 + 1e-3);
            verify(Math.abs(explorer.elbow - elbow) <= explorer.fastest * 0.02 + 1e-3);
        }
        verify(away(Qt.point(0.4, 0.1)) < 1e-3);
    }

    function test_held_at_its_point_for_half_a_second_it_welds(): void {
        const point = explorer.placeOf(0);
        press(Qt.point(point.x + 0.02, point.y));
        pass(2.5);
        compare(explorer.welded, 1);
        verify(says("of 3 points"));
    }

    function test_other_points_only_call_the_next(): void {
        press(explorer.placeOf(2));
        pass(3);
        compare(explorer.welded, 0);
        verify(explorer.heldElsewhere > explorer.weldSeconds);
    }

    function test_beyond_its_reach_it_stretches_and_says_so(): void {
        press(Qt.point(-0.6, 0.45));
        pass(3);
        verify(explorer.outOfReach);
        verify(says("The arm does not reach here"));
        fuzzyCompare(Math.hypot(explorer.tip.x, explorer.tip.y), 0.58, 1e-3);
    }

    function test_a_finished_body_makes_room_for_the_next(): void {
        explorer.welded = 3;
        pass(1);
        verify(says("Every point is welded"));
        compare(explorer.shift, 0);
        pass(0.9);
        verify(explorer.shift > 0);
        pass(1.2);
        compare(explorer.welded, 0);
        compare(explorer.shift, 0);
    }

    function test_the_keys_lead_the_gun_and_weld(): void {
        explorer.forceActiveFocus();
        keyClick(Qt.Key_Right);
        verify(explorer.mainControl.activeFocus);
        const before = Qt.point(explorer.target.x, explorer.target.y);
        keyClick(Qt.Key_Right);
        keyClick(Qt.Key_Up);
        fuzzyCompare(explorer.target.x, before.x + 0.04, 1e-6);
        fuzzyCompare(explorer.target.y, before.y + 0.04, 1e-6);
        keyClick(Qt.Key_Return);
        pass(3);
        compare(explorer.welded, 1);
        keyClick(Qt.Key_Return);
        pass(3);
        compare(explorer.welded, 2);
    }

    function test_it_demonstrates_itself_until_it_is_touched(): void {
        verify(!explorer.demonstrating);
        tryVerify(() => explorer.demonstrating, Theme.patienceMs + 1000);
        for (let step = 0; step < 300 && explorer.welded < 2; ++step)
            pass(0.02);
        compare(explorer.welded, 2);
        explorer.welded = 0;
        pass(0.8);
        const [shoulder, elbow] = [explorer.shoulder, explorer.elbow];
        mouseClick(explorer, 100, 600);
        verify(!explorer.demonstrating);
        fuzzyCompare(explorer.shoulder, shoulder, 0.2);
        fuzzyCompare(explorer.elbow, elbow, 0.2);
        const welded = explorer.welded;
        pass(3);
        verify(explorer.welded <= welded + 1);
    }

    function test_standing_still_it_takes_no_time(): void {
        press(Qt.point(0.1, 0.3));
        verify(explorer.ticking);
        pass(3);
        verify(!explorer.ticking);
    }

    function test_another_language_leaves_what_the_visitor_did(): void {
        explorer.welded = 2;
        press(Qt.point(0.1, 0.3));
        pass(1);
        const target = Qt.point(explorer.target.x, explorer.target.y);
        explorer.facts = Object.assign({}, parameters, {
            welded: "точек"
        });
        compare(explorer.welded, 2);
        compare(explorer.target, target);
        verify(says("of 3 точек"));
    }

    height: 1080
    name: "WeldingExplorer"
    visible: true
    when: windowShown
    width: 1920

    Component {
        id: slideComponent

        Slide {
            claims: []
            lead: ""
            note: ""
            overline: ""
            settled: true
            shown: true
            slideId: "robots"
            title: "Robots"
        }
    }

    Component {
        id: lensComponent

        Lens {
            label: "Weld the body"
        }
    }

    Component {
        id: explorerComponent

        WeldingExplorer {}
    }
}
