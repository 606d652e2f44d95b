import QtQuick

import Kiosk

// One layer of the seat: its picture about the item's origin, and its name below.
Item {
    id: root

    required property var entry // {picture, name, role}
    property Slide slide: null
    required property real frameHeight // of the whole file, as all layers share its frame
    required property int decodeHeight
    required property bool chosen
    required property bool dimmed
    // How far the name is to be seen.
    required property real named

    readonly property var picture: entry.picture
    readonly property real factor: frameHeight / picture.height
    readonly property real decoding: Math.min(1, decodeHeight / picture.height)
    // Decoded or given up; decoded larger, it stands meanwhile as it was.
    property bool ready: false
    // The edge of an object is softer than its box.
    readonly property int rim: 4
    readonly property rect box: place(picture.box[0], picture.box[1], picture.box[2], picture.box[3], factor)
    // What is drawn of the file: the rest of it is empty.
    readonly property rect part: {
        const left = Math.max(0, picture.box[0] - rim) * decoding;
        const top = Math.max(0, picture.box[1] - rim) * decoding;
        const right = Math.min(picture.width, picture.box[2] + rim) * decoding;
        const bottom = Math.min(picture.height, picture.box[3] + rim) * decoding;
        return Qt.rect(Math.floor(left), Math.floor(top), Math.ceil(right) - Math.floor(left), Math.ceil(bottom) - Math.floor(top));
    }

    signal tapped

    // A part of the file about the middle of its frame.
    function place(left: real, top: real, right: real, bottom: real, scale: real): rect {
        return Qt.rect((left - picture.width / 2) * scale, (top - picture.height / 2) * scale, (right - left) * scale, (bottom - top) * scale);
    }

    function stand(): void {
        ready = true;
    }

    ShowPicture {
        id: image

        readonly property real drawn: root.factor / root.decoding

        // The part is cut from the file as it lies.
        autoTransform: false
        height: root.part.height * drawn
        opacity: root.dimmed && !Theme.highContrast ? 0.45 : 1
        picture: root.picture
        slide: root.slide
        sourceClipRect: root.part
        sourceSize.height: Math.round(root.picture.height * root.decoding)
        width: root.part.width * drawn
        x: root.part.x * drawn - root.picture.width / 2 * root.factor
        y: root.part.y * drawn - root.picture.height / 2 * root.factor

        // Later: whoever waits for it may ask at once for a larger one.
        onSettledChanged: if (settled)
            Qt.callLater(root.stand)

        Behavior on opacity {
            enabled: !Theme.still && !Theme.calm

            NumberAnimation {
                duration: Theme.leaveMs
            }
        }
    }

    BrandPlate {
        height: root.box.height
        visible: image.failed
        width: root.box.width
        x: root.box.x
        y: root.box.y
    }

    Item {
        height: root.box.height
        width: root.box.width
        x: root.box.x
        y: root.box.y

        TapHandler {
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: root.tapped()
        }
    }

    Touchable {
        // Led to once it stands there for good.
        activeFocusOnTab: root.named === 1
        height: Theme.target
        name: root.entry.name + ". " + root.entry.role
        opacity: Theme.highContrast ? Math.ceil(root.named) : root.named
        visible: root.named > 0
        width: Math.max(Theme.target, words.width + 36)
        x: root.box.x + (root.box.width - width) / 2
        y: root.box.y + root.box.height

        onActiveFocusChanged: if (activeFocus)
            root.tapped()
        onTapped: root.tapped()

        Rectangle {
            anchors.centerIn: parent
            antialiasing: true
            color: Theme.clay
            height: 56
            radius: 28
            visible: root.chosen
            width: parent.width
        }

        StageText {
            id: words

            anchors.centerIn: parent
            color: root.chosen ? Theme.onClay : Theme.text
            role: Theme.smallM
            text: root.entry.name
            wrapMode: Text.NoWrap
        }
    }
}
