pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Places a picture by its object box: (footX, footY) is the point where the object stands and
// objectWidth the width of the object itself, in stage pixels.
Upright {
    id: root

    required property var picture // {source, refused, width, height, box: [left, top, right, bottom], alt, caption}
    // Who reports a picture that fails, and whose title stands in for one without words.
    property Slide slide: null
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

    readonly property alias present: image.present
    readonly property alias ready: image.settled
    readonly property alias failed: image.failed
    readonly property real boxWidth: present ? picture.box[2] - picture.box[0] : 1
    readonly property real factor: objectWidth / boxWidth
    readonly property real objectHeight: present ? (picture.box[3] - picture.box[1]) * factor : 0

    signal tapped
    signal zoomAsked

    Accessible.ignored: !present || picture.alt === "" || grip.enabled
    Accessible.name: present ? picture.alt : ""
    Accessible.role: Accessible.Graphic
    axis: footX - x
    height: present ? picture.height * factor : 0
    width: present ? picture.width * factor : 0
    x: present ? footX - (picture.box[0] + picture.box[2]) / 2 * factor : 0
    y: present ? footY - picture.box[3] * factor : 0

    ShowPicture {
        id: image

        anchors.fill: parent
        picture: root.picture
        slide: root.slide
        smooth: root.still
        visible: !root.covered
        sourceSize.width: root.present ? Math.min(root.picture.width, Math.ceil(root.decodeWidth / root.boxWidth * root.picture.width * Theme.pixelScale)) : 0
    }

    BrandPlate {
        height: root.objectHeight
        visible: root.failed && !root.covered
        width: root.objectWidth
        words: root.present ? root.picture.alt || root.slide?.title || "" : ""
        x: root.present ? root.picture.box[0] * root.factor : 0
        y: root.present ? root.picture.box[1] * root.factor : 0
    }

    PictureGrip {
        id: grip

        enabled: root.zoomable && root.present && !root.failed
        height: root.objectHeight
        name: root.present ? root.picture.alt || root.slide?.title || "" : ""
        tappable: root.tappable
        width: root.objectWidth
        x: root.present ? root.picture.box[0] * root.factor : 0
        y: root.present ? root.picture.box[1] * root.factor : 0

        onTapped: root.tapped()
        onZoomAsked: root.zoomAsked()
    }
}
