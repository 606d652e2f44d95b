import QtQuick

import Kiosk

// A picture as wide as it is told, and its caption. A double tap or two fingers enlarge it.
Item {
    id: root

    required property var picture // or null
    required property Slide slide
    required property real boxWidth

    readonly property real ratio: picture ? (picture.box[3] - picture.box[1]) / (picture.box[2] - picture.box[0]) : 1
    readonly property real boxHeight: boxWidth * ratio

    readonly property bool ready: picture === null || object.ready

    height: caption.visible ? caption.y + caption.height : boxHeight
    width: boxWidth

    ObjectPicture {
        id: object

        footX: root.boxWidth / 2
        footY: root.boxHeight
        objectWidth: root.boxWidth
        picture: root.picture
        slide: root.slide
        zoomable: true

        onZoomAsked: root.slide.zoomAsked(picture)
    }

    ReadingText {
        id: caption

        color: Theme.text3
        role: Theme.grown.caption
        text: root.picture?.caption ?? ""
        visible: text !== ""
        width: root.boxWidth
        y: root.boxHeight + 20
    }
}
