import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 600
    name: "QrPlate"
    visible: true
    when: windowShown
    width: 600

    function make(modules: int): QrPlate {
        const plate = createTemporaryObject(plateComponent, testCase, {
            code: {
                modules: modules,
                path: "M0 0h1v1h-1z"
            }
        });
        verify(plate);
        return plate;
    }

    function test_modules_are_whole_pixels_with_a_clear_zone_of_four_data(): var {
        return [21, 33, 41, 57, 77, 97].map(modules => ({
                    tag: modules + " modules",
                    modules: modules
                }));
    }

    function test_modules_are_whole_pixels_with_a_clear_zone_of_four(data: var): void {
        const plate = make(data.modules);
        compare(plate.cell, Math.round(plate.cell));
        verify(plate.inset >= 4 * plate.cell);
        verify(plate.inset + data.modules * plate.cell + 4 * plate.cell <= plate.width);
    }

    function test_the_code_stands_where_it_is_computed(): void {
        const plate = make(21);
        const shot = grabImage(plate);
        const middle = plate.inset + plate.cell / 2;
        compare(shot.red(middle, middle), Math.round(255 * Theme.onClay.r));
        compare(shot.red(middle + plate.cell, middle), Math.round(255 * Theme.clay.r));
        compare(shot.red(plate.inset - 2, middle), Math.round(255 * Theme.clay.r));
    }

    Component {
        id: plateComponent

        QrPlate {
            name: "code"
        }
    }
}
