pragma Singleton

import QtQuick

// An arm of two links in a plane: where its tip is, and which angles bring the tip to a place.
// The shoulder is the origin, x points right and y up, angles are radians counter-clockwise: the
// shoulder's from the x axis, the elbow's from the first link.
// After J. J. Craig: Introduction to Robotics, 3rd edition, section 4.4, equations 4.14 to 4.20.
QtObject {
    // The side of the way from shoulder to tip on which the elbow lies.
    readonly property int right: 1
    readonly property int left: -1

    function forward(shoulder: real, elbow: real, upper: real, fore: real): point {
        const joint = elbowAt(shoulder, upper);
        return Qt.point(joint.x + fore * Math.cos(shoulder + elbow), joint.y + fore * Math.sin(shoulder + elbow));
    }

    function elbowAt(shoulder: real, upper: real): point {
        return Qt.point(upper * Math.cos(shoulder), upper * Math.sin(shoulder));
    }

    // The tip reaches a ring: never farther than both links in line, never nearer than their difference.
    function reaches(place: point, upper: real, fore: real): bool {
        const distance = Math.hypot(place.x, place.y);
        return distance <= upper + fore && distance >= Math.abs(upper - fore);
    }

    // The angles [shoulder, elbow]. Out of the ring the arm points to the place, as near as it comes.
    function inverse(place: point, upper: real, fore: real, side: int): var {
        const distance = Math.max(Math.abs(upper - fore), Math.min(upper + fore, Math.hypot(place.x, place.y)));
        const cosine = (distance * distance - upper * upper - fore * fore) / (2 * upper * fore);
        const elbow = side * Math.acos(Math.max(-1, Math.min(1, cosine)));
        return [bearing(place) - Math.atan2(fore * Math.sin(elbow), upper + fore * Math.cos(elbow)), elbow];
    }

    // The direction of a place, from straight down through right, up and left to straight down: above
    // the floor it never jumps by a turn.
    function bearing(place: point): real {
        const angle = Math.atan2(place.y, place.x);
        return angle < -Math.PI / 2 ? angle + 2 * Math.PI : angle;
    }

    // The elbow changes its side only where that lifts it by `margin`: it stays above and keeps calm.
    function side(before: int, place: point, upper: real, fore: real, margin: real): int {
        const height = which => upper * Math.sin(inverse(place, upper, fore, which)[0]);
        return height(-before) > height(before) + margin ? -before : before;
    }
}
