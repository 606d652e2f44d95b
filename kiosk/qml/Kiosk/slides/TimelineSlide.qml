pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Years on a ruler under a fixed needle: the year large, and what happened then.
Slide {
    id: root

    required property var events // [{year, claim}], in the order of time
    required property string hint

    readonly property var years: events.map(event => event.year)
    // It opens where the longest silence ends: there the story that is told here begins.
    readonly property int opening: {
        let best = 1;
        for (let i = 2; i < years.length; ++i) {
            if (years[i] - years[i - 1] > years[best] - years[best - 1])
                best = i;
        }
        return best;
    }
    property int current: 0
    // The event whose statement is read; it changes once the former has faded.
    property int told: current

    readonly property real bodyTop: Math.max(Theme.portrait ? 372 : 236, heading.y + heading.height + 48)
    // Between two events the ruler says nothing: a year without an event must not borrow one.
    readonly property bool speaking: Math.abs(ruler.position - years[current]) < 0.32

    function choose(index: int): void {
        current = index;
        ruler.travel(index, 0);
    }

    function push(index: int, yearsPerSecond: real): void {
        current = index;
        ruler.roll(index, yearsPerSecond);
    }

    function open(): void {
        current = opening;
        told = opening;
        if (Theme.still || Theme.calm) {
            ruler.position = years[opening];
            return;
        }
        // It rolls in: from half the silence, but no further than what the eye can follow.
        ruler.position = years[opening] - Math.min(8, Math.max(2, (years[opening] - years[opening - 1]) / 2));
        ruler.travel(opening, 1150);
    }

    function tell(): void {
        if (speaking)
            told = current;
    }

    light: Theme.portrait ? 0.5 : 0

    Component.onCompleted: {
        current = opening;
        told = opening;
        ruler.position = years[opening];
    }
    onCurrentChanged: tell()
    onShownChanged: if (shown)
        open()
    onSpeakingChanged: tell()

    SlideHeading {
        id: heading

        slide: root
        titleRole: Theme.titleS
        width: Theme.contentWidth
        x: Theme.margin
        y: root.overline !== "" ? (Theme.portrait ? 72 : 46) : Theme.portrait ? 96 : 60
    }

    Entrance {
        direction: root.direction
        height: year.height
        order: 2
        shown: root.shown
        width: year.width
        x: Theme.margin - 16
        y: root.bodyTop

        StageText {
            id: year

            color: Theme.amber
            figure: true
            lineHeight: size + 10
            role: Theme.figXL
            size: Theme.portrait ? 310 : 260
            text: Math.round(Math.max(ruler.first, Math.min(ruler.last, ruler.position)))
            wrapMode: Text.NoWrap
        }
    }

    Entrance {
        direction: root.direction
        height: statement.height
        order: 4
        shown: root.shown
        width: Theme.portrait ? Theme.contentWidth : Theme.stageWidth - Theme.margin - x
        x: Theme.portrait ? Theme.margin : 1084
        y: Theme.portrait ? root.bodyTop + 388 : root.bodyTop + 26

        SpokenClaim {
            id: statement

            claim: root.events[root.told].claim
            enabled: root.speaking
            opacity: root.speaking ? 1 : 0
            width: parent.width

            onTapped: root.sourceAsked(claim)

            Behavior on opacity {
                enabled: !Theme.still

                NumberAnimation {
                    duration: root.speaking ? Theme.leaveMs : Theme.leaveMs / 2
                    easing.type: root.speaking ? Easing.OutCubic : Easing.InCubic
                }
            }
        }
    }

    Entrance {
        direction: root.direction
        height: ruler.height
        order: 5
        shift: 0
        shown: root.shown
        width: root.width
        y: Theme.portrait ? 1196 : 628

        YearRuler {
            id: ruler

            current: root.current
            needleX: Theme.portrait ? root.width / 2 : 700
            width: root.width
            years: root.years

            onChosen: index => root.choose(index)
            onPushed: (index, yearsPerSecond) => root.push(index, yearsPerSecond)
        }
    }

    Entrance {
        direction: root.direction
        height: 96
        order: 6
        shown: root.shown
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.contentBottom - height - (Theme.portrait ? 80 : 0)

        PillButton {
            glyphLeft: Glyphs.left
            label: root.current > 0 ? root.years[root.current - 1] : ""
            padding: 36
            enabled: root.current > 0
            opacity: enabled ? 1 : 0

            onTapped: root.choose(root.current - 1)
        }

        Row {
            id: invitation

            spacing: 20
            visible: root.hint !== ""
            x: Theme.portrait ? (parent.width - width) / 2 : ruler.needleX - Theme.margin - 26
            y: (parent.height - height) / 2

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.amberText
                glyph: Glyphs.drag
                size: 52
            }

            StageText {
                anchors.verticalCenter: parent.verticalCenter
                role: Theme.small
                text: root.hint
                width: Math.min(implicitWidth, Theme.portrait ? 380 : 640)
            }
        }

        PillButton {
            glyph: Glyphs.right
            label: root.current < root.years.length - 1 ? root.years[root.current + 1] : ""
            padding: 36
            enabled: root.current < root.years.length - 1
            opacity: enabled ? 1 : 0
            x: parent.width - width

            onTapped: root.choose(root.current + 1)
        }
    }

    Entrance {
        direction: root.direction
        height: note.height
        order: 7
        shown: root.shown
        visible: root.note !== ""
        width: Theme.portrait ? Theme.contentWidth : 500
        x: Theme.portrait ? Theme.margin : 1084
        y: Theme.contentBottom - (Theme.portrait ? height : (96 + height) / 2)

        StageText {
            id: note

            color: Theme.text3
            role: Theme.caption
            text: root.note
            width: parent.width
        }
    }

    // While nobody drags, time goes on by itself.
    Timer {
        interval: Theme.stepMs
        repeat: true
        running: root.touring && root.settled && !Theme.still

        onTriggered: root.choose((root.current + 1) % root.years.length)
    }
}
