pragma ComponentBehavior: Bound

import QtMultimedia
import QtQuick

import Kiosk
import Kiosk.Film

// A film with captions. Its poster stands until the first frame, after the last one, and for good
// where the film cannot play.
Slide {
    id: root

    required property url film
    required property var poster
    required property var captions // [{begins, ends, words}], in seconds
    required property string transcript

    // Whatever the heading leaves.
    readonly property real frameHeight: Theme.portrait ? frameWidth * 9 / 16 : Math.min(702, Theme.contentBottom - heading.y - heading.height - 24)
    readonly property real frameWidth: Theme.portrait ? Theme.contentWidth : frameHeight * 16 / 9
    readonly property bool present: shown && settled
    readonly property bool selfStarting: present && touring
    readonly property bool refused: film.toString() === ""
    readonly property bool failed: refused || player.error !== MediaPlayer.NoError || watch.late
    readonly property bool rolling: player.playbackState === MediaPlayer.PlayingState
    // Nothing moves by itself; a visitor who wants that may still begin the film.
    readonly property bool paused: frozen || Theme.held
    readonly property real seconds: player.position / 1000
    readonly property string caption: captions.find(cue => cue.begins <= seconds && seconds < cue.ends)?.words ?? ""

    light: 0.5
    ready: still.settled

    onRollingChanged: playingReported(rolling)
    onPresentChanged: {
        if (present)
            return;
        player.stop();
        player.wanted = false;
        FilmScreen.leave(frames);
    }
    onPausedChanged: {
        if (paused)
            player.rest();
        else
            player.goOn();
    }
    onSelfStartingChanged: if (selfStarting && !failed)
        player.begin()
    onFailedChanged: {
        if (!failed || refused)
            return;
        player.stop();
        reportFailure(film, watch.late);
    }

    MediaPlayer {
        id: player

        // It would go on by itself.
        property bool resting: false

        // Somebody waits for it to roll: a file that is not read to its end does not even begin.
        property bool wanted: false

        function begin(): void {
            wanted = true;
            FilmScreen.moveTo(frames);
            videoOutput = FilmScreen.frames.videoSink;
            play();
        }

        function rest(): void {
            resting = root.rolling;
            if (resting)
                pause();
        }

        function goOn(): void {
            if (resting && root.present && !root.failed)
                play();
            resting = false;
        }

        audioOutput: sound.item as AudioOutput
        source: root.shown ? root.film : ""
    }

    // A film that does not begin, stands still or finds no end is given up: its poster stands.
    Timer {
        id: watch

        property bool late: false
        property int position: -1
        property int stillMs: 0
        property int rolledMs: 0

        interval: 500
        repeat: true
        running: root.rolling || player.wanted && !root.failed

        onRunningChanged: {
            position = -1;
            stillMs = 0;
            if (player.playbackState === MediaPlayer.StoppedState)
                rolledMs = 0;
        }
        onTriggered: {
            if (root.rolling)
                rolledMs += interval;
            stillMs = player.position === position ? stillMs + interval : 0;
            position = player.position;
            player.wanted = player.wanted && !root.rolling;
            late = stillMs >= Theme.filmMs || player.duration > 0 && rolledMs > player.duration + 2000;
        }
    }

    // Nobody asked for sound in the attract loop. Before the film begins to roll: it does not move
    // when it gets its sound in that very moment.
    Loader {
        id: sound

        active: root.present && !root.touring

        sourceComponent: AudioOutput {
            volume: root.volume
        }
    }

    SlideHeading {
        id: heading

        slide: root
        titleRole: Theme.titleS
        width: Theme.contentWidth
        x: Theme.margin
        y: Theme.portrait ? 72 : 40
    }

    Entrance {
        id: screen

        direction: root.direction
        duration: Theme.objectMs
        height: root.frameHeight
        shift: Theme.objectShift
        shown: root.shown
        width: root.frameWidth
        x: Theme.portrait ? Theme.margin : Theme.stageWidth - Theme.margin - width
        y: Theme.portrait ? heading.y + heading.height + 56 : Theme.contentBottom - height

        Rectangle {
            anchors.fill: parent
            border.color: Theme.line3
            border.width: Theme.outline
            color: Theme.surface
        }

        Upright {
            anchors.fill: parent

            ShowPicture {
                id: still

                anchors.fill: parent
                fillMode: Image.PreserveAspectCrop
                picture: root.poster
                slide: root
                sourceSize.width: Math.ceil(root.frameWidth * Theme.pixelScale)
                visible: !frames.visible
            }

            Item {
                id: frames

                anchors.fill: parent
                visible: FilmScreen.frames.parent === frames && FilmScreen.frames.playing && root.rolling
            }
        }

        BrandPlate {
            anchors.fill: parent
            radius: 0
            visible: still.failed && !frames.visible
            words: root.poster.alt || root.title
        }

        // Letters of 7:1 on it, whatever the film shows behind.
        Rectangle {
            id: plate

            objectName: "plate"

            antialiasing: true
            color: Theme.veil
            height: words.height + 32
            opacity: Theme.highContrast ? 1 : 0.86
            radius: 16
            visible: words.visible
            width: words.contentWidth + 64
            x: (parent.width - width) / 2
            y: parent.height - height - 24
        }

        StageText {
            id: words

            objectName: "caption"

            horizontalAlignment: Text.AlignHCenter
            role: Theme.grown.small
            text: root.caption
            visible: root.rolling && text !== ""
            width: parent.width - 160
            x: 80
            y: parent.height - height - 40
        }

        RoundButton {
            anchors.centerIn: parent
            diameter: 176
            glyph: Glyphs.play
            iconSize: 88
            name: qsTr("Play the film")
            primary: true
            visible: !root.rolling && !root.failed && !root.touring

            onTapped: player.begin()
        }
    }

    Entrance {
        id: beside

        direction: root.direction
        height: Theme.portrait ? Theme.contentBottom - y : screen.height
        order: 4
        shown: root.shown
        width: Theme.portrait ? Theme.contentWidth : screen.x - Theme.margin - 48
        x: Theme.margin
        y: Theme.portrait ? screen.y + screen.height + 40 : screen.y

        // How it begins; all of it stands on its card.
        StageText {
            // Also while both controls are there.
            readonly property real room: beside.height - (Theme.portrait ? y : 2 * 112 + 24 + 32)

            color: Theme.text2
            elide: Text.ElideRight
            maximumLineCount: Math.max(2, Math.floor(room / lineHeight))
            role: Theme.small
            text: root.failed ? qsTr("The film cannot be shown here.") + "\n" + root.transcript : root.transcript
            visible: !Theme.reading
            width: beside.width
            y: Theme.portrait ? controls.height + 32 : 0
        }

        Grid {
            id: controls

            columns: Theme.portrait ? 2 : 1
            spacing: 24
            visible: !root.touring
            y: Theme.portrait ? 0 : beside.height - height

            RoundButton {
                diameter: 112
                glyph: Glyphs.pause
                iconSize: 48
                name: qsTr("Pause the film")
                visible: root.rolling

                onTapped: player.pause()
            }

            PillButton {
                glyphLeft: Glyphs.words
                implicitHeight: 112
                label: qsTr("Transcript")
                padding: 34

                onTapped: root.transcriptAsked(root.title, root.transcript)
            }
        }
    }
}
