import QtQuick

import Kiosk.Core

// Moves the whole picture by a pixel of the panel with every slide of the loop, and each minute where
// none comes, so that no thin line burns in. A visitor finds it where it is, and it stays there.
Item {
    id: root

    required property ShowController controller
    // How far it goes, in pixels of the window.
    property int reach: 4

    readonly property bool unattended: controller.state === ShowController.Attract || controller.state === ShowController.Problem
    // Two waves whose lengths have no small common multiple: every line leaves its place, both ways.
    readonly property point offset: Qt.point(wave(16), wave(28))
    property int steps: 0

    function wave(length: int): int {
        const part = (steps % length) / length;
        const height = part < 0.25 ? 4 * part : part < 0.75 ? 2 - 4 * part : 4 * part - 4;
        return Math.round(reach * height);
    }

    function move(): void {
        if (!unattended)
            return;
        steps = (steps + 1) % 112;
        minute.restart();
    }

    Connections {
        function onSlideChanged(): void {
            root.move();
        }

        target: root.controller
    }

    Timer {
        id: minute

        interval: 60000
        repeat: true
        running: root.unattended

        onTriggered: root.move()
    }
}
