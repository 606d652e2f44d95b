pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The visitor's controls along the lower edge: hub, language, the thread of the tour, back, next.
Item {
    id: root

    required property ShowController controller
    required property bool present
    property bool calm: false
    property bool choosing: false

    readonly property real threadLeft: Theme.portrait ? 0 : language.x + language.width + 56
    readonly property real threadRight: Theme.portrait ? width : back.x - 56

    height: Theme.barHeight
    opacity: present ? 1 : 0
    visible: opacity > 0
    width: Theme.contentWidth
    x: Theme.margin
    y: Theme.barTop + (present || Theme.calm ? 0 : Theme.stageHeight - Theme.barTop)

    onPresentChanged: choosing = false

    RoundButton {
        id: hub

        glyph: Glyphs.hub
        name: qsTr("All plants")

        onTapped: {
            root.choosing = false;
            root.controller.home();
        }
    }

    RoundButton {
        id: language

        glyph: root.choosing ? Glyphs.close : Glyphs.language
        name: qsTr("Language")
        visible: root.controller.languages.length > 1
        x: 120

        onTapped: root.choosing = !root.choosing
    }

    TourThread {
        id: thread

        dots: root.controller.tour
        position: root.controller.position
        visible: !root.choosing || Theme.portrait
        width: root.threadRight - root.threadLeft
        x: root.threadLeft
        y: Theme.portrait ? -36 : 48
    }

    Row {
        spacing: 16
        visible: root.choosing
        x: language.x + language.width + 24

        Repeater {
            model: root.controller.languages

            PillButton {
                id: choice

                required property var modelData

                chosen: modelData.code === root.controller.language
                label: modelData.name
                padding: Theme.portrait ? 28 : 44

                onTapped: {
                    root.choosing = false;
                    root.controller.chooseLanguage(modelData.code);
                }
            }
        }
    }

    RoundButton {
        id: back

        glyph: Glyphs.left
        name: qsTr("Back")
        visible: !root.choosing || !Theme.portrait
        x: next.x - 120

        onTapped: root.controller.back()
    }

    PillButton {
        id: next

        glyph: Glyphs.right
        label: qsTr("Next")
        padding: 36
        primary: !root.calm
        visible: !root.choosing || !Theme.portrait
        x: root.width - width

        onTapped: root.controller.next()
    }

    Behavior on opacity {
        enabled: !Theme.still

        NumberAnimation {
            duration: Theme.leaveMs
        }
    }

    Behavior on y {
        enabled: !Theme.still && !Theme.calm

        NumberAnimation {
            duration: Theme.sheetMs
            easing.type: Easing.OutQuint
        }
    }
}
