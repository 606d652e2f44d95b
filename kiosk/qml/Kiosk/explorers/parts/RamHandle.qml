import QtQuick

import Kiosk

// What the finger takes: an amber round with the two ways it goes.
Rectangle {
    id: root

    required property bool held
    property bool detailed: true
    property bool focused: false

    antialiasing: true
    border.color: held ? Theme.text : Theme.bg
    border.width: held ? 4 : 6
    color: held ? Theme.amberPressed : Theme.amber
    height: width
    radius: width / 2
    width: 148

    Icon {
        anchors.centerIn: parent
        color: Theme.onAmber
        glyph: Glyphs.upDown
        size: 84
        visible: root.detailed
    }

    FocusRing {
        corner: width / 2
        shown: root.focused
    }
}
