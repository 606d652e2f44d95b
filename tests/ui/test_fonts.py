"""The bundled fonts are loaded, or the start ends in words."""

import pytest
from PySide6.QtGui import QFont, QFontDatabase, QFontInfo, QTextLayout

from kiosk.errors import KioskError
from kiosk.ui import fonts
from tests.pseudo import HEBREW_FONTS


@pytest.mark.parametrize("family", ["Onest", "Unbounded", "Noto Sans SC", "Material Design Icons"])
def test_every_family_is_there(qapp, family):
    fonts.load()
    assert QFontInfo(QFont(family)).family() == family


@pytest.mark.parametrize("weight", [QFont.Weight.Normal, QFont.Weight.DemiBold])
def test_the_weights_of_the_words_are_drawn_and_not_made_up(qapp, weight):
    fonts.load()
    font = QFont("Onest")
    font.setWeight(weight)
    assert QFontInfo(font).weight() == weight


def test_a_missing_folder_of_fonts_ends_the_start_with_its_name(qapp, monkeypatch, tmp_path):
    monkeypatch.setattr(fonts, "FONTS", tmp_path)
    with pytest.raises(KioskError, match=rf"{tmp_path}: Noto Sans SC, Onest, Unbounded"):
        fonts.load()


def test_loading_twice_is_loading_once(qapp):
    fonts.load()
    before = QFontDatabase.families()
    fonts.load()
    assert QFontDatabase.families() == before


def test_a_shows_own_font_draws_the_letters_that_the_others_lack(qapp, tmp_path):
    fonts.load()
    (tmp_path / "none.ttf").write_bytes(b"no font")
    fonts.borrow([tmp_path / "none.ttf", *HEBREW_FONTS])
    first, *_, last = QFont.substitutes("Onest")
    assert (first, last) == ("noto sans hebrew", "noto sans sc")

    text = QTextLayout("Avtotor שלום", QFont("Onest"))
    text.beginLayout()
    text.createLine()
    text.endLayout()
    drawn = {run.rawFont().familyName() for run in text.glyphRuns()}
    assert drawn == {"Onest", "Noto Sans Hebrew"}

    fonts.borrow([])
    assert QFont.substitutes("Onest") == ["noto sans sc"]
