pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A centre with ways to other slides round it; parts travel along them to the centre.
Slide {
    id: root

    required property string centre
    required property string hint
    required property var nodes // [{slide, label, picture}]

    // Ways built so far: what depends on them is looked at again with each.
    property int built: 0

    readonly property real centreX: Theme.stageWidth / 2
    readonly property real centreY: Theme.portrait ? 960 : 552
    // For seven nodes: stand point x, y, width of the object, and where its thread begins.
    readonly property var landscapePlaces: [[236, 668, 232, 372, 640], [1404, 404, 134, 1290, 494], [470, 414, 262, 640, 470], [960, 338, 208, 960, 400], [606, 812, 290, 690, 720], [1664, 668, 226, 1540, 640], [1316, 824, 300, 1270, 760]]
    readonly property var portraitPlaces: [[286, 1536, 244, 350, 1290], [190, 1140, 170, 270, 1070], [200, 740, 250, 290, 800], [540, 560, 240, 540, 664], [866, 740, 260, 770, 846], [868, 1140, 216, 790, 1070], [784, 1536, 330, 740, 1330]]

    // A longer label would reach the object beside it; above and below the centre there is only a thread.
    readonly property real labelWidth: 400

    // The nodes round the centre, clockwise from the left: in this order keys lead from one to the next.
    readonly property var round: {
        const angles = nodes.map((_, index) => Math.atan2(placeOf(index)[1] - centreY, placeOf(index)[0] - centreX));
        return angles.map((_, index) => index).sort((one, other) => angles[one] - angles[other]);
    }

    function placeOf(index: int): var {
        const places = Theme.portrait ? portraitPlaces : landscapePlaces;
        if (nodes.length === places.length)
            return places[index];
        const angle = -Math.PI / 2 + 2 * Math.PI * index / nodes.length;
        const x = centreX + Math.cos(angle) * (Theme.portrait ? 350 : 690);
        const y = centreY + Math.sin(angle) * (Theme.portrait ? 480 : 250) + 60;
        return [x, y, Theme.portrait ? 220 : 230, x + (centreX - x) * 0.3, y + (centreY - y) * 0.3];
    }

    function standOf(slideId: string): var {
        const index = nodes.findIndex(node => node.slide === slideId);
        if (index < 0)
            return undefined;
        const place = placeOf(index);
        return {
            footX: place[0],
            footY: place[1],
            objectWidth: place[2]
        };
    }

    light: 0.5
    ready: {
        for (let i = 0; i < built; ++i) {
            if (!(ways.itemAt(i) as HubWay)?.ready)
                return false;
        }
        return built === nodes.length;
    }

    component FloorRing: ShapePath {
        id: ring

        required property real radius
        required property real ratio

        fillColor: "transparent"
        strokeWidth: Theme.ornament

        PathAngleArc {
            centerX: root.centreX
            centerY: root.centreY
            radiusX: ring.radius
            radiusY: ring.radius * ring.ratio
            startAngle: 0
            sweepAngle: 360
        }
    }

    Entrance {
        anchors.fill: parent
        shift: 0
        shown: root.shown

        Shape {
            anchors.fill: parent
            visible: !Theme.highContrast

            FloorRing {
                radius: Theme.portrait ? 170 : 250
                ratio: Theme.portrait ? 0.7 : 0.37
                strokeColor: "#2B3F4E"
            }

            FloorRing {
                radius: Theme.portrait ? 330 : 480
                ratio: Theme.portrait ? 0.91 : 0.35
                strokeColor: Theme.line1
            }

            FloorRing {
                radius: Theme.portrait ? 480 : 730
                ratio: Theme.portrait ? 0.98 : 0.345
                strokeColor: "#1D2D3A"
            }
        }
    }

    Repeater {
        model: root.nodes.length

        PartsThread {
            required property int index

            readonly property var place: root.placeOf(root.round[index])

            bright: root.built > index ? (ways.itemAt(index) as HubWay)?.lift ?? 0 : 0
            flowing: root.shown && root.settled && root.lively
            fromX: place[3]
            fromY: place[4]
            height: root.height
            order: index
            shown: root.shown
            toX: root.centreX
            toY: root.centreY
            width: root.width
        }
    }

    Entrance {
        direction: root.direction
        order: 1
        shift: 0
        shown: root.shown

        Rectangle {
            antialiasing: true
            border.color: Theme.amber
            border.width: Theme.highContrast ? 5 : 3
            color: Theme.bgMid
            height: root.hint === "" ? 124 : 152
            radius: height / 2
            width: Math.max(408, Math.max(core.implicitWidth, hint.implicitWidth) + 112)
            x: root.centreX - width / 2
            y: root.centreY - height / 2

            // Inside, where no thread crosses it.
            Column {
                anchors.centerIn: parent

                StageText {
                    id: core

                    anchors.horizontalCenter: parent.horizontalCenter
                    role: Theme.figS
                    text: root.centre
                    wrapMode: Text.NoWrap
                }

                StageText {
                    id: hint

                    anchors.horizontalCenter: parent.horizontalCenter
                    color: Theme.amberText
                    role: Theme.small
                    text: root.hint
                    visible: text !== ""
                    wrapMode: Text.NoWrap
                }
            }
        }
    }

    component HubWay: Touchable {
        id: way

        required property int index
        readonly property var node: root.nodes[root.round[index]]

        readonly property var place: root.placeOf(root.round[index])
        readonly property alias ready: picture.ready
        readonly property real angle: Math.atan2(place[1] - root.centreY, place[0] - root.centreX)
        readonly property real boxHeight: picture.objectHeight
        // Leaving for a slide, the others make room; the chosen one travels on that slide.
        property real come: 0
        // Under a finger the object comes off the floor, and its thread with it lights up.
        property real lift: pressed ? 1 : 0

        height: boxHeight + 12 + label.height
        name: node.label
        opacity: root.departedTo === node.slide ? 0 : come
        ringRadius: 40
        scale: 1
        width: Math.max(place[2], label.width)
        x: place[0] - width / 2
        y: place[1] - boxHeight
        z: place[1]

        states: State {
            name: "shown"
            when: root.shown

            PropertyChanges {
                way.come: 1
            }
        }
        transform: Translate {
            x: Theme.calm ? 0 : Math.cos(way.angle) * 80 * (1 - way.come)
            y: Theme.calm ? 0 : Math.sin(way.angle) * 80 * (1 - way.come)
        }
        transitions: [
            Transition {
                enabled: !Theme.still
                to: "shown"

                SequentialAnimation {
                    PauseAnimation {
                        duration: way.index * Theme.staggerMs
                    }

                    NumberAnimation {
                        duration: Theme.objectMs
                        easing.type: Easing.OutQuint
                        property: "come"
                    }
                }
            },
            Transition {
                enabled: !Theme.still
                from: "shown"

                NumberAnimation {
                    duration: Theme.leaveMs
                    easing.type: Easing.InCubic
                    property: "come"
                }
            }
        ]

        onTapped: root.slideAsked(node.slide)

        ObjectPicture {
            id: picture

            footX: way.width / 2
            footY: way.boxHeight - 14 * way.lift
            objectWidth: way.place[2]
            picture: way.node.picture
            slide: root
        }

        StageText {
            id: label

            horizontalAlignment: Text.AlignHCenter
            lineHeight: 40
            role: Theme.portrait ? Theme.tight.smallM : Theme.smallM
            text: way.node.label
            width: way.place[0] === root.centreX ? implicitWidth : Math.min(implicitWidth, root.labelWidth)
            wrapMode: text.includes("\n") ? Text.NoWrap : Text.WordWrap
            x: Math.max(24 - way.x, (way.width - width) / 2)
            y: way.boxHeight + 12
        }

        Behavior on lift {
            enabled: !Theme.still && !Theme.calm

            NumberAnimation {
                duration: 2 * Theme.pressMs
                easing.type: Easing.OutCubic
            }
        }
    }

    Repeater {
        id: ways

        model: root.nodes.length

        onItemAdded: root.built += 1
        onItemRemoved: root.built -= 1

        HubWay {}
    }

    SlideHeading {
        slide: root
        titleRole: Theme.titleS
        width: Theme.portrait ? Theme.contentWidth : 1240
        x: Theme.margin
        y: Theme.portrait ? 84 : 48
    }

    Entrance {
        direction: root.direction
        order: 2
        shown: root.shown

        StageText {
            color: Theme.text3
            role: Theme.caption
            text: Theme.portrait ? root.note.replace(/\n/g, " ") : root.note
            width: Theme.portrait ? Theme.contentWidth : 330
            x: Theme.portrait ? Theme.margin : Theme.stageWidth - Theme.margin - Math.min(implicitWidth, width)
            y: Theme.portrait ? 286 : 56
        }
    }
}
