import QtQuick

import Kiosk

// The questions of a quiz.
ReadingPart {
    id: root

    height: quiz.height

    ReadingQuiz {
        id: quiz

        part: root.part
        width: root.width

        onSourceAsked: claim => root.slide.sourceAsked(claim)
    }

    Binding {
        property: "remark"
        target: root.slide
        value: quiz.remark
    }
}
