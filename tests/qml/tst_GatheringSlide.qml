pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "GatheringSlide"
    visible: true
    when: windowShown
    width: 1920

    function make(): GatheringSlide {
        const slide = createTemporaryObject(slideComponent, testCase) as GatheringSlide;
        verify(slide);
        tryVerify(() => slide.ready);
        slide.shown = true;
        return slide;
    }

    function objects(slide: GatheringSlide): list<Item> {
        return slide.children.filter(child => child instanceof GatheredObject);
    }

    function take(object: GatheredObject, by: point): void {
        const [x, y] = [object.footX, object.footY - 60];
        mousePress(testCase, x, y);
        for (let step = 1; step <= 20; ++step)
            mouseMove(testCase, x + by.x * step / 20, y + by.y * step / 20);
    }

    function letGo(): void {
        mouseRelease(testCase, 960, 200);
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_an_object_is_lifted_in_the_frame_of_the_touch(): void {
        const object = objects(make())[0] as GatheredObject;
        mousePress(testCase, object.footX, object.footY - 60);
        compare(object.lift, 1);
        compare(object.away, 1);
        mouseRelease(testCase, object.footX, object.footY - 60);
        compare(object.lift, 0);
    }

    function test_an_object_follows_the_finger_and_glides_home(): void {
        Theme.still = false;
        const object = objects(make())[0] as GatheredObject;
        tryCompare(object, "come", 1);
        take(object, Qt.point(180, -200));
        fuzzyCompare(object.pull.x, 180, 12);
        fuzzyCompare(object.pull.y, -200, 12);
        letGo();
        verify(object.pull.x > 0);
        tryVerify(() => object.pull.x === 0 && object.pull.y === 0);
    }

    function test_the_largest_stays_so_that_a_swipe_over_the_middle_leafs(): void {
        const slide = make();
        const largest = objects(slide)[slide.objects.length - 1] as GatheredObject;
        take(largest, Qt.point(300, 0));
        compare(largest.pull, Qt.point(0, 0));
        letGo();
    }

    function test_a_key_sends_an_object_out_and_home(): void {
        Theme.still = false;
        const object = objects(make())[1] as GatheredObject;
        const grip = object.children.find(child => child.activeFocusOnTab);
        compare(grip.Accessible.name, "City 1");
        grip.forceActiveFocus();
        keyClick(Qt.Key_Return);
        verify(Math.abs(object.pull.x) > 20);
        tryVerify(() => object.pull.x === 0);
    }

    function test_another_language_leaves_an_object_where_the_finger_has_it(): void {
        const slide = make();
        take(objects(slide)[0] as GatheredObject, Qt.point(100, 0));
        slide.lead = "Другой язык";
        verify((objects(slide)[0] as GatheredObject).pull.x > 80);
        letGo();
    }

    Component {
        id: slideComponent

        GatheringSlide {
            asOf: ""
            claims: []
            hints: ["Touch"]
            lead: ""
            note: ""
            overline: ""
            slideId: "welcome"
            title: "Welcome"
            objects: [0, 1, 2].map(index => ({
                        source: Qt.resolvedUrl("../shows/kinds/media/city.webp"),
                        width: 1280,
                        height: 960,
                        box: [142, 115, 1137, 846],
                        alt: "City " + index,
                        caption: ""
                    }))
        }
    }
}
