pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Cells that are filled where a finger went, up to the outermost pixel.
Item {
    id: root

    readonly property int columns: Theme.portrait ? 9 : 16
    readonly property int rows: Theme.portrait ? 16 : 9
    property var touched: []
    property int fingers: 0
    property int most: 0

    signal finished

    function mark(points: list<var>): void {
        const next = touched.slice();
        for (const point of points) {
            // Between two events a quick finger goes through cells, too.
            for (let step = 0; step <= 8; ++step) {
                const x = point.previousX + (point.x - point.previousX) * step / 8;
                const y = point.previousY + (point.y - point.previousY) * step / 8;
                const column = Math.floor(x / width * columns);
                const row = Math.floor(y / height * rows);
                if (column >= 0 && row >= 0 && column < columns && row < rows)
                    next[row * columns + column] = true;
            }
        }
        touched = next;
    }

    function count(points: int): void {
        fingers = points;
        most = Math.max(most, points);
    }

    Repeater {
        model: root.columns * root.rows

        Rectangle {
            required property int index

            border.color: Theme.line3
            border.width: 1
            color: root.touched[index] ? Theme.clay : "transparent"
            height: root.height / root.rows
            width: root.width / root.columns
            x: index % root.columns * width
            y: Math.floor(index / root.columns) * height
        }
    }

    MultiPointTouchArea {
        id: area

        anchors.fill: parent
        maximumTouchPoints: 20

        onPressed: touchPoints => {
            root.mark(touchPoints);
            root.count(touchPoints.length);
        }
        onReleased: root.count(0)
        onTouchUpdated: touchPoints => root.count(touchPoints.length)
        onUpdated: touchPoints => root.mark(touchPoints)
    }

    Rectangle {
        anchors.centerIn: parent
        antialiasing: true
        border.color: Theme.line3
        border.width: Theme.outline
        color: Theme.surface
        height: 320
        radius: 40
        width: 640

        Column {
            anchors.centerIn: parent
            spacing: 32

            StageText {
                anchors.horizontalCenter: parent.horizontalCenter
                role: Theme.bodyM
                text: qsTr("Fingers at once: %1, at most %2").arg(root.fingers).arg(root.most)
                wrapMode: Text.NoWrap
            }

            PillButton {
                anchors.horizontalCenter: parent.horizontalCenter
                focus: true
                glyphLeft: Glyphs.check
                label: qsTr("Done")
                primary: true

                onTapped: root.finished()
            }
        }
    }
}
