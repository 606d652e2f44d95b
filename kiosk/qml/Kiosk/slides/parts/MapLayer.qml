pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// Land, borders and the highlighted region. Drawing them takes several frames' time, so they are
// drawn once into a picture that moves with the fingers, and again when the fingers have left.
Item {
    id: root

    required property var chart // {ratio, land, borders, highlight}: paths in thousandths of its width
    // Where the map lies now: stage pixels for a thousandth of its width, and its left upper corner.
    required property real unit
    required property real originX
    required property real originY
    // Fingers are moving it.
    required property bool moving

    // How it lay when it was drawn; round the stage there is some more of it, for the next movement.
    property real drawnUnit: unit
    property real drawnX: originX
    property real drawnY: originY
    property bool wide: false

    readonly property real edgeX: wide ? width / 4 : 0
    readonly property real edgeY: wide ? height / 4 : 0
    readonly property real stretch: unit / drawnUnit
    // The stage looks beyond what was drawn, or sees it too coarse.
    readonly property bool outgrown: stretch > 2 || sheet.x > 0.5 || sheet.y > 0.5 || sheet.x + sheet.width * stretch < width - 0.5 || sheet.y + sheet.height * stretch < height - 0.5

    function draw(): void {
        wide = moving;
        drawnUnit = unit;
        drawnX = originX;
        drawnY = originY;
    }

    clip: true

    onMovingChanged: if (!moving)
        draw()
    onOutgrownChanged: if (outgrown)
        Qt.callLater(draw)

    Item {
        id: sheet

        height: root.height + 2 * root.edgeY
        layer.enabled: true
        layer.samples: 4
        layer.smooth: true
        layer.textureSize: Qt.size(width * Theme.pixelScale, height * Theme.pixelScale)
        scale: root.stretch
        transformOrigin: Item.TopLeft
        width: root.width + 2 * root.edgeX
        x: root.originX - (root.edgeX + root.drawnX) * root.stretch
        y: root.originY - (root.edgeY + root.drawnY) * root.stretch

        Item {
            scale: root.drawnUnit
            transformOrigin: Item.TopLeft
            x: root.edgeX + root.drawnX
            y: root.edgeY + root.drawnY

            Shape {
                ShapePath {
                    fillColor: Theme.surface
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: Theme.line3
                    strokeWidth: Theme.ornament / root.drawnUnit

                    PathSvg {
                        path: root.chart.land
                    }
                }

                ShapePath {
                    fillColor: "transparent"
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: Theme.line2
                    strokeWidth: Theme.ornament / root.drawnUnit

                    PathSvg {
                        path: root.chart.borders
                    }
                }

                // The soft outline: wide and faint under narrow and clear.
                ShapePath {
                    fillColor: "transparent"
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: Theme.highContrast ? "transparent" : Qt.alpha(Theme.amber, 0.16)
                    strokeWidth: 14 / root.drawnUnit

                    PathSvg {
                        path: root.chart.highlight
                    }
                }

                ShapePath {
                    fillColor: Theme.highContrast ? Theme.bg : Qt.alpha(Theme.amber, 0.42)
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: Theme.amber
                    strokeWidth: 2.5 / root.drawnUnit

                    PathSvg {
                        path: root.chart.highlight
                    }
                }
            }
        }
    }
}
