import QtQuick

import Kiosk

// A number that stands alone.
ReadingPart {
    id: root

    height: figure.height

    ReadingFigure {
        id: figure

        part: root.part
        width: root.width
    }
}
