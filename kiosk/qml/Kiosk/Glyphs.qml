pragma Singleton

import QtQuick

// The program's own icons as characters of Material Design Icons 6.
QtObject {
    readonly property string hub: "\u{f10f2}" // hexagon-multiple-outline
    readonly property string language: "\u{f05ca}" // translate
    readonly property string access: "\u{f02e6}" // human
    readonly property string textSize: "\u{f027f}" // format-size
    readonly property string contrast: "\u{f0197}" // contrast-circle
    readonly property string calm: "\u{f1592}" // motion-pause-outline
    readonly property string held: "\u{f03e6}" // pause-circle-outline
    readonly property string patient: "\u{f051f}" // timer-sand
    readonly property string aloud: "\u{f07c5}" // ear-hearing
    readonly property string pace: "\u{f04c5}" // speedometer
    readonly property string hand: "\u{f12a8}" // gesture-tap-button
    readonly property string low: "\u{f0792}" // arrow-collapse-down
    readonly property string words: "\u{f09ed}" // text-box-outline
    readonly property string up: "\u{f005d}" // arrow-up
    readonly property string down: "\u{f0045}" // arrow-down
    readonly property string left: "\u{f004d}" // arrow-left
    readonly property string right: "\u{f0054}" // arrow-right
    readonly property string check: "\u{f012c}" // check
    readonly property string plan: "\u{f1135}" // calendar-arrow-right
    readonly property string principle: "\u{f08bb}" // cog-outline
    readonly property string estimate: "\u{f00ec}" // calculator
    readonly property string chevronLeft: "\u{f0141}" // chevron-left
    readonly property string chevronRight: "\u{f0142}" // chevron-right
    readonly property string chevronUp: "\u{f0143}" // chevron-up
    readonly property string chevronDown: "\u{f0140}" // chevron-down
    readonly property string battery: "\u{f12a3}" // battery-high
    readonly property string touch: "\u{f0741}" // gesture-tap
    readonly property string drag: "\u{f0abf}" // gesture-swipe-horizontal
    readonly property string upDown: "\u{f0e79}" // arrow-up-down
    readonly property string move: "\u{f01be}" // cursor-move
    readonly property string power: "\u{f0425}" // power
    readonly property string bolt: "\u{f140b}" // lightning-bolt
    readonly property string close: "\u{f0156}" // close
    readonly property string leave: "\u{f0343}" // logout
    readonly property string undo: "\u{f054d}" // undo-variant
    readonly property string refresh: "\u{f0450}" // refresh
    readonly property string alert: "\u{f05d6}" // alert-circle-outline
    readonly property string play: "\u{f040a}" // play
    readonly property string pause: "\u{f03e4}" // pause
    readonly property string pin: "\u{f034e}" // map-marker
    readonly property string swap: "\u{f04e1}" // swap-horizontal
    readonly property string quote: "\u{f0757}" // format-quote-open
    readonly property string trophy: "\u{f053a}" // trophy-outline
    readonly property string lock: "\u{f0341}" // lock-outline
    readonly property string erase: "\u{f0b5c}" // backspace-outline
    readonly property string shield: "\u{f0ecd}" // shield-alert-outline
    readonly property string tune: "\u{f1542}" // tune-variant
    readonly property string sound: "\u{f057e}" // volume-high
    readonly property string note: "\u{f0387}" // music-note
    readonly property string screen: "\u{f0379}" // monitor
    readonly property string pulse: "\u{f05f6}" // heart-pulse
    readonly property string exit: "\u{f0343}" // logout
    readonly property string restart: "\u{f0709}" // restart
    readonly property string guide: "\u{f05cb}" // account-voice
    readonly property string plus: "\u{f0415}" // plus
    readonly property string minus: "\u{f0374}" // minus
    readonly property string equal: "\u{f01fc}" // equal
    readonly property string notEqual: "\u{f098e}" // not-equal-variant

    // What points along the line of reading, and the other way.
    readonly property var opposite: ({
            [left]: right,
            [right]: left,
            [chevronLeft]: chevronRight,
            [chevronRight]: chevronLeft
        })
}
