pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Lights in a row and the button that starts them: they go on one after another, and each says
// its name as it does. In the attract loop it starts itself.
Item {
    id: root

    required property var lights // [string]
    required property string action
    required property bool shown
    required property bool running
    required property bool selfStarting
    property int direction: 1

    // How many are on.
    property int lit: 0

    readonly property real buttonSize: 176
    readonly property real pitch: (width - buttonSize - 16 - 56 - 60) / Math.max(1, lights.length - 1)

    function start(): void {
        lit = 0;
        ignition.restart();
    }

    height: 176

    onRunningChanged: if (running && selfStarting)
        start()
    onShownChanged: if (!shown) {
        ignition.stop();
        lit = 0;
    }

    Timer {
        id: ignition

        interval: Theme.calm ? 400 : 520
        repeat: true

        onTriggered: if (++root.lit >= root.lights.length)
            stop()
    }

    Entrance {
        direction: root.direction
        order: 8
        shown: root.shown

        Rectangle {
            color: Theme.line2
            height: Theme.thread
            width: root.pitch * (root.lights.length - 1)
            x: 28
            y: -height / 2
        }

        Rectangle {
            color: Theme.amber
            height: Theme.thread + 1
            width: root.pitch * Math.max(0, root.lit - 1)
            x: 28
            y: -height / 2

            Behavior on width {
                enabled: !Theme.still && !Theme.calm

                NumberAnimation {
                    duration: Theme.leaveMs
                }
            }
        }

        Repeater {
            model: root.lights.length

            Item {
                id: lamp

                required property int index

                readonly property bool on: index < root.lit

                x: root.pitch * index

                Rectangle {
                    antialiasing: true
                    border.color: Theme.amber
                    border.width: Theme.ornament
                    color: "transparent"
                    height: 84
                    opacity: Theme.highContrast ? 1 : 0.4
                    radius: 42
                    visible: lamp.on
                    width: 84
                    x: -14
                    y: -42
                }

                Rectangle {
                    antialiasing: true
                    border.color: Theme.line3
                    border.width: lamp.on ? 0 : 2
                    color: lamp.on ? Theme.amber : Theme.bgMid
                    height: 56
                    radius: 28
                    width: 56
                    y: -28

                    Icon {
                        anchors.centerIn: parent
                        color: lamp.on ? Theme.onAmber : Theme.line3
                        glyph: Glyphs.bolt
                        size: 34
                    }
                }
            }
        }

        StageText {
            color: root.lit === root.lights.length ? Theme.amberText : Theme.text
            role: Theme.captionM
            text: root.lit > 0 ? root.lights[Math.min(root.lit, root.lights.length) - 1].replace(/\n/g, " ") : ""
            width: root.width - root.buttonSize - 40
            y: 50
        }
    }

    Entrance {
        direction: root.direction
        order: 10
        shown: root.shown

        Touchable {
            id: button

            height: root.buttonSize
            name: root.action
            ringRadius: width / 2
            width: root.buttonSize
            x: root.width - width - 16
            y: -height / 2

            onTapped: root.start()

            Rectangle {
                anchors.fill: parent
                anchors.margins: -16
                antialiasing: true
                border.color: Theme.amber
                border.width: Theme.ornament
                color: "transparent"
                opacity: Theme.highContrast ? 1 : 0.45
                radius: width / 2
            }

            Rectangle {
                anchors.fill: parent
                antialiasing: true
                border.color: Theme.text
                border.width: button.pressed ? 4 : 0
                color: button.pressed ? Theme.amberPressed : Theme.amber
                radius: width / 2
            }

            Icon {
                color: Theme.onAmber
                glyph: Glyphs.power
                size: 72
                x: (button.width - width) / 2
                y: 16
            }

            StageText {
                color: Theme.onAmber
                role: Theme.button
                text: root.action
                wrapMode: Text.NoWrap
                x: (button.width - width) / 2
                y: 98
            }
        }
    }
}
