pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    readonly property var spin: ({
            frames: Array.from({
                length: 36
            }, () => ""),
            width: 1122,
            height: 588,
            boxes: Array.from({
                length: 36
            }, () => [122, 84, 1022, 494]),
            foot: [562.14, 380.3],
            camera: [[1491.28618, 2036.285399, -170.729899, 1559.214747], [291.523888, -335.359881, -2438.024374, 1054.835508], [-0.627392, 0.721732, -0.292372, 2.773719]],
            eye: [1.7388, -1.9628, 0.9106],
            body: [1.0, 0.4599, 0.3154]
        })
    readonly property var nose: [0.49, 0, 0.17]

    height: 1080
    name: "PinnedChips"
    visible: true
    when: windowShown
    width: 1920

    function chip(on: var): var {
        return {
            claim: {
                text: "Presented",
                status: "fact",
                sources: [
                    {}
                ]
            },
            x: 0.9,
            y: 0.6,
            on: on
        };
    }

    function make(chips: var): Scene {
        const scene = createTemporaryObject(sceneComponent, testCase, {
            chips: chips
        }) as Scene;
        verify(scene);
        // As if all frames had been decoded.
        scene.view.decoded = spin.frames.map((frame, index) => index);
        return scene;
    }

    // The type of a pin belongs to the chips alone.
    function pinOf(scene: Scene): Item {
        return Array.from(scene.pins.children).find(child => told(child, "turnedAway") !== undefined);
    }

    function told(pin: Item, name: string): var {
        return pin[name];
    }

    function pillOf(pin: Item): ClaimChip {
        const entrance = Array.from(pin.children).find(child => child instanceof Entrance) as Entrance;
        return entrance.children[0] as ClaimChip;
    }

    function init(): void {
        Theme.still = true;
    }

    function cleanup(): void {
        Theme.still = false;
    }

    function test_the_dot_stays_on_its_place_of_the_body(): void {
        const scene = make([chip(nose)]);
        for (const degrees of [0, 10, 350, 300]) {
            scene.view.degrees = degrees;
            const seen = scene.view.seen(nose);
            compare(told(pinOf(scene), "pointX"), seen.x);
            compare(told(pinOf(scene), "pointY"), seen.y);
        }
    }

    function test_the_leader_stays_at_its_pill_and_the_pill_where_it_can_be_read(): void {
        const scene = make([chip(nose)]);
        const pill = pillOf(pinOf(scene));
        const before = pill.mapToItem(scene, 0, 0);
        scene.view.degrees = 300;
        compare(pill.mapToItem(scene, 0, 0), before);
        verify(told(pinOf(scene), "startX") >= before.x + 56);
        verify(told(pinOf(scene), "startX") <= before.x + pill.width - 56);
    }

    function test_a_chip_on_the_far_side_is_gone_and_comes_back(): void {
        const scene = make([chip(nose)]);
        const pill = pillOf(pinOf(scene));
        verify(pill.visible);
        scene.view.degrees = 180;
        verify(!pill.visible);
        verify(!pill.enabled);
        scene.view.degrees = 360;
        verify(pill.visible);
        verify(pill.enabled);
    }

    function test_a_chip_without_a_place_on_the_body_stays_where_it_is(): void {
        const scene = make([chip(null)]);
        const before = told(pinOf(scene), "pointX");
        scene.view.degrees = 180;
        compare(told(pinOf(scene), "pointX"), before);
        verify(pillOf(pinOf(scene)).visible);
    }

    component Scene: Item {
        id: scene

        required property var chips
        readonly property alias view: view
        readonly property alias pins: pins

        height: 1080
        width: 1920

        SpinView {
            id: view

            name: "a saloon"
            place: Qt.rect(700, 200, 1122 * 0.9, 588 * 0.9)
            spin: testCase.spin
        }

        PinnedChips {
            id: pins

            body: Qt.rect(800, 260, 800, 380)
            chips: scene.chips
            leftEdge: 700
            lowerEdge: 200
            rightEdge: 1824
            shown: true
            spin: view
            upperLeftEdge: 700
        }
    }

    Component {
        id: sceneComponent

        Scene {
            chips: []
        }
    }
}
