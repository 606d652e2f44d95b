pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    readonly property var versions: [
        {
            source: "delivery"
        },
        null,
        {
            source: "city"
        }
    ]

    height: 200
    name: "VersionExchange"
    visible: true
    when: windowShown
    width: 400

    function make(): VersionExchange {
        const exchange = createTemporaryObject(exchangeComponent, testCase) as VersionExchange;
        verify(exchange);
        return exchange;
    }

    function init(): void {
        Theme.still = false;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_the_vehicle_leaves_before_its_version_comes(): void {
        const exchange = make();
        exchange.wanted = 0;
        verify(!exchange.settled);
        let least = 1;
        tryVerify(() => {
            least = Math.min(least, exchange.presence);
            return exchange.shown === 0;
        });
        verify(least < 0.5, least);
        tryVerify(() => exchange.settled);
        compare(exchange.shown, 0);
        compare(exchange.presence, 1);
        compare(exchange.offset, 0);
    }

    function test_it_comes_back_when_the_task_is_taken_off(): void {
        Theme.still = true;
        const exchange = make();
        exchange.wanted = 2;
        compare(exchange.shown, 2);
        exchange.wanted = -1;
        compare(exchange.shown, -1);
        verify(exchange.settled);
    }

    function test_a_task_without_a_version_changes_nothing(): void {
        const exchange = make();
        exchange.wanted = 1;
        verify(exchange.settled);
        compare(exchange.shown, -1);
    }

    function test_a_change_of_mind_on_the_way_ends_with_what_is_wanted(): void {
        const exchange = make();
        exchange.wanted = 0;
        wait(120);
        exchange.wanted = 2;
        wait(120);
        exchange.wanted = -1;
        tryVerify(() => exchange.settled);
        compare(exchange.shown, -1);
        compare(exchange.presence, 1);
    }

    function test_another_language_changes_nothing(): void {
        Theme.still = true;
        const exchange = make();
        exchange.wanted = 0;
        Theme.still = false;
        exchange.versions = versions.map(version => version ? Object.assign({}, version) : null);
        verify(exchange.settled);
        compare(exchange.shown, 0);
    }

    Component {
        id: exchangeComponent

        VersionExchange {
            versions: testCase.versions
            wanted: -1
        }
    }
}
