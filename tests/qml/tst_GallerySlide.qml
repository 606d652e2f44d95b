pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "GallerySlide"
    visible: true
    when: windowShown
    width: 1920

    function pictures(count: int): var {
        return Array.from({
            length: count
        }, (nothing, index) => ({
                    source: Qt.resolvedUrl("../shows/kinds/media/city.webp"),
                    width: 1280,
                    height: 960,
                    box: [142, 115, 1137, 846],
                    alt: "car " + (index + 1),
                    caption: "Picture " + (index + 1)
                }));
    }

    function make(count: int): GallerySlide {
        const slide = createTemporaryObject(slideComponent, testCase, {
            pictures: pictures(count)
        }) as GallerySlide;
        verify(slide);
        tryVerify(() => slide.ready);
        slide.shown = true;
        return slide;
    }

    function living(item: Item): list<Item> {
        let found = [];
        for (const child of item.children)
            found = found.concat(child instanceof GalleryPicture ? [child] : living(child));
        return found;
    }

    function test_no_more_than_three_pictures_live_at_any_time(): void {
        const slide = make(24);
        compare(living(slide).length, 2);
        for (let step = 0; step < 5; ++step) {
            slide.leaf(1);
            verify(living(slide).length <= 3);
            wait(60);
            verify(living(slide).length <= 3);
        }
        tryCompare(slide, "position", 5);
        compare(living(slide).length, 3);
    }

    function test_it_does_not_leaf_past_its_ends(): void {
        const slide = make(2);
        slide.leaf(-1);
        compare(slide.current, 0);
        slide.leaf(1);
        slide.leaf(1);
        compare(slide.current, 1);
    }

    function test_a_neighbour_that_is_tapped_comes_to_the_middle(): void {
        const slide = make(3);
        wait(Theme.objectMs);
        const neighbour = living(slide).find(picture => picture.offset === 1);
        mouseClick(neighbour);
        compare(slide.current, 1);
        tryCompare(neighbour, "offset", 0);
    }

    function test_the_large_picture_can_be_zoomed_and_the_small_ones_cannot(): void {
        const slide = make(2);
        const [large, small] = living(slide).sort((one, two) => one.offset - two.offset);
        verify(!large.pressable);
        verify(small.pressable);
    }

    function test_the_place_stays_when_the_language_changes(): void {
        const slide = make(4);
        slide.leaf(1);
        tryCompare(slide, "position", 1);
        slide.pictures = pictures(4);
        compare(slide.current, 1);
    }

    function test_the_loop_begins_with_the_first_picture(): void {
        const slide = make(4);
        slide.leaf(1);
        slide.touring = true;
        compare(slide.current, 0);
    }

    Component {
        id: slideComponent

        GallerySlide {
            claims: []
            lead: ""
            note: ""
            overline: ""
            slideId: "gallery"
            title: "Pictures"
        }
    }
}
