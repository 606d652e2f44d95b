import QtQuick
import QtTest

import Kiosk

TestCase {
    name: "RotatingField"

    // A point of a path "M x y L x y ... Z".
    function points(path: string): var {
        return path.slice(1, -1).split("L").map(each => each.split(" ").map(Number));
    }

    function test_the_speed_is_sixty_times_the_frequency_over_the_pole_pairs(): void {
        compare(RotatingField.speed(50, 1), 3000);
        compare(RotatingField.speed(50, 2), 1500);
        compare(RotatingField.speed(400, 4), 6000);
        compare(RotatingField.speed(0, 1), 0);
    }

    function test_the_three_currents_always_add_up_to_nothing(): void {
        for (let angle = 0; angle < 6.28; angle += 0.1) {
            const sum = RotatingField.current(0, angle) + RotatingField.current(1, angle) + RotatingField.current(2, angle);
            fuzzyCompare(sum, 0, 1e-12);
        }
    }

    function test_the_field_keeps_its_strength_and_turns_with_the_current(): void {
        for (let angle = -3; angle < 3; angle += 0.1) {
            const field = RotatingField.vector(angle);
            fuzzyCompare(Math.hypot(field.x, field.y), 1.5, 1e-9);
            fuzzyCompare(Math.atan2(field.y, field.x), angle, 1e-9);
        }
    }

    function test_a_flux_line_crosses_the_bore_straight_and_closes_inside_the_yoke(): void {
        const line = points(RotatingField.line(0.6, 100, 1.5, 1));
        // The chord at 0.6 of the radius is 0.8 long on either side; SVG counts y downwards.
        compare(line[0], [-80, -60]);
        compare(line[1], [80, -60]);
        for (const place of line) {
            verify(Math.hypot(place[0], place[1]) < 150);
            verify(place[1] < 0);
        }
        compare(points(RotatingField.line(-0.6, 100, 1.5, 1))[0], [-80, 60]);
    }

    // The flux function r cos φ is the same on both sides of the bore.
    function test_the_line_is_continuous_where_it_enters_the_yoke(): void {
        const line = points(RotatingField.line(0.6, 1000, 1.5, 1));
        const first = line[2];
        verify(Math.hypot(first[0] - 800, first[1] + 600) < 120);
    }

    function test_with_two_pole_pairs_a_line_keeps_to_its_quarter(): void {
        for (const place of points(RotatingField.line(0.4, 100, 1.5, 2))) {
            const angle = Math.atan2(-place[1], place[0]);
            verify(angle > -1e-6 && angle < Math.PI / 2 + 1e-6);
        }
    }
}
