import QtQuick

import Kiosk

// A way to another slide.
Touchable {
    id: root

    required property string label
    property var picture: null

    readonly property bool ready: picture === null || thumb.ready

    implicitHeight: Math.max(128, words.height + 32)
    name: label.replace(/\n/g, " ")
    ringRadius: 24

    Rectangle {
        anchors.fill: parent
        anchors.margins: -8
        antialiasing: true
        color: Theme.raised
        radius: 24
        visible: root.pressed
    }

    Rectangle {
        color: Theme.line2
        height: Theme.ornament
        width: root.width
    }

    Item {
        height: parent.height
        width: 160

        ObjectPicture {
            id: thumb

            footX: 72
            footY: parent.height / 2 + objectHeight / 2
            objectWidth: root.picture ? Math.min(136, 104 * (root.picture.box[2] - root.picture.box[0]) / (root.picture.box[3] - root.picture.box[1])) : 0
            picture: root.picture
        }
    }

    ReadingText {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        role: Theme.grown.bodyM
        text: root.name
        width: root.width - x - 80
        x: 176
    }

    Icon {
        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
        color: Theme.amberText
        glyph: Glyphs.right
        size: 56
    }
}
