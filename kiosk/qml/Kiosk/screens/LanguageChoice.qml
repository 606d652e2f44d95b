pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// What a show may ask before anything else: the languages, each by its own name, strung on the
// thread. One tap, and the slide is there; left alone it goes away with the visit.
Overlay {
    id: root

    required property ShowController controller

    readonly property var languages: controller.languages
    readonly property int columns: languages.length > (Theme.portrait ? 8 : 5) ? 2 : 1
    readonly property int rows: Math.ceil(languages.length / columns)
    readonly property real listX: Theme.portrait ? Theme.margin : 760
    readonly property real listTop: Theme.portrait ? 500 : 90
    readonly property real listHeight: Theme.portrait ? 1260 : 900
    readonly property real columnWidth: (Theme.stageWidth - Theme.margin - listX - (columns - 1) * Theme.gutter) / columns
    readonly property real rowHeight: Math.min(200, listHeight / Math.max(1, rows))
    // In portrait near the hand.
    readonly property real firstY: listTop + (listHeight - rows * rowHeight) / (Theme.portrait ? 1 : 2)

    function follow(): void {
        if (controller.choosing && !opened)
            takeKeys();
        opened = controller.choosing;
    }

    function step(by: int): void {
        Window.activeFocusItem.nextItemInFocusChain(by > 0).forceActiveFocus(Qt.TabFocusReason);
    }

    component Tongue: Entrance {
        id: tongue

        required property int index
        readonly property var language: root.languages[index]

        // When the slide has left.
        after: Theme.leaveMs
        height: root.rowHeight
        order: index
        shown: root.opened
        width: root.columnWidth
        x: root.listX + Math.floor(index / root.rows) * (root.columnWidth + Theme.gutter)
        y: root.firstY + index % root.rows * root.rowHeight

        Touchable {
            id: touch

            anchors.fill: parent
            anchors.margins: 8
            name: tongue.language.name
            ringRadius: 40

            onTapped: root.controller.chooseLanguage(tongue.language.code)

            Rectangle {
                anchors.fill: parent
                antialiasing: true
                border.color: Theme.text
                border.width: 4
                color: Theme.raised
                radius: 40
                visible: touch.pressed
            }

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                antialiasing: true
                border.color: Theme.amber
                border.width: 3
                color: touch.pressed ? Theme.amber : Theme.bg
                height: width
                radius: width / 2
                width: 28
                x: 26
            }

            StageText {
                anchors.verticalCenter: parent.verticalCenter
                font.family: /[\u3000-\u9fff]/.test(text) ? Theme.chineseFamily : role.family
                role: root.columns > 1 ? Theme.heading : Theme.titleS
                text: tongue.language.name
                wrapMode: Text.NoWrap
                x: 96
            }

            Icon {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.text3
                glyph: Glyphs.right
                size: 52
                visible: root.columns === 1
                x: parent.width - width - 40
            }
        }
    }

    Accessible.name: qsTr("Language")
    Accessible.role: Accessible.Dialog
    rise: 0
    spoken: languages.map(language => language.name).join(", ")
    // The slide below has left.
    veilOpacity: 0

    Keys.onPressed: event => {
        switch (Mirror.key(event.key)) {
        case Qt.Key_Left:
        case Qt.Key_Up:
        case Qt.Key_Backtab:
            root.step(-1);
            break;
        case Qt.Key_Right:
        case Qt.Key_Down:
        case Qt.Key_Tab:
            root.step(1);
            break;
        default:
            return;
        }
        root.controller.touch();
        event.accepted = true;
    }
    Component.onCompleted: follow()

    Connections {
        function onChoosingChanged(): void {
            root.follow();
        }

        target: root.controller
    }

    Entrance {
        after: Theme.leaveMs
        shown: root.opened
        x: Theme.margin
        y: Theme.portrait ? root.firstY - 330 : 400

        Icon {
            color: Theme.amber
            glyph: Glyphs.language
            size: 112
            x: -8
        }

        StageText {
            role: Theme.heading
            text: root.controller.showTitle
            width: Theme.portrait ? Theme.contentWidth : 560
            y: 144
        }
    }

    // The thread of each column, from its first language to its last.
    Repeater {
        model: root.columns

        Entrance {
            id: strung

            required property int index

            readonly property int count: Math.min(root.rows, root.languages.length - index * root.rows)

            after: Theme.leaveMs
            shift: 0
            shown: root.opened
            x: root.listX + index * (root.columnWidth + Theme.gutter) + 48
            y: root.firstY + root.rowHeight / 2

            Rectangle {
                color: Theme.amber
                height: (strung.count - 1) * root.rowHeight
                width: Theme.thread
                x: -width / 2
            }
        }
    }

    Repeater {
        model: root.languages.length

        Tongue {}
    }
}
