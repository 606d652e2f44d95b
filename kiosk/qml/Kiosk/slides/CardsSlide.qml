pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Several of equal rank whose threads meet in one lens; it shows the chosen one, and below it stands
// that one's statement.
Slide {
    id: root

    required property var cards // [{glyph, name, claim}]

    property int chosen: 0
    // The statement that is read: follows the choice when the last one has gone.
    property int spoken: 0
    property bool touched: false
    property var nameEnds: []

    readonly property real listTop: Theme.portrait ? heading.y + heading.height + 80 : Math.max(236, heading.y + heading.height + 40)
    readonly property real listHeight: Theme.portrait ? cards.length * Math.min(236, 944 / cards.length) : Theme.contentBottom - listTop - (note.visible ? note.height + 40 : 0)
    readonly property real pitch: Math.min(Theme.portrait ? 236 : 152, listHeight / cards.length)
    readonly property real diameter: Math.min(Theme.portrait ? 152 : 112, pitch - 16)
    readonly property real listMiddle: Theme.portrait ? listTop + listHeight / 2 : listTop + listHeight / 2 - 8
    readonly property real firstY: listMiddle - pitch * cards.length / 2 + (pitch - diameter) / 2
    readonly property real lensRadius: Theme.portrait ? 132 : 140
    readonly property real lensX: Theme.portrait ? Theme.stageWidth - Theme.margin - lensRadius : 1048 + lensRadius
    readonly property real lensY: Theme.portrait ? listMiddle : firstY + lensRadius
    readonly property real ruleY: listTop + listHeight + 72

    function choose(index: int): void {
        touched = true;
        turnTo(index);
    }

    function turnTo(index: int): void {
        if (index === chosen)
            return;
        chosen = index;
        if (Theme.still || !shown)
            spoken = index;
        else
            change.restart();
    }

    function rowY(index: int): real {
        return firstY + index * pitch + diameter / 2;
    }

    function startX(index: int): real {
        return Theme.margin + (nameEnds[index] ?? 0) + 28;
    }

    // On the lens's edge towards the row.
    function endX(index: int): real {
        return lensX - (lensRadius + 10) * Math.cos(slope(index));
    }

    function endY(index: int): real {
        return lensY - (lensRadius + 10) * Math.sin(slope(index));
    }

    function slope(index: int): real {
        return Math.atan2(lensY - rowY(index), lensX - startX(index));
    }

    light: Theme.portrait ? 0.5 : 1

    onTouringChanged: if (touring) {
        touched = false;
        turnTo(0);
    }

    SlideHeading {
        id: heading

        slide: root
        width: Theme.contentWidth
        x: Theme.margin
        y: root.overline !== "" ? (Theme.portrait ? 72 : 46) : Theme.portrait ? 96 : 60
    }

    Repeater {
        model: root.cards.length

        TaperedThread {
            required property int index

            color: Theme.highContrast ? Theme.line2 : Theme.line3
            drawn: weave.drawn
            endAlpha: 0.7
            endWidth: 2
            fromX: root.startX(index)
            fromY: root.rowY(index)
            toX: root.endX(index)
            toY: root.endY(index)
        }
    }

    TaperedThread {
        id: live

        drawn: Theme.still ? 1 : 0
        fromX: root.startX(root.chosen)
        fromY: root.rowY(root.chosen)
        toX: root.endX(root.chosen)
        toY: root.endY(root.chosen)
    }

    component CardEntrance: Entrance {
        id: place

        required property int index

        readonly property var card: root.cards[index]
        readonly property real nameEnd: row.nameEnd

        direction: root.direction
        height: row.height
        order: 3 + index
        shown: root.shown
        width: row.width
        x: Theme.margin
        y: root.firstY + index * root.pitch

        onNameEndChanged: root.nameEnds = Object.assign([], root.nameEnds, {
            [index]: nameEnd
        })

        CardRow {
            id: row

            chosen: root.chosen === place.index
            diameter: root.diameter
            glyph: place.card.glyph
            label: place.card.name
            nameWidth: Theme.portrait ? 460 : 600

            onTapped: root.choose(place.index)
        }
    }

    Repeater {
        id: rows

        model: root.cards.length

        CardEntrance {}
    }

    Rectangle {
        id: lens

        antialiasing: true
        border.color: Theme.amber
        border.width: Theme.highContrast ? 4 : 3
        color: Theme.bgMid
        height: width
        opacity: weave.drawn
        radius: width / 2
        width: 2 * root.lensRadius
        x: root.lensX - root.lensRadius
        y: root.lensY - root.lensRadius

        Icon {
            anchors.centerIn: parent
            color: Theme.amber
            glyph: root.cards[root.spoken].glyph
            opacity: statement.opacity
            size: 132
        }
    }

    // In portrait the thread leads on from the lens to the statement.
    Rectangle {
        color: Theme.amber
        height: (root.ruleY - y) * live.drawn
        visible: Theme.portrait
        width: 3
        x: root.lensX - 1.5
        y: root.lensY + root.lensRadius
    }

    Rectangle {
        color: Theme.amber
        height: 3
        visible: Theme.portrait
        width: (root.lensX + 1.5 - Theme.margin) * weave.drawn
        x: root.lensX + 1.5 - width
        y: root.ruleY
    }

    Entrance {
        id: place

        after: 240
        direction: root.direction
        height: statement.height
        order: 3 + root.cards.length
        shown: root.shown
        width: Theme.stageWidth - Theme.margin - x
        x: Theme.portrait ? Theme.margin : root.lensX - root.lensRadius
        y: Theme.portrait ? root.ruleY + 56 : root.lensY + root.lensRadius + 48

        SpokenClaim {
            id: statement

            claim: root.cards[root.spoken].claim
            role: Theme.heading
            width: parent.width

            onTapped: root.sourceAsked(claim)
        }
    }

    Entrance {
        id: note

        direction: root.direction
        height: noteWords.height
        order: 4 + root.cards.length
        shown: root.shown
        visible: root.note !== ""
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.contentBottom - height

        StageText {
            id: noteWords

            color: Theme.text3
            role: Theme.caption
            text: root.note
            width: parent.width
        }
    }

    QtObject {
        id: weave

        property real drawn: Theme.still || Theme.calm ? 1 : 0
    }

    SequentialAnimation {
        running: root.shown && !Theme.still

        PauseAnimation {
            duration: Theme.calm ? 0 : 480
        }

        NumberAnimation {
            duration: Theme.threadMs
            easing.type: Easing.InOutSine
            property: "drawn"
            target: weave
            to: 1
        }

        NumberAnimation {
            duration: Theme.threadMs
            easing.type: Easing.InOutSine
            property: "drawn"
            target: live
            to: 1
        }
    }

    ParallelAnimation {
        id: change

        NumberAnimation {
            duration: Theme.calm ? 0 : Theme.slideMs
            easing.type: Easing.InOutSine
            from: 0
            property: "drawn"
            target: live
            to: 1
        }

        SequentialAnimation {
            NumberAnimation {
                duration: Theme.leaveMs / 2
                easing.type: Easing.InCubic
                property: "opacity"
                target: statement
                to: 0
            }

            ScriptAction {
                script: root.spoken = root.chosen
            }

            PauseAnimation {
                duration: Theme.calm ? 0 : Theme.leaveMs / 2
            }

            NumberAnimation {
                duration: Theme.leaveMs
                easing.type: Easing.OutCubic
                property: "opacity"
                target: statement
                to: 1
            }
        }
    }

    // While nobody has chosen, the cards take turns.
    Timer {
        interval: Theme.stepMs
        repeat: true
        running: root.touring && root.settled && !root.touched && !Theme.still

        onTriggered: root.turnTo((root.chosen + 1) % root.cards.length)
    }
}
