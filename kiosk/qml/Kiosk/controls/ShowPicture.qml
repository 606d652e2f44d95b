import QtQuick

import Kiosk

// A picture of the show: decoded at the size it is drawn, or given up after a while. Where it fails
// its slide reports it, and whoever shows it has a fallback.
Image {
    id: root

    required property var picture // {source, refused, ...} or null
    // Who reports; without one nobody does.
    property Slide slide: null

    readonly property bool present: !!picture && (refused || !!picture.source)
    // No decoder may open the file.
    readonly property bool refused: picture?.refused ?? false
    readonly property bool failed: present && (refused || status === Image.Error || overdue)
    readonly property bool settled: !present || failed || status === Image.Ready
    // It has not come in time. It may still come.
    property bool overdue: false

    asynchronous: true
    autoTransform: true
    cache: false
    // Decoded larger for a closer look, the picture stands meanwhile as it was.
    retainWhileLoading: true
    source: present && !refused ? picture.source : ""

    onStatusChanged: {
        if (status === Image.Loading)
            return;
        overdue = false;
        if (status === Image.Error)
            slide?.reportFailure(source, false);
        else if (status === Image.Ready)
            slide?.reportArrival(source);
    }

    Timer {
        interval: Theme.still ? 15000 : Theme.pictureMs
        // One that is decoded again for a closer look still stands as it was.
        running: root.status === Image.Loading && !root.overdue && root.implicitWidth === 0

        onTriggered: {
            root.overdue = true;
            root.slide?.reportFailure(root.source, true);
        }
    }
}
