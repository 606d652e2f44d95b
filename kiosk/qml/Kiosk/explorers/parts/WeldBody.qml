pragma ComponentBehavior: Bound

import QtQuick
import QtQuick.Shapes

import Kiosk

// The bare body of a car from the side, a thousand units wide and five hundred high.
Item {
    id: root

    required property bool detailed
    required property real floor // below the frame

    readonly property string outline: "M42 446C32 380 34 300 56 226C78 152 112 84 172 56C242 24 380 8 500 8C620 8 704 30 766 74C834 122 884 180 914 232C950 252 968 300 972 350C975 390 972 420 968 446L890 446A98 98 0 0 0 694 446L682 470L326 470L314 446A98 98 0 0 0 118 446Z"
    readonly property string rearDoor: "M468 84C400 82 316 84 254 98C206 110 176 158 164 222Q162 244 182 256C276 290 330 350 338 412Q340 434 360 434L456 434Q474 434 474 414L474 104Q474 84 468 84Z"
    readonly property string frontDoor: "M532 84C604 82 664 92 708 118C764 152 812 196 838 238Q844 258 822 266C730 300 678 352 670 412Q668 434 648 434L544 434Q526 434 526 414L526 104Q526 84 532 84Z"

    // What carries it while it is welded.
    Repeater {
        model: [0.372, 0.628]

        Item {
            required property real modelData

            x: root.width * modelData
            y: root.height * 0.94

            Rectangle {
                antialiasing: true
                border.color: Theme.line3
                border.width: Theme.highContrast ? 3 : 2
                color: Theme.steelDark
                height: root.height * 0.06 + root.floor
                radius: 4
                width: root.width * 0.026
                x: -width / 2
            }

            Rectangle {
                antialiasing: true
                border.color: Theme.line3
                border.width: Theme.highContrast ? 3 : 2
                color: Theme.steel
                height: root.height * 0.036
                radius: 4
                width: root.width * 0.07
                x: -width / 2
                y: -2
            }
        }
    }

    Shape {
        height: 500
        preferredRendererType: Shape.CurveRenderer
        scale: root.width / 1000
        transformOrigin: Item.TopLeft
        width: 1000

        ShapePath {
            fillColor: Theme.steel
            fillRule: ShapePath.OddEvenFill
            joinStyle: ShapePath.RoundJoin
            strokeColor: Theme.line4
            strokeWidth: root.detailed ? 2.4 : 7

            PathSvg {
                path: root.outline + root.rearDoor + root.frontDoor
            }
        }

        // The roof catches the light; seams of the sheets.
        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: Theme.text2
            strokeWidth: root.detailed ? 4 : 8

            PathSvg {
                path: "M172 56C242 24 380 8 500 8C620 8 704 30 766 74"
            }
        }

        ShapePath {
            capStyle: ShapePath.RoundCap
            fillColor: "transparent"
            strokeColor: root.detailed ? Theme.line3 : "transparent"
            strokeWidth: 1.6

            PathSvg {
                path: "M50 262C90 256 130 254 172 258M832 262C870 250 916 254 950 276M474 400L526 400M474 122L526 122M908 340C930 338 948 344 952 358C940 370 916 368 906 358Z"
            }
        }
    }
}
