import QtQuick
import QtTest

import Kiosk

TestCase {
    name: "Damping"

    // From 0 to 1 at rest, after 1/ω: 1 - 2/e of the way, at the speed ω/e.
    function test_the_way_after_one_time_constant(): void {
        const after = Damping.after(0.2, 0, 0, 1, 5);
        fuzzyCompare(after.x, 0.26424, 1e-5);
        fuzzyCompare(after.y, 1.83940, 1e-5);
    }

    function test_many_short_frames_lead_where_a_long_one_does(): void {
        let place = 1;
        let speed = 0;
        for (let i = 0; i < 50; ++i) {
            const after = Damping.after(0.01, place, speed, 0, 7);
            place = after.x;
            speed = after.y;
        }
        const once = Damping.after(0.5, 1, 0, 0, 7);
        fuzzyCompare(place, once.x, 1e-9);
        fuzzyCompare(speed, once.y, 1e-9);
    }

    function test_from_rest_it_never_swings_beyond_the_goal(): void {
        for (let time = 0; time < 3; time += 0.05)
            verify(Damping.after(time, 0, 0, 1, 9).x <= 1);
    }
}
