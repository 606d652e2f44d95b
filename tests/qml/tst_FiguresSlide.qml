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

    function figure(number: real): var {
        return {
            text: number.toString(),
            number,
            decimals: 0,
            counts: true,
            unit: "bn",
            prefix: "",
            point: "."
        };
    }

    function claim(text: string, number: real): var {
        return {
            text,
            status: "estimate",
            says: "",
            figure: figure(number),
            sources: [
                {
                    publisher: "The Paper"
                }
            ]
        };
    }

    function stack(amount: real): CoinStack {
        return createTemporaryObject(stackComponent, testCase, {
            amount
        }) as CoinStack;
    }

    function makeRing(properties: var): RingFigure {
        const ring = createTemporaryObject(ringComponent, testCase, properties) as RingFigure;
        verify(ring);
        return ring;
    }

    function find(item: Item, fits: var): Item {
        if (fits(item))
            return item;
        for (const child of item.children) {
            const found = find(child, fits);
            if (found)
                return found;
        }
        return null;
    }

    // On the band, where that bar is.
    function placeOf(ring: RingFigure, bar: real): point {
        const angle = 2 * Math.PI * bar / ring.ring.bars;
        const far = ring.width / 2 * 0.87;
        return Qt.point(ring.x + ring.width / 2 + far * Math.sin(angle), ring.y + ring.width / 2 - far * Math.cos(angle));
    }

    function drag(ring: RingFigure, from: real, to: real): void {
        const start = placeOf(ring, from);
        mousePress(testCase, start.x, start.y);
        for (let step = 1; step <= 30; ++step) {
            const place = placeOf(ring, from + (to - from) * step / 30);
            mouseMove(testCase, place.x, place.y);
        }
    }

    function letGo(ring: RingFigure, bar: real): void {
        const place = placeOf(ring, bar);
        mouseRelease(testCase, place.x, place.y);
    }

    function init(): void {
        Theme.still = true;
        asked.clear();
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

    function test_a_stack_is_counted_out_once_and_again_when_touched(): void {
        Theme.still = false;
        const coins = stack(8.2);
        compare(coins.share, 0);
        coins.running = true;
        tryCompare(coins, "share", 1);
        coins.running = false;
        coins.running = true;
        compare(coins.share, 1);
        mouseClick(coins);
        verify(coins.share < 0.5);
        tryCompare(coins, "share", 1);
    }

    function test_the_bars_light_once_and_all_of_them(): void {
        Theme.still = false;
        const ring = makeRing({});
        compare(ring.reached, 0);
        ring.running = true;
        tryCompare(ring, "reached", 4);
        ring.running = false;
        ring.running = true;
        compare(ring.reached, 4);
    }

    function test_the_ring_follows_the_finger_and_rests_on_a_figure_that_is_stated_data(): var {
        return [
            {
                tag: "back in the part",
                to: 2,
                beyond: false,
                rests: 4
            },
            {
                tag: "a little beyond it",
                to: 5.5,
                beyond: true,
                rests: 4
            },
            {
                tag: "far beyond it",
                to: 8.5,
                beyond: true,
                rests: 10
            }
        ];
    }

    function test_the_ring_follows_the_finger_and_rests_on_a_figure_that_is_stated(row: var): void {
        const ring = makeRing({});
        drag(ring, 4, row.to);
        fuzzyCompare(ring.reached, row.to, 0.05);
        compare(ring.beyond, row.beyond);
        letGo(ring, row.to);
        compare(ring.reached, row.rests);
    }

    function test_the_ends_hold_over_twelve_o_clock(): void {
        const ring = makeRing({});
        drag(ring, 2, -2);
        compare(ring.reached, 0);
        letGo(ring, -2);
        drag(ring, 8, 12);
        compare(ring.reached, 10);
        letGo(ring, 12);
    }

    function test_without_a_rest_the_ring_ends_with_its_part(): void {
        const ring = makeRing({});
        ring.ring = Object.assign({}, ring.ring, {
            rest: null
        });
        drag(ring, 2, 8);
        compare(ring.reached, 4);
        letGo(ring, 8);
        compare(ring.reached, 4);
        verify(!ring.beyond);
    }

    function test_a_tap_on_the_hairlines_shows_the_rest_and_one_on_the_part_the_part(): void {
        const ring = makeRing({});
        const [rest, part] = [placeOf(ring, 7), placeOf(ring, 2)];
        mouseClick(testCase, rest.x, rest.y);
        compare(ring.reached, 10);
        mouseClick(testCase, part.x, part.y);
        compare(ring.reached, 4);
    }

    function test_the_middle_opens_the_sources_of_what_it_shows(): void {
        const ring = makeRing({});
        asked.target = ring;
        mouseClick(ring);
        compare(asked.signalArguments[0][0].text, "Part");
        ring.toggle();
        wait(300);
        mouseClick(ring);
        compare(asked.signalArguments[1][0].text, "Rest");
    }

    function test_the_keys_change_between_part_and_rest_and_it_says_which(): void {
        const ring = makeRing({});
        const band = find(ring, item => item.Accessible.role === Accessible.Slider);
        band.forceActiveFocus();
        compare(band.Accessible.name.replace("\u00a0", " "), "4 of 10 bn, 2019–2025");
        keyClick(Qt.Key_Return);
        compare(band.Accessible.name, "6 bn, Rest");
        keyClick(Qt.Key_Space);
        compare(ring.reached, 4);
    }

    function test_it_shows_the_rest_by_itself_until_a_finger_comes(): void {
        Theme.still = false;
        const ring = makeRing({
            running: true,
            demonstrating: true
        });
        tryCompare(ring, "beyond", true, 8000);
        ring.demonstrating = false;
        tryVerify(() => [4, 10].includes(ring.reached));
    }

    SignalSpy {
        id: asked

        signalName: "sourceAsked"
    }

    Component {
        id: stackComponent

        CoinStack {
            height: implicitHeight
            running: false
            shown: true
            width: 176
        }
    }

    Component {
        id: ringComponent

        RingFigure {
            claim: testCase.claim("Part", 4)
            running: false
            width: 600
            x: 200
            y: 200
            ring: ({
                    part: testCase.figure(4),
                    whole: testCase.figure(10),
                    lit: 4,
                    bars: 10,
                    caption: "2019–2025",
                    rest: testCase.claim("Rest", 6)
                })
        }
    }
}
