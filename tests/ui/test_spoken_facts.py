"""Whatever a slide says in writing its voice says too, in an order that can be followed."""

from itertools import pairwise

import pytest
from PySide6.QtCore import QCoreApplication, QTranslator

from kiosk.content.reading import read_show
from kiosk.content.speech import speakable
from kiosk.paths import TRANSLATIONS, default_show
from kiosk.ui.reading_facts import reading_properties
from kiosk.ui.slide_facts import SlideFacts
from kiosk.ui.spoken_facts import body, heading
from tests.screens.test_layout import SHOWS, spoken

# Said by the button that has the focus, once it is asked, or as a word behind its number.
OTHERWISE = {"action", "grades", "questions", "unit"}


@pytest.fixture(params=["ru", "en", "zh"])
def language(request, qapp):
    """The program's own words are spoken in it."""
    translator = QTranslator()
    translator.load(str(TRANSLATIONS / f"kiosk_{request.param}.qm"))
    QCoreApplication.installTranslator(translator)
    yield request.param
    QCoreApplication.removeTranslator(translator)


def sentences(facts, slide, language):
    column = reading_properties(slide, facts)
    return [*heading(column, language), *body(column, language)]


def slides(show, language):
    loaded = read_show(show)
    facts = SlideFacts(loaded, language)
    return [(slide, facts.properties(slide)) for slide in loaded.show.slides]


@pytest.mark.parametrize("show", SHOWS)
def test_everything_that_is_written_is_said(show, language):
    lacking = []
    for slide, facts in slides(SHOWS[show], language):
        said = bare(" ".join(sentences(facts, slide, language)))
        lacking += [
            f"{slide.id}: {words}"
            for words in spoken(written(facts))
            if bare(speakable(words, language)) not in said
        ]
    assert not lacking


def written(facts):
    if isinstance(facts, dict):
        return {name: written(each) for name, each in facts.items() if name not in OTHERWISE}
    return [written(each) for each in facts] if isinstance(facts, list) else facts


def bare(words):
    return "".join(filter(str.isalnum, words))


def test_a_statement_is_said_with_its_label_and_its_sources_where_they_change(language):
    facts = {slide.id: (slide, facts) for slide, facts in slides(default_show(), language)}
    slide, launch = facts["launch"]
    said = sentences(launch, slide, language)
    fact = {"ru": "Факт.", "en": "Fact.", "zh": "事实。"}[language]
    source = {"ru": "Источник: ", "en": "Source: ", "zh": "来源: "}[language]
    assert fact in said
    publishers = [each for each in said if each.startswith(source)]
    assert publishers
    assert all(one != two for one, two in pairwise(publishers))
