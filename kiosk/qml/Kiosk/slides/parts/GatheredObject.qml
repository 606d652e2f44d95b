pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// One of the objects that draw together. It comes from its own direction; a finger may pull it away,
// and let go it glides home. The largest stays, so that a swipe over the middle still leafs.
Item {
    id: root

    required property var picture
    property Slide slide: null
    required property real footX
    required property real footY
    required property real objectWidth
    required property int index
    required property bool shown
    required property bool drifting
    property bool pullable: true

    readonly property alias ready: object.ready
    readonly property bool held: tap.pressed || drag.active
    // Away from the middle of the group.
    readonly property real angle: Math.atan2(footY - Theme.stageHeight * 0.62, footX - Theme.stageWidth / 2)
    property real come: 0
    property real drift: 0
    readonly property real drifted: Theme.inSteps(drift, 8)
    // Where a finger has taken it.
    property point pull: Qt.point(0, 0)
    property real lift: held ? 1 : 0
    // How much it is away: 0 at home, 1 held or far off.
    readonly property real away: Math.min(1, Math.max(lift, Math.hypot(pull.x, pull.y) / 90))

    // Where a thread meets it.
    readonly property point heart: Qt.point(footX + pull.x, footY + pull.y - object.objectHeight * 0.4)

    function glideHome(): void {
        if (Theme.still) {
            pull = Qt.point(0, 0);
            return;
        }
        home.restart();
    }

    // Without a finger: a little way out and home.
    function nudge(): void {
        home.stop();
        pull = Qt.point(Math.cos(angle) * 60, Math.sin(angle) * 30);
        glideHome();
    }

    anchors.fill: parent
    opacity: come
    z: footY + (pullable ? 0 : 1000) + (away > 0.5 ? 2000 : 0)

    states: State {
        name: "shown"
        // One whose picture is late comes late, and does not pop up.
        when: root.shown && root.ready

        PropertyChanges {
            root.come: 1
        }
    }
    transform: Translate {
        x: root.pull.x + (Theme.calm ? 0 : Math.cos(root.angle) * (320 * (1 - root.come) + 8 * root.drifted))
        y: root.pull.y - 12 * root.lift + (Theme.calm ? 0 : Math.sin(root.angle) * 120 * (1 - root.come) + 4 * root.drifted)
    }
    transitions: [
        Transition {
            enabled: !Theme.still
            to: "shown"

            SequentialAnimation {
                PauseAnimation {
                    duration: root.index * (Theme.calm ? 0 : 90)
                }

                NumberAnimation {
                    duration: Theme.calm ? 150 : 900
                    easing.type: Easing.OutQuint
                    property: "come"
                }
            }
        },
        Transition {
            enabled: !Theme.still
            from: "shown"

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.InCubic
                property: "come"
            }
        }
    ]

    SequentialAnimation on drift {
        loops: Animation.Infinite
        running: root.drifting && !root.pullable && !Theme.restful

        NumberAnimation {
            duration: Theme.driftMs / 2
            easing.type: Easing.InOutSine
            to: 1
        }

        NumberAnimation {
            duration: Theme.driftMs / 2
            easing.type: Easing.InOutSine
            to: -1
        }
    }

    PropertyAnimation {
        id: home

        duration: Theme.calm ? 0 : 900
        easing.type: Easing.OutQuint
        property: "pull"
        target: root
        to: Qt.point(0, 0)
    }

    ObjectPicture {
        id: object

        footX: root.footX
        footY: root.footY
        objectWidth: root.objectWidth
        picture: root.picture
        slide: root.slide
    }

    FocusScope {
        id: grip

        Accessible.focusable: true
        Accessible.name: object.Accessible.name
        Accessible.role: Accessible.Button
        activeFocusOnTab: true
        height: object.objectHeight
        width: root.objectWidth
        x: root.footX - width / 2
        y: root.footY - height

        Accessible.onPressAction: root.nudge()
        Keys.onPressed: event => {
            if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
                return;
            event.accepted = true;
            if (!event.isAutoRepeat)
                root.nudge();
        }

        TapHandler {
            id: tap

            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 0
        }

        DragHandler {
            id: drag

            property point from

            dragThreshold: 6
            enabled: root.pullable
            // The stage's swipe must not take the finger away.
            grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
            target: null

            onActiveChanged: {
                if (active) {
                    home.stop();
                    from = root.pull;
                } else {
                    root.glideHome();
                }
            }
            onActiveTranslationChanged: {
                if (!active)
                    return;
                const way = Mirror.way(activeTranslation, root);
                root.pull = Qt.point(from.x + way.x, from.y + way.y);
            }
        }

        FocusRing {
            shown: grip.activeFocus
        }
    }

    Behavior on lift {
        enabled: !Theme.still && !Theme.calm

        NumberAnimation {
            duration: 2 * Theme.pressMs
            easing.type: Easing.OutCubic
        }
    }
}
