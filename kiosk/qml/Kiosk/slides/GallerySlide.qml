pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Pictures to leaf through: one large, its neighbours smaller at its sides. Only these three live.
Slide {
    id: root

    required property var pictures

    readonly property int count: pictures.length
    readonly property real floorY: controls.y - 28
    readonly property real ceiling: (claimList.visible ? claimList.y + claimList.height : heading.y + heading.height) + 24
    readonly property real largestWidth: Theme.portrait ? 860 : 1060
    property int current: 0
    // Where the row of pictures stands; it follows `current`.
    property real position: current
    // The middle one of the three that live.
    property int middle: 0
    property bool decoded: false
    // In calm nothing travels: the row fades in where it stands.
    property real fade: 1

    function leaf(step: int): void {
        const wanted = Math.max(0, Math.min(count - 1, current + step));
        motion.complete();
        middle = current;
        current = wanted;
        if (Theme.still || Theme.calm)
            middle = current;
        if (Theme.calm && !Theme.still)
            fading.restart();
    }

    function survey(): void {
        for (let i = 0; i < places.count; ++i) {
            if ((places.itemAt(i) as Place)?.waiting ?? true)
                return;
        }
        decoded = true;
    }

    light: 0.5
    ready: decoded || count === 0

    onTouringChanged: if (touring) {
        current = 0;
        middle = 0;
    }

    component Place: Loader {
        id: place

        readonly property bool waiting: active && !((item as GalleryPicture)?.ready ?? false)

        required property int index

        active: Math.abs(index - root.middle) <= 1

        // Later: the slide that becomes ready must not reach back into the picture that says so.
        onWaitingChanged: Qt.callLater(root.survey)

        sourceComponent: GalleryPicture {
            ceiling: root.ceiling
            floorY: root.floorY
            largestWidth: root.largestWidth
            offset: place.index - root.position
            presence: root.fade
            order: 1 + Math.abs(place.index - root.middle)
            picture: root.pictures[place.index]
            slide: root

            onTapped: root.leaf(place.index - root.current)
        }
    }

    // The loop leafs by itself, one way, and stands on the last picture.
    Timer {
        interval: Theme.stepMs
        repeat: true
        running: root.touring && root.settled && !Theme.still && root.current < root.count - 1

        onTriggered: root.leaf(1)
    }

    SlideHeading {
        id: heading

        slide: root
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.portrait ? 72 : 46
    }

    ClaimList {
        id: claimList

        claims: root.claims
        direction: root.direction
        order: 3
        shown: root.shown
        visible: root.claims.length > 0
        width: Theme.contentWidth
        x: Theme.margin
        y: heading.y + heading.height + 28

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    FloorEllipse {
        anchors.fill: parent
        centreX: Theme.stageWidth / 2
        centreY: root.floorY + 18 - radiusX * 0.28
        radiusX: Theme.portrait ? 440 : 480
        shown: root.shown
    }

    Repeater {
        id: places

        model: root.count

        Place {}
    }

    Entrance {
        id: controls

        readonly property bool leafing: root.count > 1

        direction: root.direction
        height: Math.max(96, words.height)
        order: 4
        shown: root.shown
        width: Theme.portrait ? Theme.contentWidth : 1240
        x: (Theme.stageWidth - width) / 2
        y: Theme.contentBottom - height - 4

        RoundButton {
            anchors.verticalCenter: parent.verticalCenter
            glyph: Glyphs.left
            name: qsTr("Previous picture")
            visible: root.current > 0

            onTapped: root.leaf(-1)
        }

        Column {
            id: words

            anchors.centerIn: parent
            width: parent.width - 256

            StageText {
                color: Theme.text2
                horizontalAlignment: Text.AlignHCenter
                opacity: Math.max(0, 1 - 3 * Math.abs(root.position - root.current))
                role: Theme.small
                text: root.pictures[root.current]?.caption ?? ""
                visible: text !== ""
                width: parent.width
            }

            StageText {
                color: Theme.text3
                figure: true
                horizontalAlignment: Text.AlignHCenter
                role: Theme.captionM
                text: (root.current + 1) + " / " + root.count
                visible: controls.leafing
                width: parent.width
            }
        }

        RoundButton {
            anchors.verticalCenter: parent.verticalCenter
            glyph: Glyphs.right
            name: qsTr("Next picture")
            visible: root.current < root.count - 1
            x: parent.width - width

            onTapped: root.leaf(1)
        }
    }

    NumberAnimation {
        id: fading

        duration: Theme.leaveMs
        from: 0
        property: "fade"
        target: root
        to: 1
    }

    Behavior on position {
        enabled: !Theme.still && !Theme.calm

        NumberAnimation {
            id: motion

            duration: Theme.slideMs
            easing.type: Easing.OutCubic

            onFinished: root.middle = root.current
        }
    }
}
