pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// Which show plays, in which language it begins, and how its loop goes.
Column {
    id: root

    required property ShowController controller
    required property OperatorPanel panel

    readonly property int current: controller.languages.findIndex(language => language.code === panel.language)

    SettingRow {
        label: qsTr("Language")
        note: qsTr("Every visit begins with it.")
        visible: root.controller.languages.length > 1
        width: root.width

        Segments {
            choices: root.controller.languages.map(language => language.name)
            current: root.current
            height: 96
            width: Math.min(Theme.portrait ? 588 : 640, 220 * choices.length)

            onChosen: index => root.panel.setLanguage(root.controller.languages[index].code)
        }
    }

    SettingRow {
        label: qsTr("Pace of the loop")
        note: qsTr("How long each slide stays, times what the show says.")
        width: root.width

        Stepper {
            canFall: root.panel.dwell > 0.25
            canRise: root.panel.dwell < 4
            name: qsTr("Pace of the loop")
            spelled: "× " + Spelling.decimal(root.panel.dwell, 2)

            onFell: root.panel.setDwell(root.panel.dwell - 0.25)
            onRose: root.panel.setDwell(root.panel.dwell + 0.25)
        }
    }

    SettingRow {
        label: qsTr("The loop goes from slide to slide")
        note: qsTr("Otherwise it waits on its first.")
        width: root.width

        OnOffSwitch {
            name: qsTr("The loop goes from slide to slide")
            on: root.panel.attract

            onTapped: root.panel.setAttract(!root.panel.attract)
        }
    }

    SettingRow {
        label: qsTr("Lead a group")
        note: qsTr("The screen waits for the guide alone.")
        width: root.width

        PillButton {
            glyphLeft: Glyphs.guide
            label: qsTr("Begin")

            onTapped: root.panel.beginGuide()
        }
    }
}
