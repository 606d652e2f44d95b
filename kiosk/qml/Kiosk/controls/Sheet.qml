pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A solid sheet from the lower edge over the whole width; the slide stays visible above it.
Overlay {
    id: root

    default property alias body: area.data
    required property real sheetHeight

    // To the edges of the stage, also where the sheet is drawn smaller: its keys stand on it.
    readonly property real sideBleed: (width / Theme.lowScale - width) / 2 + Theme.bleed
    readonly property real lowerBleed: height / Theme.lowScale - height + Theme.bleed

    rise: sheetHeight

    Rectangle {
        color: Theme.surface
        height: root.sheetHeight + root.lowerBleed
        width: root.width + 2 * root.sideBleed
        x: -root.sideBleed
        y: root.height - root.sheetHeight

        Item {
            id: area

            height: root.sheetHeight
            width: root.width
            x: root.sideBleed
        }

        Rectangle {
            color: Theme.amber
            height: Theme.highContrast ? 4 : 3
            width: parent.width
        }
    }
}
