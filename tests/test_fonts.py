"""The bundled fonts can show every text of the bundled shows and of the program."""

import json
from collections.abc import Iterable, Iterator
from pathlib import Path
from xml.etree import ElementTree

import pytest
from fontTools.ttLib import TTFont

from kiosk import paths

ROOT = Path(__file__).parents[1]
SHOWS = sorted(paths.SHOWS.glob("*/show.json"))
# Any text may be a title or a figure. Onest stands in where Noto Sans SC lacks the rouble's sign.
FAMILIES = {
    "ru": [{"Onest"}, {"Unbounded"}],
    "en": [{"Onest"}, {"Unbounded"}],
    "zh": [{"NotoSansSC", "Onest"}],
}
NOT_DRAWN = set("\n\u200b\u2060\ufeff")
FIGURES = "0123456789.,:+-−–%×/° \u00a0₽"


@pytest.fixture(scope="session")
def drawn() -> dict[str, set[str]]:
    """The characters that every weight of a family has."""
    families: dict[str, set[str]] = {}
    for file in sorted(paths.FONTS.glob("*.ttf")):
        family = file.stem.partition("-")[0]
        with TTFont(file) as font:
            characters = {chr(code) for code in font.getBestCmap()}
        families[family] = families.get(family, characters) & characters
    return families


def test_the_folder_of_fonts_stays_under_six_megabytes():
    assert sum(file.stat().st_size for file in paths.FONTS.iterdir()) < 6_000_000


@pytest.mark.parametrize("family", ["Onest", "Unbounded", "NotoSansSC"])
def test_every_family_comes_with_its_licence(family):
    licence = (paths.FONTS / f"{family}-OFL.txt").read_text(encoding="utf-8")
    assert "SIL OPEN FONT LICENSE Version 1.1" in licence


def test_unbounded_has_every_character_of_a_figure(drawn):
    assert set(FIGURES) <= drawn["Unbounded"]


def test_noto_sans_sc_has_the_common_characters_of_chinese(drawn):
    level_1 = {
        bytes((row, cell)).decode("gb2312", errors="ignore")
        for row in range(0xB0, 0xD8)
        for cell in range(0xA1, 0xFF)
    } - {""}
    assert len(level_1) == 3755
    assert level_1 <= drawn["NotoSansSC"]


@pytest.mark.parametrize("language", FAMILIES)
@pytest.mark.parametrize("show", SHOWS, ids=lambda file: file.parent.name)
def test_the_show_needs_no_missing_glyph(show, language, drawn):
    content = json.loads(show.read_text(encoding="utf-8"))
    assert not _missing(_texts(content, language, content["languages"]), language, drawn)


@pytest.mark.parametrize("language", FAMILIES)
def test_the_program_needs_no_missing_glyph(language, drawn):
    words = ElementTree.parse(ROOT / "translations" / f"kiosk_{language}.ts").iter("translation")
    assert not _missing(("".join(word.itertext()) for word in words), language, drawn)


def _missing(texts: Iterable[str], language: str, drawn: dict[str, set[str]]) -> dict[str, str]:
    """Each character that cannot be drawn, with a text it stands in."""
    complete = set.intersection(
        *(set().union(*(drawn[family] for family in group)) for group in FAMILIES[language])
    )
    return {mark: text for text in texts for mark in set(text) - complete - NOT_DRAWN}


def _texts(value: object, language: str, languages: list[str]) -> Iterator[str]:
    """Every string; of a text given by language, that language's or the fallback's."""
    if isinstance(value, str):
        yield value
    elif isinstance(value, list):
        for item in value:
            yield from _texts(item, language, languages)
    elif isinstance(value, dict) and value and set(value) <= set(languages):
        yield value.get(language) or value.get(languages[0], "")
    elif isinstance(value, dict):
        for item in value.values():
            yield from _texts(item, language, languages)
