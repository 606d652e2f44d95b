pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The shows that lie on this device; one that cannot be played is not taken.
Column {
    id: root

    required property OperatorPanel panel

    Repeater {
        model: root.panel.shows.slice(0, Theme.portrait ? 7 : 5)

        SettingRow {
            id: show

            required property var modelData

            label: modelData.title
            note: modelData.folder
            width: root.width

            StageText {
                anchors.verticalCenter: parent?.verticalCenter
                color: Theme.amberText
                role: Theme.button
                text: qsTr("Plays now")
                visible: show.modelData.current
                wrapMode: Text.NoWrap
            }

            PillButton {
                glyphLeft: Glyphs.play
                label: qsTr("Play this")
                visible: !show.modelData.current

                onTapped: root.panel.chooseShow(show.modelData.folder)
            }
        }
    }
}
