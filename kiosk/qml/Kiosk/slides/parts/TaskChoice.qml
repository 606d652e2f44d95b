pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Uses of a vehicle as pills. One that is tapped, or dragged onto the vehicle, rides to the ring
// and stays there as its plate; a second tap takes it off.
Item {
    id: root

    required property string title
    required property var tasks // [{glyph, text}]
    required property bool shown
    required property rect body // where a dragged task may be let go
    required property point mount // the middle of the plate on the ring
    property real lowerEdge: Theme.contentBottom - 4
    property int order: 0
    property int direction: 1

    property int chosen: -1
    property int dragged: -1
    property point finger
    // The task the plate shows, also while it rides back.
    property int riding: -1
    property point start
    property point goal
    property real along: 1

    readonly property bool mounted: chosen >= 0 && along === 1
    readonly property real pillsTop: lowerEdge - pills.height
    readonly property real upperEdge: pillsTop - (title === "" ? 0 : heading.height + 16)
    readonly property real plateX: place(finger.x, start.x, chosen < 0 ? goal.x : mount.x)
    readonly property real plateY: place(finger.y, start.y, chosen < 0 ? goal.y : mount.y)

    function place(held: real, from: real, to: real): real {
        return dragged >= 0 ? held : from + (to - from) * along;
    }

    function middleOf(index: int): point {
        const pill = row.itemAt(index);
        return pill ? pill.mapToItem(root, pill.width / 2, pill.height / 2) : mount;
    }

    function toggle(index: int): void {
        if (chosen === index)
            ride(mount, -1);
        else
            ride(middleOf(index), index);
    }

    function release(): void {
        const index = dragged;
        const reached = finger.x > body.x && finger.x < body.x + body.width && finger.y > body.y && finger.y < body.y + body.height + 88;
        dragged = -1;
        ride(finger, reached ? index : -1);
    }

    // To the vehicle as its task, or with -1 back to where it belongs.
    function ride(from: point, index: int): void {
        flight.stop();
        start = from;
        if (index < 0)
            goal = middleOf(riding);
        else
            riding = index;
        chosen = index;
        if (Theme.still || Theme.calm) {
            along = 1;
            riding = index;
        } else {
            flight.restart();
        }
    }

    function reset(): void {
        flight.stop();
        chosen = -1;
        dragged = -1;
        riding = -1;
        along = 1;
    }

    component TaskPill: PillButton {
        id: pill

        required property var modelData
        required property int index

        roles: Theme.tight
        Accessible.checkable: true
        Accessible.checked: index === root.chosen
        Accessible.role: Accessible.CheckBox
        chosen: index === root.riding
        glyphLeft: modelData.glyph
        height: Theme.target
        label: modelData.text
        padding: root.tasks.length > 4 ? 24 : Theme.portrait ? 30 : 34

        onTapped: root.toggle(index)

        DragHandler {
            enabled: root.dragged < 0 || root.dragged === pill.index
            // The stage's swipe must not take the task out of the hand.
            grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
            target: null

            onActiveChanged: {
                if (!active) {
                    if (root.dragged === pill.index)
                        root.release();
                    return;
                }
                root.reset();
                root.riding = pill.index;
                root.finger = pill.mapToItem(root, centroid.position.x, centroid.position.y);
                root.dragged = pill.index;
            }
            onCentroidChanged: if (active)
                root.finger = pill.mapToItem(root, centroid.position.x, centroid.position.y)
        }
    }

    NumberAnimation {
        id: flight

        duration: Theme.enterMs
        easing.type: Easing.OutQuint
        from: 0
        property: "along"
        target: root
        to: 1

        onFinished: root.riding = root.chosen
    }

    Entrance {
        direction: root.direction
        height: heading.height
        order: root.order
        shown: root.shown
        width: Theme.contentWidth
        x: Theme.margin
        y: root.upperEdge

        StageText {
            id: heading

            color: Theme.amberText
            role: Theme.tight.small
            text: root.title
            width: Theme.contentWidth
        }
    }

    Flow {
        id: pills

        spacing: root.tasks.length > 4 ? 16 : 24
        width: Theme.contentWidth
        x: Theme.margin
        y: root.lowerEdge - height

        Repeater {
            id: row

            model: root.tasks

            TaskPill {
                id: pill

                opacity: entrance.opacity
                transform: Translate {
                    x: entrance.offset
                }

                Entrance {
                    id: entrance

                    direction: root.direction
                    order: root.order + 1 + pill.index
                    shown: root.shown
                }
            }
        }
    }

    PillButton {
        id: plate

        chosen: true
        glyphLeft: root.riding >= 0 ? root.tasks[root.riding].glyph : ""
        height: Theme.target
        label: root.riding >= 0 ? root.tasks[root.riding].text : ""
        padding: 34
        visible: root.riding >= 0 && root.shown
        x: root.plateX - width / 2
        y: root.plateY - height / 2

        onTapped: {
            if (root.chosen < 0)
                return;
            if (activeFocus)
                row.itemAt(root.chosen).forceActiveFocus(Qt.TabFocusReason);
            root.toggle(root.chosen);
        }
    }
}
