pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Two sides whose promises hold each other: they fall into their pans in turn until the beam is level.
// A finger that takes one out, or pushes a pan, feels the other side answer.
Slide {
    id: root

    required property var leftPan // {name, promises}
    required property var rightPan
    required property string centre

    readonly property real pivotX: Theme.stageWidth / 2
    // What a portrait stage has left over between the promises and the statements is given to the scales.
    readonly property real spare: Theme.portrait ? Math.max(0, Math.min(320, statements.y - Math.max(leftWords.height, rightWords.height) - heading.y - heading.height - 644)) : 0
    readonly property real pivotY: Theme.portrait ? heading.y + heading.height + 210 + spare * 0.2 : Math.max(260, heading.y + heading.height + (Theme.chinese ? 28 : 12))
    readonly property real cord: Theme.portrait ? 232 + spare * 0.4 : Theme.larger ? 84 : 138
    readonly property real arm: Theme.portrait ? 252 : 474
    readonly property real wordsWidth: Theme.portrait ? 468 : 780
    readonly property real namesY: pivotY + cord + leftScale.depth + (Theme.portrait ? 48 + spare * 0.1 : 28)
    readonly property real steepest: 3.2

    readonly property real load: rightScale.load - leftScale.load
    readonly property real push: rightScale.push - leftScale.push
    // All promises are in, and nobody pushes.
    readonly property bool level: leftScale.load === 1 && rightScale.load === 1 && Math.abs(tilt) < 0.15
    // In degrees, to the heavier side.
    property real tilt: Math.max(-steepest, Math.min(steepest, load * 8 + push * steepest))
    readonly property real dip: arm * Math.sin(tilt * Math.PI / 180)
    readonly property real inward: arm * Math.cos(tilt * Math.PI / 180)

    function leftFalls(index: int): int {
        return Theme.calm ? 0 : 700 + 1240 * index;
    }

    function rightFalls(index: int): int {
        return Theme.calm ? 0 : 1320 + 1240 * index;
    }

    SlideHeading {
        id: heading

        slide: root
        width: Theme.contentWidth
        x: Theme.margin
        y: root.overline !== "" ? (Theme.portrait ? 72 : 46) : Theme.portrait ? 96 : 60
    }

    Entrance {
        direction: root.direction
        duration: Theme.objectMs
        height: Theme.stageHeight
        shift: Theme.objectShift
        shown: root.shown
        width: Theme.stageWidth

        BalancePost {
            height: root.namesY - root.pivotY - 16
            tilt: root.tilt
            x: root.pivotX
            y: root.pivotY
        }

        Rectangle {
            antialiasing: true
            color: Theme.amber
            height: 4
            radius: 2
            rotation: root.tilt
            width: 2 * root.arm
            x: root.pivotX - root.arm
            y: root.pivotY - 2
        }

        BalancePan {
            id: leftScale

            cord: root.cord
            fallsAfter: root.leftFalls
            name: root.leftPan.name
            promises: root.leftPan.promises
            shown: root.shown
            sunk: -root.dip
            x: root.pivotX - root.inward
            y: root.pivotY - root.dip
        }

        BalancePan {
            id: rightScale

            cord: root.cord
            fallsAfter: root.rightFalls
            name: root.rightPan.name
            promises: root.rightPan.promises
            shown: root.shown
            sunk: root.dip
            x: root.pivotX + root.inward
            y: root.pivotY + root.dip
        }

        Rectangle {
            antialiasing: true
            border.color: Theme.amber
            border.width: 4
            color: root.level ? Theme.amber : Theme.bg
            height: width
            radius: width / 2
            width: 30
            x: root.pivotX - 15
            y: root.pivotY - 15
        }
    }

    Entrance {
        direction: root.direction
        height: centre.height
        order: 3
        shown: root.shown
        width: 300
        x: root.pivotX - 150
        y: Theme.portrait ? root.pivotY - 104 : root.namesY

        StageText {
            id: centre

            color: Theme.amberText
            horizontalAlignment: Text.AlignHCenter
            role: Theme.heading
            text: root.centre
            width: parent.width
        }
    }

    PanPromises {
        id: leftWords

        direction: root.direction
        fallsAfter: root.leftFalls
        order: 3
        aloft: leftScale.aloft
        pan: root.leftPan
        shown: root.shown
        width: root.wordsWidth
        x: root.pivotX - root.arm - width / 2
        y: root.namesY

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    PanPromises {
        id: rightWords

        direction: root.direction
        fallsAfter: root.rightFalls
        order: 3
        aloft: rightScale.aloft
        pan: root.rightPan
        shown: root.shown
        width: root.wordsWidth
        x: root.pivotX + root.arm - width / 2
        y: root.namesY

        onSourceAsked: claim => root.sourceAsked(claim)
    }

    Loader {
        id: statements

        sourceComponent: Theme.portrait ? listed : side
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.contentBottom - height - (note.visible ? note.height + 20 : 0)
    }

    Component {
        id: side

        ClaimColumns {
            claims: root.claims
            direction: root.direction
            order: 5
            shown: root.shown

            onSourceAsked: claim => root.sourceAsked(claim)
        }
    }

    Component {
        id: listed

        ClaimList {
            claims: root.claims
            direction: root.direction
            order: 5
            shown: root.shown

            onSourceAsked: claim => root.sourceAsked(claim)
        }
    }

    Entrance {
        id: note

        direction: root.direction
        height: noteWords.height
        order: 7
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

    // While nobody touches it, one promise comes out once and falls back.
    Timer {
        interval: root.leftFalls(Math.max(root.leftPan.promises.length, root.rightPan.promises.length)) + Theme.stepMs
        running: root.demonstrating && root.settled && !Theme.still

        onTriggered: leftScale.hop(root.leftPan.promises.length - 1)
    }

    Behavior on tilt {
        enabled: !Theme.still && !Theme.calm

        NumberAnimation {
            duration: 620
            easing.type: Easing.OutCubic
        }
    }
}
