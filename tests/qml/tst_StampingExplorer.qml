pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    property StampingExplorer press

    height: 1080
    name: "StampingExplorer"
    visible: true
    when: windowShown
    width: 1920

    function words(language: string): var {
        return {
            title: `A new die ${language}`,
            hint: "Pull",
            dies: ["dome", "channel", "steps"].map(shape => ({
                        name: `${shape} ${language}`,
                        shape
                    })),
            start: 0,
            ram: "Punch",
            sheet: "Sheet",
            die: "Die",
            force: "Force",
            travel: "Way",
            stroke: "One stroke",
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
        return find(press, item => item.Accessible.name === name && item.Accessible.role !== Accessible.NoRole);
    }

    function handle(): point {
        const grip = find(press, item => item instanceof RamHandle);
        return grip.mapToItem(testCase, grip.width / 2, grip.height / 2);
    }

    // Down on the drawing by so many of its units, and held there.
    function pull(far: real): point {
        const {
            x,
            y
        } = handle();
        const scaled = far * 780 / 820 * 776 / 780;
        mousePress(testCase, x, y);
        for (let step = 1; step <= 10; ++step)
            mouseMove(testCase, x, y + scaled * step / 10);
        return Qt.point(x, y + scaled);
    }

    function init(): void {
        const slide = createTemporaryObject(slideComponent, testCase);
        press = slide.explorer;
        tryCompare(slide.lens, "opening", 1);
        press.attend();
    }

    function test_the_ram_goes_with_the_finger_and_slower_once_it_bends_the_sheet(): void {
        const place = pull(120);
        fuzzyCompare(press.ram, 120, 3);
        compare(press.formed, 0);
        verify(!press.fresh);
        mouseMove(testCase, place.x, place.y + 150 * 776 / 820);
        fuzzyCompare(press.ram, 170 + 100 * Forming.yielding, 3);
        fuzzyCompare(press.formed, 60, 3);
        verify(press.force > 0.3);
        mouseRelease(testCase, place.x, place.y);
    }

    function test_let_go_half_way_the_ram_rises_and_the_sheet_stays_bent(): void {
        const place = pull(270);
        mouseRelease(testCase, place.x, place.y);
        tryCompare(press, "ram", 0);
        fuzzyCompare(press.formed, 60, 3);
        compare(press.force, 0);
        compare(press.made, 0);
        tryCompare(press, "ticking", false);
    }

    function test_at_the_bottom_a_part_is_made_and_a_blank_takes_its_place(): void {
        const place = pull(500);
        compare(press.ram, press.lowest);
        compare(press.formed, Forming.depth);
        compare(press.force, 1);
        compare(press.made, 0);
        mouseRelease(testCase, place.x, place.y);
        tryCompare(press, "made", 1);
        compare(press.formed, 0);
        compare(press.entering, 1);
        verify(find(press, item => item instanceof PartShelf && item.count === 1));
    }

    function test_without_a_blank_the_press_does_not_close(): void {
        press.entering = 0.5;
        press.move(300);
        verify(press.ram < press.contact);
        compare(press.formed, 0);
    }

    function test_another_die_comes_when_the_press_is_open(): void {
        const place = pull(200);
        press.choose(1);
        compare(press.shape, "dome");
        mouseRelease(testCase, place.x, place.y);
        tryCompare(press, "shape", "channel");
        compare(press.formed, 0);
        mouseClick(named("steps en"));
        tryCompare(press, "shape", "steps");
    }

    function test_keys_move_the_ram_make_a_stroke_and_choose_the_die(): void {
        named("Pull").forceActiveFocus();
        keyClick(Qt.Key_Down);
        keyClick(Qt.Key_Down);
        compare(press.ram, 48);
        wait(100);
        compare(press.ram, 48);
        keyClick(Qt.Key_Up);
        compare(press.ram, 24);
        keyClick(Qt.Key_Right);
        compare(press.die, 1);
        keyClick(Qt.Key_Up);
        tryCompare(press, "shape", "channel");
        keyClick(Qt.Key_Return);
        tryCompare(press, "made", 1);
        wait(1500);
        verify(press.resting);
    }

    function test_the_button_makes_one_stroke(): void {
        mouseClick(named("One stroke"));
        tryCompare(press, "made", 1);
        wait(300);
        compare(press.made, 1);
        verify(press.resting);
    }

    function test_left_alone_it_works_by_itself_and_a_touch_takes_it_over(): void {
        press.attended = false;
        tryVerify(() => press.ram > press.contact);
        const before = press.ram;
        press.attend();
        verify(!press.pushing);
        fuzzyCompare(press.ram, before, 5);
        tryCompare(press, "ram", 0);
        verify(press.fresh);
    }

    function test_a_key_without_a_focused_control_is_for_the_drawing(): void {
        press.forceActiveFocus();
        keyClick(Qt.Key_Down);
        compare(press.ram, 24);
    }

    function test_a_language_changes_the_words_alone(): void {
        const place = pull(270);
        press.choose(2);
        const formed = press.formed;
        press.facts = words("ru");
        compare(press.formed, formed);
        compare(press.die, 2);
        mouseRelease(testCase, place.x, place.y);
        tryCompare(press, "shape", "steps");
        verify(named("steps ru"));
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
            slideId: "press"
            title: ""
            width: 1920

            Lens {
                id: lens

                label: "Open"
                slide: slide
            }

            StampingExplorer {
                id: explorer

                facts: testCase.words("en")
                lens: lens
                note: ""
                slide: slide
            }
        }
    }
}
