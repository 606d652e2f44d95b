import QtQuick

import Kiosk

// What every slide is: its words, and where it stands in the choreography. Stage.qml drives it.
Item {
    id: root

    required property string slideId
    required property string title
    required property string overline
    required property string lead
    required property string note
    required property var claims // [{text, status, says, figure, sources}]

    // On the stage: entrances run when it becomes true, exits when it becomes false.
    property bool shown: false
    // Standing still in front of the visitor, not sliding.
    property bool settled: false
    // Part of the attract loop: pictures drift, nothing answers but the whole screen.
    property bool touring: false
    // A guide holds it, the operator's menu lies over it, or nobody sees it: it stands as it is.
    property bool frozen: false
    // Of what sounds on it, from 0 to 1.
    property real volume: 1
    // Whatever moves by itself may move: always in the loop, in a visit until it has been seen.
    // Then the slide stands still and costs nothing, as it does in calm from the first.
    readonly property bool lively: (touring || !seen && !Theme.calm) && !frozen && !Theme.held
    property bool seen: false
    // A finger has been on it: from now on it moves for the visitor, not by itself.
    property bool handled: false
    // Whatever can be touched shows by itself what it can do.
    readonly property bool demonstrating: lively && !handled && !Theme.calm
    property int direction: 1
    // Where the pool of light lies: 0 left, 0.5 centre, 1 right.
    property real light: 0.5
    // Every picture decoded or given up: it may enter.
    property bool ready: true
    // A part of it is being loaded: until then it must not go.
    property bool loading: false
    // The slide has its own primary button: the bar's goes calm.
    property bool calmBar: false
    // The slide has its own invitation to touch.
    property bool inviting: false
    // The hub's picture comes from there: {footX, footY, objectWidth}, or undefined.
    property var origin: undefined

    // The slide that the picture standing here has left for.
    property string departedTo: ""

    // The visitor has gone into something on the slide that has the whole stage: the bar leaves, and
    // Escape leads back here.
    property bool immersed: false

    signal slideAsked(string slideId)
    signal sourceAsked(var claim)
    signal accessAsked
    signal drawingAsked
    signal zoomAsked(var picture)
    // What a film says and shows, in words.
    signal transcriptAsked(string title, string words)
    // What an explorer says, in large letters.
    signal largeWordsAsked(Item explorer)
    // What could not be shown: [{address, late}]. Some of it fails before anybody listens.
    property var failures: []
    // What has just been answered on it, for whoever does not see it.
    property string remark: ""
    // A picture of it came.
    property bool fruitful: false

    signal playingReported(bool playing)
    // A picture or film cannot be shown, or did not come in time; one came.
    signal mediaFailed(string slideId, url address, bool late)
    signal mediaCame(url address)

    function reportFailure(address: url, late: bool): void {
        failures = [...failures,
            {
                address: address,
                late: late
            }
        ];
        mediaFailed(slideId, address, late);
    }

    // Into what the slide has to be entered, if it has.
    function dive(): void {
    }

    // A key wants to go on to another control: false where nothing is to be read before it.
    function step(forward: bool): bool {
        return false;
    }

    function reportArrival(address: url): void {
        fruitful = true;
        mediaCame(address);
    }

    function surface(): void {
        immersed = false;
    }

    // Where the picture that leads to another slide stands, for the journey from here to there.
    function standOf(slideId: string): var {
        return undefined;
    }

    Accessible.name: title
    Accessible.role: Accessible.Pane
    height: Theme.stageHeight
    width: Theme.stageWidth

    onTouringChanged: handled = !touring

    PointHandler {
        onActiveChanged: if (active)
            root.handled = true
    }

    Timer {
        interval: Theme.seenMs
        running: root.settled && !root.touring && !root.seen && !root.frozen

        onTriggered: root.seen = true
    }
}
