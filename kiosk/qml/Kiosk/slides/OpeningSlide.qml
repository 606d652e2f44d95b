pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A large picture beside a day, a title and the people; lights go on one by one when it is started,
// each with its place in the picture.
Slide {
    id: root

    required property var picture
    required property string date
    required property string peopleTitle
    required property var people // [{name, role}]
    required property var lights // [{name, outline: [[x, y]]}]
    required property string action

    readonly property real columnWidth: Theme.portrait ? Theme.contentWidth : 770
    readonly property var mainClaim: claims.length > 0 ? claims[0] : null

    calmBar: lights.length > 0
    light: 1
    ready: product.ready

    TravellingObject {
        id: product

        footX: Theme.portrait ? 540 : 1368
        footY: Theme.portrait ? 1058 : 704
        objectWidth: Theme.portrait ? 780 : 950
        picture: root.picture
        slide: root
    }

    LitOutlines {
        anchors.fill: parent
        body: Qt.rect(product.footX - product.objectWidth * product.nearness / 2 + product.driftX, product.footY - product.objectHeight * product.nearness, product.objectWidth * product.nearness, product.objectHeight * product.nearness)
        current: row.current
        lit: row.lit
        outlines: root.lights.map(light => light.outline)
        shown: root.shown
        threaded: !Theme.portrait
        source: Qt.point(row.x + row.lampX(Math.max(0, row.current)), row.y - 28)

        onTouched: index => row.touch(index)
    }

    Column {
        spacing: 0
        width: root.columnWidth
        x: Theme.margin
        y: Theme.portrait ? 72 : 56

        Entrance {
            direction: root.direction
            height: 60
            order: 1
            shown: root.shown
            width: root.columnWidth

            ClaimLine {
                claim: root.mainClaim
                note: root.overline
                visible: root.mainClaim !== null

                onTapped: root.sourceAsked(root.mainClaim)
            }
        }

        Entrance {
            direction: root.direction
            height: day.height + 14
            order: 2
            shown: root.shown
            visible: root.date !== ""
            width: root.columnWidth

            StageText {
                id: day

                color: Theme.amber
                figure: true
                role: Theme.figDate
                text: root.date
                wrapMode: Text.NoWrap
                x: -8
                y: 8
            }
        }

        Entrance {
            direction: root.direction
            height: title.height + 24
            order: 3
            shown: root.shown
            width: root.columnWidth

            StageText {
                id: title

                Accessible.role: Accessible.Heading
                role: Theme.titleS
                text: root.title
                width: root.columnWidth + 40
                x: -4
                y: 8
            }
        }

        Entrance {
            direction: root.direction
            height: lead.height + 16
            order: 4
            shown: root.shown
            visible: root.lead !== ""
            width: root.columnWidth

            StageText {
                id: lead

                color: Theme.text2
                role: Theme.lead
                text: root.lead
                width: root.columnWidth
            }
        }
    }

    Column {
        spacing: 14
        width: root.columnWidth
        x: Theme.margin
        y: Theme.portrait ? 1096 : 492

        Entrance {
            direction: root.direction
            height: 38
            order: 5
            shown: root.shown
            visible: root.peopleTitle !== ""
            width: root.columnWidth

            StageText {
                color: Theme.amberText
                role: Theme.captionM
                text: root.peopleTitle
            }
        }

        Repeater {
            model: root.people.length

            Entrance {
                id: person

                required property int index
                readonly property var who: root.people[index]

                direction: root.direction
                height: name.height + role.height
                order: 6 + index
                shown: root.shown
                width: root.columnWidth

                StageText {
                    id: name

                    lineHeight: Theme.chinese ? 46 : 42
                    role: Theme.smallM
                    text: person.who.name
                    width: parent.width
                }

                StageText {
                    id: role

                    color: Theme.text2
                    lineHeight: Theme.chinese ? 46 : 42
                    role: Theme.small
                    text: person.who.role
                    width: parent.width
                    y: name.height
                }
            }
        }
    }

    LightRow {
        id: row

        action: root.action
        direction: root.direction
        names: root.lights.map(light => light.name)
        running: root.shown && root.settled
        selfStarting: root.touring
        shown: root.shown
        visible: root.lights.length > 0
        width: Theme.portrait ? Theme.contentWidth : 924
        x: Theme.portrait ? Theme.margin : 900
        y: Theme.portrait ? 1572 : 804
    }
}
