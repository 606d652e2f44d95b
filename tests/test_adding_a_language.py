"""A language is one key in show.json and one file of words, as docs/languages.md says."""

import json
import re
import subprocess
from pathlib import Path
from xml.etree import ElementTree

import pytest
from PySide6.QtCore import QCoreApplication
from PySide6.QtQml import QQmlEngine

from kiosk import paths
from kiosk.commands.check import check
from kiosk.ui import ShowController
from kiosk.ui.player import reader
from kiosk.ui.words import ProgramWords
from tests.pseudo import FROM_RIGHT, filled, from_right, with_language

ROOT = Path(__file__).parents[1]
KINDS = ROOT / "tests" / "shows" / "kinds"


@pytest.fixture(scope="module")
def begun(tmp_path_factory) -> Path:
    """The file of words that `make translations/kiosk_he.ts` makes, made elsewhere."""
    file = tmp_path_factory.mktemp("translations") / f"kiosk_{FROM_RIGHT}.ts"
    target = f"translations/{file.name}"
    told = subprocess.run(
        ["make", "-n", "--no-print-directory", target], cwd=ROOT, capture_output=True, text=True
    )
    command = told.stdout[told.stdout.index(".venv/bin/pyside6-lupdate") :]
    subprocess.run(command.replace(target, str(file)), cwd=ROOT, shell=True, check=True)
    return file


def test_a_new_file_has_every_word_with_the_plural_forms_of_the_language(begun):
    words = ElementTree.parse(begun).getroot()
    russian = ElementTree.parse(ROOT / "translations" / "kiosk_ru.ts").getroot()
    assert words.get("language") == "he"
    assert len(words.findall(".//message")) == len(russian.findall(".//message"))
    numbered = words.findall(".//message[@numerus]/translation")
    assert {len(each.findall("numerusform")) for each in numbered} == {2}


def test_one_key_and_one_file_and_the_kiosk_speaks_it(qapp, begun, tmp_path, monkeypatch, capsys):
    folder = with_language(KINDS, FROM_RIGHT, tmp_path)
    check(folder)
    assert 'words are not translated into "he"' in capsys.readouterr().out

    filled(begun, FROM_RIGHT, tmp_path)
    monkeypatch.setattr(paths, "TRANSLATIONS", tmp_path)
    check(folder)
    told = capsys.readouterr().out
    assert "he 100 %" in told
    assert "not translated" not in re.sub(r".*kiosk_(ru|zh)\.ts\n", "", told)

    controller = ShowController(reader(folder), language=FROM_RIGHT)
    engine = QQmlEngine()
    ProgramWords(controller, engine)
    assert QCoreApplication.translate("TourBar", "Next") == from_right("Next")
    title = controller.slideProperties(controller.slide)["title"]
    assert title.strip("\u200f")[0] in "אבגדהוזחטיכלמנסעפצקרשת"
    del engine


def test_a_word_that_is_missing_is_named_with_its_place_and_counted(tmp_path, capsys):
    folder = with_language(KINDS, FROM_RIGHT, tmp_path)
    file = folder / "show.json"
    show = json.loads(file.read_text(encoding="utf-8"))
    place = next(at for at, slide in enumerate(show["slides"]) if FROM_RIGHT in slide["title"])
    del show["slides"][place]["title"][FROM_RIGHT]
    file.write_text(json.dumps(show, ensure_ascii=False, indent=1), encoding="utf-8")
    check(folder)
    told = capsys.readouterr().out
    assert re.search(
        rf'show\.json:\d+:\d+: slides\[{place}\]\.title: the words in "he" are missing', told
    )
    assert "he 99 %" in told
