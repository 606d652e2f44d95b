import QtQuick

import Kiosk

// A way to another slide.
ReadingPart {
    id: root

    height: link.height
    ready: link.ready

    ReadingLink {
        id: link

        label: root.part.text
        picture: root.part.picture
        width: root.width

        onTapped: root.slide.slideAsked(root.part.slide)
    }
}
