pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The answers to choose from, as large as the longest of them allows.
FocusScope {
    id: root

    required property var answers // [string]
    required property int correct
    required property int chosen // -1: none yet
    required property bool shown
    required property int direction

    readonly property bool answered: chosen >= 0
    readonly property bool figures: answers.every(answer => /^[\d\s.,%+\u2212\u2013-]+$/.test(answer))
    readonly property int columns: Theme.portrait ? 1 : figures || answers.length < 4 ? answers.length : 2
    readonly property int rows: Math.ceil(answers.length / columns)
    readonly property real cardWidth: (width - Theme.gutter * (columns - 1)) / columns
    readonly property real cardHeight: (height - Theme.gutter * (rows - 1)) / rows
    readonly property TypeRole role: figures ? Theme.fig28 : Theme.title
    // One size for all: the largest at which every answer stands on one line; words that would
    // become smaller than a heading break into lines instead.
    readonly property int size: {
        const room = cardWidth - (rows > 1 ? 2 * Math.min(88, cardHeight * 0.46) + 80 : 112);
        const widest = Math.max(1, ...answers.map(answer => measure.advanceWidth(answer)));
        const most = Math.min(role.size, cardHeight * (figures ? 0.66 : 0.5));
        const oneLine = Math.min(most, Math.floor(role.size * room / widest));
        if (figures || oneLine >= 56)
            return oneLine;
        return Math.max(...answers.map(answer => answer.length)) * 56 * 0.56 / room * 64 < cardHeight - 60 ? 56 : 44;
    }

    signal asked(int index)

    function focusFirst(): void {
        if (cards.count > 0)
            step(-1, 1);
    }

    function step(from: int, by: int): void {
        const to = Math.max(0, Math.min(answers.length - 1, from + by));
        const card = (cards.itemAt(to) as AnswerPlace)?.card;
        card?.forceActiveFocus(Qt.TabFocusReason);
    }

    FontMetrics {
        id: measure

        font.family: Theme.chinese && !root.figures ? Theme.chineseFamily : root.role.family
        font.letterSpacing: root.role.size * root.role.tracking
        font.pixelSize: root.role.size
        font.weight: root.role.weight
    }

    component AnswerPlace: Entrance {
        id: place

        required property string modelData
        required property int index

        readonly property alias card: card

        direction: root.direction
        height: root.cardHeight
        order: 2 + index
        shown: root.shown
        width: root.cardWidth
        x: index % root.columns * (root.cardWidth + Theme.gutter)
        y: Math.floor(index / root.columns) * (root.cardHeight + Theme.gutter)

        AnswerCard {
            id: card

            anchors.fill: parent
            answer: place.modelData
            answered: root.answered
            figure: root.figures
            isChosen: root.chosen === place.index
            isRight: root.correct === place.index
            role: root.role
            size: root.size

            Keys.onLeftPressed: root.step(place.index, Theme.mirrored ? 1 : -1)
            Keys.onRightPressed: root.step(place.index, Theme.mirrored ? -1 : 1)
            onTapped: root.asked(place.index)
        }
    }

    Repeater {
        id: cards

        model: root.answers

        AnswerPlace {}
    }
}
