pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The operator's menu: four pages of the device's own matters. Whatever is changed applies at once.
FocusScope {
    id: root

    required property ShowController controller
    required property OperatorPanel panel
    property int page: 0

    readonly property list<string> pages: [qsTr("The show"), qsTr("Other shows"), qsTr("Sound and screen"), qsTr("Health"), qsTr("Access and power")]
    readonly property list<string> glyphs: [Glyphs.tune, Glyphs.play, Glyphs.sound, Glyphs.pulse, Glyphs.power]
    readonly property real railWidth: Theme.portrait ? Theme.contentWidth : 456
    readonly property real pageX: Theme.portrait ? Theme.margin : 648
    readonly property real pageY: Theme.portrait ? 676 : 196

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog

    Keys.onPressed: event => {
        switch (Mirror.key(event.key)) {
        case Qt.Key_Escape:
        case Qt.Key_Home:
            root.panel.close();
            break;
        case Qt.Key_Tab:
        case Qt.Key_Down:
        case Qt.Key_Right:
            Window.activeFocusItem.nextItemInFocusChain(true).forceActiveFocus(Qt.TabFocusReason);
            break;
        case Qt.Key_Backtab:
        case Qt.Key_Up:
        case Qt.Key_Left:
            Window.activeFocusItem.nextItemInFocusChain(false).forceActiveFocus(Qt.TabFocusReason);
            break;
        default:
            return;
        }
        event.accepted = true;
    }

    StageText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: Theme.titleS
        text: qsTr("Operator")
        wrapMode: Text.NoWrap
        x: Theme.margin - 4
        y: Theme.portrait ? 96 : 64
    }

    StageText {
        color: Theme.text2
        horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignRight
        role: Theme.small
        text: qsTr("Visits today: %1").arg(Spelling.whole(root.panel.visitsToday))
        width: Theme.portrait ? Theme.contentWidth : Theme.stageWidth - Theme.margin - root.pageX
        wrapMode: Text.NoWrap
        x: root.pageX
        y: Theme.portrait ? title.y + title.height + 4 : 96
    }

    Grid {
        id: tabs

        columnSpacing: 24
        columns: Theme.portrait ? 2 : 1
        rowSpacing: 20
        x: Theme.margin
        y: Theme.portrait ? 304 : 212

        Repeater {
            model: root.pages.length

            PillButton {
                required property int index

                Accessible.checkable: true
                Accessible.checked: chosen
                Accessible.role: Accessible.RadioButton
                chosen: index === root.page
                fromLeft: true
                glyphLeft: root.glyphs[index]
                label: root.pages[index]
                width: Theme.portrait ? (root.railWidth - 24) / 2 : root.railWidth

                onTapped: root.page = index
            }
        }
    }

    PillButton {
        glyphLeft: Glyphs.left
        implicitHeight: 112
        label: qsTr("Back to the show")
        minimumWidth: Theme.portrait ? 0 : root.railWidth
        x: Theme.margin
        y: Theme.portrait ? 1752 : 904

        onTapped: root.panel.close()
    }

    Column {
        id: notices

        spacing: 20
        width: page.width
        x: root.pageX
        y: root.pageY

        SettingRow {
            attention: true
            label: qsTr("There is no PIN")
            note: qsTr("Whoever finds the hidden gesture gets in here.")
            visible: !root.panel.hasPin
            width: parent.width

            PillButton {
                glyphLeft: Glyphs.lock
                label: qsTr("Set a PIN")

                onTapped: root.panel.askNewPin()
            }
        }

        StageText {
            color: Theme.amberText
            elide: Text.ElideRight
            maximumLineCount: 3
            role: Theme.caption
            text: root.panel.unsaved === "" ? root.panel.trouble : qsTr("It applies until the kiosk ends; it could not be saved.") + " " + root.panel.unsaved
            visible: text !== ""
            width: parent.width
            wrapMode: Text.Wrap
        }
    }

    Loader {
        id: page

        sourceComponent: [showPage, showsPage, screenPage, healthPage, powerPage][root.page]
        width: Theme.portrait ? Theme.contentWidth : Theme.stageWidth - Theme.margin - root.pageX
        x: root.pageX
        y: root.pageY + (notices.height > 0 ? notices.height + 8 : 0)
    }

    Component {
        id: showPage

        OperatorShowPage {
            controller: root.controller
            panel: root.panel
        }
    }

    Component {
        id: showsPage

        OperatorShowsPage {
            panel: root.panel
        }
    }

    Component {
        id: screenPage

        OperatorScreenPage {
            panel: root.panel

            onTestAsked: test.active = true
        }
    }

    Component {
        id: healthPage

        OperatorHealthPage {
            panel: root.panel
        }
    }

    Component {
        id: powerPage

        OperatorPowerPage {
            panel: root.panel
        }
    }

    Loader {
        id: test

        active: false
        anchors.fill: parent

        sourceComponent: ScreenTest {
            focus: true

            onFinished: {
                test.active = false;
                tabs.forceActiveFocus();
            }
        }

        onLoaded: (item as ScreenTest).forceActiveFocus()
    }
}
