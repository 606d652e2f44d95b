pragma ComponentBehavior: Bound

import QtQuick

import Kiosk

// The roles of running text at one text size. Headings are large already and grow half as much.
QtObject {
    id: root

    required property string family
    required property real scale

    readonly property real headingScale: scale > 1.25 ? 1 + (scale - 1) / 2 : 1

    component Grown: TypeRole {
        family: root.family
        weight: Font.Normal
    }

    readonly property TypeRole heading: Grown {
        line: Math.round(64 * root.headingScale)
        size: Math.round(56 * root.headingScale)
        tracking: -0.015
        weight: Font.DemiBold
    }
    readonly property TypeRole lead: Grown {
        line: Math.round(56 * root.scale)
        size: Math.round(44 * root.scale)
        tracking: -0.008
    }
    readonly property TypeRole body: Grown {
        line: Math.round(48 * root.scale)
        size: Math.round(36 * root.scale)
    }
    readonly property TypeRole bodyM: Grown {
        line: Math.round(48 * root.scale)
        size: Math.round(36 * root.scale)
        weight: Font.DemiBold
    }
    readonly property TypeRole small: Grown {
        line: Math.round(44 * root.scale)
        size: Math.round(34 * root.scale)
    }
    readonly property TypeRole smallM: Grown {
        line: Math.round(44 * root.scale)
        size: Math.round(34 * root.scale)
        weight: Font.DemiBold
    }
    readonly property TypeRole button: Grown {
        line: Math.round(44 * root.scale)
        size: Math.round(36 * root.scale)
        weight: Font.DemiBold
    }
    readonly property TypeRole label: Grown {
        line: Math.round(34 * root.scale)
        size: Math.round(28 * root.scale)
        weight: Font.DemiBold
    }
    readonly property TypeRole caption: Grown {
        line: Math.round(38 * root.scale)
        size: Math.round(28 * root.scale)
    }
    readonly property TypeRole captionM: Grown {
        line: Math.round(38 * root.scale)
        size: Math.round(28 * root.scale)
        weight: Font.DemiBold
    }
}
