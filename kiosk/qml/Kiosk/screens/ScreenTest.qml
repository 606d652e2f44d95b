pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// For the eye: plain colours and a scale of greys. For the finger: a grid whose cells are filled
// where it went, and how many fingers the panel tells apart.
FocusScope {
    id: root

    property int step: 0

    readonly property list<color> colours: ["#FFFFFF", "#000000", "#FF0000", "#00FF00", "#0000FF"]
    readonly property int greys: colours.length
    readonly property int grid: colours.length + 1

    signal finished

    function onward(): void {
        if (step < grid)
            ++step;
        else
            finished();
    }

    Accessible.name: qsTr("Test of the screen")
    Accessible.role: Accessible.Pane

    Keys.onPressed: event => {
        switch (event.key) {
        case Qt.Key_Escape:
        case Qt.Key_Home:
            root.finished();
            break;
        case Qt.Key_Return:
        case Qt.Key_Enter:
        case Qt.Key_Space:
        case Qt.Key_Right:
        case Qt.Key_Down:
            if (!event.isAutoRepeat)
                root.onward();
            break;
        default:
            break;
        }
        event.accepted = true;
    }

    Rectangle {
        anchors.fill: parent
        color: root.step < root.greys ? root.colours[root.step] : Theme.bg

        TapHandler {
            enabled: root.step !== root.grid
            gesturePolicy: TapHandler.ReleaseWithinBounds
            longPressThreshold: 0

            onTapped: root.onward()
        }
    }

    Row {
        visible: root.step === root.greys

        Repeater {
            model: 16

            Rectangle {
                required property int index

                color: Qt.rgba(index / 15, index / 15, index / 15, 1)
                height: root.height
                width: root.width / 16
            }
        }
    }

    StageText {
        readonly property bool dark: root.step === 1 || root.step === 2 || root.step === 4

        color: dark ? "#FFFFFF" : "#000000"
        role: Theme.caption
        text: qsTr("%1 of %2").arg(root.step + 1).arg(root.grid + 1)
        visible: root.step < root.greys
        wrapMode: Text.NoWrap
        x: (root.width - width) / 2
        y: root.height - 72
    }

    Loader {
        active: root.step === root.grid
        anchors.fill: parent

        sourceComponent: TouchGrid {
            onFinished: root.finished()
        }
    }
}
