pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The parts that were made last, in a row; the newest stands first and pushes the others on.
Item {
    id: root

    // What a part looks like: an item with a property `shape`, its origin where the part stands.
    required property Component part
    property int places: 4
    property real scaling: 0.34

    property bool fromRight: false

    readonly property real pitch: width / places
    readonly property alias count: parts.count

    function placeOf(index: int): real {
        return (fromRight ? places - index - 0.5 : index + 0.5) * pitch;
    }

    function place(shape: string): void {
        parts.insert(0, {
            shape
        });
        if (parts.count > places)
            parts.remove(places);
    }

    ListModel {
        id: parts
    }

    Rectangle {
        color: Theme.line3
        height: Theme.thread
        width: root.width
        y: root.height
    }

    Repeater {
        model: parts

        Loader {
            required property int index
            required property string shape

            scale: root.scaling
            sourceComponent: root.part
            x: root.placeOf(index)
            y: root.height

            onLoaded: item.shape = shape

            Behavior on x {
                enabled: !Theme.still && !Theme.calm

                NumberAnimation {
                    duration: Theme.leaveMs
                    easing.type: Easing.OutCubic
                }
            }
        }
    }
}
