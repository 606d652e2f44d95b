pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "BalanceSlide"
    visible: true
    when: windowShown
    width: 1920

    function promise(text: string): var {
        return {
            text,
            status: "principle",
            says: "",
            figure: null,
            sources: []
        };
    }

    function pan(name: string, promises: int): var {
        return {
            name,
            promises: Array.from({
                length: promises
            }, (_, index) => promise(`${name} ${index}`))
        };
    }

    function make(left: int, right: int): BalanceSlide {
        return createTemporaryObject(slideComponent, testCase, {
            leftPan: pan("Investor", left),
            rightPan: pan("State", right)
        });
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_the_beam_is_level_when_all_promises_lie_data(): var {
        return [
            {
                tag: "as many",
                left: 2,
                right: 2
            },
            {
                tag: "one against three",
                left: 1,
                right: 3
            }
        ];
    }

    function test_the_beam_is_level_when_all_promises_lie(row: var): void {
        const slide = make(row.left, row.right);
        compare(slide.tilt, 0);
        slide.shown = true;
        compare(slide.load, 0);
        compare(slide.tilt, 0);
    }

    function test_a_new_language_weighs_nothing(): void {
        const slide = make(2, 2);
        slide.shown = true;
        slide.leftPan = pan("Investor", 2);
        compare(slide.tilt, 0);
    }

    function test_a_finger_presses_its_pan_down(): void {
        const slide = make(2, 2);
        slide.shown = true;
        const plateX = slide.pivotX + slide.arm + 120;
        mousePress(slide, plateX, slide.pivotY + 120);
        compare(slide.tilt, slide.steepest);
        mouseRelease(slide, plateX, slide.pivotY + 120);
        compare(slide.tilt, 0);
    }

    function all(item: Item, fits: var): list<Item> {
        let found = fits(item) ? [item] : [];
        for (const child of item.children)
            found = found.concat(all(child, fits));
        return found;
    }

    function weights(slide: BalanceSlide): list<Item> {
        return all(slide, item => item instanceof PromiseWeight);
    }

    function test_a_finger_pulls_a_pan_up_and_down(): void {
        const slide = make(2, 2);
        slide.shown = true;
        const [x, y] = [slide.pivotX + slide.arm + 120, slide.pivotY + 120];
        mousePress(slide, x, y);
        for (let step = 1; step <= 20; ++step)
            mouseMove(slide, x, y - 4 * step);
        compare(slide.tilt, -slide.steepest);
        mouseRelease(slide, x, y - 80);
        compare(slide.tilt, 0);
    }

    function test_a_promise_taken_out_tilts_the_beam_in_the_frame_of_the_touch(): void {
        const slide = make(2, 2);
        slide.shown = true;
        verify(slide.level);
        const weight = weights(slide)[0] as PromiseWeight;
        mousePress(weight);
        verify(!weight.weighs);
        verify(slide.tilt > 0);
        verify(!slide.level);
        const inks = all(slide, item => item instanceof SpokenClaim).map(claim => Qt.colorEqual((claim as SpokenClaim).ink, Theme.amberText));
        compare(inks, [true, false, false, false]);
        mouseRelease(weight);
        verify(weight.weighs);
        compare(slide.tilt, 0);
        verify(slide.level);
    }

    function test_a_promise_follows_the_finger_and_falls_back_into_its_pan(): void {
        Theme.still = false;
        const slide = make(1, 1);
        slide.shown = true;
        tryVerify(() => slide.level, 6000);
        const weight = weights(slide)[1] as PromiseWeight;
        const place = weight.mapToItem(testCase, 33, 33);
        mousePress(testCase, place.x, place.y);
        for (let step = 1; step <= 20; ++step)
            mouseMove(testCase, place.x - 5 * step, place.y - 5 * step);
        verify(weight.pullX < -80);
        verify(weight.pullY < -80);
        mouseRelease(testCase, place.x - 100, place.y - 100);
        verify(!slide.level);
        tryVerify(() => slide.level);
        compare(weight.pullX, 0);
        compare(weight.pullY, 0);
    }

    function test_a_key_takes_a_promise_out_and_lets_it_fall(): void {
        Theme.still = false;
        const slide = make(1, 1);
        slide.shown = true;
        tryVerify(() => slide.level, 6000);
        const weight = weights(slide)[0] as PromiseWeight;
        compare(weight.Accessible.name, "Investor 0");
        weight.forceActiveFocus();
        keyClick(Qt.Key_Return);
        verify(!weight.weighs);
        tryVerify(() => slide.level);
    }

    function test_one_promise_comes_out_by_itself_until_a_finger_comes(): void {
        Theme.still = false;
        const slide = make(1, 1);
        slide.shown = true;
        slide.touring = true;
        slide.settled = true;
        tryVerify(() => slide.level, 6000);
        tryVerify(() => !slide.level, 6000);
        slide.touring = false;
        tryVerify(() => slide.level, 3000);
        verify(!slide.demonstrating);
    }

    Component {
        id: slideComponent

        BalanceSlide {
            centre: "Contract"
            claims: []
            lead: ""
            note: ""
            overline: ""
            slideId: "contract"
            title: "Contract"
        }
    }
}
