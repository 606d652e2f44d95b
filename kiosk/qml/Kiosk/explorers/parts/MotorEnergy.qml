import QtQuick

import Kiosk

// Which way the energy flows between battery and motor.
Item {
    id: root

    required property var facts
    required property bool back
    required property bool flowing
    required property real phase

    implicitHeight: 76

    Icon {
        id: battery

        glyph: Glyphs.battery
        size: 60
        y: 8
    }

    StageText {
        id: batteryName

        role: Theme.small
        text: root.facts.battery
        wrapMode: Text.NoWrap
        x: 72
        y: 16
    }

    EnergyArrow {
        back: root.back
        flowing: root.flowing
        phase: root.phase
        width: motor.x - x - 32
        x: batteryName.x + batteryName.width + 32
        y: 16
    }

    MotorSign {
        id: motor

        x: motorName.x - width - 16
        y: 8
    }

    StageText {
        id: motorName

        role: Theme.small
        text: root.facts.motor
        wrapMode: Text.NoWrap
        x: root.width - width
        y: 16
    }
}
