import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 200
    name: "NightCover"
    visible: true
    when: windowShown
    width: 200

    function make(asleep: bool): NightCover {
        const cover = createTemporaryObject(coverComponent, testCase, {
            asleep: asleep
        });
        verify(cover);
        return cover;
    }

    function cleanup(): void {
        Theme.calm = false;
    }

    function test_dusk_is_slow_and_ends_in_black(): void {
        const cover = make(false);
        verify(!cover.visible);
        cover.asleep = true;
        wait(500);
        verify(cover.opacity < 0.3);
        tryCompare(cover, "complete", true, 10000);
        verify(Qt.colorEqual(cover.color, "#000000"));
    }

    function test_the_first_frame_after_the_touch_is_lit(): void {
        Theme.calm = true;
        const cover = make(true);
        tryCompare(cover, "complete", true, 5000);
        Theme.calm = false;
        cover.asleep = false;
        verify(!cover.complete);
        wait(20);
        verify(cover.opacity < 0.7);
        tryCompare(cover, "visible", false, 5000);
    }

    Component {
        id: coverComponent

        NightCover {
            anchors.fill: parent
        }
    }
}
