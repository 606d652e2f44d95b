import QtQuick

import Kiosk

// Where the power goes: as long as it is strong, in amber what arrives, behind it what becomes heat.
Item {
    id: root

    required property real arriving // kW
    required property real warming // kW
    required property real most // kW that fill the width
    required property string goal
    required property string heat
    required property string unit

    function spell(power: real): string {
        return `${Spelling.decimal(power, 1)} ${unit}`;
    }

    implicitHeight: 84

    Rectangle {
        antialiasing: true
        color: Theme.line2
        height: 8
        radius: 4
        width: root.width
        y: 9
    }

    Rectangle {
        id: main

        antialiasing: true
        color: Theme.amber
        height: 26
        radius: 4
        width: root.width * root.arriving / root.most
    }

    Rectangle {
        antialiasing: true
        color: Theme.text3
        height: 26
        radius: 4
        width: root.width * root.warming / root.most
        x: main.width
    }

    StageText {
        id: words

        color: Theme.amberText
        role: Theme.captionM
        text: `${root.goal} ${root.spell(root.arriving)}`
        wrapMode: Text.NoWrap
        y: 40
    }

    StageText {
        color: Theme.text3
        role: Theme.captionM
        text: `${root.heat} ${root.spell(root.warming)}`
        wrapMode: Text.NoWrap
        x: Math.max(words.width + 48, 400)
        y: 40
    }
}
