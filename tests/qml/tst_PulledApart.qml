import QtQuick
import QtTest

import Kiosk

TestCase {
    name: "PulledApart"

    function test_whole_and_apart_every_layer_is_at_an_end_of_its_way(): void {
        for (let layer = 0; layer < 4; ++layer) {
            compare(PulledApart.share(layer, 4, 0), 0);
            compare(PulledApart.share(layer, 4, 1), 1);
        }
    }

    // Of four, each has 0.7 of the whole way for its own: the outermost has come half way at 0.35,
    // the innermost, which sets off at 0.3, at 0.65.
    function test_half_ways(): void {
        fuzzyCompare(PulledApart.share(0, 4, 0.35), 0.5, 1e-9);
        fuzzyCompare(PulledApart.share(3, 4, 0.65), 0.5, 1e-9);
        compare(PulledApart.share(3, 4, 0.3), 0);
        compare(PulledApart.share(0, 4, 0.7), 1);
    }

    function test_no_layer_ever_overtakes_the_one_outside_it(): void {
        for (let apart = 0; apart <= 1; apart += 0.01) {
            for (let layer = 1; layer < 4; ++layer)
                verify(PulledApart.share(layer, 4, apart) <= PulledApart.share(layer - 1, 4, apart));
        }
    }
}
