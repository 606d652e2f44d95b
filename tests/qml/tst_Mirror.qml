pragma ComponentBehavior: Bound

import QtQuick
import QtTest

import Kiosk

// Read from the right, the stage is mirrored as Stage.qml does it.
TestCase {
    id: testCase

    property string spoken

    height: 600
    name: "Mirror"
    visible: true
    when: windowShown
    width: 1200

    function initTestCase(): void {
        spoken = Theme.language;
    }

    function init(): void {
        Theme.language = "he";
    }

    function cleanup(): void {
        Theme.language = spoken;
    }

    function test_the_code_of_a_language_tells_how_it_is_read_data(): var {
        return [
            {
                tag: "he",
                mirrored: true
            },
            {
                tag: "ar",
                mirrored: true
            },
            {
                tag: "fa-IR",
                mirrored: true
            },
            {
                tag: "ru",
                mirrored: false
            },
            {
                tag: "zh-Hans",
                mirrored: false
            }
        ];
    }

    function test_the_code_of_a_language_tells_how_it_is_read(read: var): void {
        Theme.language = read.tag;
        compare(Theme.mirrored, read.mirrored);
    }

    function test_arrow_keys_change_their_meaning_and_others_do_not(): void {
        compare(Mirror.key(Qt.Key_Left), Qt.Key_Right);
        compare(Mirror.key(Qt.Key_Right), Qt.Key_Left);
        compare(Mirror.key(Qt.Key_Up), Qt.Key_Up);
        Theme.language = "en";
        compare(Mirror.key(Qt.Key_Left), Qt.Key_Left);
    }

    function test_a_text_turns_itself_back_but_not_twice(): void {
        const stage = createTemporaryObject(stageComponent, testCase);
        verify(stage.words.turned);
        verify(!stage.pinned.turned);
        Theme.language = "en";
        verify(!stage.words.turned);
    }

    function test_an_arrow_points_the_other_way_but_not_on_a_drawing(): void {
        const stage = createTemporaryObject(stageComponent, testCase);
        compare(stage.arrow.text, Glyphs.left);
        compare(stage.drawnArrow.text, Glyphs.right);
    }

    function test_a_slider_begins_on_the_right(): void {
        const stage = createTemporaryObject(stageComponent, testCase);
        mouseClick(testCase, 1200 - 100, 256);
        verify(stage.slider.value < 10);
        mouseClick(testCase, 100, 256);
        verify(stage.slider.value > 90);
        stage.slider.forceActiveFocus();
        const before = stage.slider.value;
        keyClick(Qt.Key_Right);
        verify(stage.slider.value < before);
    }

    // A finger to the right goes back.
    function test_the_way_of_a_finger_is_that_on_the_mirrored_stage(): void {
        const stage = createTemporaryObject(stageComponent, testCase);
        mousePress(testCase, 600, 500);
        for (let x = 600; x <= 700; x += 10)
            mouseMove(testCase, x, 500);
        verify(stage.drag.active);
        verify(stage.drag.activeTranslation.x > 50);
        compare(Mirror.way(stage.drag.activeTranslation, stage).x, -stage.drag.activeTranslation.x);
        mouseRelease(testCase, 700, 500);
    }

    Component {
        id: stageComponent

        Item {
            readonly property alias words: words
            readonly property alias pinned: pinned
            readonly property alias arrow: arrow
            readonly property alias drawnArrow: drawnArrow
            readonly property alias slider: slider
            readonly property alias drag: drag

            height: testCase.height
            width: testCase.width

            transform: Scale {
                origin.x: testCase.width / 2
                xScale: Theme.mirrored ? -1 : 1
            }

            StageText {
                id: words

                role: Theme.body
                text: "words"
            }

            Icon {
                id: arrow

                glyph: Glyphs.right
            }

            Upright {
                height: 100
                width: 100

                StageText {
                    id: pinned

                    role: Theme.body
                    text: "words"
                }

                Icon {
                    id: drawnArrow

                    glyph: Glyphs.right
                }
            }

            ValueSlider {
                id: slider

                height: 112
                label: "slider"
                value: 50
                width: parent.width
                y: 200

                onMoved: value => slider.value = value
            }

            Item {
                height: 200
                width: parent.width
                y: 400

                DragHandler {
                    id: drag

                    target: null
                }
            }
        }
    }
}
