pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A vehicle that turns under the finger: of the frames of a full turn one is shown. Frame 0 is the
// picture that already stands there, so nothing is ever blank while the others are decoded.
Upright {
    id: root

    required property var spin // {frames, width, height, boxes, foot, camera, eye, body}, or null
    required property rect place // of a whole frame
    required property string name
    // Its frames are decoded, and it may turn by itself.
    property bool standing: false
    property bool touring: false

    // How far the near side has turned to the right, over any number of turns.
    property real degrees: 0
    property bool held: false
    property real heldFrom: 0
    // Degrees a second under the finger, and when and where that was last known.
    property real pace: 0
    property double pacedAt: 0
    property real pacedFrom: 0
    property bool hinted: false
    // Which frames are decoded, and how many have been asked for.
    property var decoded: [0]
    property int settledFrames: 0

    readonly property bool present: !!spin
    readonly property int count: present ? spin.frames.length : 1
    readonly property real step: 360 / count
    readonly property int frame: modulo(Math.round(degrees / step))
    readonly property int shownFrame: nearestOf(decoded)
    readonly property bool complete: settledFrames >= count - 1
    readonly property bool moving: held || glide.running
    readonly property bool hinting: !touring && standing && complete && !hinted && !Theme.restful
    readonly property real factor: present ? place.width / spin.width : 1
    readonly property point foot: present ? Qt.point(place.x + spin.foot[0] * factor, place.y + spin.foot[1] * factor) : Qt.point(0, 0)
    // What the vehicle takes at any angle.
    readonly property rect reach: {
        if (!present)
            return Qt.rect(0, 0, 0, 0);
        const left = Math.min(...spin.boxes.map(box => box[0]));
        const top = Math.min(...spin.boxes.map(box => box[1]));
        const right = Math.max(...spin.boxes.map(box => box[2]));
        const bottom = Math.max(...spin.boxes.map(box => box[3]));
        return Qt.rect(place.x + left * factor, place.y + top * factor, (right - left) * factor, (bottom - top) * factor);
    }
    // The coarse turn first: every angle soon has a frame that is not far from it.
    readonly property var sequence: {
        const found = [0];
        for (let stride = count; stride >= 1; stride = Math.floor(stride / 2)) {
            for (let each = 0; each < count; each += stride) {
                if (!found.includes(each))
                    found.push(each);
            }
        }
        return found.slice(1);
    }
    readonly property var picture: present ? {
        source: spin.frames[shownFrame],
        width: spin.width,
        height: spin.height,
        box: spin.boxes[shownFrame],
        alt: name,
        caption: ""
    } : null

    signal zoomAsked

    function modulo(index: int): int {
        return (index % count + count) % count;
    }

    function nearestOf(decoded: var): int {
        for (let away = 0; away <= count / 2; ++away) {
            for (const each of [modulo(frame + away), modulo(frame - away)]) {
                if (decoded.includes(each))
                    return each;
            }
        }
        return 0;
    }

    function hold(): void {
        stop();
        held = true;
        heldFrom = degrees;
        pace = 0;
        pacedAt = Date.now();
        pacedFrom = degrees;
    }

    // The finger is this far from where it took hold: once round for a third more than its width.
    function follow(distance: real): void {
        degrees = heldFrom + distance * 360 / (reach.width * 1.3);
        const seconds = (Date.now() - pacedAt) / 1000;
        if (seconds < 0.008)
            return;
        pace = 0.4 * pace + 0.6 * (degrees - pacedFrom) / seconds;
        pacedAt += seconds * 1000;
        pacedFrom = degrees;
    }

    function letGo(): void {
        held = false;
        // A finger that had come to rest throws nothing.
        const thrown = Date.now() - pacedAt < 80 && !Theme.calm && !Theme.still;
        const speed = thrown ? Math.max(-900, Math.min(900, pace)) : 0;
        glideTo(degrees + speed * Theme.coastMs / 1000 / glide.eagerness, Theme.coastMs);
    }

    function turnBy(frames: int): void {
        const from = glide.running ? glide.to : degrees;
        stop();
        glideTo(from + frames * step, Theme.leaveMs);
    }

    // Comes to rest with a frame exactly at its angle, the next one on its way: not even the
    // gentlest throw turns back.
    function glideTo(wanted: real, durationMs: int): void {
        const onward = Math.sign(wanted - degrees) * (0.5 - 1e-6);
        const to = Math.round(wanted / step + onward) * step;
        if (Theme.calm || Theme.still) {
            degrees = to;
            return;
        }
        glide.to = to;
        glide.duration = durationMs;
        glide.restart();
    }

    function stop(): void {
        hinted = true;
        glide.stop();
        hint.stop();
    }

    function reset(): void {
        stop();
        held = false;
        hinted = false;
        degrees = 0;
    }

    function settle(frame: int, ready: bool): void {
        settledFrames += 1;
        if (ready)
            decoded = [...decoded, frame];
    }

    // Where a point of the vehicle is seen, and the cosine of how straight it is looked at: below 0
    // it is on the far side. The body is taken for a box with round edges.
    function seen(on: var): var {
        const turned = turnedBy(on, shownFrame * step);
        const [across, down, depth] = spin.camera.map(row => row[0] * turned[0] + row[1] * turned[1] + row[2] * turned[2] + row[3]);
        const half = spin.body.map(size => size / 2);
        const inside = [on[0] / half[0], on[1] / half[1], on[2] / half[2] - 1];
        const normal = turnedBy(inside.map((share, axis) => Math.sign(share) * Math.abs(share) ** 5 / half[axis]), shownFrame * step);
        const towards = spin.eye.map((place, axis) => place - turned[axis]);
        const along = normal.reduce((sum, each, axis) => sum + each * towards[axis], 0);
        return {
            x: place.x + across / depth * factor,
            y: place.y + down / depth * factor,
            facing: along / Math.hypot(...normal) / Math.hypot(...towards)
        };
    }

    function turnedBy(point: var, degrees: real): var {
        const sine = Math.sin(degrees * Math.PI / 180);
        const cosine = Math.cos(degrees * Math.PI / 180);
        return [point[0] * cosine - point[1] * sine, point[0] * sine + point[1] * cosine, point[2]];
    }

    onHintingChanged: if (hinting && degrees === 0)
        hint.start()

    component Frame: Image {
        id: frameImage

        required property int index
        readonly property int frame: index + 1
        readonly property bool asked: root.sequence.indexOf(frame) < root.settledFrames + 2
        property bool settled: false

        asynchronous: true
        cache: false
        height: root.place.height
        retainWhileLoading: true
        source: asked ? root.spin?.frames[frame] ?? "" : ""
        sourceSize.width: Math.min(root.spin?.width ?? 1, Math.ceil(root.place.width * Theme.pixelScale))
        visible: frame === root.shownFrame
        width: root.place.width
        x: root.place.x
        y: root.place.y

        onStatusChanged: {
            if (settled || status !== Image.Ready && status !== Image.Error)
                return;
            settled = true;
            root.settle(frame, status === Image.Ready);
        }
    }

    Repeater {
        // They stay until the slide is gone.
        model: root.present && (root.standing || root.frame !== 0 || root.settledFrames > 0) ? root.count - 1 : 0

        Frame {}
    }

    PictureGrip {
        id: grip

        readonly property string steers: "lr"
        // For assistive technology, which reads them by these names.
        readonly property real value: root.frame * root.step
        readonly property real minimumValue: 0
        readonly property real maximumValue: 360 - root.step
        readonly property real stepSize: root.step

        Accessible.description: Spelling.whole(Math.round(value)) + "°"
        Accessible.role: Accessible.Slider
        enabled: root.present
        height: root.reach.height
        name: root.name
        width: root.reach.width
        x: root.reach.x
        y: root.reach.y

        Accessible.onDecreaseAction: root.turnBy(-1)
        Accessible.onIncreaseAction: root.turnBy(1)
        Keys.onLeftPressed: root.turnBy(-1)
        Keys.onRightPressed: root.turnBy(1)
        onZoomAsked: root.zoomAsked()

        SpinDrag {
            view: root
        }

        onRestedOnChanged: if (restedOn)
            beside.active = true

        Loader {
            id: beside

            active: false
            anchors.fill: parent

            sourceComponent: SwipeField {
                keeping: true
                listening: grip.restedOn || hand !== null

                onBegun: root.hold()
                onEnded: root.letGo()
                onPulled: by => root.follow(by)
            }
        }
    }

    // From a flick to rest: as fast as the finger at first, and slower by the same part every moment.
    NumberAnimation {
        id: glide

        // It begins so many times faster than it goes on the whole: 1 - (1 - t)^5. OutExpo would
        // pass its goal by a thousandth and turn back.
        readonly property real eagerness: 5

        easing.type: Easing.OutQuint
        property: "degrees"
        target: root
    }

    // Once round while nobody is there.
    NumberAnimation {
        duration: Theme.driftMs
        easing.type: Easing.InOutSine
        from: 0
        property: "degrees"
        running: root.touring && root.standing && root.complete && !Theme.restful
        target: root
        to: 360
    }

    // To a visitor who has not touched it yet it shows that it can be turned.
    SequentialAnimation {
        id: hint

        onFinished: root.hinted = true

        PauseAnimation {
            duration: Theme.enterMs
        }

        NumberAnimation {
            duration: Theme.objectMs
            easing.type: Easing.InOutSine
            property: "degrees"
            target: root
            to: 20
        }

        NumberAnimation {
            duration: Theme.objectMs
            easing.type: Easing.InOutSine
            property: "degrees"
            target: root
            to: 0
        }
    }
}
