pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A sum that is no part of the rest, under its own heading: the coins, the figure, what it is.
Column {
    id: root

    required property var aside // {heading, claim}
    required property bool shown
    required property bool running
    property int order: 0
    property int after: 0
    property int direction: 1

    readonly property real figuresX: coins.visible ? coins.width + (Theme.portrait ? 46 : 40) : 0

    signal sourceAsked(var claim)

    spacing: 8

    Entrance {
        direction: root.direction
        height: heading.height
        order: root.order
        shown: root.shown
        width: root.width

        StageText {
            id: heading

            role: Theme.tight.captionM
            text: root.aside.heading
            width: Math.min(implicitWidth, root.width)
        }

        Rectangle {
            anchors.verticalCenter: parent.verticalCenter
            color: Theme.line2
            height: Theme.ornament
            visible: width > 40
            width: root.width - x
            x: heading.width + 28
        }
    }

    Item {
        height: Math.max(coins.visible ? coins.height + 36 : 0, claim.height)
        width: root.width

        CoinStack {
            id: coins

            after: root.after
            amount: root.aside.claim.figure?.number ?? 0
            height: implicitHeight
            name: root.aside.heading
            order: root.order + 1
            running: root.running
            shown: root.shown
            visible: amount > 0
            width: Theme.portrait ? 190 : 176
            y: Math.max(28, (parent.height - height) / 2)
        }

        Entrance {
            direction: root.direction
            height: claim.height
            order: root.order + 1
            shown: root.shown
            width: root.width - x
            x: root.figuresX

            Touchable {
                id: claim

                Accessible.description: label.word
                Accessible.name: [root.aside.claim.figure?.text ?? "", root.aside.claim.figure?.unit ?? "", name].filter(part => part !== "").join(" ")
                height: words.y + words.height
                name: root.aside.claim.text
                pressable: root.aside.claim.sources.length > 0
                ringRadius: 16
                width: parent.width

                onTapped: root.sourceAsked(root.aside.claim)

                Rectangle {
                    anchors.fill: parent
                    anchors.margins: -12
                    antialiasing: true
                    color: Theme.raised
                    radius: 24
                    visible: claim.pressed
                }

                Loader {
                    id: sum

                    active: !!root.aside.claim.figure
                    x: -4

                    sourceComponent: CountingText {
                        counted: coins.share > 0.999
                        number: root.aside.claim.figure
                        role: Theme.figL
                        running: false
                        shownValue: coins.share * number.number
                    }
                }

                StatusLabel {
                    id: label

                    roles: Theme.tight
                    status: root.aside.claim.status
                    x: sum.active ? sum.width + 16 : 0
                    y: sum.active ? 34 : 0
                }

                StageText {
                    color: Theme.text2
                    role: Theme.tight.lead
                    text: root.aside.claim.figure?.unit ?? ""
                    visible: text !== ""
                    wrapMode: Text.NoWrap
                    x: label.x
                    y: Theme.chinese ? 94 : 98
                }

                StageText {
                    id: words

                    role: Theme.tight.small
                    text: root.aside.claim.text
                    width: parent.width - x
                    x: 4
                    y: sum.active ? 176 : 58
                }
            }
        }
    }
}
