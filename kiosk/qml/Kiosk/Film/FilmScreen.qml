pragma Singleton

import QtQuick

import Kiosk.Core

// The one screen of all films: PySide 6.11 keeps 2 KB of each one that is ever made.
QtObject {
    id: root

    readonly property FilmFrames frames: FilmFrames {
        anchors.fill: parent
    }

    // What was shown elsewhere is not seen there.
    function moveTo(place: Item): void {
        if (root.frames.parent === place)
            return;
        root.frames.clear();
        root.frames.parent = place;
    }

    function leave(place: Item): void {
        if (root.frames.parent === place)
            moveTo(null);
    }
}
