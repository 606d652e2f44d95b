pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// The controls of somebody who leads a group: back and next large enough to be found without looking,
// the slide held or let go, and on the left what is needed rarely.
Item {
    id: root

    required property ShowController controller
    required property bool present
    property bool choosing: false

    readonly property real size: 128
    readonly property real step: 16
    readonly property real threadLeft: Theme.portrait ? 0 : language.x + 96 + 56
    readonly property real threadRight: Theme.portrait ? width : hold.x - 56

    height: size
    opacity: present ? 1 : 0
    visible: opacity > 0
    width: Theme.contentWidth
    x: Theme.margin
    y: Theme.stageHeight - size - 24 + (present || Theme.calm ? 0 : Theme.stageHeight - Theme.barTop)

    onPresentChanged: choosing = false

    HoldButton {
        id: end

        glyph: Glyphs.leave
        name: qsTr("End the guided tour")
        y: 16

        onHeld: root.controller.endGuide()
        onTapped: explanation.restart()
    }

    RoundButton {
        id: hub

        glyph: Glyphs.hub
        name: qsTr("All plants")
        x: end.x + 96 + root.step
        y: 16

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
        x: hub.x + 96 + root.step
        y: 16

        onTapped: root.choosing = !root.choosing
    }

    StageText {
        id: sign

        readonly property bool explaining: end.pressed || explanation.running

        color: explaining ? Theme.amberText : Theme.text3
        role: explaining ? Theme.captionM : Theme.caption
        text: explaining ? qsTr("Hold it to end the tour") : qsTr("Guided tour")
        visible: !root.choosing || Theme.portrait
        wrapMode: Text.NoWrap
        x: root.threadLeft
        y: thread.y + (Theme.portrait ? 16 : 22)
    }

    StageText {
        color: Theme.text3
        figure: true
        role: Theme.caption
        text: (root.controller.position + 1) + " / " + root.controller.tour.length
        visible: sign.visible && !sign.explaining
        wrapMode: Text.NoWrap
        x: root.threadRight - width
        y: sign.y
    }

    TourThread {
        id: thread

        dots: root.controller.tour
        position: root.controller.position
        visible: !root.choosing || Theme.portrait
        width: root.threadRight - root.threadLeft
        x: root.threadLeft
        y: Theme.portrait ? -64 : 50
    }

    Row {
        spacing: 16
        visible: root.choosing
        x: language.x + 96 + 24
        y: 16

        Repeater {
            model: root.controller.languages

            PillButton {
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

    PillButton {
        id: hold

        readonly property string word: chosen ? qsTr("Go on", "a slide that is held") : qsTr("Hold", "a slide")

        chosen: root.controller.holding
        glyphLeft: chosen ? Glyphs.play : Glyphs.pause
        implicitHeight: root.size
        label: Theme.portrait ? "" : word
        minimumWidth: Theme.portrait ? root.size : 360
        name: word
        padding: 36
        visible: !root.choosing
        x: back.x - width - root.step

        onTapped: root.controller.hold(!chosen)
    }

    RoundButton {
        id: back

        diameter: root.size
        glyph: Glyphs.left
        iconSize: 60
        name: qsTr("Back")
        visible: !root.choosing || !Theme.portrait
        x: next.x - root.size - root.step

        onTapped: root.controller.back()
    }

    Timer {
        id: explanation

        interval: 2500
    }

    PillButton {
        id: next

        glyph: Glyphs.right
        implicitHeight: root.size
        label: qsTr("Next")
        minimumWidth: Theme.portrait ? 280 : 336
        primary: true
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
