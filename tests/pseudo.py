"""Languages that nobody speaks, made of English: one is read from the right, one is much longer."""

import json
import os
import re
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

ROOT = Path(__file__).parents[1]
FROM_RIGHT, LONG = "he", "en-ZA"  # codes that no show here has
Made = Callable[[str], str]
HEBREW_FONTS = sorted((ROOT / "tests" / "fonts").glob("*.ttf"))

_HEBREW = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "אבצדהוגחיקכלמנופרשסתטךעזץם" * 2,
)
_ACCENTS = str.maketrans("aceinosuyzACEINOSUYZ", "áčéïñõšüýžÁČÉÏÑÕŠÜÝŽ")
# Names keep their letters, and so do marks of text formats.
_KEPT = re.compile(r"%n|%\d|(?<=[a-z,] )[A-Z]\w+|\b\w*\d\w*\b|\b[A-Z]{2,}\b")
_WORDS = re.compile(r"\b\w{2,}\b")


def from_right(words: str) -> str:
    return _outside(_KEPT, words, lambda part: part.translate(_HEBREW))


def long(words: str) -> str:
    """Two fifths more letters, all of them with accents where there are any."""
    said = _outside(_KEPT, words, lambda part: part.translate(_ACCENTS))
    wanted = round(len(words) * 1.4)
    for word in reversed(_WORDS.findall(said)):
        if len(said) >= wanted or word.isnumeric() or "%" in word:
            continue
        stretched = word + word[-1] * min(wanted - len(said), round(len(word) * 0.5))
        said = stretched.join(said.rsplit(word, 1))
    return said


def _outside(kept: re.Pattern[str], words: str, change: Made) -> str:
    parts, at = [], 0
    for match in kept.finditer(words):
        parts += [change(words[at : match.start()]), match[0]]
        at = match.end()
    return "".join([*parts, change(words[at:])])


MADE = {FROM_RIGHT: from_right, LONG: long}


def with_language(show: Path, code: str, folder: Path, made: Made | None = None) -> Path:
    """A copy of the show that speaks the language first; it has its letters with it."""
    content = json.loads((show / "show.json").read_text(encoding="utf-8"))
    languages = content["languages"]
    content = _also(content, languages, code, made or MADE[code])
    content["languages"] = [code, *languages]
    copy = folder / f"{show.name}-{code}"
    shutil.copytree(show, copy, copy_function=os.link)
    (copy / "show.json").unlink()
    if code == FROM_RIGHT:
        for font in HEBREW_FONTS:
            shutil.copy(font, copy)
        content["fonts"] = [font.name for font in HEBREW_FONTS]
    text = json.dumps(content, ensure_ascii=False, indent=1)
    (copy / "show.json").write_text(text, encoding="utf-8")
    return copy


def _also(value: Any, languages: list[str], code: str, made: Made) -> Any:
    """Whatever is said in the show's languages, said in one more."""
    if isinstance(value, list):
        return [_also(each, languages, code, made) for each in value]
    if not isinstance(value, dict):
        return value
    if value and set(value) <= set(languages) and all(isinstance(w, str) for w in value.values()):
        spoken = value.get("en") or next(iter(value.values()))
        return {**value, code: spoken if _is_file(spoken) else made(spoken)}
    return {key: _also(each, languages, code, made) for key, each in value.items()}


def _is_file(words: str) -> bool:
    return words.endswith(".vtt")


def program_words(code: str, folder: Path, made: Made | None = None) -> Path:
    """A folder with the program's own words in the language, built as the others are."""
    folder.mkdir(parents=True, exist_ok=True)
    filled(ROOT / "translations" / "kiosk_ru.ts", code, folder, made)
    return folder


def filled(words: Path, code: str, folder: Path, made: Made | None = None) -> None:
    """Translates a file of the program's words and builds it in the folder."""
    tree = ElementTree.parse(words)
    tree.getroot().set("language", code)
    for message in tree.iter("message"):
        said = (made or MADE[code])(re.sub(r"\((\w+)\)", r"\1", message.findtext("source", "")))
        translation = message.find("translation")
        assert translation is not None
        translation.attrib.pop("type", None)
        forms = translation.findall("numerusform")
        for form in forms[2:]:  # neither language here has more
            translation.remove(form)
        for place in forms[:2] or [translation]:
            place.text = said
    file = folder / f"kiosk_{code}.ts"
    tree.write(file, encoding="utf-8", xml_declaration=True)
    lrelease = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([lrelease, "-silent", file, "-qm", file.with_suffix(".qm")], check=True)
