pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "CompareSlide"
    visible: true
    when: windowShown
    width: 1920

    function claim(text: string): var {
        return {
            text,
            status: "fact",
            says: "",
            figure: null,
            sources: [
                {
                    publisher: "The Paper"
                }
            ]
        };
    }

    function side(name: string): var {
        return {
            name,
            picture: {
                source: Qt.resolvedUrl("../shows/kinds/media/city.webp"),
                width: 1280,
                height: 960,
                box: [142, 115, 1137, 846],
                alt: name,
                caption: ""
            }
        };
    }

    function make(): CompareSlide {
        const slide = createTemporaryObject(slideComponent, testCase, {
            leftSide: side("One"),
            rightSide: side("Two"),
            rows: [
                {
                    label: "Type",
                    left: claim("Saloon"),
                    right: claim("Quadricycle")
                },
                {
                    label: "Drive",
                    left: claim("Electric"),
                    right: claim("Electric")
                },
                {
                    label: "Sold",
                    left: claim("1,126"),
                    right: null
                }
            ]
        }) as CompareSlide;
        verify(slide);
        tryVerify(() => slide.ready);
        slide.shown = true;
        return slide;
    }

    function cells(item: Item): list<Item> {
        let found = [];
        for (const child of item.children)
            found = found.concat(child instanceof CompareCell ? [child] : cells(child));
        return found;
    }

    function init(): void {
        Theme.still = true;
        asked.clear();
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_the_sides_change_places_and_back(): void {
        const slide = make();
        const [left, right] = cells(slide);
        const before = [left.x, right.x];
        slide.swapped = true;
        compare([right.x, left.x], before);
        slide.swapped = false;
        compare([left.x, right.x], before);
    }

    function test_a_gap_is_said_openly_and_opens_nothing(): void {
        const slide = make();
        const gap = cells(slide).find(cell => !cell.claim);
        verify(gap.name !== "");
        verify(!gap.pressable);
    }

    function test_a_tap_on_a_cell_asks_for_its_sources(): void {
        const slide = make();
        asked.target = slide;
        mouseClick(cells(slide)[1]);
        compare(asked.count, 1);
        compare(asked.signalArguments[0][0].text, "Quadricycle");
    }

    function test_rows_that_say_the_same_step_back_when_differences_are_marked(): void {
        const slide = make();
        slide.marking = true;
        const inks = cells(slide).filter(cell => cell.claim).map(cell => [cell.claim.text, Qt.colorEqual(cell.ink, Theme.text3)]);
        compare(inks, [["Saloon", false], ["Quadricycle", false], ["Electric", true], ["Electric", true], ["1,126", false]]);
    }

    function test_the_loop_shows_it_unswapped_and_unmarked(): void {
        const slide = make();
        slide.swapped = true;
        slide.marking = true;
        slide.touring = true;
        verify(!slide.swapped);
        verify(!slide.marking);
    }

    SignalSpy {
        id: asked

        signalName: "sourceAsked"
    }

    Component {
        id: slideComponent

        CompareSlide {
            claims: []
            lead: ""
            note: ""
            overline: ""
            slideId: "compare"
            title: "Two side by side"
        }
    }
}
