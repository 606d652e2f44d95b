import QtQuick
import QtTest

import Kiosk

TestCase {
    name: "Acoustics"

    function test_the_level_of_a_wave_and_its_reflection_data(): var {
        return [
            {
                tag: "the wall at the mouth: twice the pressure",
                length: 0,
                reflection: 1,
                level: 6.0206
            },
            {
                tag: "a quarter of the wave deep: one tenth is left",
                length: 0.5,
                reflection: 0.9,
                level: -20
            },
            {
                tag: "an eighth deep: at right angles",
                length: 0.25,
                reflection: 1,
                level: 3.0103
            },
            {
                tag: "half the wave deep: as at the mouth",
                length: 1,
                reflection: 1,
                level: 6.0206
            },
            {
                tag: "nothing comes back",
                length: 0.5,
                reflection: 0,
                level: 0
            }
        ];
    }

    function test_the_level_of_a_wave_and_its_reflection(row: var): void {
        const wavelength = Acoustics.wavelength(170, 340);
        compare(wavelength, 2);
        const amplitude = Acoustics.amplitude(row.reflection, Acoustics.shift(row.length, wavelength));
        fuzzyCompare(Acoustics.level(amplitude, -60, 60), row.level, 0.001);
    }

    function test_a_quarter_of_the_wave_deep_is_half_a_wave_behind(): void {
        compare(Acoustics.shift(0.5, 2), 0.5);
        verify(Acoustics.opposed(0.5));
        verify(Acoustics.opposed(0.51));
        verify(Acoustics.opposed(1.49));
        verify(!Acoustics.opposed(0.52));
        verify(!Acoustics.opposed(1));
    }

    function test_silence_has_a_level_that_can_be_shown(): void {
        compare(Acoustics.level(Acoustics.amplitude(1, 0.5), -20, 6), -20);
        compare(Acoustics.level(Acoustics.amplitude(1, 0), -20, 6), 6);
    }

    // cos x + r cos(x + φ) = a cos(x + lead), wherever one looks.
    function test_one_wave_stands_for_both(): void {
        for (const shift of [0.1, 0.35, 0.5, 0.8]) {
            const sum = Acoustics.amplitude(0.9, shift);
            const lead = Acoustics.lead(0.9, shift);
            for (const x of [0, 1, 2.5, 4])
                fuzzyCompare(sum * Math.cos(x + lead), Math.cos(x) + 0.9 * Math.cos(x + 2 * Math.PI * shift), 1e-9);
        }
    }
}
