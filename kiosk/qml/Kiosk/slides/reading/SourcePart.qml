import QtQuick

import Kiosk

// A source of the show; it opens its card with the QR code.
ReadingPart {
    id: root

    height: row.height

    ReadingSource {
        id: row

        source: root.part.source
        width: root.width

        onTapped: root.slide.sourceAsked({
            text: source.title !== "" ? source.title : source.publisher,
            status: "",
            says: "",
            sources: [source]
        })
    }
}
