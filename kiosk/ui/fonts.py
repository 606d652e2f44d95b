"""Loads the bundled fonts before any text is drawn; text drawn earlier would fall back silently."""

from collections.abc import Iterable
from functools import cache
from pathlib import Path

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.errors import KioskError
from kiosk.paths import FONTS
from kiosk.ui import icons

_FAMILIES = {"Onest", "Unbounded", "Noto Sans SC", "Material Design Icons"}


def load() -> None:
    """Raises KioskError when a family is missing."""
    files = [*sorted(FONTS.glob("*.ttf")), icons.font_file()]
    loaded = {family for file in files for family in _families(file)}
    if missing := _FAMILIES - loaded:
        raise KioskError(f"fonts are missing in {FONTS}: {', '.join(sorted(missing))}")
    _substitute([])


def borrow(files: Iterable[Path]) -> None:
    """A show's own fonts, for the letters that the others lack. A file that is none is left out."""
    _substitute(list(dict.fromkeys(family for file in files for family in _families(file))))


@cache
def _families(file: Path) -> list[str]:
    return QFontDatabase.applicationFontFamilies(QFontDatabase.addApplicationFont(str(file)))


def _substitute(borrowed: list[str]) -> None:
    # Chinese words among Latin ones, and ₽ or Cyrillic among Chinese.
    for family, others in (
        ("Onest", [*borrowed, "Noto Sans SC"]),
        ("Unbounded", ["Onest", *borrowed, "Noto Sans SC"]),
        ("Noto Sans SC", ["Onest", *borrowed]),
    ):
        QFont.removeSubstitutions(family)
        QFont.insertSubstitutions(family, others)
