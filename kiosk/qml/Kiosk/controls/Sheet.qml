pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// A solid sheet from the lower edge over the whole width; the slide stays visible above it.
Overlay {
    id: root

    default property alias body: area.data
    required property real sheetHeight

    rise: sheetHeight

    Rectangle {
        color: Theme.surface
        height: root.sheetHeight + Theme.bleed
        width: root.width + 2 * Theme.bleed
        x: -Theme.bleed
        y: root.height - root.sheetHeight

        Item {
            id: area

            height: root.sheetHeight
            width: root.width
            x: Theme.bleed
        }

        Rectangle {
            color: Theme.amber
            height: Theme.highContrast ? 4 : 3
            width: parent.width
        }
    }
}
