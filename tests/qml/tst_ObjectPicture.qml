pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    readonly property var landscape: ({
            source: Qt.resolvedUrl("../../kiosk/qml/Kiosk/pictures/backdrop-landscape.webp"),
            width: 2880,
            height: 1080,
            box: [880, 80, 1880, 1080],
            alt: "a picture",
            caption: ""
        })

    height: 800
    name: "ObjectPicture"
    visible: true
    when: windowShown
    width: 1200

    function make(properties: var): ObjectPicture {
        const picture = createTemporaryObject(pictureComponent, testCase, properties);
        verify(picture);
        asked.target = picture;
        return picture;
    }

    // With a finger: the test's own double click leaves half a second between the two.
    function tapTwice(item: Item, x: real, y: real): void {
        const touch = touchEvent(item);
        for (let i = 0; i < 2; ++i) {
            touch.press(0, item, x, y);
            touch.commit();
            touch.release(0, item, x, y);
            touch.commit();
        }
    }

    function init(): void {
        asked.clear();
    }

    function middle(picture: ObjectPicture): point {
        return testCase.mapToItem(picture, 600, 450);
    }

    function test_the_object_stands_on_its_foot_at_its_width(): void {
        const picture = make({});
        compare(picture.factor, 0.5);
        compare(picture.x + 1380 * 0.5, 600);
        compare(picture.y + 1080 * 0.5, 700);
        tryVerify(() => picture.ready);
    }

    function test_a_double_tap_on_the_object_asks_to_see_it_large(): void {
        const picture = make({
            zoomable: true
        });
        const at = middle(picture);
        tapTwice(picture, at.x, at.y);
        compare(asked.count, 1);
    }

    function test_a_single_tap_does_not(): void {
        const picture = make({
            zoomable: true
        });
        const at = middle(picture);
        mouseClick(picture, at.x, at.y);
        compare(asked.count, 0);
    }

    function test_a_double_tap_beside_the_object_does_not(): void {
        const picture = make({
            zoomable: true
        });
        tapTwice(picture, 20, 300);
        compare(asked.count, 0);
    }

    function test_a_pinch_asks_once(): void {
        const picture = make({
            zoomable: true
        });
        const at = middle(picture);
        const touch = touchEvent(picture);
        touch.press(0, picture, at.x - 50, at.y);
        touch.press(1, picture, at.x + 50, at.y);
        touch.commit();
        for (let i = 1; i <= 8; ++i) {
            touch.move(0, picture, at.x - 50 - i * 10, at.y);
            touch.move(1, picture, at.x + 50 + i * 10, at.y);
            touch.commit();
        }
        touch.release(0, picture, at.x - 130, at.y);
        touch.release(1, picture, at.x + 130, at.y);
        touch.commit();
        compare(asked.count, 1);
    }

    function test_the_keyboard_asks_too(): void {
        make({
            zoomable: true
        });
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(asked.count, 1);
    }

    function test_without_being_zoomable_it_asks_for_nothing(): void {
        const picture = make({});
        const at = middle(picture);
        tapTwice(picture, at.x, at.y);
        keyClick(Qt.Key_Tab);
        keyClick(Qt.Key_Return);
        compare(asked.count, 0);
    }

    SignalSpy {
        id: asked

        signalName: "zoomAsked"
    }

    Component {
        id: pictureComponent

        ObjectPicture {
            footX: 600
            footY: 700
            objectWidth: 500
            picture: testCase.landscape
        }
    }
}
