pragma Singleton

import QtQuick

// What has mass and is drawn to a goal without swinging beyond it: critical damping, solved exactly,
// so that slow frames change nothing. x(t) = goal + (d + (v + ω d) t) e^(-ω t), d the distance at
// first, v the speed. After W. T. Thomson: Theory of Vibration, chapter 2.
QtObject {
    // Place and speed after so many seconds, as x and y.
    function after(seconds: real, place: real, speed: real, goal: real, stiffness: real): point {
        const distance = place - goal;
        const push = speed + stiffness * distance;
        const fade = Math.exp(-stiffness * seconds);
        return Qt.point(goal + (distance + push * seconds) * fade, (speed - stiffness * push * seconds) * fade);
    }
}
