pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Short statements pinned to places on a body: a dot, a leader, and a pill above that opens the
// sources. The pills stand in one row, or in two where one is too narrow. On a body that turns the
// dot goes round with its place, and the chip is gone while that is on the far side.
Item {
    id: root

    required property var chips // [{claim, x, y, on}], the place as shares of the body
    required property rect body
    required property bool shown
    required property real lowerEdge // the lower edge of the lowest row
    required property real leftEdge // of the lower row
    required property real upperLeftEdge
    required property real rightEdge
    // They may stand in one row where it is wide enough.
    property bool oneRow: true
    property int order: 0
    property int direction: 1
    // The body is drifting by this many pixels, and drawn so much larger about its foot.
    property real drift: 0
    property real nearness: 1
    // It can be turned: chips with a place on it follow.
    property SpinView spin: null

    readonly property real pillHeight: Theme.target
    readonly property real pitch: pillHeight + 12
    readonly property real gap: 24
    property var widths: []
    // Indices from right to left.
    readonly property var sequence: chips.map((chip, index) => index).sort((a, b) => chips[b].x - chips[a].x)
    readonly property bool single: chips.length < 2 || oneRow && spanOf(sequence) <= rightEdge - leftEdge
    readonly property int rows: chips.length === 0 ? 0 : single ? 1 : 2
    readonly property int uppers: single ? 0 : Math.ceil(sequence.length / 2)
    readonly property var places: {
        const found = [];
        const upper = sequence.slice(0, uppers);
        const lower = sequence.slice(uppers);
        arrange(upper, upperLeftEdge, rightEdge, found);
        const clear = Math.min(rightEdge, ...upper.map(chip => found[chip] + leaderInset(chip, found[chip]) - gap));
        arrange(lower, leftEdge, spanOf(lower) <= clear - leftEdge ? clear : rightEdge, found);
        return found;
    }

    signal sourceAsked(var claim)

    function measure(): void {
        const found = [];
        for (let i = 0; i < pins.count; ++i)
            found.push((pins.itemAt(i) as Pin)?.pillWidth ?? 0);
        widths = found;
    }

    // From the right: each above its point if there is room, and none over another.
    function arrange(row: var, from: real, to: real, found: var): void {
        let limit = to;
        row.forEach((chip, at) => {
            const width = widths[chip] ?? 0;
            const wished = at === 0 && pointX(chip) > body.x + body.width * 0.6 ? limit : pointX(chip) + width / 2;
            const others = row.slice(at + 1);
            const room = others.length > 0 ? spanOf(others) + gap : 0;
            found[chip] = Math.max(from + room, Math.min(limit, wished) - width);
            limit = found[chip] - gap;
        });
    }

    function spanOf(indices: var): real {
        return indices.reduce((sum, index) => sum + (widths[index] ?? 0) + gap, -gap);
    }

    function pointX(index: int): real {
        return body.x + body.width * chips[index].x;
    }

    // Where along its pill a leader begins: above the point if it can.
    function leaderInset(index: int, x: real): real {
        return Math.max(56, Math.min((widths[index] ?? 0) - 56, pointX(index) - x));
    }

    height: rows === 2 ? pitch + pillHeight : rows * pillHeight

    component Pin: Item {
        id: pin

        required property var modelData
        required property int index

        readonly property real pillWidth: pill.width
        readonly property bool lower: root.sequence.indexOf(index) >= root.uppers
        readonly property point place: Qt.point(root.places[index] ?? 0, root.lowerEdge - root.pillHeight - (lower ? 0 : root.pitch))
        readonly property var seen: root.spin !== null && modelData.on ? root.spin.seen(modelData.on) : null
        readonly property bool turnedAway: seen !== null && seen.facing < 0.12
        readonly property real pointX: seen ? Theme.mirrored ? 2 * root.body.x + root.body.width - seen.x : seen.x : root.body.x + root.body.width * (0.5 + (modelData.x - 0.5) * root.nearness) + root.drift
        readonly property real pointY: seen ? seen.y : root.body.y + root.body.height * (1 + (modelData.y - 1) * root.nearness)
        readonly property real startX: place.x + (seen ? Math.max(56, Math.min((root.widths[index] ?? 0) - 56, pointX - place.x)) : root.leaderInset(index, place.x))
        readonly property real startY: place.y + root.pillHeight
        readonly property real reach: Math.hypot(pointX - startX, pointY - startY)
        property real drawn: 0
        property real near: turnedAway ? 0 : 1

        z: lower ? 1 : 0

        onPillWidthChanged: root.measure()

        states: State {
            name: "shown"
            when: root.shown

            PropertyChanges {
                pin.drawn: 1
            }
        }
        transitions: [
            Transition {
                enabled: !Theme.still
                to: "shown"

                SequentialAnimation {
                    PauseAnimation {
                        duration: (root.order + pin.index) * Theme.staggerMs
                    }

                    NumberAnimation {
                        duration: Theme.threadMs
                        easing.type: Easing.InOutSine
                        property: "drawn"
                    }
                }
            },
            Transition {
                enabled: !Theme.still
                from: "shown"

                NumberAnimation {
                    duration: Theme.leaveMs
                    property: "drawn"
                }
            }
        ]

        Rectangle {
            antialiasing: true
            color: Theme.text
            height: Theme.ornament
            rotation: Math.atan2(pin.startY - pin.pointY, pin.startX - pin.pointX) * 180 / Math.PI
            transformOrigin: Item.Left
            opacity: pin.near
            visible: pin.drawn > 0 && pin.near > 0
            width: pin.reach * pin.drawn
            x: pin.pointX
            y: pin.pointY - height / 2
        }

        Rectangle {
            antialiasing: true
            border.color: Theme.bg
            border.width: 4
            color: Theme.text
            height: 20
            radius: 10
            opacity: pin.near
            scale: Math.min(1, pin.drawn * 3)
            visible: pin.drawn > 0 && pin.near > 0
            width: 20
            x: pin.pointX - 10
            y: pin.pointY - 10
        }

        Entrance {
            direction: root.direction
            height: root.pillHeight
            order: root.order + pin.index + 4
            shown: root.shown
            width: pill.width
            x: pin.place.x
            y: pin.place.y

            ClaimChip {
                id: pill

                claim: pin.modelData.claim
                enabled: !pin.turnedAway
                opacity: pin.near
                visible: opacity > 0

                onTapped: root.sourceAsked(claim)
            }
        }

        Behavior on near {
            enabled: !Theme.still

            NumberAnimation {
                duration: Theme.leaveMs / 2
            }
        }
    }

    Repeater {
        id: pins

        model: root.chips

        onItemAdded: root.measure()

        Pin {}
    }
}
