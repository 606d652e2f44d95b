pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// What every explorer is: a drawing that runs small in the lens and grows into the stage, the words
// above it, and the controls in the lower third. It demonstrates itself while nobody touches it.
FocusScope {
    id: root

    required property var facts // its parameters, words in the visitor's language
    required property string note
    required property Slide slide
    required property Lens lens
    // Where an arrow key goes first.
    property Item mainControl: null

    readonly property bool exploring: slide.immersed
    // In view and settled: what moves may move.
    readonly property bool running: slide.shown && slide.settled && (slide.lively && !Theme.calm || exploring) && !slide.frozen && !Theme.still
    readonly property bool demonstrating: running && !attended && !Theme.held && !Theme.calm
    // Details that are too fine for the lens.
    readonly property bool detailed: lens.opening > 0.6
    // Time goes on in the drawing. One that stands still sets it to false and costs nothing.
    property bool ticking: running

    // Its pictures decoded or given up.
    property bool ready: true

    property bool attended: false
    // Nobody has touched a control yet: the hint shows how.
    property bool fresh: true

    // Somebody plays it with keys: afterwards the button that opened it has the focus again.
    property bool keyed: false

    // Where the drawing lies when it is opened, and what else has its place there.
    readonly property rect room: Theme.portrait ? Qt.rect(60, 330, 960, 700) : Qt.rect(96, 52, 780, 776)
    readonly property real panelX: Theme.portrait ? Theme.margin : 1000
    readonly property real panelY: Theme.portrait ? 1104 : 314
    readonly property real panelWidth: Theme.portrait ? Theme.contentWidth : 824
    // What it is called and what kind of statement it is, said above everything else.
    readonly property list<Item> headings: [head, titled]
    readonly property real controlHeight: 112
    readonly property real controlsY: Theme.portrait ? 1748 : 908
    // Close and access, and the gap to what stands beside them.
    readonly property real roundsWidth: 2 * controlHeight + 16 + (Theme.portrait ? 24 : 32)
    readonly property rect switchPlace: Qt.rect(Theme.margin + roundsWidth, controlsY, Theme.portrait ? 960 - roundsWidth : 476, controlHeight)
    readonly property rect sliderPlace: Qt.rect(Theme.portrait ? 60 : 900, Theme.portrait ? 1600 : controlsY, Theme.portrait ? 960 : 924, controlHeight)

    // Time has gone on by so many seconds: a tenth at most, also after a pause.
    signal advanced(real seconds)

    // Somebody does something with it: it stops demonstrating and waits.
    function attend(): void {
        attended = true;
        patience.restart();
    }

    // A control is used, not only touched.
    function use(): void {
        fresh = false;
        attend();
    }

    // From now on keys are for it, not for the tour.
    function begin(): void {
        attend();
        keyed = lens.keyed;
        if (keyed && mainControl)
            mainControl.forceActiveFocus(Qt.TabFocusReason);
        else
            forceActiveFocus(Qt.OtherFocusReason);
    }

    function end(): void {
        attended = false;
        focus = false;
        if (keyed && !slide.touring)
            lens.takeKeys();
    }

    Accessible.ignored: !exploring
    Accessible.name: facts.title.replace(/\n/g, " ")
    Accessible.role: Accessible.Pane
    enabled: exploring
    height: Theme.stageHeight
    opacity: lens.presence
    width: Theme.stageWidth

    // Also a key that a control keeps for itself.
    Keys.onShortcutOverride: keyed = true
    Keys.onPressed: event => {
        root.attend();
        const arrow = event.key === Qt.Key_Left || event.key === Qt.Key_Right;
        if (!arrow || !mainControl || Window.activeFocusItem !== root)
            return;
        mainControl.forceActiveFocus(Qt.TabFocusReason);
        event.accepted = true;
    }
    onExploringChanged: {
        if (exploring)
            begin();
        else
            end();
    }

    Timer {
        id: patience

        interval: Theme.patienceMs

        onTriggered: {
            // A finger that rests on a control is still there.
            if (finger.active)
                restart();
            else
                root.attended = false;
        }
    }

    FrameAnimation {
        running: root.ticking

        onTriggered: root.advanced(Math.min(0.1, frameTime))
    }

    PointHandler {
        id: finger

        enabled: root.exploring

        onActiveChanged: root.attend()
    }

    Entrance {
        id: head

        after: 320
        shown: root.exploring
        width: root.panelWidth
        x: root.panelX
        y: Theme.portrait ? 72 : 52

        StatusLabel {
            id: label

            status: "principle"
        }

        StageText {
            color: Theme.text3
            role: Theme.caption
            // Two lines at most, however large the letters are.
            fontSizeMode: Text.Fit
            height: 2 * lineHeight
            minimumPixelSize: 28
            text: root.note
            verticalAlignment: Text.AlignVCenter
            visible: !Theme.reading
            width: parent.width - x
            x: label.width + 24
            y: (48 - height) / 2
        }

        PillButton {
            glyphLeft: Glyphs.words
            height: 88
            label: qsTr("Larger", "the words of the drawing")
            padding: 32
            roles: Theme.grown
            visible: Theme.reading
            x: label.width + 24
            y: 24 - height / 2

            onTapped: root.slide.largeWordsAsked(root)
        }
    }

    Entrance {
        id: titled

        after: 320
        order: 1
        shown: root.exploring
        x: root.panelX - 4
        // Chinese letters stand lower in their line.
        y: (Theme.portrait ? 132 : 118) - (Theme.chinese ? 16 : 0)

        StageText {
            role: Theme.titleExplorer
            text: root.facts.title
            wrapMode: Text.NoWrap
        }
    }

    Entrance {
        after: 360
        order: 2
        shown: root.exploring
        x: Theme.margin
        y: root.controlsY

        RoundButton {
            diameter: root.controlHeight
            glyph: Glyphs.close
            iconSize: 48
            name: qsTr("Close")

            onTapped: root.slide.surface()
        }

        RoundButton {
            diameter: root.controlHeight
            glyph: Glyphs.access
            iconSize: 60
            name: qsTr("Text size, contrast, motion")
            x: root.controlHeight + 16

            onTapped: root.slide.accessAsked()
        }
    }
}
