import QtQuick

import Kiosk

// The gear: a small wheel from the motor drives a large one to the wheels, slower and stronger.
Item {
    id: root

    required property real angle // of the large one, degrees
    property int small: 8
    property int large: 16
    property real tooth: 2.4 // pitch radius for each tooth

    GearWheel {
        fill: Theme.text2
        pitchRadius: root.small * root.tooth
        rotation: 180 / root.small - root.angle * root.large / root.small
        teeth: root.small
        x: -root.large * root.tooth
    }

    GearWheel {
        fill: Theme.clay
        pitchRadius: root.large * root.tooth
        rotation: root.angle
        teeth: root.large
        x: root.small * root.tooth
    }
}
