pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A line of the menu: what it is about, a remark, and on the right what changes it.
Item {
    id: root

    required property string label
    property string note: ""
    property bool attention: false
    property bool lined: true
    default property alias control: place.data

    implicitHeight: Math.max(128, words.height + 32, place.height + 24)

    Column {
        id: words

        anchors.verticalCenter: parent.verticalCenter
        spacing: 4
        width: root.width - place.width - (place.width > 0 ? 32 : 0)

        StageText {
            color: root.attention ? Theme.amberText : Theme.text
            role: Theme.bodyM
            text: root.label
            width: parent.width
        }

        StageText {
            color: Theme.text3
            elide: Text.ElideRight
            maximumLineCount: 2
            role: Theme.caption
            text: root.note
            visible: text !== ""
            width: parent.width
        }
    }

    Row {
        id: place

        anchors.right: parent.right
        anchors.verticalCenter: parent.verticalCenter
    }

    Rectangle {
        color: Theme.line2
        height: Theme.ornament
        visible: root.lined
        width: root.width
        y: root.height - height
    }
}
