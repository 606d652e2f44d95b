pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Who promises, and what: the words under one pan.
Column {
    id: root

    required property var pan // {name, promises}
    required property bool shown
    required property int direction
    required property int order
    required property var fallsAfter
    // The one that is out of the pan, or -1.
    property int aloft: -1

    readonly property int columns: !Theme.portrait && pan.promises.length > 2 ? 2 : 1
    readonly property real gap: 24

    signal sourceAsked(var claim)

    spacing: Theme.portrait ? 20 : 10

    Entrance {
        direction: root.direction
        height: heading.height
        order: root.order
        shown: root.shown
        width: root.width

        StageText {
            id: heading

            horizontalAlignment: Text.AlignHCenter
            role: Theme.heading
            text: root.pan.name
            width: parent.width
        }
    }

    Grid {
        columnSpacing: root.gap
        columns: root.columns
        rowSpacing: Theme.portrait ? 36 : 20

        Repeater {
            model: root.pan.promises.length

            Entrance {
                id: place

                required property int index

                readonly property var promise: root.pan.promises[index]

                after: root.fallsAfter(index) + (Theme.calm ? 0 : 300)
                direction: root.direction
                height: claim.height
                shown: root.shown
                width: (root.width - (root.columns - 1) * root.gap) / root.columns

                SpokenClaim {
                    id: claim

                    centred: true
                    claim: place.promise
                    ink: root.aloft === place.index ? Theme.amberText : Theme.text
                    role: root.columns > 1 ? Theme.tight.small : Theme.tight.body
                    roles: Theme.tight
                    width: parent.width

                    onTapped: root.sourceAsked(place.promise)
                }
            }
        }
    }
}
