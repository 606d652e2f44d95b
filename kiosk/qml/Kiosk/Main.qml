import QtQuick

import Kiosk
import Kiosk.Core

// The one window: the stage scaled uniformly to the screen, the rest filled by the theme.
Window {
    id: root

    required property ShowController controller
    property bool still: false
    property bool portrait: height > width
    // The slide that stands complete on the stage, for whoever waits for it.
    readonly property string settledSlide: stage.settled ? stage.slideId : ""

    readonly property bool building: stage.building

    color: Theme.bg
    flags: Qt.Window | Qt.FramelessWindowHint
    title: qsTr("Kiosk")

    onClosing: close => close.accepted = false

    Stage {
        id: stage

        anchors.centerIn: parent
        controller: root.controller
        pixelScale: scale * root.Screen.devicePixelRatio
        portrait: root.portrait
        scale: Math.min(root.width / width, root.height / height)
        still: root.still
    }
}
