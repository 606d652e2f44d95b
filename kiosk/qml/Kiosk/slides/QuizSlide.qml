pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// Questions one by one; each answer shows what is right, why and from where. At the end a score.
Slide {
    id: root

    required property var questions // [{question, answers, right, because}]
    required property var grades // [{fromRight, text}], rising

    property int asked: 0
    property int chosen: -1
    property var results: [] // [bool] of the questions answered

    readonly property bool answered: chosen >= 0
    readonly property bool finished: asked >= questions.length
    readonly property var question: questions[Math.min(asked, questions.length - 1)]
    readonly property bool lastOne: asked === questions.length - 1
    readonly property int rightOnes: results.filter(result => result).length
    readonly property string grade: grades.reduce((text, grade) => grade.fromRight <= rightOnes ? grade.text : text, "")
    // False while one question leaves and the next has not come.
    property bool posed: true
    property int following: 0
    property bool byKeys: false
    // The first question comes with the slide, and is told with it; another one is news.
    property bool another: false

    function answer(index: int): void {
        if (answered || finished)
            return;
        byKeys = answers.activeFocus;
        chosen = index;
        results = results.concat([index === root.question.right]);
        if (byKeys)
            forward.forceActiveFocus(Qt.TabFocusReason);
    }

    function pose(index: int): void {
        byKeys = forward.activeFocus || again.activeFocus;
        following = index;
        another = true;
        if (Theme.still) {
            turn();
            return;
        }
        posed = false;
        turning.restart();
    }

    function turn(): void {
        asked = following;
        chosen = -1;
        if (asked === 0)
            results = [];
        posed = true;
        if (!byKeys)
            return;
        if (finished)
            again.forceActiveFocus(Qt.TabFocusReason);
        else
            answers.focusFirst();
    }

    calmBar: true
    light: 0.5
    remark: finished ? `${rightOnes} / ${questions.length}. ${grade}` : !posed ? "" : answered ? verdict.name : another ? Spelling.sentences([question.question, ...question.answers]) : ""

    onTouringChanged: if (asked > 0 || answered)
        pose(0)

    PauseAnimation {
        id: turning

        duration: Theme.leaveMs

        onFinished: root.turn()
    }

    // While nobody plays, the first question answers itself.
    Timer {
        interval: 4000
        running: root.touring && root.settled && !root.answered && !Theme.still

        onTriggered: root.answer(root.question.right)
    }

    FocusScope {
        anchors.fill: parent
        // Qt will not have the item with the focus become invisible.
        visible: !root.finished || activeFocus

        Entrance {
            direction: root.direction
            shown: root.shown
            x: Theme.margin
            y: Theme.portrait ? 84 : 56

            QuizProgress {
                count: root.questions.length
                current: root.asked
                results: root.results
            }
        }

        Entrance {
            id: asking

            direction: root.direction
            height: words.height
            order: 1
            shown: root.shown && root.posed
            width: Theme.contentWidth
            x: Theme.margin
            y: Theme.portrait ? 156 : Theme.chinese ? 100 : 108

            StageText {
                id: words

                Accessible.role: Accessible.Heading
                role: Theme.chinese ? Theme.titleS : Theme.title
                text: Theme.portrait && !Theme.chinese ? root.question.question.replace(/\n/g, " ") : root.question.question
                width: parent.width
                x: -4
            }
        }

        AnswerCards {
            id: answers

            answers: root.question.answers
            chosen: root.chosen
            direction: root.direction
            height: (Theme.portrait ? 1192 : 656) - y
            correct: root.question.right
            shown: root.shown && root.posed
            width: Theme.contentWidth
            x: Theme.margin
            y: Math.max(Theme.portrait ? 556 : 352, asking.y + asking.height + 24)

            onAsked: index => root.answer(index)
        }

        Entrance {
            direction: root.direction
            order: 6
            shown: root.shown && root.posed && !root.answered
            x: Theme.margin
            y: Theme.portrait ? 1260 : 716

            Row {
                spacing: 20

                Icon {
                    anchors.verticalCenter: parent.verticalCenter
                    color: Theme.amberText
                    glyph: Glyphs.touch
                    size: 52
                }

                StageText {
                    anchors.verticalCenter: parent.verticalCenter
                    role: Theme.small
                    text: qsTr("Choose an answer")
                    wrapMode: Text.NoWrap
                }
            }
        }

        Entrance {
            direction: root.direction
            enabled: root.answered && root.posed
            height: verdict.height
            shown: root.shown && root.answered && root.posed
            width: Theme.portrait ? Theme.contentWidth : Theme.contentWidth - forward.width - 72
            x: Theme.margin
            y: Theme.portrait ? 1228 : 692

            QuizVerdict {
                id: verdict

                claim: root.question.because
                correct: root.results[root.asked] ?? true
                width: parent.width

                onTapped: root.sourceAsked(claim)
            }
        }

        Entrance {
            direction: root.direction
            enabled: root.answered && root.posed
            height: forward.height
            order: 1
            shown: root.shown && root.answered && root.posed
            width: forward.width
            x: Theme.stageWidth - Theme.margin - width
            y: Theme.contentBottom - height - (Theme.portrait ? 0 : 40)

            PillButton {
                id: forward

                glyph: Glyphs.right
                implicitHeight: 112
                label: root.lastOne ? qsTr("Your result") : qsTr("Next question")
                minimumWidth: Theme.portrait ? Theme.contentWidth : 0
                padding: 48
                primary: true

                onTapped: root.pose(root.asked + 1)
            }
        }
    }

    FocusScope {
        anchors.fill: parent
        visible: root.finished || activeFocus

        Entrance {
            direction: root.direction
            enabled: root.finished && root.posed
            height: score.height
            shown: root.shown && root.finished && root.posed
            width: score.width
            x: Theme.portrait ? (root.width - width) / 2 : 1090
            y: Theme.portrait ? 136 : 110

            QuizScore {
                id: score

                claims: root.questions.map(question => question.because)
                results: root.results
                running: root.finished && root.shown
                width: Theme.portrait ? 800 : 756

                onAsked: claim => root.sourceAsked(claim)
            }
        }

        Entrance {
            direction: root.direction
            height: 56
            order: 1
            shown: root.shown && root.finished && root.posed
            width: Theme.contentWidth
            x: Theme.margin
            y: Theme.portrait ? 1010 : grading.y - 72

            Rectangle {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.amber
                height: 3
                width: 48
            }

            StageText {
                anchors.verticalCenter: parent.verticalCenter
                color: Theme.amberText
                role: Theme.captionM
                text: root.title.replace(/\n/g, " ")
                wrapMode: Text.NoWrap
                x: 68
            }
        }

        Entrance {
            id: grading

            direction: root.direction
            height: gradeWords.height
            order: 2
            shown: root.shown && root.finished && root.posed
            width: Theme.portrait ? Theme.contentWidth : 940
            x: Theme.margin
            y: Theme.portrait ? 1074 : 488 - height / 2 - 40

            StageText {
                id: gradeWords

                Accessible.role: Accessible.Heading
                role: Theme.title
                text: root.grade
                width: parent.width
                x: -4
            }
        }

        Entrance {
            direction: root.direction
            enabled: root.finished && root.posed
            height: again.height
            order: 3
            shown: root.shown && root.finished && root.posed
            width: again.width
            x: Theme.margin
            y: Theme.portrait ? Theme.contentBottom - height : grading.y + grading.height + 56

            PillButton {
                id: again

                glyphLeft: Glyphs.refresh
                implicitHeight: 112
                label: qsTr("Once more")
                minimumWidth: Theme.portrait ? Theme.contentWidth : 0
                padding: 48
                primary: true

                onTapped: root.pose(0)
            }
        }
    }
}
