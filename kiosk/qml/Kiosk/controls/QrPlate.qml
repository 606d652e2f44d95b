pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A QR code on a clay plate. Modules are whole stage pixels, and the clear zone around them is
// never less than the four modules that readers need.
Rectangle {
    id: root

    required property var code // {modules, path}
    required property string name
    // A renderer without a GPU does not cut shapes off at the edge of what scrolls: in part, there is
    // only the plate.
    property bool whole: true

    readonly property int cell: Math.max(1, Math.floor(width / (code.modules + 8)))
    readonly property real inset: Math.floor((width - cell * code.modules) / 2)

    Accessible.name: name
    Accessible.role: Accessible.Graphic
    antialiasing: true
    color: Theme.clay
    height: width
    radius: 24
    width: 424

    Upright {
        anchors.fill: parent
        visible: root.whole

        Shape {
            height: root.cell * root.code.modules
            width: height
            x: root.inset
            y: root.inset

            ShapePath {
                fillColor: Theme.onClay
                scale: Qt.size(root.cell, root.cell)
                strokeColor: "transparent"

                PathSvg {
                    path: root.code.path
                }
            }
        }
    }
}
