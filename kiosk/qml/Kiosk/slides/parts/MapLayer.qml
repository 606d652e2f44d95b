pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// Land, borders and the highlighted region. Drawing them takes several frames' time, so they are
// drawn once into a picture that moves with the fingers, and again when the fingers have left.
// (A layer would do, but the software renderer repaints the whole of one with every frame.)
Item {
    id: root

    required property var chart // {ratio, land, borders, highlight}: paths in thousandths of its width
    // Where the map lies now: stage pixels for a thousandth of its width, and its left upper corner.
    required property real unit
    required property real originX
    required property real originY
    // Fingers are moving it.
    required property bool moving

    // How it lay when the picture was drawn, and how far the picture reaches beyond the stage.
    property var drawn: ({
            unit: unit,
            x: 0,
            y: 0,
            edge: 0
        })
    property var draft: drawn
    // It lives as long as somebody holds the result of the grab.
    property var grabbed: null

    readonly property bool ready: picture.status === Image.Ready || picture.status === Image.Error
    readonly property real stretch: unit / drawn.unit
    // The stage looks beyond the picture, or sees it too coarse.
    readonly property bool outgrown: ready && (stretch > 2 || picture.x > 0.5 || picture.y > 0.5 || picture.x + picture.width * stretch < width - 0.5 || picture.y + picture.height * stretch < height - 0.5)
    // Whatever changes here, the picture is no longer what it should be.
    readonly property string wanted: moving || !Window.window || width <= 0 ? "" : [unit, originX, originY, sheet.width, sheet.height, Theme.pixelScale, Theme.amber, Theme.surface, chart.land.length].join(" ")

    function draw(): void {
        // While the slide is being built the sheet has no size yet, and a window that is closing has
        // no scale that could be compared.
        if (!Window.window || !(Math.min(sheet.width, sheet.height) * Theme.pixelScale >= 1))
            return;
        draft = {
            unit: unit,
            x: originX,
            y: originY,
            edge: moving ? 0.25 : 0
        };
        const size = Qt.size(Math.ceil(sheet.width * Theme.pixelScale), Math.ceil(sheet.height * Theme.pixelScale));
        sheet.grabToImage(result => {
            grabbed = result;
            picture.source = result.url;
            drawn = draft;
            // The picture before this one is eight megabytes that the engine does not know of.
            gc();
        }, size);
    }

    clip: true

    Component.onCompleted: if (wanted !== "")
        Qt.callLater(draw)
    onOutgrownChanged: if (outgrown && moving)
        Qt.callLater(draw)
    onWantedChanged: if (wanted !== "")
        Qt.callLater(draw)

    Image {
        id: picture

        cache: false
        height: root.height * (1 + 2 * root.drawn.edge)
        scale: root.stretch
        transformOrigin: Item.TopLeft
        width: root.width * (1 + 2 * root.drawn.edge)
        x: root.originX - (root.drawn.edge * root.width + root.drawn.x) * root.stretch
        y: root.originY - (root.drawn.edge * root.height + root.drawn.y) * root.stretch
    }

    Item {
        id: sheet

        height: root.height * (1 + 2 * root.draft.edge)
        visible: false
        width: root.width * (1 + 2 * root.draft.edge)

        Item {
            scale: root.draft.unit
            transformOrigin: Item.TopLeft
            x: root.draft.edge * root.width + root.draft.x
            y: root.draft.edge * root.height + root.draft.y

            Shape {
                preferredRendererType: Shape.CurveRenderer

                ShapePath {
                    fillColor: Theme.surface
                    strokeColor: Theme.highContrast ? Theme.line2 : Theme.line3
                    strokeWidth: Theme.ornament / root.draft.unit

                    PathSvg {
                        path: root.chart.land
                    }
                }

                ShapePath {
                    fillColor: "transparent"
                    strokeColor: Theme.line2
                    strokeWidth: Theme.ornament / root.draft.unit

                    PathSvg {
                        path: root.chart.borders
                    }
                }

                // The soft outline: wide and faint under narrow and clear.
                ShapePath {
                    fillColor: "transparent"
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: Theme.highContrast ? "transparent" : Qt.alpha(Theme.amber, 0.16)
                    strokeWidth: 14 / root.draft.unit

                    PathSvg {
                        path: root.chart.highlight
                    }
                }

                ShapePath {
                    fillColor: Theme.highContrast ? Theme.bg : Qt.alpha(Theme.amber, 0.42)
                    joinStyle: ShapePath.RoundJoin
                    strokeColor: Theme.amber
                    strokeWidth: 2.5 / root.draft.unit

                    PathSvg {
                        path: root.chart.highlight
                    }
                }
            }
        }
    }
}
