"""A language that the program has no table for is spelled by its locale and its file of words."""

import pytest

from kiosk import paths
from kiosk.content.figures import spell, spell_date
from kiosk.content.model import Figure
from kiosk.ui import wording
from tests.pseudo import long, program_words


@pytest.fixture
def words(monkeypatch, tmp_path):
    monkeypatch.setattr(paths, "TRANSLATIONS", program_words("de", tmp_path / "i18n", long))
    wording.locale_of.cache_clear()
    yield
    wording.locale_of.cache_clear()


def test_figures_have_the_words_of_the_file_and_the_signs_of_the_locale(words):
    german = wording.locale_of("de-AT")
    money = spell(Figure(value=8.2e9, unit="RUB"), "de-AT", locale=german)
    assert money.line.replace("\u00a0", " ") == "8,2 bññ rõübléšššš"
    assert spell(Figure(value=60000), "de", locale=wording.locale_of("de")).text == "60.000"


@pytest.mark.parametrize(
    ("language", "long", "short", "month"),
    [
        ("de", "30. Januar 2026", "30.01.2026", "Januar 2026"),
        ("he", "30 בינואר 2026", "30.1.2026", "ינואר 2026"),
        ("ja", "2026年1月30日", "2026/01/30", "1月 2026"),
        ("pt-BR", "30 de janeiro de 2026", "30/01/2026", "janeiro 2026"),
        ("ar", "30 يناير 2026", "30\u200f/1\u200f/2026", "يناير 2026"),
    ],
)
def test_dates_have_the_layout_and_the_months_of_the_locale(language, long, short, month):
    locale = wording.locale_of(language)
    spelled = [
        spell_date(date, language, short=brief, locale=locale).replace("\u00a0", " ")
        for date, brief in (("2026-01-30", False), ("2026-01-30", True), ("2026-01", False))
    ]
    assert spelled == [long, short, month]


def test_digits_stay_those_of_the_fonts():
    assert spell(Figure(value=1234.5), "ar", locale=wording.locale_of("ar")).text == "1234.5"


@pytest.mark.parametrize("language", ["ru", "en-GB", "zh-Hans"])
def test_what_the_program_knows_itself_it_spells_itself(language):
    assert wording.locale_of(language) is None
