pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What lies over a slide: a veil, and on it whatever comes up from the lower edge. While it is
// opened the keys are its own; afterwards they go back to whatever had them.
FocusScope {
    id: root

    default property alias content: surface.data
    property bool opened: false
    // How far below its place the content waits.
    property real rise: Theme.stageHeight
    property real veilOpacity: Theme.veilOpacity
    // Where the focus goes when the keyboard opened it.
    property Item firstFocus: null
    // What is to be heard when it opens, and when that changes.
    property string spoken: ""
    // Keys are in use, wherever the focus was.
    property bool keyed: false

    property real presence: 0
    // In a dozen steps: the slow end of the movement would repaint the whole stage for nothing.
    readonly property real fade: Math.round(presence * 12) / 12
    property Item before: null

    signal veilPressed
    signal veilTapped

    // To be called before `opened`: afterwards the slide's controls have lost the keys.
    function takeKeys(): void {
        const holder = Window.activeFocusItem;
        before = holder;
        forceActiveFocus();
        if ((keyed || holder?.activeFocusOnTab) && firstFocus)
            firstFocus.forceActiveFocus(Qt.TabFocusReason);
    }

    function close(): void {
        opened = false;
    }

    function giveKeysBack(): void {
        const inner = Window.activeFocusItem;
        if (activeFocus && inner !== root)
            inner.focus = false;
        focus = false;
        // What has built it is a scope of the focus as well.
        if (parent instanceof Loader)
            parent.focus = false;
        if (before?.activeFocusOnTab && before.enabled && before.visible)
            before.forceActiveFocus();
        before = null;
    }

    height: Theme.stageHeight
    visible: presence > 0
    width: Theme.stageWidth

    states: State {
        name: "opened"
        when: root.opened

        PropertyChanges {
            root.presence: 1
        }
    }
    transitions: [
        Transition {
            enabled: !Theme.still
            to: "opened"

            SequentialAnimation {
                // There at once: a finger may be quicker than the first frame.
                PropertyAction {
                    property: "presence"
                    target: root
                    value: Math.max(0.001, root.presence)
                }

                NumberAnimation {
                    duration: Theme.sheetMs
                    easing.type: Easing.OutQuint
                    property: "presence"
                    target: root
                    to: 1
                }
            }
        },
        Transition {
            enabled: !Theme.still
            from: "opened"

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.OutQuint
                property: "presence"
            }
        }
    ]

    onOpenedChanged: if (!opened)
        Qt.callLater(giveKeysBack)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -Theme.bleed
        color: Theme.veil
        opacity: root.veilOpacity * root.fade

        TapHandler {
            enabled: root.opened
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onPressedChanged: if (pressed)
                root.veilPressed()
            // In low reach it would lie between the keys.
            onTapped: if (!Theme.low)
                root.veilTapped()
        }
    }

    Item {
        id: surface

        anchors.fill: parent
        enabled: root.opened
        opacity: Theme.calm ? root.fade : 1
        scale: Theme.lowScale
        transformOrigin: Item.Top

        transform: Translate {
            y: Theme.calm ? 0 : Math.round(root.rise * (1 - root.presence))
        }
    }
}
