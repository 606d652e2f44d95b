pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A car of ten blocks that a finger fills, but not beyond the planned share: there the mark answers.
Item {
    id: root

    required property real share
    required property string mark
    required property bool running
    property bool touring: false

    readonly property var body: Theme.portrait ? BodyOutline.hatchback : BodyOutline.saloon
    readonly property var outline: BodyOutline.polygon(body)
    readonly property real pitch: body.width / 10
    readonly property real gap: Theme.portrait ? 12 : 16
    readonly property real planned: share / 10
    readonly property real wanted: touched ? choice : planned
    readonly property real goal: Math.min(wanted, planned)
    readonly property real markX: body.width * share / 100
    // The words stand beside the line and clear of the roof.
    readonly property bool wordsLeft: markX + 22 + words.width > body.width
    readonly property real wordsX: wordsLeft ? markX - 22 - words.width : markX + 22
    readonly property real headroom: Math.max(0, words.height + 12 - BodyOutline.top(outline, wordsX, wordsX + words.width))

    // For assistive technology, which reads them by these names.
    readonly property real value: percent.value
    readonly property real minimumValue: 0
    readonly property real maximumValue: share
    readonly property real stepSize: 10

    property bool touched: false
    property int choice: 0
    property int pressedBlock: -1
    property bool begun: false
    property real reached: Theme.still ? planned : 0

    function fillTo(blocks: int): void {
        touched = true;
        choice = Math.max(0, Math.min(10, blocks));
        if (choice > planned)
            answer.restart();
    }

    function go(by: int): void {
        fillTo(by > 0 ? Math.floor(goal) + 1 : Math.ceil(goal) - 1);
    }

    function blockAt(x: real): int {
        return Math.max(0, Math.min(9, Math.floor(x / pitch)));
    }

    function approach(): void {
        if (!running || Theme.still) {
            if (Theme.still)
                reached = goal;
            return;
        }
        begun = true;
        filling.stop();
        filling.to = goal;
        filling.duration = Theme.calm ? 0 : Math.abs(goal - reached) * (touched ? 60 : 130);
        filling.start();
    }

    Accessible.focusable: true
    Accessible.name: `${mark}: ${percent.text}`
    Accessible.role: Accessible.Slider
    activeFocusOnTab: true
    height: body.sill + body.wheel + 56
    width: body.width

    Accessible.onDecreaseAction: fillTo(Math.ceil(reached) - 1)
    Accessible.onIncreaseAction: fillTo(Math.floor(reached) + 1)
    Keys.onLeftPressed: go(Theme.mirrored ? 1 : -1)
    // Each press fills one block more, and after the last, none.
    Keys.onPressed: event => {
        if (event.key !== Qt.Key_Return && event.key !== Qt.Key_Enter && event.key !== Qt.Key_Space)
            return;
        event.accepted = true;
        if (!event.isAutoRepeat)
            fillTo(goal < planned ? Math.floor(goal) + 1 : 0);
    }
    Keys.onRightPressed: go(Theme.mirrored ? -1 : 1)
    onGoalChanged: approach()
    onRunningChanged: approach()
    onTouringChanged: if (touring)
        touched = false

    NumberAnimation {
        id: filling

        property: "reached"
        target: root
    }

    TapHandler {
        gesturePolicy: TapHandler.ReleaseWithinBounds

        onPressedChanged: {
            root.pressedBlock = pressed ? root.blockAt(point.position.x) : -1;
            // The finger is answered at once; a tap on the first block alone empties it.
            if (pressed)
                root.fillTo(root.pressedBlock === 0 && root.goal === 1 ? 0 : root.pressedBlock + 1);
        }
    }

    DragHandler {
        dragThreshold: 6
        // The stage's swipe must not take the finger away from the blocks.
        grabPermissions: PointerHandler.CanTakeOverFromItems | PointerHandler.CanTakeOverFromHandlersOfDifferentType
        target: null
        yAxis.enabled: false

        onCentroidChanged: if (active)
            root.fillTo(centroid.position.x < root.gap ? 0 : root.blockAt(centroid.position.x) + 1)
    }

    FocusRing {
        anchors.bottomMargin: -2
        gap: 12
        shown: root.activeFocus && root.Window.window !== null
    }

    Repeater {
        model: 10

        BodyBlock {
            required property int index

            height: root.height
            fromX: index * root.pitch + root.gap / 2
            level: Math.max(0, Math.min(1, root.reached - index))
            points: BodyOutline.between(root.outline, fromX, toX)
            pressed: root.pressedBlock === index
            toX: (index + 1) * root.pitch - root.gap / 2
        }
    }

    Shape {
        id: line

        preferredRendererType: Shape.CurveRenderer

        ShapePath {
            capStyle: ShapePath.FlatCap
            dashPattern: [4, 3]
            startX: root.markX
            startY: -root.headroom
            strokeColor: words.color
            strokeStyle: ShapePath.DashLine
            strokeWidth: Theme.highContrast ? 4 : 3

            PathLine {
                x: root.markX
                y: root.body.sill + 4
            }
        }
    }

    StageText {
        id: words

        property real answered: 0

        color: Qt.tint(Theme.amberText, Qt.rgba(1, 1, 1, answered))
        horizontalAlignment: root.wordsLeft ? Text.AlignRight : Text.AlignLeft
        role: Theme.tight.captionM
        text: root.mark
        wrapMode: Text.NoWrap
        x: root.wordsX
        y: -root.headroom

        SequentialAnimation {
            id: answer

            NumberAnimation {
                duration: Theme.pressMs
                property: "answered"
                target: words
                to: 1
            }

            NumberAnimation {
                duration: 900
                easing.type: Easing.InCubic
                property: "answered"
                target: words
                to: 0
            }
        }
    }

    Repeater {
        model: root.body.wheels

        Rectangle {
            id: wheel

            required property int modelData

            antialiasing: true
            border.color: Theme.line4
            border.width: 3
            color: Theme.bg
            height: width
            radius: width / 2
            width: 2 * root.body.wheel
            x: modelData - radius
            y: root.body.sill - radius

            Rectangle {
                anchors.centerIn: parent
                antialiasing: true
                border.color: Theme.line4
                border.width: 3
                color: "transparent"
                height: width
                radius: width / 2
                width: wheel.width * 0.52
            }
        }
    }

    StageText {
        id: percent

        readonly property int value: root.reached >= root.planned - 0.001 ? root.share : Math.floor(root.reached + 0.001) * 10

        color: Theme.amberText
        figure: true
        role: Theme.num
        text: qsTr("%1%").arg(value)
        visible: value > 0
        wrapMode: Text.NoWrap
        x: Math.max(0, Math.min(root.width - width, value / 100 * root.body.width - width / 2))
        y: root.body.sill + root.body.wheel + 8
    }
}
