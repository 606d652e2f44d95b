import QtQuick

Rectangle {
    id: root

    required property string fault
    required property string show
    required property string log
    required property int minutes

    color: "#0A111B"

    Text {
        anchors.centerIn: parent
        color: "white"
        font.pixelSize: 60
        text: "Показ скоро вернётся"
        textFormat: Text.PlainText
    }
}
