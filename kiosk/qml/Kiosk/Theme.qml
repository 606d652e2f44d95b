pragma Singleton

import QtQuick

// Colours, type, sizes and durations. Stage.qml alone writes the switches at the top.
QtObject {
    id: root

    property bool highContrast: false
    // Of running text: 1, 1.25, 1.6 or 2.
    property real textSize: 1
    // Back and next lie on the left.
    property bool leftHanded: false
    // Whatever is touched lies in the lower part.
    property bool low: false
    // The side of a stage pixel on the panel, and how high above the floor the panel begins; 0 and
    // -1 where nobody has told.
    property real pixelMm: 0
    property real lowerEdgeMm: -1
    // Nothing moves by itself: the visitor wants the page as it is.
    property bool held: false
    // Short fades instead of movement.
    property bool calm: false
    // What a slow machine goes without: see kiosk/session/thrift.py.
    property int thrift: 0
    // Everything in its settled place at once: exports and picture tests.
    property bool still: false
    property bool portrait: false
    property string language: "ru"
    // An accent colour from the show; transparent keeps amber.
    property color accent: "transparent"
    // Device pixels for one stage pixel: pictures are decoded at the size they are drawn.
    property real pixelScale: 1

    readonly property real largestDrawn: 1.25
    // Words beyond what the drawn layouts have room for: slides are read as a column.
    readonly property bool reading: textSize > largestDrawn
    // Nothing moves by itself, and a slide carries its words along.
    readonly property bool sparing: thrift > 0
    // A slide gives way to the next by a cut.
    readonly property bool cutting: thrift > 1
    // Nothing moves that nobody has touched.
    readonly property bool restful: still || calm || sparing

    readonly property bool chinese: language.startsWith("zh")
    // It is read from the right: see Mirror.qml.
    readonly property bool mirrored: Qt.locale(language).textDirection === Qt.RightToLeft

    readonly property int stageWidth: portrait ? 1080 : 1920
    readonly property int stageHeight: portrait ? 1920 : 1080
    readonly property int margin: portrait ? 60 : 96
    readonly property int gutter: 24
    readonly property int contentWidth: stageWidth - 2 * margin
    readonly property int contentBottom: portrait ? 1664 : 912
    readonly property int barTop: portrait ? 1764 : 944
    readonly property int barHeight: 96
    readonly property int target: 88
    // In low reach the slide is drawn smaller above, and below it stand keys in rows: 20 mm or
    // larger, and where the panel begins near the floor all of it 380 mm above.
    readonly property int keyRows: portrait ? 3 : 2
    readonly property int keyGap: 16
    readonly property int keyHeight: Math.max(portrait ? 112 : 94, pixelMm > 0 ? Math.ceil(20 / pixelMm) : 0)
    readonly property int keysHeight: keyRows * (keyHeight + keyGap) - keyGap
    readonly property real lift: low && pixelMm > 0 && lowerEdgeMm >= 0 ? Math.max(0, Math.min(140, (380 - lowerEdgeMm) / pixelMm - (stageHeight - barTop - barHeight))) : 0
    readonly property real lowScale: low ? (barTop + barHeight - lift - keysHeight - 20) / stageHeight : 1
    // So far beyond the stage's edges reaches whatever must cover them: the picture drifts.
    readonly property int bleed: 16

    readonly property bool accented: accent.a > 0 && !highContrast
    readonly property color bg: highContrast ? "#000000" : "#0A111B"
    readonly property color bgMid: highContrast ? "#000000" : "#101C28"
    readonly property color surface: highContrast ? "#000000" : "#13202D"
    readonly property color raised: highContrast ? "#2A2A2A" : "#1C2D3D"
    readonly property color text: highContrast ? "#FFFFFF" : "#F4EFE6"
    readonly property color text2: highContrast ? "#FFFFFF" : "#C9D1D8"
    readonly property color text3: highContrast ? "#FFFFFF" : "#BAC6D0"
    readonly property color amber: highContrast ? "#FFD21F" : accented ? accent : "#FFB23E"
    readonly property color amberPressed: highContrast ? "#FFFFFF" : accented ? Qt.darker(accent, 1.1) : "#E9A033"
    readonly property color amberText: highContrast ? "#FFD21F" : accented ? Qt.lighter(accent, 1.1) : "#FFC266"
    readonly property color amberDeep: highContrast ? "#FFD21F" : accented ? Qt.darker(accent, 1.2) : "#E08A1E"
    readonly property color clay: highContrast ? "#FFFFFF" : "#F2ECE1"
    readonly property color clayPressed: "#FFFFFF"
    readonly property color onClay: highContrast ? "#000000" : "#10171F"
    readonly property color onAmber: highContrast ? "#000000" : "#10151B"
    readonly property color line1: highContrast ? "#8A8A8A" : "#243644"
    readonly property color line2: highContrast ? "#8A8A8A" : "#32434F"
    readonly property color line3: highContrast ? "#FFFFFF" : "#6E808E"
    readonly property color line4: highContrast ? "#FFFFFF" : "#8797A4"
    // Bodies of machines in drawings.
    readonly property color steel: highContrast ? "#000000" : "#2A3B47"
    readonly property color steelDark: highContrast ? "#000000" : "#182630"
    readonly property color night: "#000000"
    readonly property color veil: "#05090F"
    readonly property real veilOpacity: 0.78
    readonly property color planFill: highContrast ? "#000000" : "#241F16"

    readonly property real outline: highContrast ? 4 : 1.5
    readonly property real labelOutline: highContrast ? 3 : 1.5
    readonly property real ornament: highContrast ? 3 : 1.5
    readonly property real thread: highContrast ? 4 : 2
    readonly property real focusRing: highContrast ? 6 : 4
    readonly property var dashes: [3.2, 2.6]

    readonly property string textFamily: "Onest"
    readonly property string displayFamily: "Unbounded"
    readonly property string chineseFamily: "Noto Sans SC"
    readonly property string iconFamily: "Material Design Icons"

    readonly property TypeRole figXL: TypeRole {
        family: root.displayFamily
        size: 240
        weight: Font.Medium
        line: 248
        tracking: -0.03
    }
    readonly property TypeRole fig28: TypeRole {
        family: root.displayFamily
        size: 200
        weight: Font.Medium
        line: 204
        tracking: -0.04
    }
    readonly property TypeRole figL: TypeRole {
        family: root.displayFamily
        size: 148
        weight: Font.Medium
        line: 152
        tracking: -0.04
    }
    readonly property TypeRole figDate: TypeRole {
        family: root.displayFamily
        size: 116
        weight: Font.Medium
        line: 128
        tracking: -0.04
    }
    readonly property TypeRole figM: TypeRole {
        family: root.displayFamily
        size: 66
        weight: Font.Medium
        line: 80
        tracking: -0.035
    }
    readonly property TypeRole figS: TypeRole {
        family: root.displayFamily
        size: 48
        weight: Font.Medium
        line: 56
        tracking: -0.02
    }
    readonly property TypeRole num: TypeRole {
        family: root.displayFamily
        size: 34
        weight: Font.Medium
        line: 44
    }
    readonly property TypeRole percent: TypeRole {
        family: root.displayFamily
        size: 28
        weight: Font.Medium
        line: 38
    }
    readonly property TypeRole display: TypeRole {
        family: root.displayFamily
        size: root.portrait ? 96 : 124
        weight: Font.DemiBold
        line: root.portrait ? 110 : 140
        tracking: -0.028
    }
    readonly property TypeRole title: TypeRole {
        family: root.textFamily
        size: root.portrait ? 84 : 92
        chineseSize: root.portrait ? 100 : 110
        weight: Font.DemiBold
        line: root.portrait ? 90 : 96
        tracking: -0.025
    }
    readonly property TypeRole titleS: TypeRole {
        family: root.textFamily
        size: 84
        chineseSize: 100
        weight: Font.DemiBold
        line: 90
        tracking: -0.025
    }
    readonly property TypeRole titleExplorer: TypeRole {
        family: root.textFamily
        size: 84
        chineseSize: 88
        weight: Font.DemiBold
        line: 90
        tracking: -0.025
    }
    readonly property TypeRole titleSheet: TypeRole {
        family: root.textFamily
        size: root.portrait ? 84 : 104
        weight: Font.DemiBold
        line: root.portrait ? 92 : 112
        tracking: -0.025
    }
    // Layouts drawn for their words grow a little with the text size; a visitor who wants more
    // reads. Whatever can scroll or has room, such as the bar, grows all the way.
    readonly property TextRoles drawn: TextRoles {
        family: root.textFamily
        scale: Math.min(root.largestDrawn, root.textSize)
    }
    readonly property bool larger: textSize > 1
    // Where a drawn layout is full: the words grow as much as they can there.
    readonly property TextRoles tight: TextRoles {
        family: root.textFamily
        scale: Math.min(1.1, root.textSize)
    }
    // And where it is full to the brim.
    readonly property TextRoles fixed: TextRoles {
        family: root.textFamily
        scale: 1
    }
    readonly property TextRoles grown: TextRoles {
        family: root.textFamily
        scale: root.textSize
    }
    readonly property TypeRole heading: drawn.heading
    readonly property TypeRole lead: drawn.lead
    readonly property TypeRole body: drawn.body
    readonly property TypeRole bodyM: drawn.bodyM
    readonly property TypeRole small: drawn.small
    readonly property TypeRole smallM: drawn.smallM
    readonly property TypeRole button: drawn.button
    readonly property TypeRole label: drawn.label
    readonly property TypeRole caption: drawn.caption
    readonly property TypeRole captionM: drawn.captionM

    // The bare studio between two slides.
    readonly property int cutMs: 160
    readonly property int slideMs: calm ? 150 : 560
    readonly property int enterMs: calm ? 150 : 600
    readonly property int leaveMs: calm ? 150 : 300
    readonly property int staggerMs: calm ? 0 : 60
    readonly property int objectMs: calm ? 150 : 700
    readonly property int travelMs: calm ? 150 : 640
    readonly property int growMs: calm ? 150 : 560
    readonly property int countMs: calm ? 0 : 1200
    readonly property int threadMs: calm ? 0 : 700
    readonly property int sheetMs: calm ? 150 : 500
    readonly property int pressMs: 80
    // Until a button that is not pressed by chance acts.
    readonly property int holdMs: 1200
    // How long the guide's spot stays when the finger has left.
    readonly property int lingerMs: 500
    // A value that has not changed for so long has come to rest.
    readonly property int restMs: 400
    readonly property int breathMs: 2400
    readonly property int hintMs: 4000
    readonly property int driftMs: 7000
    // Asleep when the hall closes, and awake again.
    readonly property int duskMs: calm ? 150 : 4000
    readonly property int dawnMs: calm ? 150 : 800
    // An explorer that nobody touches for so long demonstrates itself.
    readonly property int patienceMs: 4000
    // A thrown vehicle until it rests.
    readonly property int coastMs: 1300
    readonly property int stepMs: 2600
    // A picture, and the next frame of a film, that have not come by then are given up.
    readonly property int pictureMs: 6000
    readonly property int filmMs: 4000
    // A round of five steps and back to the first.
    readonly property int seenMs: 14000

    readonly property int enterShift: calm ? 0 : 48
    readonly property int objectShift: calm ? 0 : 120

    // Of a slow movement over so many stage pixels: a frame is drawn when it has gone a quarter of a
    // pixel of the screen, which nobody sees, and not sixty times a second.
    function inSteps(share: real, pixels: real): real {
        const count = Math.max(1, Math.round(4 * pixels * pixelScale));
        return Math.round(share * count) / count;
    }
}
