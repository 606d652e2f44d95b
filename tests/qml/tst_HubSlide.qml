pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "HubSlide"
    visible: true
    when: windowShown
    width: 1920

    function make(): HubSlide {
        const slide = createTemporaryObject(slideComponent, testCase) as HubSlide;
        verify(slide);
        tryVerify(() => slide.ready);
        slide.shown = true;
        return slide;
    }

    function ways(slide: HubSlide): var {
        return slide.children.filter(child => child.node !== undefined);
    }

    function threads(slide: HubSlide): list<Item> {
        return slide.children.filter(child => child instanceof PartsThread);
    }

    function init(): void {
        Theme.still = true;
        asked.clear();
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_under_a_finger_the_object_comes_off_the_floor_and_its_thread_lights_up(): void {
        const slide = make();
        const way = ways(slide)[1];
        mousePress(way);
        compare(way.lift, 1);
        compare(threads(slide).map(thread => (thread as PartsThread).bright), [0, 1, 0]);
        mouseRelease(way, -300, -300);
        compare(way.lift, 0);
    }

    function test_finger_and_key_lead_to_the_slide(): void {
        const slide = make();
        asked.target = slide;
        mouseClick(ways(slide)[2]);
        compare(asked.signalArguments[0][0], "slide-2");
        ways(slide)[0].forceActiveFocus();
        keyClick(Qt.Key_Return);
        compare(asked.signalArguments[1][0], "slide-0");
    }

    function test_the_picture_that_leads_away_tells_where_it_stands(): void {
        const slide = make();
        verify(slide.standOf("slide-1").objectWidth > 0);
        compare(slide.standOf("elsewhere"), undefined);
    }

    SignalSpy {
        id: asked

        signalName: "slideAsked"
    }

    Component {
        id: slideComponent

        HubSlide {
            centre: "Works"
            claims: []
            hint: "Choose"
            lead: ""
            note: ""
            overline: ""
            slideId: "hub"
            title: "Hub"
            nodes: [0, 1, 2].map(index => ({
                        slide: "slide-" + index,
                        label: "Way " + index,
                        picture: {
                            source: Qt.resolvedUrl("../shows/kinds/media/city.webp"),
                            width: 1280,
                            height: 960,
                            box: [142, 115, 1137, 846],
                            alt: "City",
                            caption: ""
                        }
                    }))
        }
    }
}
