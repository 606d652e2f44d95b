pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// A line along corners that lights up: a bright core in two wider, fainter ones, so that it glows.
Item {
    id: root

    required property list<point> corners
    required property bool on
    // The one being named shines brighter.
    required property bool current

    readonly property list<real> widths: Theme.highContrast ? [6] : [26, 14, 5]
    readonly property list<real> strengths: Theme.highContrast ? [1] : [0.14, 0.26, 1]

    opacity: on ? (current || Theme.highContrast ? 1 : 0.72) : 0
    visible: opacity > 0 && corners.length > 1

    Repeater {
        model: root.widths.length

        Shape {
            id: line

            required property int index

            preferredRendererType: Shape.CurveRenderer

            ShapePath {
                capStyle: ShapePath.RoundCap
                fillColor: "transparent"
                joinStyle: ShapePath.RoundJoin
                strokeColor: Qt.rgba(Theme.amber.r, Theme.amber.g, Theme.amber.b, root.strengths[line.index])
                strokeWidth: root.widths[line.index]

                PathPolyline {
                    path: root.corners
                }
            }
        }
    }

    Behavior on opacity {
        enabled: !Theme.still && !Theme.calm

        NumberAnimation {
            duration: Theme.leaveMs
        }
    }
}
