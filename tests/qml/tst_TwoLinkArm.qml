import QtQuick
import QtTest

import Kiosk

TestCase {
    function places(): var {
        const found = [];
        for (let x = -0.55; x <= 0.55; x += 0.05) {
            for (let y = 0; y <= 0.55; y += 0.05)
                found.push(Qt.point(x, y));
        }
        return found.filter(place => TwoLinkArm.reaches(place, 0.3, 0.28) && Math.hypot(place.x, place.y) > 0.05);
    }

    function degrees(angles: var): var {
        return angles.map(angle => Math.round(angle * 180 / Math.PI * 1000) / 1000);
    }

    // A triangle of sides 3, 4 and 5: the elbow is at a right angle, the shoulder at 53.13 degrees.
    function test_the_angles_of_a_right_triangle(): void {
        compare(degrees(TwoLinkArm.inverse(Qt.point(5, 0), 3, 4, TwoLinkArm.right)), [-53.13, 90]);
        compare(degrees(TwoLinkArm.inverse(Qt.point(5, 0), 3, 4, TwoLinkArm.left)), [53.13, -90]);
        compare(degrees(TwoLinkArm.inverse(Qt.point(0, 5), 3, 4, TwoLinkArm.left)), [143.13, -90]);
    }

    function test_an_arm_of_equal_links_in_a_square(): void {
        compare(degrees(TwoLinkArm.inverse(Qt.point(1, 1), 1, 1, TwoLinkArm.right)), [0, 90]);
        compare(degrees(TwoLinkArm.inverse(Qt.point(1, 1), 1, 1, TwoLinkArm.left)), [90, -90]);
    }

    function test_the_tip_of_known_angles(): void {
        const tip = TwoLinkArm.forward(Math.PI / 2, -Math.PI / 2, 3, 4);
        fuzzyCompare(tip.x, 4, 1e-9);
        fuzzyCompare(tip.y, 3, 1e-9);
    }

    function test_the_angles_bring_the_tip_to_the_place(): void {
        verify(places().length > 100);
        for (const place of places()) {
            for (const side of [TwoLinkArm.left, TwoLinkArm.right]) {
                const [shoulder, elbow] = TwoLinkArm.inverse(place, 0.3, 0.28, side);
                const tip = TwoLinkArm.forward(shoulder, elbow, 0.3, 0.28);
                fuzzyCompare(tip.x, place.x, 1e-9);
                fuzzyCompare(tip.y, place.y, 1e-9);
            }
        }
    }

    function test_it_reaches_a_ring(): void {
        verify(TwoLinkArm.reaches(Qt.point(0.58, 0), 0.3, 0.28));
        verify(!TwoLinkArm.reaches(Qt.point(0.581, 0), 0.3, 0.28));
        verify(!TwoLinkArm.reaches(Qt.point(0.05, 0), 0.4, 0.3));
        verify(TwoLinkArm.reaches(Qt.point(0, 0.11), 0.4, 0.3));
    }

    function test_out_of_reach_it_stretches_towards_the_place(): void {
        const [shoulder, elbow] = TwoLinkArm.inverse(Qt.point(-3, 3), 1, 1, TwoLinkArm.right);
        fuzzyCompare(elbow, 0, 1e-6);
        fuzzyCompare(shoulder, Math.PI * 0.75, 1e-6);
        const [, folded] = TwoLinkArm.inverse(Qt.point(0.1, 0), 2, 1, TwoLinkArm.left);
        fuzzyCompare(Math.abs(folded), Math.PI, 1e-6);
    }

    function test_above_the_floor_the_bearing_never_jumps(): void {
        let before = TwoLinkArm.bearing(Qt.point(0.3, -0.05));
        for (let step = 0; step <= 100; ++step) {
            const angle = -0.16 + (Math.PI + 0.32) * step / 100;
            const now = TwoLinkArm.bearing(Qt.point(Math.cos(angle), Math.sin(angle)));
            verify(Math.abs(now - before) < 0.1);
            before = now;
        }
    }

    function test_the_elbow_stays_above_and_changes_sides_once_on_the_way(): void {
        let side = TwoLinkArm.right;
        let changes = 0;
        for (let step = 0; step <= 100; ++step) {
            const angle = Math.PI * (1 - step / 100);
            const place = Qt.point(0.45 * Math.cos(angle), 0.45 * Math.sin(angle));
            const before = side;
            side = TwoLinkArm.side(side, place, 0.3, 0.28, 0.16);
            changes += side === before ? 0 : 1;
            const [shoulder] = TwoLinkArm.inverse(place, 0.3, 0.28, side);
            verify(TwoLinkArm.elbowAt(shoulder, 0.3).y > 0);
        }
        compare(changes, 1);
        compare(side, TwoLinkArm.left);
    }

    function test_where_it_changed_sides_it_does_not_change_back(): void {
        const place = Qt.point(0.3, 0.34);
        const side = TwoLinkArm.side(TwoLinkArm.right, place, 0.3, 0.28, 0.16);
        compare(TwoLinkArm.side(side, place, 0.3, 0.28, 0.16), side);
        compare(TwoLinkArm.side(side, Qt.point(0.02, 0.45), 0.3, 0.28, 0.16), side);
    }

    name: "TwoLinkArm"
}
