pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Pedal, sensor, unit and actuator on one line with others. A message leaves its sender, runs along
// the line to everybody's ear, and goes into the one it is meant for.
Item {
    id: root

    required property var facts
    required property MessageBus bus
    required property real pedal
    required property real actuator
    required property real wheelAngle
    required property real detail
    required property bool movable
    required property bool hinting

    readonly property real lineY: 300
    readonly property list<string> names: [facts.sensor, facts.unit, facts.actuator, ...facts.listeners]
    // x, y, width and height of each housing; the tap lies in the middle.
    readonly property list<rect> housings: [Qt.rect(0, 420, 320, 128), Qt.rect(258, 24, 284, 156), Qt.rect(480, 420, 320, 128), Qt.rect(0, 44, 210, 116), Qt.rect(590, 44, 210, 116)]
    readonly property alias held: lever.held

    signal pushed(real share)
    signal released

    function tapOf(unit: int): real {
        return housings[unit].x + housings[unit].width / 2;
    }

    // Where a housing meets its branch of the line.
    function mouthOf(unit: int): real {
        const place = housings[unit];
        return place.y < lineY ? place.y + place.height : place.y;
    }

    // Where a message is out of sight in a housing.
    function insideOf(unit: int): real {
        return mouthOf(unit) + (housings[unit].y < lineY ? -36 : 36);
    }

    function saying(unit: int): string {
        if (!bus.hears(unit))
            return "";
        return bus.current?.to === unit ? facts.takes : facts.hears;
    }

    height: 800
    width: 800

    // What holds the pedal's axis, and what turns the wheel.
    Repeater {
        model: 2

        Rectangle {
            required property int index

            color: Theme.line3
            height: 130
            width: 26
            x: (index === 0 ? lever.x : root.tapOf(2)) - width / 2
            y: 530
        }
    }

    // The line of two wires, with a resistor at both ends.
    Repeater {
        model: 2

        Rectangle {
            required property int index

            color: Theme.line3
            height: 4
            width: root.width - 24
            x: 12
            y: root.lineY + (index === 0 ? -9 : 5)
        }
    }

    Repeater {
        model: 2

        Rectangle {
            required property int index

            antialiasing: true
            border.color: Theme.line3
            border.width: 3
            color: Theme.bgMid
            height: 44
            radius: 6
            width: 22
            x: index === 0 ? 2 : root.width - 24
            y: root.lineY - 22
        }
    }

    Repeater {
        model: root.names.length

        Rectangle {
            required property int index
            readonly property real mouth: root.mouthOf(index)
            readonly property bool lit: root.bus.hears(index) || root.bus.current?.from === index

            color: lit ? Theme.amber : Theme.line3
            height: Math.abs(mouth - root.lineY)
            width: lit ? 8 : 5
            x: root.tapOf(index) - width / 2
            y: Math.min(mouth, root.lineY)
        }
    }

    // As far as the message has come.
    Rectangle {
        readonly property real from: root.bus.current ? root.tapOf(root.bus.current.from) : 0
        readonly property real start: Math.max(24, from - root.bus.reach)

        color: Theme.amber
        height: 18
        visible: root.bus.reach > 0
        width: Math.min(root.width - 24, from + root.bus.reach) - start
        x: start
        y: root.lineY - 9
    }

    // Where each branch is joined to the line.
    Repeater {
        model: root.names.length

        Rectangle {
            required property int index
            readonly property bool lit: root.bus.hears(index) || (root.bus.current?.from === index && root.bus.reach > 0)

            antialiasing: true
            color: lit ? Theme.amber : Theme.line3
            height: 24
            radius: 12
            width: 24
            x: root.tapOf(index) - 12
            y: root.lineY - 12
        }
    }

    // What waits until the line is free.
    Repeater {
        model: root.names.length

        BusPacket {
            required property int index
            readonly property var message: root.bus.waiting.find(message => message.from === index) ?? null

            at: Qt.point(root.tapOf(index), (root.mouthOf(index) + root.lineY) / 2)
            visible: message !== null
            waits: true
            worded: root.detail > 0.5
            words: message ? Spelling.percent(message.value) : ""
        }
    }

    // The message on its way: out of its sender, to both sides, into its taker.
    Repeater {
        model: [-1, 1]

        BusPacket {
            required property int modelData
            readonly property var message: root.bus.current
            readonly property real tap: message ? root.tapOf(message.from) : 0
            readonly property real end: modelData < 0 ? 82 : root.width - 82
            readonly property real way: Math.max(0, (end - tap) * modelData)
            readonly property real mouth: message ? root.insideOf(message.from) : 0

            at: Qt.point(tap + modelData * Math.min(root.bus.reach, way), mouth + (root.lineY - mouth) * root.bus.leaving)
            visible: message !== null && root.bus.reach <= way && (modelData < 0 || root.bus.reach > 0)
            worded: root.detail > 0.5
            words: message ? Spelling.percent(message.value) : ""
        }
    }

    BusPacket {
        readonly property var message: root.bus.current
        readonly property real mouth: message ? root.insideOf(message.to) : 0

        at: Qt.point(message ? root.tapOf(message.to) : 0, root.lineY + (mouth - root.lineY) * root.bus.taking)
        visible: root.bus.taking > 0 && root.bus.taking < 1
        worded: root.detail > 0.5
        words: message ? Spelling.percent(message.value) : ""
    }

    Repeater {
        model: root.names.length

        BusUnit {
            required property int index
            readonly property rect place: root.housings[index]

            detail: root.detail
            gauged: index === 0 || index === 2
            hearing: root.bus.hears(index)
            height: place.height
            name: root.names[index]
            says: root.saying(index)
            share: index === 0 ? root.pedal : root.actuator
            taking: root.bus.current?.to === index ? root.bus.taking : 0
            width: place.width
            x: place.x
            y: place.y
        }
    }

    DrivenWheel {
        angle: root.wheelAngle
        share: root.actuator
        x: root.tapOf(2) - radius
        y: 574
    }

    PedalLever {
        id: lever

        hinting: root.hinting
        movable: root.movable
        name: root.facts.pedal
        pressed: root.pedal
        x: 84
        y: 652

        onPushed: share => root.pushed(share)
        onReleased: root.released()
    }

    StageText {
        color: Theme.text2
        opacity: root.detail
        role: Theme.caption
        text: root.facts.bus
        visible: opacity > 0
        wrapMode: Text.NoWrap
        x: (root.width - width) / 2
        y: root.lineY + 34
    }
}
