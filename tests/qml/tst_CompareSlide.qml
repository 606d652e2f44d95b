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

    function views(slide: CompareSlide): list<Item> {
        return slide.children.filter(child => child instanceof CompareSideView);
    }

    function carry(view: CompareSideView, by: real): void {
        const from = view.mapToItem(testCase, view.footX, view.pictureHeight - 80);
        mousePress(testCase, from.x, from.y);
        verify(view.held);
        for (let step = 1; step <= 20; ++step)
            mouseMove(testCase, from.x + by * step / 20, from.y);
    }

    function letGo(view: CompareSideView): void {
        mouseRelease(testCase, 960, 400);
        verify(!view.held);
    }

    function test_a_finger_carries_one_side_over_and_lets_it_fall_back_data(): var {
        return [
            {
                tag: "the left one far enough",
                view: 0,
                by: 700,
                swapped: true
            },
            {
                tag: "the right one far enough",
                view: 1,
                by: -700,
                swapped: true
            },
            {
                tag: "not far enough",
                view: 0,
                by: 200,
                swapped: false
            }
        ];
    }

    function test_a_finger_carries_one_side_over_and_lets_it_fall_back(row: var): void {
        const slide = make();
        const view = views(slide)[row.view] as CompareSideView;
        carry(view, row.by);
        verify(slide.dragging);
        fuzzyCompare(slide.across, Math.abs(row.by) / slide.rightX, 0.05);
        letGo(view);
        compare(slide.swapped, row.swapped);
        compare(slide.across, row.swapped ? 1 : 0);
        carry(view, -row.by);
        letGo(view);
        verify(!slide.swapped);
    }

    function test_the_keys_swap_and_mark(): void {
        const slide = make();
        slide.children.forEach(child => child.children[0]?.name === "Swap sides" && child.children[0].forceActiveFocus());
        keyClick(Qt.Key_Return);
        verify(slide.swapped);
    }

    function test_the_loop_points_at_the_differences(): void {
        Theme.still = false;
        const slide = make();
        slide.touring = true;
        slide.settled = true;
        tryVerify(() => slide.marking, Theme.stepMs + 1000);
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
