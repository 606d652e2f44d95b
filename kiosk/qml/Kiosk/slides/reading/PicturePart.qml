import QtQuick

import Kiosk

// A picture in its place among the words.
ReadingPart {
    id: root

    readonly property real ratio: (part.picture.box[3] - part.picture.box[1]) / (part.picture.box[2] - part.picture.box[0])

    height: pictured.height
    ready: pictured.ready

    ReadingPicture {
        id: pictured

        boxWidth: Math.min(root.width, (Theme.portrait ? 480 : 400) / root.ratio)
        picture: root.part.picture
        slide: root.slide
    }
}
