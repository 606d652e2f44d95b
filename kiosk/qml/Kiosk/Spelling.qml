pragma Singleton

import QtQuick

import Kiosk

// What the program itself puts together, spelled for the visitor's language: numbers, and words to be
// heard.
QtObject {
    // Figures have the digits 0 to 9 in their fonts, and no others.
    readonly property var locale: Qt.locale(Qt.locale(Theme.language).zeroDigit === "0" ? Theme.language : "en")

    function whole(value: real): string {
        return decimal(value, 0);
    }

    // Chinese groups by ten thousands, so it has no sign between thousands.
    function decimal(value: real, places: int): string {
        const grouped = Number(value).toLocaleString(locale, "f", places);
        return (Theme.chinese ? grouped.replace(/,/g, "") : grouped).replace("-", "\u2212");
    }

    // With its sign, unless it is nothing.
    function signed(value: real): string {
        const rounded = Math.round(value);
        return (rounded > 0 ? "+" : "") + whole(rounded === 0 ? 0 : rounded);
    }

    // Each in a sentence of its own; what is empty is left out.
    function sentences(words: var): string {
        const said = words.map(each => each.replace(/\s+/g, " ").trim()).filter(each => each !== "");
        return said.map(each => /[.!?:。！？：]$/.test(each) ? each : each + (Theme.chinese ? "。" : ".")).join(Theme.chinese ? "" : " ");
    }

    // Of a share of one: a Russian sign of per cent stands apart.
    function percent(share: real): string {
        return whole(Math.round(100 * share)) + (Theme.language === "ru" ? "\u00a0%" : "%");
    }
}
