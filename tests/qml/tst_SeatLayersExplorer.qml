pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    property Slide slide
    property SeatLayersExplorer explorer
    property SeatDrawing drawing

    readonly property url pixel: "data:image/svg+xml,%3Csvg xmlns='http://www.w3.org/2000/svg' width='960' height='1200'/%3E"
    readonly property var parameters: ({
            title: "What is inside a seat",
            hint: "Pull the layers apart",
            layers: ["Cover", "Foam", "Frame", "Mechanisms"].map(name => ({
                        name,
                        role: "The " + name,
                        picture: {
                            source: pixel,
                            width: 960,
                            height: 1200,
                            box: [100, 30, 830, 1000],
                            alt: "",
                            caption: ""
                        }
                    })),
            start: 0,
            pull: "Layers",
            together: "Together",
            apart: "Apart"
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

    function shown(index: int): SeatLayer {
        return Array.from(drawing.children).find(child => child instanceof SeatLayer && child.index === index) as SeatLayer;
    }

    // From the middle of one layer as far as that.
    function drag(index: int, far: real): void {
        const grip = shown(index);
        const at = grip.mapToItem(explorer, 0, 0);
        mousePress(explorer, at.x, at.y);
        for (let step = 1; step <= 20; ++step)
            mouseMove(explorer, at.x + far * step / 20, at.y);
        mouseRelease(explorer, at.x + far, at.y);
    }

    height: 1080
    name: "SeatLayersExplorer"
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
        drawing = find(explorer, "SeatDrawing") as SeatDrawing;
        slide.immersed = true;
        tryCompare(lens, "opening", 1);
    }

    function test_it_begins_as_the_show_says(): void {
        compare(explorer.apart, 0);
        compare(explorer.chosen, -1);
        verify(explorer.ready);
    }

    function test_whole_the_layers_lie_on_one_another_and_apart_beside_one_another(): void {
        for (let index = 1; index < 4; ++index)
            compare(shown(index).x, shown(0).x);
        explorer.apart = 1;
        for (let index = 1; index < 4; ++index) {
            verify(shown(index).x + shown(index).box.x + shown(index).box.width <= shown(index - 1).x + shown(index - 1).box.x + 40);
            verify(shown(index).y < shown(index - 1).y);
        }
    }

    function test_a_finger_on_the_slider_pulls_it_apart(): void {
        const slider = find(explorer, "ValueSlider");
        mousePress(slider, slider.width - 30, 56);
        mouseRelease(slider, slider.width - 30, 56);
        compare(explorer.apart, 1);
        verify(!explorer.fresh);
    }

    function test_a_layer_comes_along_with_the_finger_whichever_it_is(): void {
        drag(0, 300);
        verify(explorer.apart > 0.5);
        drag(0, -400);
        compare(explorer.apart, 0);
    }

    function test_the_whole_seat_opens_to_either_side(): void {
        drag(0, -300);
        verify(explorer.apart > 0.5);
    }

    function test_pulled_to_the_left_an_inner_layer_opens_too(): void {
        explorer.apart = 0.5;
        drag(3, -150);
        verify(explorer.apart > 0.6);
    }

    function test_a_layer_comes_along_beside_a_palm_that_rests_on_another(): void {
        explorer.apart = 0.5;
        const held = shown(0).mapToItem(explorer, 0, 0);
        const palm = shown(3).mapToItem(explorer, 0, 0);
        touchEvent(explorer).press(1, explorer, palm.x, palm.y).commit();
        touchEvent(explorer).stationary(1).press(2, explorer, held.x, held.y).commit();
        for (let step = 1; step <= 20; ++step) {
            touchEvent(explorer).stationary(1).move(2, explorer, held.x + 10 * step, held.y).commit();
            wait(20); // Qt puts moves between two frames together
        }
        touchEvent(explorer).stationary(1).release(2, explorer, held.x + 200, held.y).commit();
        verify(explorer.apart > 0.8);
        touchEvent(explorer).release(1, explorer, palm.x, palm.y).commit();
    }

    function test_a_touch_on_the_whole_seat_takes_it_apart(): void {
        mouseClick(explorer, shown(0).mapToItem(explorer, 0, 0).x, shown(0).mapToItem(explorer, 0, 0).y);
        tryCompare(explorer, "apart", 1);
        compare(explorer.chosen, -1);
    }

    function test_a_touch_on_a_layer_says_what_it_is_for(): void {
        explorer.apart = 1;
        const at = shown(2).mapToItem(explorer, 0, 0);
        mouseClick(explorer, at.x, at.y);
        compare(explorer.chosen, 2);
        verify(shown(1).dimmed);
        verify(!shown(2).dimmed);
    }

    function test_put_together_nothing_is_chosen(): void {
        explorer.apart = 1;
        explorer.pick(2);
        explorer.pull(0);
        compare(explorer.chosen, -1);
    }

    function test_keys_pull_and_go_from_layer_to_layer(): void {
        explorer.forceActiveFocus();
        keyClick(Qt.Key_Right);
        verify(find(explorer, "ValueSlider").activeFocus);
        keyClick(Qt.Key_Right);
        verify(explorer.apart > 0);
        explorer.apart = 1;
        find(shown(1), "Touchable").forceActiveFocus(Qt.TabFocusReason);
        compare(explorer.chosen, 1);
        keyClick(Qt.Key_Tab);
        compare(explorer.chosen, 2);
    }

    function test_it_demonstrates_itself_until_it_is_touched(): void {
        verify(!explorer.demonstrating);
        tryVerify(() => explorer.demonstrating, Theme.patienceMs + 1000);
        tryVerify(() => explorer.apart > 0.05);
        mouseClick(explorer, 1500, 700);
        verify(!explorer.demonstrating);
        const stopped = explorer.apart;
        wait(200);
        compare(explorer.apart, stopped);
    }

    function test_another_language_leaves_what_the_visitor_did(): void {
        explorer.apart = 0.8;
        explorer.pick(1);
        explorer.facts = Object.assign({}, parameters, {
            apart: "Порознь"
        });
        compare(explorer.apart, 0.8);
        compare(explorer.chosen, 1);
    }

    function test_standing_still_it_takes_no_time(): void {
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
            slideId: "seats"
            title: "Seats"
        }
    }

    Component {
        id: lensComponent

        Lens {
            label: "Take the seat apart"
        }
    }

    Component {
        id: explorerComponent

        SeatLayersExplorer {}
    }
}
