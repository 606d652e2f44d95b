pragma Singleton

import QtQuick

// The body of a car as polygons: cut into upright blocks, and its hatching. Computed once for a shape.
QtObject {
    // Long for landscape, short for portrait: [x, y] and cubic curves of three points.
    readonly property var saloon: ({
            width: 1728,
            sill: 362,
            wheels: [382, 1386],
            wheel: 84,
            arch: 116,
            start: [22, 362],
            curves: [[2, 304, 14, 236, 62, 212], [140, 192, 250, 188, 330, 160], [460, 78, 600, 44, 850, 44], [1110, 44, 1230, 104, 1362, 180], [1500, 192, 1640, 208, 1690, 252], [1722, 284, 1726, 334, 1706, 362]]
        })
    readonly property var hatchback: ({
            width: 960,
            sill: 316,
            wheels: [196, 768],
            wheel: 74,
            arch: 98,
            start: [26, 316],
            curves: [[6, 290, 2, 226, 20, 186], [36, 130, 66, 72, 130, 44], [220, 12, 420, 6, 514, 30], [590, 50, 640, 104, 708, 156], [800, 166, 884, 184, 926, 220], [952, 246, 956, 292, 938, 316]]
        })

    // The outline of the whole body, closed.
    function polygon(body: var): var {
        const points = [body.start];
        for (const [ax, ay, bx, by, x, y] of body.curves) {
            const [sx, sy] = points[points.length - 1];
            for (let step = 1; step <= 24; ++step) {
                const t = step / 24;
                const u = 1 - t;
                points.push([u * u * u * sx + 3 * u * u * t * ax + 3 * u * t * t * bx + t * t * t * x, u * u * u * sy + 3 * u * u * t * ay + 3 * u * t * t * by + t * t * t * y]);
            }
        }
        for (const centre of [...body.wheels].reverse()) {
            for (let step = 0; step <= 32; ++step) {
                const angle = Math.PI * step / 32;
                points.push([centre + body.arch * Math.cos(angle), body.sill - body.arch * Math.sin(angle)]);
            }
        }
        return points;
    }

    // How high the body reaches between two uprights.
    function top(points: var, left: real, right: real): real {
        return Math.min(...between(points, left, right).map(([, y]) => y));
    }

    // What lies between two uprights (Sutherland and Hodgman's clipping, one upright after the other).
    function between(points: var, left: real, right: real): var {
        return beside(beside(points, left, 1), right, -1);
    }

    function beside(points: var, edge: real, side: int): var {
        const kept = [];
        points.forEach((point, index) => {
            const last = points[(index + points.length - 1) % points.length];
            const inside = (point[0] - edge) * side >= 0;
            if (inside !== (last[0] - edge) * side >= 0)
                kept.push([edge, last[1] + (point[1] - last[1]) * (edge - last[0]) / (point[0] - last[0])]);
            if (inside)
                kept.push(point);
        });
        return kept;
    }

    function path(points: var): string {
        return points.map(([x, y], index) => (index ? "L" : "M") + x.toFixed(1) + " " + y.toFixed(1)).join("") + "Z";
    }

    // Lines at 45 degrees inside the polygon, `pitch` apart across.
    function hatching(points: var, pitch: real): string {
        const sums = points.map(([x, y]) => x + y);
        const lines = [];
        for (let sum = Math.ceil(Math.min(...sums) / pitch) * pitch; sum < Math.max(...sums); sum += pitch) {
            const crossed = crossings(points, sum);
            for (let place = 0; place + 1 < crossed.length; place += 2) {
                const [from, to] = [crossed[place], crossed[place + 1]];
                lines.push(`M${from.toFixed(1)} ${(sum - from).toFixed(1)}L${to.toFixed(1)} ${(sum - to).toFixed(1)}`);
            }
        }
        return lines.join("");
    }

    // Where the line x + y = sum meets the polygon, from left to right.
    function crossings(points: var, sum: real): var {
        const found = [];
        points.forEach(([x, y], index) => {
            const [lastX, lastY] = points[(index + points.length - 1) % points.length];
            if (lastX + lastY < sum !== x + y < sum)
                found.push(lastX + (x - lastX) * (sum - lastX - lastY) / (x + y - lastX - lastY));
        });
        return found.sort((a, b) => a - b);
    }
}
