pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The text sizes as one letter that grows; the chosen one is clay.
Item {
    id: root

    required property list<real> sizes
    required property real current

    readonly property real inset: 8
    readonly property real share: (width - 2 * inset) / Math.max(1, sizes.length)

    signal chosen(real size)

    implicitHeight: Theme.portrait ? 148 : 112

    Rectangle {
        anchors.fill: parent
        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.outline
        color: Theme.bgMid
        radius: Math.min(height / 2, 56)
    }

    Repeater {
        model: root.sizes

        Touchable {
            id: step

            required property int index
            required property real modelData

            readonly property bool isCurrent: Math.abs(modelData - root.current) < 0.01
            readonly property color ink: isCurrent ? Theme.onClay : Theme.text

            Accessible.checkable: true
            Accessible.checked: isCurrent
            Accessible.role: Accessible.RadioButton
            height: root.height - 2 * root.inset
            name: qsTr("Text size %1").arg(Spelling.percent(modelData))
            ringRadius: 48
            width: root.share
            x: root.inset + index * root.share
            y: root.inset

            onTapped: root.chosen(modelData)

            Rectangle {
                anchors.fill: parent
                antialiasing: true
                border.color: Theme.text
                border.width: step.pressed ? 4 : 0
                color: step.isCurrent ? (step.pressed ? Theme.clayPressed : Theme.clay) : Theme.raised
                radius: Math.min(height / 2, 48)
                visible: step.isCurrent || step.pressed
            }

            Item {
                anchors.centerIn: parent
                height: Theme.portrait ? 124 : 88
                width: Theme.portrait ? step.width : letter.width + 16 + percent.width

                StageText {
                    id: letter

                    color: step.ink
                    role: Theme.bodyM
                    size: 34 * step.modelData
                    text: Theme.language === "ru" ? "А" : Theme.chinese ? "文" : "A"
                    wrapMode: Text.NoWrap
                    x: Theme.portrait ? (parent.width - width) / 2 : 0
                    y: (Theme.portrait ? 70 : 66) - baselineOffset
                }

                StageText {
                    id: percent

                    color: step.ink
                    figure: true
                    role: Theme.percent
                    size: Math.round(role.size * Math.min(1.4, Theme.textSize))
                    text: Spelling.percent(step.modelData)
                    wrapMode: Text.NoWrap
                    x: Theme.portrait ? (parent.width - width) / 2 : letter.width + 16
                    y: (Theme.portrait ? 112 : 66) - baselineOffset
                }
            }
        }
    }
}
