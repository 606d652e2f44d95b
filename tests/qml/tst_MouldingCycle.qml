pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    // 40 seconds, so that a fortieth of the turn is a second.
    readonly property var stages: [4, 4, 8, 16, 4, 4].map(seconds => ({
                seconds
            }))

    name: "MouldingCycle"

    function at(seconds: real): real {
        return seconds / 40;
    }

    function test_each_stage_has_the_share_of_its_seconds(): void {
        compare(MouldingCycle.total(stages), 40);
        compare([0, 1, 2, 3, 4, 5, 6].map(stage => MouldingCycle.startOf(stages, stage)), [0, 0.1, 0.2, 0.4, 0.8, 0.9, 1]);
        compare([0, 3.9, 4, 7.9, 15.9, 16, 33, 39.9].map(second => MouldingCycle.stageAt(stages, at(second))), [0, 0, 1, 1, 2, 3, 4, 5]);
        fuzzyCompare(MouldingCycle.done(stages, MouldingCycle.holding, at(10)), 0.25, 0.001);
    }

    function test_the_mould_is_open_at_both_ends_and_shut_between(): void {
        compare(MouldingCycle.gap(stages, 0), 1);
        fuzzyCompare(MouldingCycle.gap(stages, at(2)), 0.5, 0.001);
        for (const second of [4, 10, 31.9])
            fuzzyCompare(MouldingCycle.gap(stages, at(second)), 0, 0.001);
        fuzzyCompare(MouldingCycle.gap(stages, at(34)), 0.5, 0.001);
        compare(MouldingCycle.gap(stages, at(39)), 1);
    }

    // A quarter of the time sets half of the wall: the square root.
    function test_the_wall_sets_with_the_square_root_of_time(): void {
        compare(MouldingCycle.melt(stages, at(8)), 1);
        fuzzyCompare(MouldingCycle.melt(stages, at(14)), 0.5, 0.001);
        fuzzyCompare(MouldingCycle.melt(stages, at(32)), 0, 0.001);
        compare(MouldingCycle.melt(stages, at(36)), 0);
    }

    function test_a_tenth_of_the_shot_makes_up_for_shrinkage_and_the_screw_fills_again(): void {
        compare(MouldingCycle.shot(stages, 0), 1);
        fuzzyCompare(MouldingCycle.shot(stages, at(8)), 0.1, 0.001);
        fuzzyCompare(MouldingCycle.shot(stages, at(16)), 0, 0.001);
        fuzzyCompare(MouldingCycle.shot(stages, at(32)), 1, 0.001);
    }

    function test_the_pins_push_before_the_part_falls(): void {
        compare(MouldingCycle.pushed(stages, at(36)), 0);
        fuzzyCompare(MouldingCycle.pushed(stages, at(38)), 1, 0.001);
        fuzzyCompare(MouldingCycle.fallen(stages, at(38)), 0, 0.001);
        fuzzyCompare(MouldingCycle.fallen(stages, at(39)), 0.25, 0.001);
        compare(MouldingCycle.fallen(stages, 1), 1);
    }

    function test_a_turn_goes_the_short_way_round(): void {
        fuzzyCompare(MouldingCycle.between(0.2, 0.3), 0.1, 0.0001);
        fuzzyCompare(MouldingCycle.between(0.95, 0.05), 0.1, 0.0001);
        fuzzyCompare(MouldingCycle.between(0.05, 0.95), -0.1, 0.0001);
    }

    // The screw moves evenly: a share of its way is that share of the cavity.
    function test_the_melt_front_follows_from_the_volume(): void {
        for (const share of [0, 0.1, 0.35, 0.5, 0.9, 1])
            fuzzyCompare(Cavity.filled(Cavity.reach(share)) / Cavity.filled(Cavity.leg), share, 0.0001);
        // Before the ribs only the two legs take melt, each as wide as its wall.
        compare(Cavity.filled(20), 2 * 20 * Cavity.wall);
    }

    function test_a_leg_is_cut_where_the_front_is(): void {
        for (const reached of [5, 60, 120])
            fuzzyCompare(Cavity.length(Cavity.cut(Cavity.middle(1), reached)), reached, 0.001);
        compare(Cavity.ribLines(20), "");
    }

    function test_core_and_cavity_are_a_wall_apart(): void {
        const [outer, inner] = [Cavity.outline(-Cavity.wall / 2, 1), Cavity.outline(Cavity.wall / 2, 1)];
        for (const i of [0, 10, 11])
            fuzzyCompare(Math.hypot(outer[i][0] - inner[i][0], outer[i][1] - inner[i][1]), Cavity.wall, 0.001);
    }
}
