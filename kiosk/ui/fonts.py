"""Loads the bundled fonts before any text is drawn; text drawn earlier would fall back silently."""

from PySide6.QtGui import QFont, QFontDatabase

from kiosk.errors import KioskError
from kiosk.paths import FONTS
from kiosk.ui import icons

_FAMILIES = {"Onest", "Unbounded", "Noto Sans SC", "Material Design Icons"}


def load() -> None:
    """Raises KioskError when a family is missing."""
    files = [*sorted(FONTS.glob("*.ttf")), icons.font_file()]
    loaded = {
        family
        for file in files
        for family in QFontDatabase.applicationFontFamilies(
            QFontDatabase.addApplicationFont(str(file))
        )
    }
    if missing := _FAMILIES - loaded:
        raise KioskError(f"fonts are missing in {FONTS}: {', '.join(sorted(missing))}")
    # Chinese words among Latin ones, and ₽ or Cyrillic among Chinese.
    QFont.insertSubstitutions("Onest", ["Noto Sans SC"])
    QFont.insertSubstitutions("Unbounded", ["Onest", "Noto Sans SC"])
    QFont.insertSubstitutions("Noto Sans SC", ["Onest"])
