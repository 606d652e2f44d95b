pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// One picture large in the studio: pinch, drag, double tap, or one finger on the round buttons.
Overlay {
    id: root

    property var picture: null
    property real zoom: 1
    // Where the picture's middle stands, from the middle of the room for it.
    property real panX: 0
    property real panY: 0

    readonly property real largest: 4
    readonly property string steers: zoom > 1 ? "lrud" : ""
    readonly property bool moving: presence < 1 || easing.running || pinch.active
    // Asked for, but not decoded yet: the slide stays until there is something to see.
    property bool awaited: false
    // Since it was opened somebody has looked closer.
    property bool closer: false
    // Large words under the picture take of its room.
    readonly property rect room: Theme.portrait ? Qt.rect(60, 160, 960, Math.min(1440, caption.y - 24 - 160)) : Qt.rect(96, 64, 1728, Math.min(824, caption.y - 24 - 64))
    readonly property real boxWidth: picture ? picture.box[2] - picture.box[0] : 1
    readonly property real boxHeight: picture ? picture.box[3] - picture.box[1] : 1
    readonly property real fit: Math.min(room.width / boxWidth, room.height / boxHeight)

    function open(picture: var): void {
        if (!picture || !picture.source)
            return;
        easing.stop();
        closer = false;
        zoom = 1;
        panX = 0;
        panY = 0;
        root.picture = picture;
        awaited = true;
        patience.restart();
        enterWhenReady();
    }

    function enterWhenReady(): void {
        if (awaited && (object.ready || !patience.running))
            enter();
    }

    function enter(): void {
        awaited = false;
        patience.stop();
        takeKeys();
        opened = true;
    }

    function close(): void {
        awaited = false;
        opened = false;
    }

    function limited(value: real, least: real, most: real): real {
        return Math.max(least, Math.min(most, value));
    }

    // How far the middle may go: the picture's edge stops at the edge of the stage.
    function reachX(zoom: real): real {
        return Math.max(0, (boxWidth * fit * zoom - room.width) / 2);
    }

    function reachY(zoom: real): real {
        return Math.max(0, (boxHeight * fit * zoom - room.height) / 2);
    }

    function panTo(x: real, y: real): void {
        panX = limited(x, -reachX(zoom), reachX(zoom));
        panY = limited(y, -reachY(zoom), reachY(zoom));
    }

    // By a key, while the picture has the focus; false at its edge, where the key leads on.
    function pan(x: real, y: real): bool {
        const from = Qt.point(panX, panY);
        if (enlarged.activeFocus || Window.activeFocusItem === root)
            panTo(panX + x, panY + y);
        return panX !== from.x || panY !== from.y;
    }

    // To `wanted`, gently; what is at (x, y) of the stage stays there as far as the edges allow.
    function zoomTo(wanted: real, x: real, y: real): void {
        const to = limited(wanted, 1, largest);
        const fromMiddleX = x - room.x - room.width / 2;
        const fromMiddleY = y - room.y - room.height / 2;
        const ratio = to / zoom;
        easeTo(to, fromMiddleX - (fromMiddleX - panX) * ratio, fromMiddleY - (fromMiddleY - panY) * ratio);
    }

    // What is at (x, y) of the stage goes to the middle: the way round without a drag.
    function centre(x: real, y: real): void {
        if (zoom > 1.05)
            easeTo(zoom, panX + room.x + room.width / 2 - x, panY + room.y + room.height / 2 - y);
    }

    function easeTo(zoom: real, x: real, y: real): void {
        easing.stop();
        zoomEase.to = zoom;
        panXEase.to = limited(x, -reachX(zoom), reachX(zoom));
        panYEase.to = limited(y, -reachY(zoom), reachY(zoom));
        easing.start();
        if (Theme.still || Theme.calm)
            easing.complete();
    }

    function step(by: real): void {
        zoomTo(easing.running ? zoomEase.to * by : zoom * by, room.x + room.width / 2, room.y + room.height / 2);
    }

    Accessible.name: picture?.alt ?? ""
    Accessible.role: Accessible.Dialog
    firstFocus: closing
    // Over the studio alone: words of the slide must not shine through between the parts.
    rise: Theme.stageHeight - Theme.barTop
    spoken: picture?.alt ?? ""
    veilOpacity: 1

    Keys.onPressed: event => {
        const stride = 160;
        event.accepted = true;
        switch (Mirror.key(event.key)) {
        case Qt.Key_Plus:
        case Qt.Key_Equal:
            root.step(1.6);
            break;
        case Qt.Key_Minus:
            root.step(1 / 1.6);
            break;
        case Qt.Key_Left:
            event.accepted = root.pan(stride, 0);
            break;
        case Qt.Key_Right:
            event.accepted = root.pan(-stride, 0);
            break;
        case Qt.Key_Up:
            event.accepted = root.pan(0, stride);
            break;
        case Qt.Key_Down:
            event.accepted = root.pan(0, -stride);
            break;
        default:
            event.accepted = false;
        }
    }
    // Not when the next one is awaited while the last one fades.
    onVisibleChanged: if (!visible && !awaited)
        picture = null
    onZoomChanged: if (zoom > 1)
        closer = true

    Timer {
        id: patience

        interval: 600

        onTriggered: root.enterWhenReady()
    }

    ParallelAnimation {
        id: easing

        NumberAnimation {
            id: zoomEase

            duration: Theme.leaveMs
            easing.type: Easing.OutCubic
            property: "zoom"
            target: root
        }

        NumberAnimation {
            id: panXEase

            duration: Theme.leaveMs
            easing.type: Easing.OutCubic
            property: "panX"
            target: root
        }

        NumberAnimation {
            id: panYEase

            duration: Theme.leaveMs
            easing.type: Easing.OutCubic
            property: "panY"
            target: root
        }
    }

    Item {
        id: view

        anchors.fill: parent
        opacity: root.fade

        PinchHandler {
            id: pinch

            property real fromZoom: 1
            property point grip

            target: null

            onActiveChanged: {
                if (!active)
                    return;
                easing.stop();
                fromZoom = root.zoom;
                // The place on the picture that the fingers hold, in sizes of the unzoomed picture.
                grip = Qt.point((centroid.position.x - root.room.x - root.room.width / 2 - root.panX) / root.zoom, (centroid.position.y - root.room.y - root.room.height / 2 - root.panY) / root.zoom);
            }
            onUpdated: {
                root.zoom = root.limited(fromZoom * activeScale, 1, root.largest);
                root.panTo(centroid.position.x - root.room.x - root.room.width / 2 - grip.x * root.zoom, centroid.position.y - root.room.y - root.room.height / 2 - grip.y * root.zoom);
            }
        }

        DragHandler {
            id: drag

            property point from

            target: null

            onActiveChanged: {
                if (!active)
                    return;
                easing.stop();
                from = Qt.point(root.panX, root.panY);
            }
            onActiveTranslationChanged: {
                if (!active)
                    return;
                const way = Mirror.way(activeTranslation, view);
                root.panTo(from.x + way.x, from.y + way.y);
            }
        }

        TapHandler {
            onDoubleTapped: eventPoint => root.zoomTo(root.zoom > 1.05 ? 1 : 2.5, eventPoint.position.x, eventPoint.position.y)
            onSingleTapped: eventPoint => root.centre(eventPoint.position.x, eventPoint.position.y)
        }

        Item {
            scale: root.zoom
            x: root.room.x + root.room.width / 2 + root.panX
            y: root.room.y + root.room.height / 2 + root.panY

            ObjectPicture {
                id: object

                // Large only when it is asked for: until then it is drawn pixel by pixel.
                decodeWidth: objectWidth * (root.closer ? root.largest : 1)
                footX: 0
                footY: objectHeight / 2
                objectWidth: root.boxWidth * root.fit
                picture: root.picture
                still: !root.moving

                onReadyChanged: root.enterWhenReady()
            }
        }
    }

    FocusScope {
        id: enlarged

        Accessible.name: root.picture?.alt ?? ""
        Accessible.role: Accessible.Graphic
        activeFocusOnTab: root.zoom > 1.02 || activeFocus
        height: root.room.height
        width: root.room.width
        x: root.room.x
        y: root.room.y

        FocusRing {
            shown: enlarged.activeFocus
        }
    }

    StageText {
        id: caption

        color: Theme.text3
        role: Theme.grown.caption
        text: root.picture?.caption ?? ""
        width: Theme.portrait ? Theme.contentWidth : Math.min(1000, buttons.x - 40 - x)
        x: Theme.margin
        y: Theme.portrait ? Theme.barTop - 32 - height : Math.min(Theme.barTop + (Theme.barHeight - height) / 2, Theme.stageHeight - 24 - height)
    }

    PillButton {
        id: closing

        chosen: true
        glyphLeft: Glyphs.close
        label: qsTr("Close")
        padding: 44
        roles: Theme.grown
        x: Theme.stageWidth - Theme.margin - width
        y: Theme.barTop

        onTapped: root.close()
    }

    Row {
        id: buttons

        spacing: 24
        x: Theme.portrait ? Theme.margin : closing.x - 24 - width
        y: Theme.barTop

        RoundButton {
            glyph: Glyphs.minus
            name: qsTr("Smaller")

            onTapped: root.step(1 / 1.6)
        }

        RoundButton {
            glyph: Glyphs.plus
            name: qsTr("Larger")

            onTapped: root.step(1.6)
        }
    }
}
