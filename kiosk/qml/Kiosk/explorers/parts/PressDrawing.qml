pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A press in section: the ram carries the punch and, on springs, a holder that keeps the sheet's
// edge flat. Everything follows from where the ram is and how deep the blank has been bent.
Item {
    id: root

    required property string shape
    required property real ram // from its upper rest
    required property real contact // where the punch meets the sheet
    required property real deep // of the blank in the press
    required property real entering // of the blank: 0 beside the press, 1 on the die
    required property real lift // of the blank off the die
    required property bool blankThere
    required property real exchange // of the tools: 0 in place, -1 or 1 beside it
    required property bool detailed
    required property string punchName
    required property string sheetName
    required property string dieName

    readonly property real middle: width / 2
    readonly property real level: 518 // of the sheet's middle line on the die
    readonly property real plateTop: 64
    readonly property real plateHeight: 92
    readonly property real dieHalf: 350
    readonly property real raised: contact + Forming.depth - ram
    readonly property real plateBottom: plateTop + plateHeight + ram
    readonly property real holderHeight: 36
    readonly property real holderBottom: Math.min(level - Forming.thickness / 2, level - Forming.thickness / 2 - contact + ram + 8)
    readonly property real holderInner: 252

    height: 820
    width: 820

    component Plate: Rectangle {
        antialiasing: true
        border.color: Theme.line3
        border.width: 2
        color: Theme.steel
        radius: 12

        // The light comes from above.
        Rectangle {
            color: Theme.line4
            height: 3
            visible: root.detailed
            width: parent.width - 2 * parent.radius
            x: parent.radius
            y: 1
        }
    }

    component Slot: Rectangle {
        antialiasing: true
        color: Theme.bg
        height: 20
        radius: 4
        visible: root.detailed
        width: 30
    }

    Repeater {
        model: 2

        Rectangle {
            required property int index

            antialiasing: true
            border.color: Theme.line3
            border.width: 2
            color: Theme.steelDark
            height: 690
            radius: 8
            visible: root.detailed
            width: 36
            x: index === 0 ? 8 : root.width - 44
            y: 44
        }
    }

    Rectangle {
        border.color: Theme.line3
        border.width: 2
        color: Theme.steelDark
        height: root.plateTop + root.ram
        width: 150
        x: root.middle - 75
        y: 20

        Rectangle {
            color: Theme.steel
            height: parent.height - 2
            width: 44
            x: 28
        }
    }

    Plate {
        height: 52
        visible: root.detailed
        width: root.width
        y: 8

        Repeater {
            model: 14

            Slot {
                required property int index

                x: root.middle + (index < 7 ? -360 + 40 * index : 90 + 40 * (index - 7))
                y: 17
            }
        }
    }

    Plate {
        height: 52
        visible: root.detailed
        width: root.width
        y: 730

        Repeater {
            model: 2

            Slot {
                required property int index

                width: 250
                x: index === 0 ? 60 : root.width - 60 - width
                y: 17
            }
        }
    }

    ToolSet {
        dieHalf: root.dieHalf
        dieHeight: 206
        opacity: 1 - Math.abs(root.exchange)
        punchTop: root.level - root.plateTop - root.plateHeight - root.contact - Forming.depth
        raised: root.raised
        shape: root.shape
        x: root.middle + 80 * root.exchange
        y: root.level
    }

    Repeater {
        model: 2

        Item {
            id: side

            required property int index

            visible: root.detailed

            x: root.middle + (index === 0 ? -root.dieHalf : root.holderInner)

            Repeater {
                model: 2

                CoilSpring {
                    required property int index

                    height: root.holderBottom - root.holderHeight - root.plateBottom
                    width: 34
                    x: index === 0 ? 8 : 56
                    y: root.plateBottom
                }
            }

            Plate {
                height: root.holderHeight
                radius: 6
                width: root.dieHalf - root.holderInner
                y: root.holderBottom - height
            }
        }
    }

    Plate {
        readonly property real half: root.detailed ? root.dieHalf : 200

        border.width: 0
        color: Theme.clay
        height: root.plateHeight
        width: 2 * half
        x: root.middle - half
        y: root.plateTop + root.ram
    }

    FormedSheet {
        deep: root.deep
        shape: root.shape
        visible: root.blankThere
        x: root.middle - (1 - root.entering) * 860
        y: root.level - root.lift
    }

    StageText {
        color: Theme.onClay
        opacity: 1 - Math.abs(root.exchange)
        role: Theme.smallM
        text: root.punchName
        visible: root.detailed
        wrapMode: Text.NoWrap
        x: root.middle - width / 2
        y: root.plateBottom + 30
    }

    StageText {
        role: Theme.smallM
        text: root.dieName
        visible: root.detailed
        wrapMode: Text.NoWrap
        x: root.middle - width / 2
        y: root.level + Forming.depth + 20
    }

    Item {
        opacity: root.entering < 1 ? 0 : 1
        visible: root.detailed
        x: root.middle - 262
        y: root.level

        Rectangle {
            antialiasing: true
            color: Theme.text
            height: 14
            radius: 7
            width: 14
            x: -7
            y: -7
        }

        Rectangle {
            color: Theme.text
            height: 44
            width: Theme.ornament
        }

        StageText {
            role: Theme.smallM
            text: root.sheetName
            wrapMode: Text.NoWrap
            x: -width / 2
            y: 44
        }
    }
}
