pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Stands in place of a slide that cannot be built: what it says, and its statements, without a picture.
Slide {
    id: root

    light: 0.5

    Column {
        spacing: 56
        width: Theme.portrait ? Theme.contentWidth : 1300
        x: Theme.margin
        y: Math.max(Theme.portrait ? 72 : 46, (Theme.contentBottom - height) / 2)

        SlideHeading {
            slide: root
            width: parent.width
        }

        ClaimList {
            claims: root.claims
            direction: root.direction
            order: 3
            shown: root.shown
            width: parent.width

            onSourceAsked: claim => root.sourceAsked(claim)
        }
    }
}
