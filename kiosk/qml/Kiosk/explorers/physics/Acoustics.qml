pragma Singleton

import QtQuick

// A plane wave meets its own reflection from the closed end of a side chamber. A wall turns the
// pressure wave back without reversing it, so all that sets them apart is the way there and back;
// what leaves the chamber is taken to leave it once. Superposition and the quarter-wave resonator
// after L. E. Kinsler et al.: Fundamentals of Acoustics, 4th edition, chapters 1 and 10.
QtObject {
    // Metres, from hertz and metres a second.
    function wavelength(frequency: real, speed: real): real {
        return speed / frequency;
    }

    // How many wavelengths the reflected wave comes back behind: twice the chamber's length.
    function shift(length: real, wavelength: real): real {
        return 2 * length / wavelength;
    }

    // Both together as a share of one wave's amplitude: |1 + r e^(iφ)|.
    function amplitude(reflection: real, shift: real): real {
        const angle = 2 * Math.PI * shift;
        return Math.hypot(1 + reflection * Math.cos(angle), reflection * Math.sin(angle));
    }

    // By how many radians both together run ahead of the wave alone: arg(1 + r e^(iφ)).
    function lead(reflection: real, shift: real): real {
        const angle = 2 * Math.PI * shift;
        return Math.atan2(reflection * Math.sin(angle), 1 + reflection * Math.cos(angle));
    }

    // Decibels over the wave alone, kept within what a meter shows.
    function level(amplitude: real, lowest: real, highest: real): real {
        return Math.max(lowest, Math.min(highest, 20 * Math.log10(Math.max(amplitude, 1e-9))));
    }

    // Half a wavelength behind, or one and a half: crest meets trough. True within two per cent.
    function opposed(shift: real): bool {
        return Math.abs(shift - Math.floor(shift) - 0.5) <= 0.01 + 1e-9;
    }
}
