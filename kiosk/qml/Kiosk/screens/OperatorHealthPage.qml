pragma ComponentBehavior: Bound

import QtQuick

import Kiosk
import Kiosk.Core

// How the device is, looked at anew every two seconds.
Item {
    id: root

    required property OperatorPanel panel

    readonly property var health: panel.health
    readonly property list<string> reasons: [qsTr("as asked for"), qsTr("this system has a GPU"), qsTr("there is no graphics device"), qsTr("OpenGL cannot be used"), qsTr("OpenGL is computed by the processor"), qsTr("OpenGL is drawn by a GPU")]
    readonly property string unknown: "\u2014"

    function megabytes(value: real): string {
        if (value < 0)
            return unknown;
        return value < 10000 ? qsTr("%1 MB").arg(Spelling.whole(value)) : qsTr("%1 GB").arg(Spelling.whole(value / 1000));
    }

    function time(minutes: int): string {
        if (minutes < 120)
            return qsTr("%n min", "minutes, short", minutes);
        const hours = Math.floor(minutes / 60);
        return hours < 72 ? qsTr("%n h", "hours, short", hours) : qsTr("%n day(s)", "", Math.floor(hours / 24));
    }

    component Fact: Item {
        id: fact

        required property string label
        required property string value
        property string note: ""

        height: 104
        width: grid.cell

        StageText {
            color: Theme.text3
            elide: Text.ElideRight
            maximumLineCount: 1
            role: Theme.caption
            text: fact.label
            width: fact.width
            y: 8
        }

        StageText {
            elide: Text.ElideRight
            figure: true
            maximumLineCount: 1
            role: Theme.bodyM
            text: fact.value
            width: fact.width
            y: 44
        }

        Rectangle {
            color: Theme.line2
            height: Theme.ornament
            width: fact.width
            y: fact.height - height
        }
    }

    height: problems.y + problems.height

    Component.onCompleted: panel.look()

    Timer {
        interval: 2000
        repeat: true
        running: !Theme.still

        onTriggered: root.panel.look()
    }

    Grid {
        id: grid

        readonly property real cell: (root.width - columnSpacing) / 2

        columnSpacing: 48
        columns: 2

        Fact {
            label: qsTr("Frames a second")
            value: pulse.frames > 0 ? Spelling.whole(pulse.frames) : root.unknown

            // Something has to move to be counted.
            Rectangle {
                color: Theme.amber
                height: 4
                width: 48
                x: (parent.width - width) * pulse.share
                y: parent.height - height
            }
        }

        Fact {
            label: root.panel.softwareDraws ? qsTr("Drawn by software") : qsTr("Drawn by the GPU")
            value: root.reasons[root.panel.whySo] ?? ""
        }

        Fact {
            label: qsTr("Memory of the kiosk")
            value: root.megabytes(root.health.memoryUsed ?? -1)
        }

        Fact {
            label: qsTr("Free memory")
            value: root.megabytes(root.health.memoryFree ?? -1)
        }

        Fact {
            label: qsTr("Free on the disk")
            value: root.megabytes(root.health.diskFree ?? -1)
        }

        Fact {
            label: qsTr("Temperature")
            value: (root.health.temperature ?? -1) < 0 ? root.unknown : Spelling.whole(root.health.temperature) + "\u00a0°C"
        }

        Fact {
            label: qsTr("The kiosk runs for")
            value: root.time(root.health.kioskMinutes ?? 0)
        }

        Fact {
            label: qsTr("The machine runs for")
            value: root.time(root.health.machineMinutes ?? 0)
        }

        Fact {
            label: qsTr("Starts after a failure")
            value: (root.health.restarts ?? -1) < 0 ? root.unknown : Spelling.whole(root.health.restarts)
        }

        Fact {
            label: qsTr("Version")
            value: root.panel.version
        }
    }

    FrameAnimation {
        id: pulse

        property real share: 0
        property int frames: 0
        property int counted: 0
        property real since: 0

        running: !Theme.still

        onTriggered: {
            share = (1 - Math.cos(elapsedTime * 2)) / 2;
            ++counted;
            if (elapsedTime - since < 1)
                return;
            frames = Math.round(counted / (elapsedTime - since));
            counted = 0;
            since = elapsedTime;
        }
    }

    Column {
        id: problems

        spacing: 4
        y: grid.height + 24
        width: root.width

        StageText {
            color: Theme.text3
            role: Theme.caption
            text: (root.health.problems ?? []).length > 0 ? qsTr("The last remarks in the log") : qsTr("The log has no remarks.")
            width: parent.width
        }

        Repeater {
            model: root.health.problems ?? []

            StageText {
                required property string modelData

                color: Theme.text2
                elide: Text.ElideRight
                maximumLineCount: Theme.portrait ? 3 : 1
                role: Theme.caption
                text: modelData
                width: problems.width
                wrapMode: Text.WrapAnywhere
            }
        }
    }
}
