pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// No show can be played. The title is for the visitor, the rest tells the staff what to mend.
FocusScope {
    id: root

    required property ShowController controller

    readonly property int retrySeconds: 30
    readonly property int count: controller.problems.length
    readonly property var problem: count > 0 ? controller.problems[0] : null
    readonly property string place: {
        if (problem === null)
            return "";
        if (problem.line === 0)
            return problem.file;
        const spot = qsTr("%1, line %2, character %3").arg(problem.file).arg(problem.line).arg(problem.column);
        return problem.where === "" ? spot : spot + ": " + problem.where;
    }
    readonly property string remedy: problem !== null && problem.line > 0 ? qsTr("Mend this place in the file. The program reads it again by itself.") : qsTr("See that the show is in this folder and can be read. The program looks again by itself.")
    readonly property bool wordy: problem !== null && (problem.what.length > 160 || place.length > 150) || !Theme.portrait && title.lineCount > 1
    readonly property TypeRole role: wordy ? Theme.small : Theme.body
    readonly property real labelColumn: Theme.portrait ? 0 : Math.max(200, what.labelWidth, where.labelWidth, folder.labelWidth, remedyRow.labelWidth) + 48
    property bool checked: false

    function check(): void {
        controller.readAgain();
        checked = true;
        said.restart();
    }

    component StaffRow: Item {
        id: row

        required property string label
        required property string value
        property int lines: 2
        property bool anywhere: false

        readonly property real labelWidth: label.implicitWidth

        height: words.y + words.height
        width: Theme.contentWidth

        StageText {
            id: label

            color: Theme.text2
            role: Theme.small
            text: row.label
            wrapMode: Text.NoWrap
            y: Theme.portrait ? 0 : (words.lineHeight - lineHeight) / 2
        }

        StageText {
            id: words

            elide: Text.ElideRight
            maximumLineCount: Math.max(1, row.lines)
            role: root.role
            text: row.value
            width: row.width - x
            wrapMode: row.anywhere ? Text.WrapAnywhere : Text.Wrap
            x: root.labelColumn
            y: Theme.portrait ? 48 : 0
        }
    }

    Accessible.name: title.text
    Accessible.role: Accessible.AlertMessage
    focus: visible

    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            root.check();
    }

    Timer {
        id: said

        interval: 4000

        onTriggered: root.checked = false
    }

    Loader {
        active: root.visible
        anchors.fill: parent

        sourceComponent: Backdrop {
            light: 1
        }
    }

    StageText {
        id: title

        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: Theme.titleSheet
        text: qsTr("The show will be back\u00a0soon")
        width: Theme.contentWidth
        x: Theme.margin - 4
        y: Theme.portrait ? 180 : 84
    }

    StageText {
        id: lead

        color: Theme.text2
        role: Theme.lead
        text: qsTr("The screen is working. The file of the show has a mistake.")
        width: Theme.contentWidth
        x: Theme.margin
        y: title.y + title.height + 14
    }

    Rectangle {
        id: edge

        color: Theme.amber
        height: Theme.highContrast ? 4 : 3
        width: Theme.contentWidth
        x: Theme.margin
        y: lead.y + lead.height + (Theme.portrait ? 72 : 60)
    }

    Row {
        id: staff

        spacing: 20
        x: Theme.margin
        y: edge.y + 28

        Icon {
            color: Theme.amberText
            glyph: Glyphs.alert
            height: 44
            size: 44
        }

        StageText {
            color: Theme.amberText
            role: Theme.captionM
            text: qsTr("For the staff")
            wrapMode: Text.NoWrap
            y: 3
        }
    }

    StageText {
        color: Theme.text2
        role: Theme.caption
        text: qsTr("and %n more problem(s)", "besides the one shown", root.count - 1)
        visible: root.count > 1
        wrapMode: Text.NoWrap
        x: Theme.stageWidth - Theme.margin - width
        y: staff.y + 3
    }

    Column {
        id: rows

        readonly property real room: ring.y - 32 - y
        // What the others leave is for the words on what is wrong.
        readonly property real spare: room - where.height - folder.height - remedyRow.height - 3 * spacing - (Theme.portrait ? 48 : 0)

        spacing: Theme.portrait ? 36 : root.wordy ? 16 : 24
        x: Theme.margin
        y: staff.y + 72

        StaffRow {
            id: what

            label: qsTr("What")
            lines: Math.floor(rows.spare / root.role.line)
            value: root.problem?.what ?? ""
        }

        StaffRow {
            id: where

            anywhere: root.place.length > 90
            label: qsTr("Where")
            lines: Theme.portrait ? 4 : 2
            value: root.place
        }

        StaffRow {
            id: folder

            anywhere: true
            label: qsTr("Folder")
            lines: Theme.portrait ? 3 : root.wordy ? 1 : 2
            value: root.problem?.folder ?? ""
        }

        StaffRow {
            id: remedyRow

            label: qsTr("What to do")
            lines: 3
            value: root.remedy
        }
    }

    CountdownRing {
        id: ring

        diameter: 104
        lineWidth: 8
        outOf: root.retrySeconds
        role: Theme.num
        running: root.visible
        seconds: root.controller.retryIn
        x: Theme.margin
        y: Theme.portrait ? 1560 : 868
    }

    StageText {
        role: Theme.small
        text: root.checked ? qsTr("The file was read just now: it cannot be shown yet") : qsTr("second(s) until the file is read again", "beside the number of them", root.controller.retryIn)
        width: Theme.portrait ? Theme.contentWidth - x + Theme.margin : 560
        x: ring.x + ring.width + 32
        y: ring.y + (ring.height - height) / 2
    }

    PillButton {
        chosen: true
        glyphLeft: Glyphs.refresh
        implicitHeight: 112
        label: qsTr("Check now")
        minimumWidth: Theme.portrait ? Theme.contentWidth : 0
        padding: 44
        x: Theme.stageWidth - Theme.margin - width
        y: Theme.portrait ? 1748 : 868

        onTapped: root.check()
    }
}
