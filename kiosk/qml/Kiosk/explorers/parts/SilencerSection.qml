pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A pipe cut open, with a chamber at its side. The wave runs along the pipe and down the chamber; its
// reflection comes up again and runs on with it. The end wall of the chamber is a piston to be moved.
Item {
    id: root

    required property var facts
    required property real length // of the chamber, metres
    required property real wavelength // metres
    required property real shift // wavelengths
    required property real level // decibels
    required property real lowest
    required property real highest
    required property real phase // of the wave at the mouth of the chamber, radians
    // How much of what is too fine for the lens is seen.
    required property real detail
    required property bool movable
    required property bool hinting

    signal moved(real length)

    readonly property real metre: chamberDepth / facts.longest
    readonly property real chamberDepth: 340
    readonly property real pipeTop: 104
    readonly property real pipeBottom: 240
    readonly property real pipeLength: 680
    readonly property real metal: 22
    readonly property real mouthX: 250
    readonly property real halfMouth: 82
    readonly property real wall: pipeBottom + length * metre
    readonly property real plate: 40
    readonly property real knob: 128
    readonly property real knobY: wall + plate - 8
    readonly property real waveLength: wavelength * metre
    readonly property real number: 2 * Math.PI / waveLength
    // So strong that the crowding is seen and no layer overtakes another.
    readonly property real swing: Math.min(60, 0.45 / number)
    readonly property real loudness: (level - lowest) / (highest - lowest)

    function lengthAt(y: real): real {
        return Math.max(0, Math.min(facts.longest, (y - pipeBottom) / metre));
    }

    height: 772
    width: 800

    // Metal cut through, its upper edge in the light.
    component Metal: Rectangle {
        id: metal

        antialiasing: true
        border.color: Theme.highContrast ? Theme.line3 : "transparent"
        border.width: Theme.highContrast ? 3 : 0
        color: Theme.steel
        radius: 5

        Rectangle {
            color: Theme.line3
            height: 2
            visible: !Theme.highContrast
            width: parent.width - 8
            x: 4
            y: 1
        }
    }

    Rectangle {
        color: Theme.bgMid
        height: root.pipeBottom - root.pipeTop
        width: root.pipeLength
        y: root.pipeTop
    }

    Rectangle {
        color: Theme.bgMid
        height: root.chamberDepth + root.plate
        width: 2 * root.halfMouth
        x: root.mouthX - root.halfMouth
        y: root.pipeBottom
    }

    SoundBars {
        height: root.pipeBottom - root.pipeTop - 8
        ink: Theme.text
        phase: root.phase + root.number * root.mouthX
        reach: root.swing
        wavelength: root.waveLength
        width: root.mouthX - 2
        y: root.pipeTop + 4
    }

    SoundBars {
        height: root.pipeBottom - root.pipeTop - 8
        ink: Theme.amber
        phase: root.phase - Acoustics.lead(root.facts.reflection, root.shift)
        reach: root.swing * Acoustics.amplitude(root.facts.reflection, root.shift)
        wavelength: root.waveLength
        widest: 2 * root.swing
        width: root.pipeLength - root.mouthX - 2
        x: root.mouthX + 2
        y: root.pipeTop + 4
    }

    SoundBars {
        height: root.wall - root.pipeBottom
        ink: Theme.text
        phase: root.phase
        reach: root.swing
        span: root.chamberDepth
        upright: true
        wavelength: root.waveLength
        width: root.halfMouth - 10
        x: root.mouthX - root.halfMouth + 6
        y: root.pipeBottom
    }

    // The same layers seen from the wall: a wave that comes back is one that runs the other way.
    SoundBars {
        height: root.wall - root.pipeBottom
        ink: Theme.line4
        phase: 2 * Math.PI * root.shift - root.phase
        reach: root.swing * root.facts.reflection
        span: root.chamberDepth
        upright: true
        wavelength: root.waveLength
        widest: root.swing
        width: root.halfMouth - 10
        x: root.mouthX + 4
        y: root.pipeBottom
    }

    Metal {
        height: root.metal
        width: root.pipeLength
        y: root.pipeTop - root.metal
    }

    Metal {
        height: root.metal
        width: root.mouthX - root.halfMouth
        y: root.pipeBottom
    }

    Metal {
        height: root.metal
        width: root.pipeLength - x
        x: root.mouthX + root.halfMouth
        y: root.pipeBottom
    }

    Repeater {
        model: 2

        Metal {
            required property int index

            height: root.chamberDepth + root.plate
            width: root.metal
            x: index === 0 ? root.mouthX - root.halfMouth - width : root.mouthX + root.halfMouth
            y: root.pipeBottom
        }
    }

    // Flanges at the ends of the pipe and of the chamber.
    Repeater {
        model: 2

        Metal {
            required property int index

            height: 26
            width: root.metal + 14
            x: index === 0 ? root.mouthX - root.halfMouth - width : root.mouthX + root.halfMouth
            y: root.pipeBottom + root.chamberDepth + root.plate - height
        }
    }

    Repeater {
        model: 4

        Metal {
            required property int index

            height: root.metal + 14
            width: 26
            x: index % 2 === 0 ? 0 : root.pipeLength - width
            y: index < 2 ? root.pipeTop - height : root.pipeBottom
        }
    }

    // A quarter of the wave is marked on the chamber.
    Item {
        readonly property real quarter: root.pipeBottom + root.waveLength / 4

        opacity: root.detail
        visible: root.detail > 0 && root.wavelength / 4 <= root.facts.longest
        x: root.mouthX - root.halfMouth - root.metal
        y: quarter

        Rectangle {
            color: Theme.amber
            height: 3
            width: 34
            x: -36
            y: -1
        }

        StageText {
            color: Theme.amberText
            role: Theme.smallM
            text: "λ / 4"
            wrapMode: Text.NoWrap
            x: -48 - width
            y: -height / 2
        }
    }

    Rectangle {
        antialiasing: true
        border.color: Theme.onClay
        border.width: 2
        color: Theme.clay
        height: root.plate
        radius: 6
        width: 2 * root.halfMouth - 2
        x: root.mouthX - width / 2
        y: root.wall

        Rectangle {
            color: Theme.onClay
            height: 5
            width: parent.width
            y: 12
        }

        Rectangle {
            color: Theme.onClay
            height: 5
            width: parent.width
            y: 24
        }
    }

    Rectangle {
        antialiasing: true
        border.color: grip.active ? Theme.text : Theme.bg
        border.width: 4
        color: grip.active ? Theme.amberPressed : Theme.amber
        height: root.knob
        radius: width / 2
        width: root.knob
        x: root.mouthX - width / 2
        y: root.knobY

        StageText {
            anchors.centerIn: parent
            color: Theme.onAmber
            figure: true
            opacity: root.detail
            role: Theme.num
            text: Spelling.decimal(root.length, 2)
            visible: opacity > 0
            wrapMode: Text.NoWrap
        }

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.onAmber
            glyph: Glyphs.chevronUp
            size: 40
            y: -2
        }

        Icon {
            anchors.horizontalCenter: parent.horizontalCenter
            color: Theme.onAmber
            glyph: Glyphs.chevronDown
            size: 40
            y: parent.height - height + 2
        }
    }

    // What comes out: the louder, the more arcs.
    Repeater {
        model: 3

        Shape {
            id: arc

            required property int index
            readonly property real loud: Math.max(0, Math.min(1, 3 * root.loudness - index))

            opacity: root.detail * (Theme.highContrast ? 1 : loud)
            preferredRendererType: Shape.CurveRenderer
            visible: root.detail > 0 && (Theme.highContrast ? loud > 0.5 : loud > 0)
            x: root.pipeLength - 4
            y: (root.pipeTop + root.pipeBottom) / 2

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                strokeColor: Theme.amber
                strokeWidth: 8

                PathAngleArc {
                    radiusX: 44 + 34 * arc.index
                    radiusY: radiusX
                    startAngle: -44
                    sweepAngle: 88
                }
            }
        }
    }

    Item {
        opacity: root.detail
        visible: root.detail > 0

        StageText {
            role: Theme.smallM
            text: root.facts.incoming
            wrapMode: Text.NoWrap
            y: 12
        }

        StageText {
            color: Theme.text3
            role: Theme.smallM
            text: root.facts.reflected
            wrapMode: Text.NoWrap
            x: root.mouthX + root.halfMouth + 44
            y: root.pipeBottom + 64
        }

        StageText {
            color: Theme.amberText
            role: Theme.smallM
            text: root.facts.total
            wrapMode: Text.NoWrap
            x: root.mouthX + root.halfMouth
            y: 12
        }

        LevelMeter {
            height: 380
            highest: root.highest
            level: root.level
            lowest: root.lowest
            marks: [6, 0, -10, -20]
            width: 84
            x: 616
            y: 366
        }
    }

    // A finger rides on the knob.
    DragHint {
        fromX: root.mouthX
        fromY: root.knobY + root.knob / 2
        running: root.hinting
        toX: fromX
        toY: fromY
    }

    Item {
        id: shaft

        // From the middle of the knob to the finger, while it holds it.
        property real hold: 0

        enabled: root.movable
        height: root.height - root.pipeBottom
        width: 2 * root.halfMouth + 160
        x: root.mouthX - width / 2
        y: root.pipeBottom

        PointHandler {
            id: grip

            onActiveChanged: {
                if (!active)
                    return;
                const y = shaft.y + point.position.y;
                const held = y >= root.wall - 40 && y <= root.knobY + root.knob + 20;
                shaft.hold = y - (held ? root.wall : y - root.plate - root.knob / 2);
                root.moved(root.lengthAt(y - shaft.hold));
            }
            onPointChanged: if (active)
                root.moved(root.lengthAt(shaft.y + point.position.y - shaft.hold))
        }

        // Takes the finger from the page: moving the wall is no swipe.
        DragHandler {
            target: null
        }
    }
}
