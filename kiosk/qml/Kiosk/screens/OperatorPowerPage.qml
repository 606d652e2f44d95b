pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The PIN, and the three ways to end; each of them asks once more.
Column {
    id: root

    required property OperatorPanel panel
    // The one that has been asked about: 1 anew, 2 leave, 3 shut down.
    property int asked: 0

    component Ending: SettingRow {
        id: ending

        required property int number
        required property string glyph
        required property string verb

        signal agreed

        attention: root.asked === number
        width: root.width

        PillButton {
            glyphLeft: ending.glyph
            label: ending.verb
            visible: root.asked !== ending.number

            onTapped: root.asked = ending.number
        }

        Row {
            spacing: 20
            visible: root.asked === ending.number

            PillButton {
                label: qsTr("No")

                onTapped: root.asked = 0
            }

            PillButton {
                glyphLeft: Glyphs.check
                label: qsTr("Yes")
                primary: true

                onTapped: ending.agreed()
            }
        }
    }

    SettingRow {
        label: qsTr("The PIN of this menu")
        note: qsTr("Six digits or more, no date and no row.")
        visible: root.panel.hasPin
        width: root.width

        PillButton {
            glyphLeft: Glyphs.lock
            label: qsTr("Change")

            onTapped: root.panel.askNewPin()
        }
    }

    Ending {
        glyph: Glyphs.restart
        label: qsTr("Start the kiosk anew")
        note: qsTr("The show is back in a few seconds.")
        number: 1
        verb: qsTr("Start anew")

        onAgreed: root.panel.restart()
    }

    Ending {
        glyph: Glyphs.exit
        label: qsTr("Leave to the desktop")
        note: qsTr("The kiosk ends and does not come back by itself.")
        number: 2
        verb: qsTr("Leave")

        onAgreed: root.panel.leaveToDesktop()
    }

    Ending {
        glyph: Glyphs.power
        label: qsTr("Switch the machine off")
        note: qsTr("It must be switched on by hand again.")
        number: 3
        verb: qsTr("Shut down")
        visible: root.panel.canShutDown

        onAgreed: {
            root.asked = 0;
            root.panel.shutDown();
        }
    }
}
