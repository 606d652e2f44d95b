pragma Singleton

import QtQuick

// Three windings a third of a turn apart, fed with three currents a third of a period apart: their
// sum is a field of constant strength that turns with the current. Angles in electrical radians.
// After A. E. Fitzgerald, C. Kingsley, S. D. Umans: Electric Machinery, 6th edition, section 4.5.
QtObject {
    readonly property real third: 2 * Math.PI / 3

    // Turns a minute of the field, and of a rotor that keeps step: n = 60 f / p.
    function speed(frequency: real, polePairs: int): real {
        return 60 * frequency / polePairs;
    }

    // The current of phase 0, 1 or 2 (A, B, C) as a share of its peak.
    function current(phase: int, angle: real): real {
        return Math.cos(angle - phase * third);
    }

    // The sum of the three windings' fields, each along its own axis: 1.5 times one of them, always.
    function vector(angle: real): point {
        let x = 0;
        let y = 0;
        for (let phase = 0; phase < 3; ++phase) {
            x += current(phase, angle) * Math.cos(phase * third);
            y += current(phase, angle) * Math.sin(phase * third);
        }
        return Qt.point(x, y);
    }

    // A line of the flux as an SVG path round the origin, the field along +x; `offset` is its
    // distance from the middle in the bore, as a share of the bore's radius, with its sign. In the
    // bore the field is uniform, in the yoke (to the radius `outer`, in bore radii) it closes: flux
    // function r cos φ there, c (r - outer²/r) cos φ here, continuous at the bore. With p pairs of
    // poles the map r^(1/p), φ/p carries the same lines into each of the p sectors.
    function line(offset: real, bore: real, outer: real, polePairs: int): string {
        const side = Math.sign(offset);
        const depth = Math.abs(offset);
        const edge = Math.asin(depth);
        const rim = Math.pow(outer, polePairs);
        // With one pair of poles the lines in the bore are straight.
        const steps = polePairs === 1 ? 1 : 12;
        const curve = 30;
        const places = [];
        for (let i = 0; i <= steps; ++i) {
            const x = Math.cos(edge) * (2 * i / steps - 1);
            places.push([Math.hypot(x, depth), Math.atan2(depth, x)]);
        }
        for (let i = 1; i < curve; ++i) {
            const angle = edge + (Math.PI - 2 * edge) * i / curve;
            const slope = depth / Math.sin(angle) * (rim * rim - 1);
            places.push([(-slope + Math.sqrt(slope * slope + 4 * rim * rim)) / 2, angle]);
        }
        const parts = places.map(place => {
            const radius = bore * Math.pow(place[0], 1 / polePairs);
            const angle = side * place[1] / polePairs;
            return `${(radius * Math.cos(angle)).toFixed(1)} ${(-radius * Math.sin(angle)).toFixed(1)}`;
        });
        return "M" + parts.join("L") + "Z";
    }
}
