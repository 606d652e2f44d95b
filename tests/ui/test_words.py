"""The program's own words follow the visitor's language."""

import json
import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk import paths
from kiosk.ui import ShowController, words
from kiosk.ui.player import reader

ROOT = Path(__file__).parents[2]
NEXT = {"en": "Next", "ru": "Дальше", "zh": "下一页", "fr": "Next"}


@pytest.fixture(scope="module")
def built(tmp_path_factory) -> Path:
    """The translations, as a wheel carries them."""
    folder = tmp_path_factory.mktemp("i18n")
    for file in sorted((ROOT / "translations").glob("*.ts")):
        lrelease = Path(sys.executable).parent / "pyside6-lrelease"
        command = [lrelease, "-silent", file, "-qm", folder / f"{file.stem}.qm"]
        subprocess.run(command, check=True)
    return folder


@pytest.fixture
def spoken(qapp, show, built, monkeypatch):
    """A controller whose language the words follow, and a binding that shows one of them."""
    monkeypatch.setattr(paths, "TRANSLATIONS", built)
    content = json.loads(show.read_text(encoding="utf-8"))
    show.write_text(json.dumps({**content, "languages": list(NEXT)}), encoding="utf-8")
    controller = ShowController(reader(show))
    engine = QQmlEngine()
    words.ProgramWords(controller, engine)
    component = QQmlComponent(engine)
    component.setData(
        b'import QtQml\nQtObject { property string word: qsTranslate("TourBar", "Next") }', QUrl()
    )
    controller.start()
    controller.touch()
    yield controller, component.create()
    del engine


@pytest.mark.parametrize("language", NEXT)
def test_bindings_and_texts_to_come_change_with_the_language(spoken, language):
    controller, shown = spoken
    controller.chooseLanguage("ru")
    controller.chooseLanguage(language)
    assert shown.property("word") == QCoreApplication.translate("TourBar", "Next") == NEXT[language]


def test_a_reset_leads_back_to_the_words_of_the_first_language(spoken):
    controller, shown = spoken
    controller.chooseLanguage("zh")
    controller.startOver()
    assert shown.property("word") == "Next"


def test_without_translation_files_the_program_speaks_english(spoken, monkeypatch, tmp_path):
    controller, shown = spoken
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path)
    controller.chooseLanguage("ru")
    assert shown.property("word") == "Next"
