pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The operator's menu.
FocusScope {
    id: root

    required property ShowController controller
    required property OperatorPanel panel

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog

    Keys.onEscapePressed: root.panel.close()

    StageText {
        id: title

        role: Theme.titleS
        text: qsTr("Operator")
        x: Theme.margin - 4
        y: 72
    }

    Column {
        spacing: 28
        x: Theme.margin
        y: 240

        PillButton {
            focus: true
            glyphLeft: Glyphs.left
            label: qsTr("Back to the show")

            onTapped: root.panel.close()
        }

        PillButton {
            glyphLeft: Glyphs.restart
            label: qsTr("Start anew")

            onTapped: root.panel.restart()
        }

        PillButton {
            glyphLeft: Glyphs.exit
            label: qsTr("Leave to the desktop")

            onTapped: root.panel.leaveToDesktop()
        }
    }
}
