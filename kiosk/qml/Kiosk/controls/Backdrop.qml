import QtQuick

import Kiosk

// The dark studio: one wide picture whose pool of light moves with the stage's attention.
Upright {
    id: root

    // Where the pool lies: 0 left, 0.5 centre, 1 right.
    required property real light

    readonly property bool ready: picture.status === Image.Ready || picture.status === Image.Error

    clip: true

    Image {
        id: picture

        asynchronous: !Theme.still
        cache: false
        height: root.height
        source: Qt.resolvedUrl(Theme.portrait ? "../pictures/backdrop-portrait.webp" : "../pictures/backdrop-landscape.webp")
        visible: !Theme.highContrast
        width: root.width + slack
        x: -slack * (Theme.mirrored ? root.light : 1 - root.light)

        // How much wider the picture is than the stage.
        readonly property real slack: Theme.portrait ? 360 : 960
    }

    Behavior on light {
        enabled: !Theme.still && !Theme.calm

        NumberAnimation {
            duration: Theme.slideMs
            easing.type: Easing.OutCubic
        }
    }
}
