pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Lights in a row and the button that starts them: they go on one after another, and each says its
// name as it does. A finger on the row lights what it passes. In the attract loop it starts itself.
Item {
    id: root

    required property var names // [string]
    required property string action
    required property bool shown
    required property bool running
    required property bool selfStarting
    property int direction: 1

    // Which are on; the one that went on last says its name.
    property var lit: []
    property int current: -1

    readonly property int litCount: lit.filter(on => on).length
    readonly property bool complete: litCount === names.length
    // As far as they are on without a gap.
    readonly property int unbroken: names.findIndex((name, index) => !isLit(index)) < 0 ? names.length : names.findIndex((name, index) => !isLit(index))
    readonly property real buttonSize: 176
    readonly property real lamp: 56
    readonly property real pitch: (width - buttonSize - 16 - lamp - 60) / Math.max(1, names.length - 1)

    function isLit(index: int): bool {
        return lit[index] === true;
    }

    function light(index: int): void {
        if (index < 0 || index >= names.length)
            return;
        current = index;
        if (!isLit(index))
            lit = names.map((name, each) => each === index || isLit(each));
    }

    // By hand: what starts by itself waits.
    function touch(index: int): void {
        ignition.stop();
        light(index);
    }

    function extinguish(): void {
        ignition.stop();
        lit = [];
        current = -1;
    }

    function start(): void {
        extinguish();
        light(0);
        ignition.start();
    }

    function lightNext(): void {
        if (complete)
            extinguish();
        touch(unbroken);
    }

    function go(by: int): void {
        if (by > 0)
            lightNext();
        else
            touch(current - 1);
    }

    function lampX(index: int): real {
        return pitch * index + lamp / 2;
    }

    height: 176

    onShownChanged: if (shown)
        extinguish()

    // In the loop, once the words have come.
    Timer {
        interval: Theme.stepMs / 2
        running: root.running && root.selfStarting

        onTriggered: root.start()
    }

    Timer {
        id: ignition

        interval: Theme.calm ? 400 : 520
        repeat: true

        onTriggered: {
            root.light(root.unbroken);
            if (root.complete)
                stop();
        }
    }

    Entrance {
        direction: root.direction
        order: 8
        shown: root.shown

        Rectangle {
            color: Theme.line2
            height: Theme.thread
            width: root.pitch * (root.names.length - 1)
            x: root.lamp / 2
            y: -height / 2
        }

        Rectangle {
            color: Theme.amber
            height: Theme.thread + 1
            width: root.pitch * Math.max(0, root.unbroken - 1)
            x: root.lamp / 2
            y: -height / 2

            Behavior on width {
                enabled: !Theme.still && !Theme.calm

                NumberAnimation {
                    duration: Theme.leaveMs
                }
            }
        }

        Repeater {
            model: root.names.length

            LightLamp {
                required property int index

                current: root.current === index
                on: root.isLit(index)
                x: root.lampX(index)
            }
        }

        Item {
            id: row

            // For assistive technology, which reads them by these names.
            readonly property int value: root.litCount
            readonly property int minimumValue: 0
            readonly property int maximumValue: root.names.length
            readonly property int stepSize: 1

            Accessible.focusable: true
            Accessible.name: words.text === "" ? qsTr("Light one by one") : words.text
            Accessible.role: Accessible.Slider
            activeFocusOnTab: true
            height: 112
            width: root.pitch * (root.names.length - 1) + root.lamp + 32
            x: -16
            y: -56

            Accessible.onDecreaseAction: root.touch(root.current - 1)
            Accessible.onIncreaseAction: root.lightNext()
            Keys.onLeftPressed: root.go(Theme.mirrored ? 1 : -1)
            Keys.onPressed: event => {
                if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
                    return;
                event.accepted = true;
                if (!event.isAutoRepeat)
                    root.lightNext();
            }
            Keys.onRightPressed: root.go(Theme.mirrored ? -1 : 1)

            TapHandler {
                gesturePolicy: TapHandler.DragThreshold

                onPressedChanged: if (pressed)
                    row.follow(point.position.x)
            }

            DragHandler {
                dragThreshold: 6
                // The stage's swipe must not take the finger away.
                grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
                target: null
                yAxis.enabled: false

                onCentroidChanged: if (active)
                    row.follow(centroid.position.x)
            }

            FocusRing {
                corner: height / 2
                gap: -Theme.focusRing
                shown: row.activeFocus
            }

            function follow(x: real): void {
                root.touch(Math.round((x - 16 - root.lamp / 2) / root.pitch));
            }
        }

        StageText {
            id: words

            color: root.complete ? Theme.amberText : Theme.text
            role: Theme.captionM
            text: root.current >= 0 ? root.names[root.current].replace(/\n/g, " ") : ""
            wrapMode: Text.NoWrap
            x: Math.max(0, Math.min(root.width - root.buttonSize - 60 - width, root.lampX(Math.max(0, root.current)) - width / 2))
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
