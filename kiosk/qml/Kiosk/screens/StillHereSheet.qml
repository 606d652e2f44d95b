pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// Is anybody still there? Any touch is an answer; only "Start over" says no.
Sheet {
    id: root

    required property ShowController controller
    // What has the keys again afterwards: when this opens, it has lost them.
    required property Item heldBefore

    Accessible.name: title.text
    Accessible.role: Accessible.Dialog
    firstFocus: onwards
    opened: controller.state === ShowController.Asking
    spoken: `${title.text} ${invitation.text}`
    sheetHeight: Math.max(Theme.portrait ? 948 : 604, invitation.y + invitation.height + 48 + answers.height + 64)

    onOpenedChanged: {
        if (!opened || !keyed)
            return;
        takeKeys();
        before = heldBefore;
    }
    // At the touch, not at the release: the countdown must not win against a finger on the glass.
    onVeilPressed: controller.continueVisit()

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onPressedChanged: if (pressed)
            root.controller.continueVisit()
    }

    CountdownRing {
        id: ring

        caption: qsTr("second(s)", "below the number of them", root.controller.secondsLeft)
        diameter: Theme.portrait ? 316 : 392
        outOf: root.controller.askingSeconds
        running: root.opened
        seconds: Math.min(outOf, root.controller.secondsLeft)
        x: Theme.portrait ? Theme.margin : 100
        y: Theme.portrait ? 72 : 84
    }

    StageText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: Theme.titleSheet
        text: qsTr("Are you still here?")
        width: Theme.stageWidth - Theme.margin - x
        x: Theme.portrait ? ring.x + ring.width + 56 : 620
        y: Theme.portrait ? 88 : 72
    }

    StageText {
        id: invitation

        color: Theme.text2
        role: Theme.grown.lead
        text: qsTr("Touch the screen anywhere, and the show goes on.")
        width: Theme.stageWidth - Theme.margin - x
        x: below ? Theme.margin : title.x + 4
        y: below ? ring.y + ring.height + 40 : title.y + title.height + 16

        // Large letters have the whole width, under the ring.
        readonly property bool below: Theme.portrait && Theme.reading
    }

    Grid {
        id: answers

        columns: Theme.portrait ? 1 : 2
        spacing: 28
        x: Theme.portrait ? Theme.margin : Math.min(624, Theme.stageWidth - Theme.margin - width)
        y: Theme.portrait ? root.sheetHeight - 64 - height : Math.max(340, invitation.y + invitation.height + 48)

        PillButton {
            id: onwards

            glyph: Glyphs.right
            implicitHeight: 128
            label: qsTr("Continue")
            minimumWidth: Theme.portrait ? Theme.contentWidth : 0
            roles: Theme.grown
            padding: 72
            primary: true

            onTapped: root.controller.continueVisit()
        }

        PillButton {
            glyphLeft: Glyphs.undo
            implicitHeight: 128
            label: qsTr("Start over")
            minimumWidth: Theme.portrait ? Theme.contentWidth : 0
            roles: Theme.grown
            padding: 56

            onTapped: root.controller.startOver()
        }
    }
}
