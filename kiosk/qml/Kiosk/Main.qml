import QtQuick

import Kiosk
import Kiosk.Core

// The one window: the stage scaled uniformly to the screen, the rest filled by the theme.
Window {
    id: root

    required property ShowController controller
    // What the operator does; null where nobody operates.
    property OperatorPanel panel: null
    // The panel's diagonal, and its lower edge above the floor; 0 and -1 where nobody has told.
    property real panelInches: 0
    property real lowerEdgeMm: -1
    property bool still: false
    property bool portrait: height > width
    // The slide that stands complete on the stage, for whoever waits for it.
    readonly property string settledSlide: stage.settled ? stage.slideId : ""

    readonly property bool building: stage.building
    // Touches above are not for the screen: see kiosk/ui/low_touches.py.
    readonly property real touchFloor: stage.low ? (height - stage.height * stage.scale) / 2 + drift.offset.y + stage.keysTop * stage.scale : 0

    // A key as if the keypad had sent it.
    signal keyWanted(int key)

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
        lowerEdgeMm: root.lowerEdgeMm
        pixelMm: root.panelInches * 25.4 / Math.hypot(root.width, root.height) * scale
        pixelScale: scale * root.Screen.devicePixelRatio
        portrait: root.portrait
        scale: Math.min(root.width / width, root.height / height)
        still: root.still
        unseen: night.complete

        onGuideAsked: root.panel?.askFor(OperatorPanel.Guide)
        onKeyWanted: key => root.keyWanted(key)
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
