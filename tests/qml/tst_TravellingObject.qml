pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 800
    name: "TravellingObject"
    visible: true
    when: windowShown
    width: 1200

    function make(touring: bool): TravellingObject {
        const slide = createTemporaryObject(slideComponent, testCase, {
            touring
        });
        verify(slide);
        return slide.object;
    }

    function test_in_the_loop_it_drifts_and_comes_nearer(): void {
        const object = make(true);
        tryVerify(() => object.nearness > 1 && object.driftX < 0);
    }

    function test_a_visitor_finds_it_going_back_to_its_place(): void {
        const object = make(true);
        tryVerify(() => object.nearness > 1);
        object.slide.touring = false;
        tryVerify(() => object.nearness === 1 && object.driftX === 0);
    }

    function test_in_a_visit_it_stands(): void {
        const object = make(false);
        wait(100);
        compare(object.nearness, 1);
        compare(object.driftX, 0);
    }

    Component {
        id: slideComponent

        Slide {
            property alias object: object

            claims: []
            lead: ""
            note: ""
            overline: ""
            settled: true
            shown: true
            slideId: "motors"
            title: ""

            TravellingObject {
                id: object

                footX: 600
                footY: 700
                objectWidth: 500
                picture: null
                slide: parent as Slide
            }
        }
    }
}
