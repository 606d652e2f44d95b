pragma Singleton

import QtQuick

import Kiosk

// Numbers that the program itself computes, spelled for the visitor's language.
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

    // Of a share of one: a Russian sign of per cent stands apart.
    function percent(share: real): string {
        return whole(Math.round(100 * share)) + (Theme.language === "ru" ? "\u00a0%" : "%");
    }
}
