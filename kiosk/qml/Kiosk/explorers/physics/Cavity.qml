pragma Singleton

import QtQuick

// The part that is moulded, in section: a shell open to the right, with ribs on its back. The gate
// is the middle of its front, the origin lies in the parting plane's middle. The melt runs from the
// gate along both legs and into the ribs as it passes them.
QtObject {
    id: root

    readonly property real front: -64 // of the wall's middle line
    readonly property real half: 108 // height
    readonly property real bow: 8
    readonly property real corner: 32
    readonly property real wall: 20
    readonly property real rib: 12
    readonly property real ribLength: 40
    readonly property list<real> ribs: [30, 68] // along a leg, from the gate
    readonly property real leg: length(middle(1))

    // From the gate to the parting plane, at a distance inwards from the wall's middle line; below
    // with the sign 1, above with -1.
    function outline(inwards: real, sign: int): var {
        const [x, y, radius] = [front + inwards, half - inwards, corner - inwards];
        const straight = y - radius;
        const points = [];
        for (let step = 0; step <= 4; ++step)
            points.push([x + bow * step * step / 16, sign * straight * step / 4]);
        for (let step = 1; step <= 6; ++step) {
            const angle = Math.PI / 2 * step / 6;
            points.push([x + bow + radius * (1 - Math.cos(angle)), sign * (straight + radius * Math.sin(angle))]);
        }
        points.push([0, sign * y]);
        return points;
    }

    // The melt's middle line: its round end just touches the parting plane.
    function middle(sign: int): var {
        const points = outline(0, sign);
        points[points.length - 1][0] -= wall / 2;
        return points;
    }

    function length(points: var): real {
        let sum = 0;
        for (let i = 1; i < points.length; ++i)
            sum += Math.hypot(points[i][0] - points[i - 1][0], points[i][1] - points[i - 1][1]);
        return sum;
    }

    // The melt in the section when its front has come so far along the legs.
    function filled(reached: real): real {
        return ribs.reduce((sum, from) => sum + 2 * rib * Math.max(0, Math.min(ribLength - wall / 2, reached - from)), 2 * wall * reached);
    }

    // How far the front has come when a share of the cavity is full: the screw moves evenly, so the
    // melt does not.
    function reach(share: real): real {
        const wanted = share * filled(leg);
        let [from, to] = [0, leg];
        for (let i = 0; i < 24; ++i) {
            const middle = (from + to) / 2;
            if (filled(middle) < wanted)
                from = middle;
            else
                to = middle;
        }
        return share >= 1 ? leg : to;
    }

    function svg(points: var): string {
        return "M" + points.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join("L");
    }

    // Both legs, as far as the front has come.
    function legs(reached: real): string {
        return [1, -1].map(sign => svg(cut(middle(sign), reached))).join("");
    }

    function cut(points: var, along: real): var {
        const kept = [points[0]];
        let left = along;
        for (let i = 1; i < points.length && left > 0; ++i) {
            const [x, y] = points[i - 1];
            const far = Math.hypot(points[i][0] - x, points[i][1] - y);
            const share = Math.min(1, left / far);
            kept.push([x + share * (points[i][0] - x), y + share * (points[i][1] - y)]);
            left -= far;
        }
        return kept;
    }

    function ribLines(reached: real): string {
        let all = "";
        for (const from of ribs) {
            const far = Math.min(ribLength, reached - from);
            const start = front + bow * from * from / (half - corner) / (half - corner);
            if (start < front + far)
                all += [1, -1].map(sign => svg([[start, sign * from], [front + far, sign * from]])).join("");
        }
        return all;
    }

    // The two halves of the mould, each from the parting plane outwards.
    function fixedHalf(width: real, height: real): string {
        const wallSide = [...outline(-wall / 2, -1).reverse(), ...outline(-wall / 2, 1)];
        return svg([[-width, -height / 2], [0, -height / 2], ...wallSide, [0, height / 2], [-width, height / 2]]) + "Z";
    }

    function movingHalf(width: real, height: real): string {
        const core = [...outline(wall / 2, -1).reverse(), ...outline(wall / 2, 1)];
        return svg([[width, -height / 2], [0, -height / 2], ...core, [0, height / 2], [width, height / 2]]) + "Z";
    }
}
