pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 1080
    name: "FiguresSlide"
    visible: true
    when: windowShown
    width: 1920

    function stack(amount: real): CoinStack {
        return createTemporaryObject(stackComponent, testCase, {
            amount
        });
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_a_sum_is_the_same_stack_in_every_language_data(): var {
        return [
            {
                tag: "8.2 thousand million",
                amount: 8.2,
                whole: 8,
                rest: 0.2
            },
            {
                tag: "82 hundred million",
                amount: 82,
                whole: 8,
                rest: 0.2
            },
            {
                tag: "a thousand",
                amount: 1000,
                whole: 1,
                rest: 0
            },
            {
                tag: "nothing",
                amount: 0,
                whole: 0,
                rest: 0
            }
        ];
    }

    function test_a_sum_is_the_same_stack_in_every_language(row: var): void {
        const coins = stack(row.amount);
        compare(coins.whole, row.whole);
        fuzzyCompare(coins.rest, row.rest, 0.001);
    }

    function test_the_bars_light_once_and_all_of_them(): void {
        Theme.still = false;
        const ring = createTemporaryObject(ringComponent, testCase);
        compare(ring.front, 0);
        ring.running = true;
        tryCompare(ring, "front", ring.lit + ring.reach);
        ring.running = false;
        ring.running = true;
        compare(ring.front, ring.lit + ring.reach);
    }

    Component {
        id: stackComponent

        CoinStack {
            shown: true
            width: 176
        }
    }

    Component {
        id: ringComponent

        BarRing {
            bars: 10
            lit: 4
            running: false
            width: 400
        }
    }
}
