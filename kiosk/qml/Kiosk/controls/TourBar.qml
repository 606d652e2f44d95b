pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The visitor's controls along the lower edge: hub, access, language, the thread of the tour,
// back, next. For the left hand back and next change sides with the others.
Item {
    id: root

    required property ShowController controller
    required property bool present
    property bool calm: false
    property bool choosing: false
    // The slide is one that can be read instead.
    property bool drawn: false

    readonly property bool mirrored: Theme.leftHanded
    readonly property real roundsWidth: 216 + (language.visible ? 120 : 0) + (drawn ? 120 : 0)
    readonly property real roundsX: mirrored ? width - roundsWidth : 0
    readonly property real threadLeft: Theme.portrait ? 0 : mirrored ? next.x + next.width + 56 : roundsX + roundsWidth + 56
    readonly property real threadRight: Theme.portrait ? width : mirrored ? roundsX - 56 : back.x - 56

    signal accessAsked
    signal wordsAsked

    height: Theme.barHeight
    opacity: present ? 1 : 0
    visible: opacity > 0
    width: Theme.contentWidth
    x: Theme.margin
    y: Theme.barTop - Theme.lift + (present || Theme.calm ? 0 : Theme.stageHeight - Theme.barTop)

    onPresentChanged: choosing = false

    RoundButton {
        id: hub

        glyph: Glyphs.hub
        name: qsTr("All plants")
        x: root.roundsX

        onTapped: {
            root.choosing = false;
            root.controller.home();
        }
    }

    RoundButton {
        glyph: Glyphs.access
        iconSize: 52
        name: qsTr("Text size, contrast, motion")
        x: root.roundsX + 120

        onTapped: {
            root.choosing = false;
            root.accessAsked();
        }
    }

    RoundButton {
        id: language

        glyph: root.choosing ? Glyphs.close : Glyphs.language
        name: qsTr("Language")
        // On a narrow stage the way back to the words has its place; the panel has the languages too.
        visible: root.controller.languages.length > 1 && !(root.drawn && Theme.portrait)
        x: root.roundsX + 240

        // Among large letters the names of the languages have their room in the panel.
        onTapped: {
            if (Theme.reading)
                root.accessAsked();
            else
                root.choosing = !root.choosing;
        }
    }

    RoundButton {
        glyph: Glyphs.words
        iconSize: 52
        name: qsTr("Back to the words")
        visible: root.drawn
        x: root.roundsX + root.roundsWidth - 96

        onTapped: root.wordsAsked()
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
        id: choices

        spacing: 16
        visible: root.choosing
        x: root.mirrored ? root.roundsX - 24 - width : language.x + language.width + 24

        Repeater {
            model: root.controller.languages

            PillButton {
                id: choice

                required property var modelData

                chosen: modelData.code === root.controller.language
                label: modelData.name
                padding: Theme.portrait ? 28 : 44

                onTapped: {
                    if (activeFocus)
                        language.forceActiveFocus(Qt.TabFocusReason);
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
        x: root.mirrored ? 0 : next.x - 120

        onTapped: root.controller.back()
    }

    PillButton {
        id: next

        glyph: Glyphs.right
        label: qsTr("Next")
        padding: 36
        primary: !root.calm
        roles: Theme.grown
        visible: !root.choosing || !Theme.portrait
        x: root.mirrored ? 120 : root.width - width

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
