pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A spring from the side: coils that come closer when it is pressed.
Item {
    id: root

    property int coils: 6

    Repeater {
        model: root.coils

        Rectangle {
            required property int index

            antialiasing: true
            color: Theme.line4
            height: 7
            radius: 3.5
            rotation: -6
            width: root.width
            y: (root.height - height) * (index + 0.5) / root.coils
        }
    }
}
