pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

TestCase {
    id: testCase

    height: 300
    name: "FocusRing"
    visible: true
    when: windowShown
    width: 400

    Rectangle {
        id: ground

        anchors.fill: parent

        Item {
            height: 100
            width: 200
            x: 100
            y: 100

            FocusRing {
                id: ring

                shown: true
            }
        }
    }

    function luminance(ink: color): real {
        const linear = [ink.r, ink.g, ink.b].map(part => part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4));
        return 0.2126 * linear[0] + 0.7152 * linear[1] + 0.0722 * linear[2];
    }

    function contrast(one: color, other: color): real {
        const [dark, light] = [luminance(one), luminance(other)].sort((a, b) => a - b);
        return (light + 0.05) / (dark + 0.05);
    }

    function test_it_is_seen_on_any_ground_data(): var {
        return [Theme.bg, Theme.surface, Theme.clay, Theme.amber, "#ffffff", "#808080"].map(ground => ({
                    tag: `${ground}`,
                    ground: ground
                }));
    }

    function test_it_is_seen_on_any_ground(row: var): void {
        ground.color = row.ground;
        const picture = grabImage(testCase);
        let line = "";
        for (let x = 80; x < 100; ++x) {
            const to = contrast(picture.pixel(x, 150), Theme.text);
            line += to < 1.1 ? "light " : to >= 3 ? "dark " : "between ";
        }
        verify(/dark (light ){3,}dark/.test(line), line);
    }

    function test_not_shown_it_is_not_there(): void {
        ring.shown = false;
        verify(!ring.visible);
        ring.shown = true;
    }

    function test_in_high_contrast_it_is_broader(): void {
        const usual = ring.border.width;
        Theme.highContrast = true;
        verify(ring.border.width > usual);
        Theme.highContrast = false;
    }
}
