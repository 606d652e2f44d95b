pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The questions one after the other as large buttons below each other.
Column {
    id: root

    required property var part // {questions, grades}

    property int asked: 0
    property int chosen: -1
    property int rightOnes: 0

    readonly property var questions: part.questions
    readonly property bool finished: asked >= questions.length
    readonly property bool answered: chosen >= 0
    readonly property var question: questions[Math.min(asked, questions.length - 1)]
    readonly property string grade: part.grades.reduce((text, grade) => grade.fromRight <= rightOnes ? grade.text : text, "")
    readonly property string said: finished ? grade : question.question

    // The first question comes with the slide, and is told with it; another one is news.
    property bool another: false
    // What has been answered and what is asked, for whoever does not see it.
    readonly property string remark: finished ? `${rightOnes} / ${questions.length}. ${grade}` : answered ? `${verdict.text} ${question.because.text}` : another ? Spelling.sentences([question.question, ...question.answers]) : ""

    signal sourceAsked(var claim)

    function answer(index: int): void {
        if (answered)
            return;
        chosen = index;
        if (index === question.right)
            rightOnes += 1;
    }

    function goOn(): void {
        const again = finished;
        const keyed = onwards.activeFocus;
        another = true;
        asked = again ? 0 : asked + 1;
        chosen = -1;
        if (again)
            rightOnes = 0;
        if (keyed)
            (answers.itemAt(0) ?? onwards).forceActiveFocus(Qt.TabFocusReason);
    }

    spacing: 32

    ReadingText {
        color: Theme.amberText
        role: Theme.grown.captionM
        text: root.finished ? qsTr("%1 of %2").arg(root.rightOnes).arg(root.questions.length) : qsTr("Question %1 of %2").arg(root.asked + 1).arg(root.questions.length)
        width: root.width
    }

    ReadingText {
        Accessible.name: text
        Accessible.role: Accessible.Heading
        role: Theme.grown.heading
        // Chinese breaks anywhere, so there the break of the author is kept.
        text: Theme.chinese ? root.said : root.said.replace(/\n/g, " ")
        width: root.width
    }

    Repeater {
        id: answers

        model: root.finished ? 0 : root.question.answers.length

        ReadingAnswer {
            required property int index

            answer: root.question.answers[index] ?? ""
            answered: root.answered
            isChosen: index === root.chosen
            isRight: index === root.question.right
            width: root.width

            onTapped: root.answer(index)
        }
    }

    ReadingText {
        id: verdict

        role: Theme.grown.heading
        text: root.chosen === root.question.right ? qsTr("Right.") : qsTr("Not quite.")
        visible: root.answered
        width: root.width
    }

    ReadingClaim {
        part: ({
                claim: root.question.because,
                text: root.question.because.text,
                figure: "",
                unit: ""
            })
        visible: root.answered
        width: root.width

        onTapped: root.sourceAsked(part.claim)
    }

    PillButton {
        id: onwards

        glyph: root.finished ? Glyphs.refresh : Glyphs.right
        implicitHeight: 128
        label: root.finished ? qsTr("Once more") : root.asked === root.questions.length - 1 ? qsTr("Your result") : qsTr("Next question")
        primary: true
        roles: Theme.grown
        visible: root.answered || root.finished

        onTapped: root.goOn()
    }
}
