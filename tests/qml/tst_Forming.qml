pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    name: "Forming"

    function test_a_sheet_data(): var {
        return ["dome", "channel", "steps"].map(shape => ({
                    tag: shape,
                    shape
                }));
    }

    // Whatever the depth, its middle line is as long as the flat blank.
    function test_a_sheet(row: var): void {
        const blank = Forming.blank(row.shape);
        let edge = Infinity;
        for (let deep = 0; deep <= Forming.depth; deep += Forming.depth / 20) {
            const line = Forming.bent(row.shape, deep);
            fuzzyCompare(Forming.length(line), blank, 0.001);
            const reaches = line[line.length - 1][0];
            verify(reaches <= edge, `its edge moves in at ${deep}`);
            edge = reaches;
            fuzzyCompare(line[0][1], deep, 0.001);
            compare(line[line.length - 1][1], 0);
        }
        verify(edge > Forming.profile(row.shape).points.slice(-1)[0][0] + Forming.flange - 2);
    }

    function test_a_sheet_never_cuts_punch_or_die_data(): var {
        return test_a_sheet_data();
    }

    function test_a_sheet_never_cuts_punch_or_die(row: var): void {
        const {
            points,
            punched
        } = Forming.profile(row.shape);
        for (const deep of [1, 30, 65, 100, 129]) {
            const line = Forming.bent(row.shape, deep);
            points.forEach(([x, y], i) => {
                const at = heightAt(line, x);
                verify(at <= y + 0.001, `above the die at ${x}, ${deep} deep: ${at} ${y}`);
                if (i <= punched)
                    verify(at >= y - (Forming.depth - deep) - 0.001, `below the punch at ${x}, ${deep} deep`);
            });
        }
    }

    function heightAt(line: var, x: real): real {
        const next = Math.max(1, line.findIndex(point => point[0] >= x));
        const [a, b] = [line[next - 1], line[next]];
        return b[0] === a[0] ? b[1] : a[1] + (b[1] - a[1]) * (x - a[0]) / (b[0] - a[0]);
    }

    function test_at_the_bottom_it_has_the_profile_of_the_die_data(): var {
        return test_a_sheet_data();
    }

    function test_at_the_bottom_it_has_the_profile_of_the_die(row: var): void {
        const line = Forming.bent(row.shape, Forming.depth);
        for (const [x, y] of Forming.profile(row.shape).points)
            fuzzyCompare(heightAt(line, x), y, 0.01);
    }

    // Half way down, a channel's wall runs straight between shoulder and nose, tangent to both: the
    // radii's centres are a and b apart, the wall's slope follows from their sum 2 r.
    function test_a_wall_is_tangent_to_shoulder_and_nose(): void {
        const r = 36;
        const turn = 78 * Math.PI / 180;
        const wall = (Forming.depth - 2 * r * (1 - Math.cos(turn))) / Math.sin(turn);
        const across = 2 * r * Math.sin(turn) + wall * Math.cos(turn);
        const down = 2 * r - 65;
        const far = Math.hypot(across, down);
        const slope = Math.asin(2 * r / far) - Math.atan2(down, across);
        const line = Forming.bent("channel", 65);
        let steepest = 0;
        for (let i = 1; i < line.length; ++i)
            steepest = Math.max(steepest, Math.atan2(line[i - 1][1] - line[i][1], line[i][0] - line[i - 1][0]));
        fuzzyCompare(steepest, slope, 0.02);
    }

    function test_walls_have_the_thickness_of_the_sheet(): void {
        const {
            points
        } = Forming.profile("channel");
        const [upper, lower] = [Forming.beside(points, -6), Forming.beside(points, 6)];
        points.forEach((point, i) => fuzzyCompare(Math.hypot(upper[i][0] - lower[i][0], upper[i][1] - lower[i][1]), 12, 0.001));
    }

    function test_the_force_grows_and_is_highest_at_the_bottom(): void {
        compare(Forming.force(0), 0);
        compare(Forming.force(1), 1);
        fuzzyCompare(Forming.force(0.0625), 0.275, 0.0001); // 0.0625 to the power 0.25 is a half
        for (let share = 0; share < 1; share += 0.05)
            verify(Forming.force(share + 0.05) > Forming.force(share));
    }

    function test_the_ram_goes_with_the_finger_until_it_meets_the_sheet(): void {
        compare(Forming.reach(100, 170), 100);
        compare(Forming.reach(-20, 170), 0);
        fuzzyCompare(Forming.reach(270, 170), 230, 0.001);
        compare(Forming.reach(1000, 170), 300);
        for (const ram of [0, 90, 170, 220, 300])
            fuzzyCompare(Forming.reach(Forming.finger(ram, 170), 170), ram, 0.001);
    }
}
