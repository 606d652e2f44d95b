pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A general example: a picture on the floor with its name and a few words, below or beside it.
// A tap shows the picture large.
Touchable {
    id: root

    required property var example // {title, text, picture}
    required property Slide slide
    required property bool beside
    required property real pictureHeight
    property int order: 0
    property real drift: 0

    readonly property var picture: example.picture
    readonly property bool pictured: !!picture
    readonly property alias ready: object.ready
    readonly property real wordsHeight: words.height
    readonly property real ratio: pictured ? (picture.box[3] - picture.box[1]) / (picture.box[2] - picture.box[0]) : 1
    readonly property real pictureRoom: beside ? Math.min(560, width * 0.5) : width
    readonly property real objectWidth: Math.min(pictureRoom * 0.86, (pictureHeight - 24) / ratio)

    name: example.title + ". " + example.text
    pressable: pictured
    ringRadius: 40

    onTapped: slide.zoomAsked(picture)

    Rectangle {
        anchors.fill: parent
        anchors.margins: -8
        antialiasing: true
        color: Theme.raised
        radius: 40
        visible: root.pressed
    }

    FloorEllipse {
        anchors.fill: parent
        centreX: root.pictureRoom / 2
        centreY: root.pictureHeight - 24 - radiusX * 0.12
        radiusX: Math.min(root.pictureRoom * 0.49, root.objectWidth * 0.68)
        shown: root.slide.shown
    }

    Entrance {
        direction: root.slide.direction
        duration: Theme.objectMs
        order: root.order
        shift: Theme.objectShift
        shown: root.slide.shown

        ObjectPicture {
            id: object

            decodeWidth: root.objectWidth
            footX: root.pictureRoom / 2 + root.drift
            footY: root.pictureHeight - 24
            objectWidth: root.objectWidth
            picture: root.picture
            slide: root.slide
        }
    }

    Entrance {
        direction: root.slide.direction
        height: words.height
        order: root.order + 3
        shown: root.slide.shown
        width: words.width
        x: root.beside ? root.pictureRoom + 40 : 0
        y: root.beside ? (root.pictureHeight - height) / 2 : root.pictureHeight + 8

        Column {
            id: words

            spacing: 4
            width: root.beside ? root.width - root.pictureRoom - 40 : root.width

            StageText {
                horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
                role: Theme.bodyM
                text: root.example.title
                width: parent.width
            }

            StageText {
                color: Theme.text2
                horizontalAlignment: root.beside ? Text.AlignLeft : Text.AlignHCenter
                role: Theme.small
                text: root.example.text
                visible: text !== ""
                width: parent.width
            }
        }
    }
}
