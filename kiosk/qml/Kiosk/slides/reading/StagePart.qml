import QtQuick

import Kiosk

// Opens the slide as it is drawn: what it lets a visitor do is done there.
ReadingPart {
    id: root

    height: opening.height

    PillButton {
        id: opening

        glyph: Glyphs.touch
        implicitHeight: 128
        label: root.part.text || (root.part.film ? qsTr("Watch the film") : qsTr("Show the drawing"))
        roles: Theme.grown

        onTapped: root.slide.drawingAsked()
    }
}
