import QtQuick

import Kiosk

// A statement; it opens its sources.
ReadingPart {
    id: root

    height: claim.height

    ReadingClaim {
        id: claim

        part: root.part
        width: root.width

        onTapped: root.slide.sourceAsked(part.claim)
    }
}
