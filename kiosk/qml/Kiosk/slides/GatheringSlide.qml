pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The opening: objects draw together round the largest, and threads lead from each to the place
// of the touch. The whole screen is the button; in a visit the objects can be pulled away.
Slide {
    id: root

    required property var objects // pictures; the last is the largest
    required property string asOf
    required property var hints // [string], the visitor's language first

    // Objects built so far: what depends on them is looked at again with each.
    property int built: 0

    readonly property point touchPlace: Theme.portrait ? Qt.point(540, 1556) : Qt.point(960, 922)
    // Stand point x, y and width for each of the small objects, outer ones first, then the largest.
    readonly property var landscapePlaces: [[222, 672, 256], [1708, 672, 240], [448, 708, 158], [1494, 726, 236], [648, 758, 246], [1284, 760, 226], [350, 700, 200], [1600, 700, 200]]
    readonly property var portraitPlaces: [[196, 836, 240], [880, 836, 226], [540, 836, 164], [902, 1080, 262], [176, 1080, 252], [540, 1042, 236], [300, 960, 200], [780, 960, 200]]
    readonly property var largestPlace: Theme.portrait ? [540, 1392, 500] : [962, 816, 446]

    readonly property GatheredObject largest: built > 0 ? gathered.itemAt(built - 1) as GatheredObject : null

    function placeOf(index: int): var {
        if (index === objects.length - 1)
            return largestPlace;
        const places = Theme.portrait ? portraitPlaces : landscapePlaces;
        return places[index % places.length];
    }

    inviting: true
    light: 0.5
    ready: {
        for (let i = 0; i < built; ++i) {
            if (!(gathered.itemAt(i) as GatheredObject)?.ready)
                return false;
        }
        return built === objects.length;
    }

    component Ray: TaperedThread {
        required property int index

        anchors.fill: parent
        fromX: root.placeOf(index)[0]
        fromY: root.placeOf(index)[1] + 2
        toX: root.touchPlace.x
        toY: root.touchPlace.y
    }

    Item {
        id: rays

        property real drawn: 0

        anchors.fill: parent
        opacity: root.touring ? 1 : 0

        states: State {
            name: "shown"
            when: root.shown

            PropertyChanges {
                rays.drawn: 1
            }
        }
        transitions: [
            Transition {
                enabled: !Theme.still
                to: "shown"

                SequentialAnimation {
                    PauseAnimation {
                        duration: Theme.calm ? 0 : 900
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
                    easing.type: Easing.InCubic
                    property: "drawn"
                }
            }
        ]

        Repeater {
            model: root.objects.length

            Ray {
                drawn: rays.drawn
            }
        }
    }

    // Pulled away, an object stays tied to the largest; and that one to all of them.
    Repeater {
        model: Math.max(0, root.objects.length - 1)

        TaperedThread {
            required property int index

            readonly property GatheredObject tied: root.built > index ? gathered.itemAt(index) as GatheredObject : null
            readonly property real strain: root.touring ? 0 : Math.max(tied?.away ?? 0, root.largest?.away ?? 0)

            anchors.fill: parent
            endAlpha: strain
            fromX: tied?.heart.x ?? 0
            fromY: tied?.heart.y ?? 0
            startAlpha: strain * (Theme.highContrast ? 1 : 0.3)
            toX: root.largest?.heart.x ?? 0
            toY: root.largest?.heart.y ?? 0
            visible: strain > 0
        }
    }

    Repeater {
        id: gathered

        model: root.objects.length

        onItemAdded: root.built += 1
        onItemRemoved: root.built -= 1

        GatheredObject {
            readonly property var place: root.placeOf(index)

            drifting: root.touring && root.settled
            footX: place[0]
            footY: place[1]
            objectWidth: place[2]
            picture: root.objects[index]
            pullable: index !== root.objects.length - 1
            shown: root.shown
            slide: root
        }
    }

    Entrance {
        direction: root.direction
        order: 4
        shown: root.shown

        StageText {
            Accessible.role: Accessible.Heading
            role: Theme.display
            text: Theme.portrait ? root.title.replace(/ /g, "\n") : root.title
            wrapMode: Text.NoWrap
            x: Theme.margin - 6
            y: Theme.portrait ? 96 : 84
        }
    }

    Entrance {
        direction: root.direction
        order: 6
        shown: root.shown

        Rectangle {
            color: Theme.amber
            height: lead.height
            width: 3
            x: lead.x - 32
            y: lead.y + 4
        }

        StageText {
            id: lead

            color: Theme.text2
            role: Theme.portrait ? Theme.tight.small : Theme.small
            text: Theme.portrait ? root.lead.replace(/\n/g, " ") : root.lead
            width: Theme.portrait ? (Theme.larger ? 330 : 290) : 484
            x: Theme.stageWidth - Theme.margin - width
            y: Theme.portrait ? 110 : 104
        }
    }

    // The place opens once the threads have come to it.
    Entrance {
        after: Theme.calm ? 0 : 1300
        shift: 0
        shown: root.shown
        visible: root.touring

        TouchHint {
            column: Theme.portrait
            hints: root.hints
            running: root.touring
            standing: root.settled
            x: root.touchPlace.x
            y: root.touchPlace.y
        }
    }

    Entrance {
        direction: root.direction
        order: 8
        shown: root.shown && root.touring

        StageText {
            color: Theme.text3
            horizontalAlignment: Theme.portrait ? Text.AlignHCenter : Text.AlignLeft
            role: Theme.caption
            text: [root.asOf, root.note].filter(line => line !== "").join(!Theme.portrait ? "\n" : Theme.chinese ? "" : " ")
            width: Theme.portrait ? Theme.contentWidth : 620
            x: Theme.margin
            y: Theme.portrait ? 1852 : root.touchPlace.y - 38
        }
    }
}
