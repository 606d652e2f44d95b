import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 600
    name: "CountdownRing"
    visible: true
    when: windowShown
    width: 600

    function make(properties: var): CountdownRing {
        const ring = createTemporaryObject(ringComponent, testCase, properties);
        verify(ring);
        return ring;
    }

    function cleanup(): void {
        Theme.calm = false;
    }

    function test_the_arc_is_where_this_second_will_end(): void {
        const ring = make({
            seconds: 20
        });
        tryCompare(ring, "part", 19 / 20, 2000);
        ring.seconds = 1;
        tryCompare(ring, "part", 0, 2000);
    }

    function test_the_arc_moves_smoothly(): void {
        const ring = make({
            seconds: 20
        });
        tryCompare(ring, "part", 19 / 20, 2000);
        ring.seconds = 19;
        wait(300);
        verify(ring.part < 19 / 20);
        verify(ring.part > 18 / 20);
    }

    function test_with_reduced_motion_it_shows_the_seconds_left_and_stands(): void {
        Theme.calm = true;
        const ring = make({
            seconds: 15
        });
        compare(ring.part, 15 / 20);
        ring.seconds = 14;
        compare(ring.part, 14 / 20);
    }

    function test_nothing_to_count_is_an_empty_ring(): void {
        compare(make({
            seconds: 5,
            outOf: 0
        }).part, 0);
    }

    Component {
        id: ringComponent

        CountdownRing {
            outOf: 20
            seconds: 20
        }
    }
}
