pragma Singleton

import QtQuick

// A sheet between punch and die, seen in section; the right half, from the middle outwards, y down
// from the flange. Between the two it lies taut: straight where it is free, wrapped round the die's
// shoulder and the punch's nose where it touches. Its middle line keeps its length, so that the
// edge moves in (bend allowance; M. P. Groover: Fundamentals of Modern Manufacturing, section 20.2).
QtObject {
    id: root

    readonly property real depth: 130
    readonly property real thickness: 12
    readonly property real flange: 40
    // What of the finger's way the punch goes once it has met the sheet.
    readonly property real yielding: 0.6

    // The middle line of the finished part as a walk: straight for a length, or round a radius by
    // so many degrees, upwards if positive.
    function walk(shape: string): var {
        if (shape === "channel")
            return [...[straight(120)], ...rise(depth, 36, 78)];
        if (shape === "steps")
            return [...[straight(60)], ...rise(depth / 2, 28, 75), ...[straight(40)], ...rise(depth / 2, 28, 75)];
        const turn = Math.acos(1 - depth / (220 + 36)) * 180 / Math.PI;
        return [bend(220, turn), bend(36, -turn)];
    }

    function straight(along: real): var {
        return {
            along,
            radius: 0,
            turn: 0
        };
    }

    function bend(radius: real, turn: real): var {
        return {
            along: radius * Math.abs(turn) * Math.PI / 180,
            radius,
            turn
        };
    }

    // A wall of that height between two bends.
    function rise(height: real, radius: real, turn: real): var {
        const angle = turn * Math.PI / 180;
        const wall = (height - 2 * radius * (1 - Math.cos(angle))) / Math.sin(angle);
        return [bend(radius, turn), straight(wall), bend(radius, -turn)];
    }

    // The finished part's middle line, from the middle to where the flange begins. `punched` is the
    // place among its points where the punch ends and the die's shoulder begins.
    function profile(shape: string): var {
        const points = [[0, depth]];
        let heading = 0;
        let punched = 0;
        for (const leg of walk(shape)) {
            punched = points.length - 1;
            const steps = leg.radius === 0 ? 1 : Math.ceil(Math.abs(leg.turn) / 7);
            const turn = leg.turn * Math.PI / 180 / steps;
            // The chord of each step, so that its ends lie on the arc.
            const chord = leg.radius === 0 ? leg.along : 2 * leg.radius * Math.sin(Math.abs(turn) / 2);
            for (let step = 0; step < steps; ++step) {
                const [x, y] = points[points.length - 1];
                points.push([x + chord * Math.cos(heading + turn / 2), y - chord * Math.sin(heading + turn / 2)]);
                heading += turn;
            }
        }
        points[points.length - 1][1] = 0;
        return {
            points,
            punched
        };
    }

    // Half of the flat blank that the part is made from.
    function blank(shape: string): real {
        return walk(shape).reduce((sum, leg) => sum + leg.along, flange);
    }

    function length(points: var): real {
        let sum = 0;
        for (let i = 1; i < points.length; ++i)
            sum += Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
        return sum;
    }

    // The sheet's middle line with the punch so deep, out to its edge.
    function bent(shape: string, deep: real): var {
        const {
            points,
            punched
        } = profile(shape);
        const above = depth - deep;
        const uppers = points.map(([x, y], i) => i > punched ? 0 : Math.min(deep, y - above));
        uppers[0] = deep;
        const line = taut(points, uppers);
        const edge = points[points.length - 1][0] + blank(shape) - length(line);
        return [...line, [edge, 0]];
    }

    // The shortest way from the middle of the punch to the flange, above the die's points and below
    // the punch's: it goes straight until one of the two forces it to bend.
    function taut(lowers: var, uppers: var): var {
        const last = lowers.length - 1;
        const way = [[0, uppers[0]]];
        let from = 0;
        while (from < last) {
            const [x, y] = way[way.length - 1];
            let [least, most] = [-Infinity, Infinity];
            let [highest, lowest] = [from, from];
            let next = last;
            let at = 0;
            for (let i = from + 1; i <= last; ++i) {
                const under = (uppers[i] - y) / (lowers[i][0] - x);
                const over = (lowers[i][1] - y) / (lowers[i][0] - x);
                if (under > most || over < least) {
                    next = under > most ? lowest : highest;
                    at = under > most ? lowers[next][1] : uppers[next];
                    break;
                }
                if (under >= least)
                    [least, highest] = [under, i];
                if (over <= most)
                    [most, lowest] = [over, i];
            }
            way.push([lowers[next][0], at]);
            from = next;
        }
        return way;
    }

    // The same line, so far to its lower side (or upper, if negative).
    function beside(points: var, distance: real): var {
        return points.map(([x, y], i) => {
            const [fromX, fromY] = points[Math.max(0, i - 1)];
            const [toX, toY] = points[Math.min(points.length - 1, i + 1)];
            const far = Math.hypot(toX - fromX, toY - fromY);
            // In the middle and at the flange the line is level.
            if (i === 0 || i === points.length - 1)
                return [x, y + distance];
            return [x - (toY - fromY) / far * distance, y + (toX - fromX) / far * distance];
        });
    }

    // A half and its mirror image, from left to right.
    function both(points: var): var {
        return [...points.slice(1).reverse().map(([x, y]) => [-x, y]), ...points];
    }

    function svg(points: var): string {
        return "M" + points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
    }

    function sheetLine(shape: string, deep: real): string {
        return svg(both(bent(shape, deep)));
    }

    function dieLine(shape: string, half: real): string {
        return svg(both([...beside(profile(shape).points, thickness / 2), [half, thickness / 2]]));
    }

    function punchLine(shape: string): string {
        const {
            points,
            punched
        } = profile(shape);
        return svg(both(beside(points, -thickness / 2).slice(0, punched + 1)));
    }

    function punchHalf(shape: string): real {
        const {
            points,
            punched
        } = profile(shape);
        return beside(points, -thickness / 2)[punched][0];
    }

    // The force as a share of its highest, with the sheet bent to a share of its depth. It grows as
    // the strained steel hardens, with the power 0.25 of low-carbon steel (Groover, table 3.4), and
    // steeply when the sheet is set against the bottom of the die.
    function force(share: real): real {
        const setting = Math.max(0, (share - 0.92) / 0.08);
        return share <= 0 ? 0 : 0.55 * Math.pow(share, 0.25) + 0.45 * setting * setting;
    }

    // How far the ram has come when the finger has gone so far, and the other way round.
    function reach(finger: real, contact: real): real {
        return finger <= contact ? Math.max(0, finger) : Math.min(contact + depth, contact + (finger - contact) * yielding);
    }

    function finger(ram: real, contact: real): real {
        return ram <= contact ? ram : contact + (ram - contact) / yielding;
    }
}
