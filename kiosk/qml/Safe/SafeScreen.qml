pragma ComponentBehavior: Bound

import QtQuick

// What stands where no show lives. It has its own colours, sizes and words, and needs no other file:
// whatever is broken, this is not.
Rectangle {
    id: root

    // What befell the show: ended, no start, hangs, stands still.
    required property string fault
    required property string show
    required property string log
    // Between two tries to play the show again, and until the next one.
    required property int minutes
    required property real seconds

    readonly property bool portrait: height > width
    readonly property int stageWidth: portrait ? 1080 : 1920
    readonly property int stageHeight: portrait ? 1920 : 1080
    // Nothing stands on the same spot for long: the words wander this far from their place.
    readonly property int wanderX: portrait ? 30 : 72
    readonly property int wanderY: portrait ? 120 : 56
    property int second: 0

    // There and back, a stage pixel in each second.
    function wandered(range: int): int {
        const along = (second + range) % (4 * range);
        return Math.abs(along - 2 * range) - range;
    }

    function spelled(language: string): string {
        const words = {
            "ru": {
                "ended": "Показ несколько раз подряд закрылся сам.",
                "no start": "Показ несколько раз подряд не запустился.",
                "hangs": "Показ несколько раз подряд завис.",
                "stands still": "Изображение несколько раз подряд замерло."
            },
            "en": {
                "ended": "The show has closed by itself several times in a row.",
                "no start": "The show has failed to start several times in a row.",
                "hangs": "The show has frozen several times in a row.",
                "stands still": "The picture has stopped moving several times in a row."
            },
            "zh": {
                "ended": "展示程序连续多次自行关闭。",
                "no start": "展示程序连续多次无法启动。",
                "hangs": "展示程序连续多次停止响应。",
                "stands still": "画面连续多次停止更新。"
            }
        };
        return words[language][fault] ?? words[language]["ended"];
    }

    component Words: Text {
        id: words

        property bool chinese: false
        property real leading: 1.3
        property int size: 34
        property real tracking: -0.01

        color: "#F4EFE6"
        font.family: chinese ? "Noto Sans SC" : "Onest"
        font.letterSpacing: chinese ? 0 : tracking * size
        font.pixelSize: size
        height: lineCount * lineHeight
        lineHeight: Math.round(size * leading)
        lineHeightMode: Text.FixedHeight
        renderType: Text.QtRendering
        textFormat: Text.PlainText
        wrapMode: Text.Wrap

        // A line of a Chinese font begins lower.
        transform: Translate {
            y: /[\u3000-\u9fff]/.test(words.text) ? -0.13 * words.size : 0
        }
    }

    component Title: Words {
        font.weight: Font.DemiBold
        leading: 1.16
        size: 56
        width: parent.width
    }

    component Staff: Column {
        id: staff

        required property string heading
        required property string what
        required property string remedy
        property bool chinese: false

        spacing: root.portrait ? 8 : 12

        Words {
            chinese: staff.chinese
            color: "#FFC266"
            size: 28
            font.weight: Font.DemiBold
            text: staff.heading
            width: parent.width
        }

        Words {
            chinese: staff.chinese
            size: 34
            text: staff.what
            width: parent.width
        }

        Words {
            chinese: staff.chinese
            color: "#C9D1D8"
            size: 34
            text: staff.remedy
            width: parent.width
        }
    }

    component Fact: Row {
        id: fact

        required property string label
        required property string value

        spacing: 24
        visible: value !== ""

        Words {
            color: "#BAC6D0"
            size: 28
            text: fact.label
            width: 290
        }

        Words {
            color: "#BAC6D0"
            size: 28
            maximumLineCount: 3
            text: fact.value
            width: fact.parent.width - x
            wrapMode: Text.WrapAnywhere
        }
    }

    color: "#0A111B"

    Timer {
        interval: 1000
        repeat: true
        running: true

        onTriggered: root.second = (root.second + 1) % 1000000
    }

    Item {
        anchors.centerIn: parent
        height: root.stageHeight
        scale: Math.min(root.width / width, root.height / height)
        width: root.stageWidth

        Item {
            id: block

            height: facts.y + facts.height
            width: root.stageWidth - 2 * (root.portrait ? 60 : 96)
            x: (parent.width - width) / 2 + root.wandered(root.wanderX)
            y: (parent.height - height) / 2 + root.wandered(root.wanderY)

            Column {
                id: titles

                spacing: 26
                width: parent.width

                Title {
                    leading: 1.08
                    size: root.portrait ? 84 : 104
                    text: "Показ скоро вернётся"
                    tracking: -0.025
                }

                Title {
                    color: "#C9D1D8"
                    text: "The show will be back soon"
                }

                Title {
                    chinese: true
                    color: "#C9D1D8"
                    font.weight: Font.Bold
                    text: "展示即将恢复"
                }
            }

            // The way back: it is lit up to the next try.
            Rectangle {
                id: way

                color: "#32434F"
                height: 3
                width: parent.width
                y: titles.height + (root.portrait ? 96 : 64)

                Rectangle {
                    id: gone

                    readonly property real whole: 60 * Math.max(1, root.minutes)

                    color: "#FFB23E"
                    height: parent.height
                    width: parent.width * Math.min(1, Math.max(0, 1 - (root.seconds - root.second) / whole))
                }

                Rectangle {
                    color: "#FFB23E"
                    height: 26
                    radius: 13
                    width: 26
                    x: Math.min(gone.width, way.width - width)
                    y: (way.height - height) / 2
                }
            }

            Grid {
                id: staff

                columnSpacing: 48
                columns: root.portrait ? 1 : 3
                rowSpacing: 44
                y: way.y + (root.portrait ? 72 : 52)

                readonly property real column: root.portrait ? block.width : (block.width - 2 * columnSpacing) / 3

                Staff {
                    heading: "Для сотрудника"
                    remedy: `Программа пробует снова каждые ${root.minutes} мин.`
                    what: root.spelled("ru")
                    width: staff.column
                }

                Staff {
                    heading: "For the staff"
                    remedy: `It is tried again every ${root.minutes} min.`
                    what: root.spelled("en")
                    width: staff.column
                }

                Staff {
                    chinese: true
                    heading: "致工作人员"
                    remedy: `程序每 ${root.minutes} 分钟自动重试一次。`
                    what: root.spelled("zh")
                    width: staff.column
                }
            }

            Column {
                id: facts

                spacing: 12
                width: parent.width
                y: staff.y + staff.height + (root.portrait ? 72 : 56)

                Fact {
                    label: "Показ · Show · 展示"
                    value: root.show
                }

                Fact {
                    label: "Журнал · Log · 日志"
                    value: root.log
                }
            }
        }
    }
}
