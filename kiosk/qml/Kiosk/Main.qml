import QtQuick

import Kiosk
import Kiosk.Core

// The one window: the stage scaled uniformly to the screen, the rest filled by the theme.
Window {
    id: root

    required property ShowController controller
    // What the operator does; null where nobody operates.
    property OperatorPanel panel: null
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
        anchors.horizontalCenterOffset: drift.offset.x
        anchors.verticalCenterOffset: drift.offset.y
        controller: root.controller
        drift: Qt.point((Theme.mirrored ? -1 : 1) * drift.offset.x / scale, drift.offset.y / scale)
        enabled: !operator.opened
        guideByHold: root.panel?.hasPin ?? false
        pixelScale: scale * root.Screen.devicePixelRatio
        portrait: root.portrait
        scale: Math.min(root.width / width, root.height / height)
        still: root.still
        unseen: night.complete

        onGuideAsked: root.panel?.askFor(OperatorPanel.Guide)
    }

    NightCover {
        id: night

        anchors.fill: parent
        asleep: root.controller.state === ShowController.Asleep
    }

    PixelDrift {
        id: drift

        controller: root.controller
        reach: root.still ? 0 : Math.min(4, Math.floor(stage.scale * Theme.bleed / 2))
    }

    OperatorLayer {
        id: operator

        anchors.fill: parent
        controller: root.controller
        panel: root.panel

        onOpenedChanged: (opened ? operator : stage).forceActiveFocus()
    }
}
