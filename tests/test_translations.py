"""The program's own words exist in every language, and the files follow the sources.

When this fails: `make translations`, then fill the new entries in Qt Linguist or by hand.
"""

import shutil
import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

import pytest

ROOT = Path(__file__).parents[1]
LUPDATE = Path(sys.executable).parent / "pyside6-lupdate"
SOURCES = sorted(file for kind in ("*.qml", "*.py") for file in (ROOT / "kiosk").rglob(kind))
LANGUAGES = sorted(file.stem.partition("_")[2] for file in (ROOT / "translations").glob("*.ts"))
every_language = pytest.mark.parametrize("language", LANGUAGES)


@every_language
def test_every_word_is_translated(language):
    unfinished = [
        f"{context}: {source}"
        for context, source, translation in _messages(_file(language))
        if translation.get("type") or not _filled(translation)
    ]
    assert not unfinished


@every_language
def test_the_file_holds_exactly_the_words_in_the_sources(language, tmp_path):
    fresh = tmp_path / _file(language).name
    shutil.copy(_file(language), fresh)
    scope = ["-pluralonly"] if language == "en" else []  # the sources are in English
    update = [LUPDATE, "-silent", "-no-obsolete", "-locations", "none", *scope, *SOURCES]
    subprocess.run([*update, "-ts", fresh], check=True, capture_output=True)
    assert _words(_file(language)) == _words(fresh)


def _file(language: str) -> Path:
    return ROOT / "translations" / f"kiosk_{language}.ts"


def _words(file: Path) -> list[tuple[str, str]]:
    return sorted((context, source) for context, source, _ in _messages(file))


def _messages(file: Path) -> list[tuple[str, str, ElementTree.Element]]:
    return [
        (context.findtext("name", ""), message.findtext("source", ""), message.find("translation"))
        for context in ElementTree.parse(file).iter("context")
        for message in context.iter("message")
    ]


def _filled(translation: ElementTree.Element) -> bool:
    forms = translation.findall("numerusform") or [translation]
    return all((form.text or "").strip() for form in forms)
