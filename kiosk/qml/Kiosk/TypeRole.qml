import QtQuick

// One role of the type scale; sizes in stage pixels, tracking in em.
QtObject {
    required property string family
    required property int size
    required property int weight
    required property int line
    property real tracking: 0
    property int chineseSize: size
}
