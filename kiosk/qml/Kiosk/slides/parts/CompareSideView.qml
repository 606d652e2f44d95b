pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// One of the two compared: its picture on the floor and its name. `across` 0 to 1 is how far it has
// changed places; the picture travels, the words fade over. A finger takes it across.
Item {
    id: root

    required property var side // {name, picture}
    required property Slide slide
    required property real homeX
    required property real awayX
    required property real across
    required property real pictureHeight
    // Passes in front of the other one.
    property bool nearer: false
    property real drift: 0

    readonly property var picture: side.picture
    readonly property alias ready: object.ready
    readonly property real ratio: picture ? (picture.box[3] - picture.box[1]) / (picture.box[2] - picture.box[0]) : 1
    readonly property real objectRoom: Theme.portrait ? width : Math.max(width * 0.4, Math.min(width * 0.75, width - Math.max(name.implicitWidth, caption.implicitWidth) - 40))
    readonly property real objectWidth: Math.min(objectRoom * 0.94, (pictureHeight - 20) / ratio)
    readonly property real footX: homeX + (awayX - homeX) * across + (Theme.portrait ? width / 2 : width - objectRoom / 2)
    readonly property real passing: Math.sin(Math.PI * across)

    readonly property real wordsHeight: words.height
    readonly property alias dragging: drag.active
    readonly property bool held: tap.pressed || dragging
    // Off the floor while a finger has it: 0 to 1.
    property real lift: held ? 1 : 0

    signal draggedTo(real across)

    z: held ? 2 : nearer ? 1 : 0

    FloorEllipse {
        anchors.fill: parent
        centreX: root.footX
        centreY: root.pictureHeight - 20 - radiusX * 0.12
        color: root.held ? Theme.amber : Theme.line1
        opacity: root.held ? 1 : 1 - root.passing
        radiusX: Math.min(root.objectRoom * 0.5, root.objectWidth * 0.62)
        shown: root.slide.shown
    }

    Entrance {
        direction: root.slide.direction
        duration: Theme.objectMs
        order: 1
        shift: Theme.objectShift
        shown: root.slide.shown

        ObjectPicture {
            id: object

            decodeWidth: root.objectWidth
            footX: root.footX + root.drift
            footY: root.pictureHeight - 20 - 14 * root.lift + (root.nearer ? 24 : -16) * root.passing
            objectWidth: root.objectWidth
            picture: root.picture
            slide: root.slide
            zoomable: true

            onZoomAsked: root.slide.zoomAsked(root.picture)
        }
    }

    Item {
        height: root.pictureHeight
        width: root.objectRoom
        x: root.footX - width / 2

        TapHandler {
            id: tap

            gesturePolicy: TapHandler.DragThreshold
            longPressThreshold: 0
        }

        DragHandler {
            id: drag

            property real from: 0

            dragThreshold: 6
            // The stage's swipe must not take the finger away.
            grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
            target: null
            yAxis.enabled: false

            onActiveChanged: if (active)
                from = root.across
            onActiveTranslationChanged: if (active)
                root.draggedTo(Math.max(0, Math.min(1, from + Mirror.way(activeTranslation, root).x / (root.awayX - root.homeX))))
        }
    }

    Entrance {
        direction: root.slide.direction
        height: words.height
        order: 3
        shown: root.slide.shown
        width: words.width
        x: root.across < 0.5 ? root.homeX : root.awayX
        y: Theme.portrait ? root.pictureHeight + 12 : root.pictureHeight - height

        Column {
            id: words

            opacity: 1 - 2 * Math.min(root.across, 1 - root.across)
            width: Theme.portrait ? root.width : root.width - root.objectRoom - 16

            StageText {
                id: name

                role: Theme.heading
                text: root.side.name
                width: parent.width
            }

            StageText {
                id: caption

                color: Theme.text3
                role: Theme.caption
                text: root.picture?.caption ?? ""
                visible: text !== ""
                width: parent.width
            }
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
