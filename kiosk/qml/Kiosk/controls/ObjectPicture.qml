pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Places a picture by its object box: (footX, footY) is the point where the object stands and
// objectWidth the width of the object itself, in stage pixels.
Item {
    id: root

    required property var picture // {source, width, height, box: [left, top, right, bottom], alt, caption}
    required property real footX
    required property real footY
    required property real objectWidth
    // The widest the object is ever drawn: decoded once at this size.
    property real decodeWidth: objectWidth

    // A double tap or a pinch asks for it large.
    property bool zoomable: false
    // And a single tap is wanted too.
    property bool tappable: false
    // Drawn at one size. A picture that grows in every frame is drawn roughly: without a GPU that
    // takes a third of the time.
    property bool still: true
    // Something else is drawn in its place.
    property bool covered: false

    readonly property bool present: !!picture && !!picture.source
    readonly property bool ready: !present || image.status === Image.Ready || image.status === Image.Error
    readonly property bool failed: present && image.status === Image.Error
    readonly property real boxWidth: present ? picture.box[2] - picture.box[0] : 1
    readonly property real factor: objectWidth / boxWidth
    readonly property real objectHeight: present ? (picture.box[3] - picture.box[1]) * factor : 0

    signal tapped
    signal zoomAsked

    Accessible.ignored: !present || picture.alt === ""
    Accessible.name: present ? picture.alt : ""
    Accessible.role: Accessible.Graphic
    height: present ? picture.height * factor : 0
    width: present ? picture.width * factor : 0
    x: present ? footX - (picture.box[0] + picture.box[2]) / 2 * factor : 0
    y: present ? footY - picture.box[3] * factor : 0

    Image {
        id: image

        anchors.fill: parent
        asynchronous: true
        cache: false
        // Decoded larger for a closer look, the picture stands meanwhile as it was.
        retainWhileLoading: true
        smooth: root.still
        source: root.present ? root.picture.source : ""
        visible: !root.covered
        sourceSize.width: root.present ? Math.min(root.picture.width, Math.ceil(root.decodeWidth / root.boxWidth * root.picture.width * Theme.pixelScale)) : 0
    }

    // The designed fallback: a plate with the object's name where the picture would stand.
    Rectangle {
        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.outline
        color: Theme.surface
        height: root.objectHeight
        radius: 40
        visible: root.failed
        width: root.objectWidth
        x: root.present ? root.picture.box[0] * root.factor : 0
        y: root.present ? root.picture.box[1] * root.factor : 0

        StageText {
            anchors.centerIn: parent
            color: Theme.text2
            horizontalAlignment: Text.AlignHCenter
            role: Theme.small
            text: root.present ? root.picture.alt : ""
            width: parent.width - 64
        }
    }

    PictureGrip {
        enabled: root.zoomable && root.present && !root.failed
        height: root.objectHeight
        tappable: root.tappable
        width: root.objectWidth
        x: root.present ? root.picture.box[0] * root.factor : 0
        y: root.present ? root.picture.box[1] * root.factor : 0

        onTapped: root.tapped()
        onZoomAsked: root.zoomAsked()
    }
}
