import QtQuick

// What the labels of statements mean, in words.
QtObject {
    readonly property var all: [
        {
            status: "fact",
            meaning: qsTr("It happened, and a named source says so.")
        },
        {
            status: "plan",
            meaning: qsTr("Somebody intends it; it has not happened\u00a0yet.")
        },
        {
            status: "estimate",
            meaning: qsTr("Worked out from the figures of the\u00a0sources.")
        },
        {
            status: "principle",
            meaning: qsTr("General engineering, not this plant in\u00a0particular.")
        }
    ]
}
