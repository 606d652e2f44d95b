pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// One picture of the row: large in the middle, smaller and further back at the sides. A tap on a
// smaller one fetches it; the large one can be zoomed.
Touchable {
    id: root

    required property var picture
    required property Slide slide
    required property real offset // from the middle: -1, 0, 1 and between
    required property real floorY
    required property real ceiling
    required property real largestWidth
    property int order: 0
    property real presence: 1

    readonly property alias ready: object.ready
    readonly property bool central: Math.abs(offset) < 0.5
    readonly property real ratio: picture ? (picture.box[3] - picture.box[1]) / (picture.box[2] - picture.box[0]) : 1
    readonly property real fullWidth: Math.max(1, Math.min(largestWidth, (Theme.portrait ? Math.min(760, floorY - ceiling) : floorY - ceiling) / ratio))
    readonly property real smallWidth: Math.min(300, 300 / ratio)
    readonly property real near: Math.max(0, 1 - Math.abs(offset))
    readonly property real objectWidth: smallWidth + (fullWidth - smallWidth) * near
    readonly property real sideX: Theme.margin + 150
    readonly property real footX: Theme.stageWidth / 2 + offset * (Theme.stageWidth / 2 - sideX)
    readonly property real footY: floorY - (1 - near) * (Theme.portrait ? 820 : 110)

    // The large one is offered by its own grip.
    Accessible.ignored: central
    activeFocusOnTab: false
    height: objectWidth * ratio
    name: picture?.alt ?? ""
    opacity: presence * Math.max(0, Math.min(1, 2 - Math.abs(offset)))
    pressable: !central
    ringRadius: 40
    width: objectWidth
    x: footX - width / 2
    y: footY - height
    z: near

    Entrance {
        direction: root.slide.direction
        duration: Theme.objectMs
        order: root.order
        shift: Theme.objectShift
        shown: root.slide.shown

        ObjectPicture {
            id: object

            decodeWidth: root.fullWidth
            footX: root.width / 2
            footY: root.height
            objectWidth: root.objectWidth
            picture: root.picture
            slide: root.slide
            zoomable: root.central

            onZoomAsked: root.slide.zoomAsked(root.picture)
        }
    }
}
