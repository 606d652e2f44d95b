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
        const plateX = slide.pivotX + slide.arm;
        mousePress(slide, plateX, slide.pivotY + 120);
        compare(slide.tilt, slide.steepest);
        mouseRelease(slide, plateX, slide.pivotY + 120);
        compare(slide.tilt, 0);
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
