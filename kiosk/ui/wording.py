"""How figures and dates are spelled in a language that is more to Qt than to kiosk.content."""

import re
from functools import lru_cache

from PySide6.QtCore import QT_TRANSLATE_NOOP, QLocale, QTranslator

from kiosk.content.figures import SI, Locale, Scale, is_known
from kiosk.content.typography import NO_BREAK_SPACE
from kiosk.paths import words_file

_SCALES = (
    (1e12, QT_TRANSLATE_NOOP("Figures", "tn")),
    (1e9, QT_TRANSLATE_NOOP("Figures", "bn")),
    (1e6, QT_TRANSLATE_NOOP("Figures", "m")),
)
_ROUBLES = QT_TRANSLATE_NOOP("Figures", "roubles")
_UNITS = {
    "kW": QT_TRANSLATE_NOOP("Figures", "kW"),
    "kWh": QT_TRANSLATE_NOOP("Figures", "kWh"),
    "Hz": QT_TRANSLATE_NOOP("Figures", "Hz"),
}
# The fields of a date in Qt's formats, and words in quotes. Days of the week are left out.
_FIELD = re.compile(r"'([^']*)'|(y+|M+|d+)")
_WEEKDAY = re.compile(r"[\s,،]*d{3,4}[.,،]?\s*")
_FIELDS = {
    "yyyy": "{year}",
    "yy": "{year}",
    "y": "{year}",
    "MMMM": "{name}",
    "MMM": "{name}",
    "MM": "{month:02}",
    "M": "{month}",
    "dd": "{day:02}",
    "d": "{day}",
}


@lru_cache(maxsize=16)
def locale_of(language: str) -> Locale | None:
    """None of one that kiosk.content spells itself.

    Numbers keep the digits 0 to 9, as the fonts of figures have them.
    """
    if is_known(language):
        return None
    locale = QLocale(language)
    latin = locale.zeroDigit() == "0"
    words = QTranslator()
    if file := words_file(language):
        words.load(str(file))

    def said(word: object) -> str:  # as Qt's type information has what is to be translated
        return words.translate("Figures", str(word)) or str(word)

    months = range(1, 13)
    return Locale(
        decimal=locale.decimalPoint() if latin else ".",
        thousands=_no_break(locale.groupSeparator()) if latin else NO_BREAK_SPACE,
        group_from=10000,
        scales=tuple(Scale(size, size, said(word), True) for size, word in _SCALES),
        units={**SI, **{unit: said(word) for unit, word in _UNITS.items()}},
        money=f"{{scale}}{said(_ROUBLES)}",
        long_date=_layout(locale.dateFormat(QLocale.FormatType.LongFormat)),
        long_month="{name} {year}",
        short_date=_layout(locale.dateFormat(QLocale.FormatType.ShortFormat)),
        short_month="{month:02}.{year}",
        months=tuple(map(locale.monthName, months)),
        lone_months=tuple(map(locale.standaloneMonthName, months)),
    )


def _no_break(space: str) -> str:
    return NO_BREAK_SPACE if space.isspace() else space


def _layout(form: str) -> str:
    """A layout of kiosk.content from a format of Qt: `d בMMMM yyyy` is `{day} ב{name} {year}`."""
    return _FIELD.sub(lambda found: _FIELDS.get(found[2], found[1] or ""), _WEEKDAY.sub("", form))
