pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A promise as a weight: solid when it is a fact, dashed when planned, an outline when it is how such
// contracts work. It falls into its pan once; a finger may take it out, and let go it falls back.
FocusScope {
    id: root

    required property string status
    required property string words
    required property bool shown
    required property int after
    // How far its pan has sunk: what a finger holds does not sink with it.
    property real sunk: 0

    property bool landed: false
    property real lifted: 0
    // Out of the pan, at (pullX, pullY) from its place.
    property bool aloft: false
    property real pullX: 0
    property real pullY: 0
    property real sunkThen: 0
    readonly property bool weighs: landed && !aloft
    readonly property bool held: tap.pressed || drag.active
    property real raised: held ? 1 : 0

    function take(): void {
        falling.stop();
        hopping.stop();
        sunkThen = sunk;
        aloft = true;
    }

    function letGo(): void {
        pullY -= sunk - sunkThen;
        sunkThen = sunk;
        if (Theme.still || Theme.calm) {
            pullX = 0;
            pullY = 0;
            aloft = false;
        } else if (aloft) {
            falling.restart();
        }
    }

    // Out and back in, without a finger.
    function hop(): void {
        take();
        if (Theme.still || Theme.calm)
            letGo();
        else
            hopping.restart();
    }

    readonly property bool plan: status === "plan"
    readonly property bool fact: status === "fact"
    readonly property color ink: fact ? Theme.clay : Theme.text

    Accessible.focusable: true
    Accessible.name: words
    Accessible.role: Accessible.Button
    activeFocusOnTab: true
    height: width * 1.04
    opacity: 0

    states: State {
        name: "shown"
        when: root.shown

        PropertyChanges {
            root.opacity: 1
            root.landed: true
        }
    }
    transform: Translate {
        x: root.pullX
        y: root.pullY - root.lifted * (Theme.portrait ? 170 : 96) - root.raised * 20 - (root.aloft ? root.sunk - root.sunkThen : 0)
    }
    transitions: [
        Transition {
            enabled: !Theme.still
            to: "shown"

            SequentialAnimation {
                PropertyAction {
                    property: "lifted"
                    target: root
                    value: Theme.calm ? 0 : 1
                }

                PauseAnimation {
                    duration: root.after
                }

                ParallelAnimation {
                    NumberAnimation {
                        duration: Theme.leaveMs
                        property: "opacity"
                        target: root
                    }

                    NumberAnimation {
                        duration: Theme.calm ? 0 : 380
                        easing.type: Easing.InQuad
                        property: "lifted"
                        target: root
                        to: 0
                    }
                }

                PropertyAction {
                    property: "landed"
                    target: root
                }
            }
        },
        Transition {
            enabled: !Theme.still
            from: "shown"

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.InCubic
                property: "opacity"
                target: root
            }
        }
    ]

    Accessible.onPressAction: hop()
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            hop();
    }
    onHeldChanged: {
        if (held)
            take();
        else
            letGo();
    }

    SequentialAnimation {
        id: hopping

        onFinished: root.letGo()

        NumberAnimation {
            duration: 2 * Theme.leaveMs
            easing.type: Easing.OutCubic
            property: "pullY"
            target: root
            to: -70
        }

        PauseAnimation {
            duration: Theme.leaveMs
        }
    }

    SequentialAnimation {
        id: falling

        ParallelAnimation {
            NumberAnimation {
                duration: 380
                easing.type: Easing.OutCubic
                property: "pullX"
                target: root
                to: 0
            }

            NumberAnimation {
                duration: 380
                easing.type: Easing.InQuad
                property: "pullY"
                target: root
                to: 0
            }
        }

        PropertyAction {
            property: "aloft"
            target: root
            value: false
        }
    }

    // It keeps the finger from the pan below it.
    TapHandler {
        id: tap

        gesturePolicy: TapHandler.ReleaseWithinBounds
        longPressThreshold: 0
        margin: Math.max(0, (Theme.target - root.width) / 2)
    }

    DragHandler {
        id: drag

        property point from

        dragThreshold: 6
        // The stage's swipe must not take the finger away.
        grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
        margin: tap.margin
        target: null

        onActiveChanged: if (active)
            from = Qt.point(root.pullX, root.pullY)
        onActiveTranslationChanged: {
            if (!active)
                return;
            const way = Mirror.way(activeTranslation, root);
            root.pullX = from.x + way.x;
            root.pullY = from.y + way.y;
        }
    }

    FocusRing {
        corner: 16
        shown: root.activeFocus
    }

    Rectangle {
        anchors.horizontalCenter: parent.horizontalCenter
        antialiasing: true
        border.color: root.plan ? Theme.amberText : Theme.text
        border.width: root.fact ? 0 : 2.5
        color: root.fact ? Theme.clay : Theme.bgMid
        height: width
        radius: width / 2
        width: root.width * 0.36
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.text
        border.width: root.fact || root.plan ? 0 : 2.5
        color: root.fact ? Theme.clay : root.plan ? Theme.planFill : Theme.bgMid
        height: root.height - y
        radius: 10
        width: root.width
        y: root.width * 0.3
    }

    Loader {
        active: root.plan
        height: root.height - y
        width: root.width
        y: root.width * 0.3

        sourceComponent: DashedOutline {
            radius: 10
        }
    }

    Behavior on raised {
        enabled: !Theme.still && !Theme.calm

        NumberAnimation {
            duration: 2 * Theme.pressMs
            easing.type: Easing.OutCubic
        }
    }
}
