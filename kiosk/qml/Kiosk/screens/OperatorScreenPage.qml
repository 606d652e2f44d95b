pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// What is heard and seen of the device, and when.
Column {
    id: root

    required property OperatorPanel panel
    property bool mute: false

    signal testAsked

    SettingRow {
        label: qsTr("Volume")
        note: qsTr("Of films.")
        width: root.width

        Stepper {
            canFall: root.panel.volume > 0
            canRise: root.panel.volume < 100
            name: qsTr("Volume")
            spelled: Spelling.percent(root.panel.volume / 100)

            onFell: root.panel.setVolume(root.panel.volume - 10)
            onRose: root.panel.setVolume(root.panel.volume + 10)
        }
    }

    SettingRow {
        attention: root.mute
        label: qsTr("Test of the sound")
        note: root.mute ? qsTr("This device has nothing to be heard by.") : qsTr("A tone of one second.")
        width: root.width

        PillButton {
            glyphLeft: Glyphs.note
            label: qsTr("Play a tone")

            onTapped: root.mute = !root.panel.playTone()
        }
    }

    SettingRow {
        label: qsTr("Test of the screen")
        note: qsTr("Colours, then a grid for the fingers.")
        width: root.width

        PillButton {
            glyphLeft: Glyphs.screen
            label: qsTr("Begin")

            onTapped: root.testAsked()
        }
    }

    SettingRow {
        label: qsTr("Today's hours")
        note: root.panel.writtenHours === "" ? qsTr("The hall never closes.") : qsTr("By the settings: %1").arg(root.panel.writtenHours === "closed" ? qsTr("closed", "the hall") : root.panel.writtenHours)
        lined: false
        width: root.width
    }

    Segments {
        choices: [qsTr("By the settings"), qsTr("Open", "the hall, today"), qsTr("Closed", "the hall, today")]
        current: root.panel.today
        height: 96
        width: root.width

        onChosen: index => root.panel.setToday(index)
    }
}
