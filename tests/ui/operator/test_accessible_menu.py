"""What assistive technology is told of the operator's pad and menu, in every language."""

import json

import pytest

from tests.ui import conftest
from tests.ui.accessible import LANGUAGES, in_every_language
from tests.ui.operator.conftest import View

PAGES = ("The show", "Other shows", "Sound and screen", "Health", "Access and power")


@pytest.fixture
def show(tmp_path):
    file = tmp_path / "shows" / "one" / "show.json"
    file.parent.mkdir(parents=True)
    languages = ["en", *(each for each in LANGUAGES if each != "en")]
    file.write_text(json.dumps({**conftest.SHOW, "languages": languages}), encoding="utf-8")
    return file


def test_the_pad_is_told_in_every_language(pin, operated):
    operated.begin_visit()
    operated.gesture()
    assert operated.view is View.Pad
    assert not in_every_language(operated, "pad")


def test_every_page_of_the_menu_is_told_in_every_language(operated):
    operated.gesture()
    assert operated.view is View.Menu
    found = []
    for page in PAGES:
        operated.controller.chooseLanguage("en")
        operated.spin()
        operated.tap(operated.button(page))
        found += in_every_language(operated, page)
    assert not found, "\n".join(found)
