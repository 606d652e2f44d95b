pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The rows of a comparison between fine lines. `across` 0 to 1 is how far the sides have changed
// places; `marking` puts = or ≠ at every row.
Item {
    id: root

    required property var rows // [{label, left, right}]
    readonly property TextRoles roles: rows.length > 5 ? Theme.fixed : Theme.tight
    required property Slide slide
    required property string leftName
    required property string rightName
    required property real across
    required property bool marking
    required property real columnWidth
    required property real rightX

    readonly property real pad: Math.max(9, Math.min(24, (room - contentHeight) / Math.max(1, rows.length) / 2))
    // The height it may take; rows stretch into it a little.
    required property real room
    property real contentHeight: 0
    property real labelColumn: 0

    signal sourceAsked(var claim)

    function differs(row: var): bool {
        return !row.left || !row.right || row.left.text !== row.right.text || row.left.status !== row.right.status;
    }

    function survey(): void {
        let sum = 0;
        let widest = 0;
        for (let i = 0; i < lines.count; ++i) {
            const line = lines.itemAt(i) as Line;
            sum += line?.wordsHeight ?? 0;
            widest = Math.max(widest, line?.labelWidth ?? 0);
        }
        contentHeight = sum;
        labelColumn = widest;
    }

    height: grid.height

    component Line: Item {
        id: line

        required property var modelData
        required property int index

        readonly property bool different: root.differs(modelData)
        readonly property real cellsTop: Theme.portrait ? heading.height + 4 : 0
        readonly property real wordsHeight: Math.max(heading.height, cellsTop + Math.max(left.implicitHeight, right.implicitHeight))
        readonly property real labelWidth: Math.max(left.labelWidth, right.labelWidth)
        readonly property real fade: 1 - 2 * Math.min(root.across, 1 - root.across)
        readonly property bool changed: root.across >= 0.5

        height: wordsHeight + 2 * root.pad
        width: root.width

        onLabelWidthChanged: root.survey()
        onWordsHeightChanged: root.survey()

        Rectangle {
            color: Theme.line2
            height: Theme.ornament
            width: parent.width
        }

        Rectangle {
            color: Theme.amber
            height: Theme.thread + 1
            visible: width > 0
            width: root.marking && line.different ? parent.width : 0

            Behavior on width {
                enabled: !Theme.still && !Theme.calm

                NumberAnimation {
                    duration: Theme.threadMs
                    easing.type: Easing.InOutSine
                }
            }
        }

        Entrance {
            anchors.fill: parent
            direction: root.slide.direction
            order: 4 + line.index
            shown: root.slide.shown

            Row {
                id: heading

                spacing: 6
                x: Theme.portrait ? 0 : (root.width - width) / 2
                y: root.pad + (Theme.portrait ? 0 : 5)

                Icon {
                    id: mark

                    anchors.verticalCenter: parent.verticalCenter
                    color: line.different ? Theme.amberText : Theme.text3
                    glyph: line.different ? Glyphs.notEqual : Glyphs.equal
                    size: 28
                    visible: root.marking
                }

                StageText {
                    color: root.marking && line.different ? Theme.amberText : Theme.text2
                    horizontalAlignment: Theme.portrait ? Text.AlignLeft : Text.AlignHCenter
                    role: Theme.tight.captionM
                    text: line.modelData.label
                    width: Math.min(implicitWidth, (Theme.portrait ? root.width : root.rightX - root.columnWidth - 12) - mark.width - heading.spacing)
                }
            }

            CompareCell {
                id: left

                about: `${line.modelData.label}, ${root.leftName}`
                claim: line.modelData.left
                roles: root.roles
                height: implicitHeight
                ink: root.marking && !line.different ? Theme.text3 : Theme.text
                labelColumn: root.labelColumn
                opacity: line.fade
                width: root.columnWidth
                x: line.changed ? root.rightX : 0
                y: root.pad + line.cellsTop

                onTapped: root.sourceAsked(claim)
            }

            CompareCell {
                id: right

                about: `${line.modelData.label}, ${root.rightName}`
                claim: line.modelData.right
                roles: root.roles
                height: implicitHeight
                ink: root.marking && !line.different ? Theme.text3 : Theme.text
                labelColumn: root.labelColumn
                opacity: line.fade
                width: root.columnWidth
                x: line.changed ? 0 : root.rightX
                y: root.pad + line.cellsTop

                onTapped: root.sourceAsked(claim)
            }
        }
    }

    Column {
        id: grid

        width: parent.width

        Repeater {
            id: lines

            model: root.rows

            onItemAdded: root.survey()

            Line {}
        }
    }
}
