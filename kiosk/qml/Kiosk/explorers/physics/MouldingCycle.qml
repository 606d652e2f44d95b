pragma Singleton

import QtQuick

// A cycle of injection moulding as a function of how far it has come, 0 to 1. Its six stages are
// close, inject, hold, cool, open and eject; each takes a share of the turn that its seconds have
// of the cycle.
QtObject {
    readonly property int closing: 0
    readonly property int injecting: 1
    readonly property int holding: 2
    readonly property int cooling: 3
    readonly property int opening: 4
    readonly property int ejecting: 5

    function total(stages: var): real {
        return stages.reduce((sum, stage) => sum + stage.seconds, 0);
    }

    // Where a stage begins; the one after the last begins at 1.
    function startOf(stages: var, stage: int): real {
        return stages.slice(0, stage).reduce((sum, each) => sum + each.seconds, 0) / total(stages);
    }

    function stageAt(stages: var, turn: real): int {
        let stage = stages.length - 1;
        while (stage > 0 && turn < startOf(stages, stage))
            --stage;
        return stage;
    }

    // How much of a stage is done: 0 before it, 1 after it.
    function done(stages: var, stage: int, turn: real): real {
        const start = startOf(stages, stage);
        return Math.max(0, Math.min(1, (turn - start) / (startOf(stages, stage + 1) - start)));
    }

    function eased(share: real): real {
        return share * share * (3 - 2 * share);
    }

    // How far the mould is open.
    function gap(stages: var, turn: real): real {
        return 1 - eased(done(stages, closing, turn)) + eased(done(stages, opening, turn));
    }

    // How much of the wall is still melt, from the middle. The set layer grows from the cold walls
    // with the square root of time (Stefan's problem; H. S. Carslaw, J. C. Jaeger: Conduction of
    // Heat in Solids, 2nd edition, section 11.2), from the end of filling to the end of cooling.
    function melt(stages: var, turn: real): real {
        const from = startOf(stages, holding);
        const time = (turn - from) / (startOf(stages, opening) - from);
        return 1 - Math.sqrt(Math.max(0, Math.min(1, time)));
    }

    // What lies before the screw, as a share of a shot: it goes into the cavity, a tenth of it while
    // the pressure is held, and while the part cools the screw brings new melt.
    function shot(stages: var, turn: real): real {
        return 1 - 0.9 * done(stages, injecting, turn) - 0.1 * done(stages, holding, turn) + done(stages, cooling, turn);
    }

    // The pins push in the first half of the last stage, in the second the part falls.
    function pushed(stages: var, turn: real): real {
        return eased(Math.min(1, 2 * done(stages, ejecting, turn)));
    }

    function fallen(stages: var, turn: real): real {
        const share = Math.max(0, 2 * done(stages, ejecting, turn) - 1);
        return share * share;
    }

    // The turn from one direction of the hand to another, the short way round.
    function between(from: real, to: real): real {
        return to - from - Math.round(to - from);
    }
}
