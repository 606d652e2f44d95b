import QtQuick

import Kiosk

// An explorer in miniature: an amber circle at the product, on the button that opens it. When it
// opens the circle grows with the drawing until nothing of it is left to see.
Item {
    id: root

    required property Slide slide
    required property string label
    property int order: 0

    // 0 the drawing runs small in the circle, 1 it has the stage.
    property real opening: slide.immersed ? 1 : 0
    readonly property bool moving: opening > 0 && opening < 1
    readonly property real radius: Theme.portrait ? 154 : 164
    readonly property point centre: Qt.point(pill.x + pill.width / 2, pill.y - radius - 2)
    readonly property real grown: radius + (Theme.stageHeight - radius) * opening
    readonly property alias pillLeft: pill.x

    // The drawing comes with its circle, stays whether it is small or large, and leaves with the slide.
    property bool arrived: false
    readonly property real presence: arrived && (slide.shown || opening > 0) ? 1 : arrival.opacity

    // It was opened with a key.
    property bool keyed: false

    function open(withKey: bool): void {
        keyed = withKey;
        slide.immersed = true;
    }

    function takeKeys(): void {
        pill.forceActiveFocus(Qt.TabFocusReason);
    }

    anchors.fill: parent

    // Opened on its way, it has arrived.
    Connections {
        function onImmersedChanged(): void {
            if (root.slide.immersed)
                root.arrived = true;
        }

        target: root.slide
    }

    // The ground on which the drawing stands.
    Rectangle {
        antialiasing: true
        border.color: Theme.amber
        border.width: Theme.highContrast ? 5 : 3
        color: Theme.bgMid
        height: width
        opacity: root.opening > 0 ? 1 - root.opening : root.presence
        radius: width / 2
        visible: opacity > 0
        width: 2 * root.grown
        x: root.centre.x - root.grown
        y: root.centre.y - root.grown

        TapHandler {
            enabled: !root.slide.immersed
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: root.open(false)
        }
    }

    Entrance {
        id: arrival

        direction: root.slide.direction
        height: root.height
        order: root.order
        shown: root.slide.shown && !root.slide.immersed && root.opening < 0.35
        width: root.width

        onOpacityChanged: if (opacity === 1)
            root.arrived = true
        onShownChanged: if (shown && root.opening === 0)
            root.arrived = false

        PillButton {
            id: pill

            chosen: true
            enabled: !root.slide.immersed
            glyphLeft: Glyphs.touch
            height: 88
            label: root.label
            minimumWidth: 400
            padding: 34
            x: Theme.stageWidth - Theme.margin - width
            y: Theme.portrait ? 1002 : 744

            onTapped: root.open(activeFocus)
        }
    }

    Behavior on opening {
        enabled: !Theme.still

        NumberAnimation {
            duration: Theme.growMs
            easing.type: Easing.InOutCubic
        }
    }
}
