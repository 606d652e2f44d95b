"""Shows that went wrong: parts of the bundled one, changed in shape, in values, in letters."""

import copy
import json
import random
from collections.abc import Callable
from pathlib import Path
from typing import Any
from unicodedata import category

from kiosk.content.checking import check_show
from kiosk.content.reading import LoadedShow, read_show, show_file
from kiosk.errors import Problem, UnplayableShowError
from kiosk.paths import FONTS, default_show

SHOW: dict[str, Any] = json.loads(show_file(default_show()).read_text(encoding="utf-8"))
MOST_CHANGES = 8
ODD: list[Any] = [
    *(None, True, False, 0, -1, 0.5, 1e308, -1e-300, 10**30, 2**63, [], {}, [[]], [None], {"": ""}),
    *({"ru": 1}, {"en": {"en": "x"}}, {"xx": "x"}, "", " ", "x", "ru", "#12345", "2026-13-45"),
    *("../x", "/etc/passwd", "file:///etc/passwd", "https://example.org/x.png", "media/\u0000.png"),
    *("\u202e", "\u0000", "\ud800", "\ufffe", "a\tb", "́" * 300, "W" * 5001, "🏳️‍🌈" * 60, "\n" * 200),
    *("<img src='http://127.0.0.1/x'>", "%s%n", "${x}", "{{x}}", "__proto__", "constructor"),
]
_WORDS_OF_PROGRAMS = {"msgspec", "jsonschema", "Traceback", "$", "NoneType", "dict", "KeyError"}

Spot = tuple[Any, Any]  # a dict and its key, or a list and its place


def mutant(seed: int, *, whole: bool = False) -> bytes:
    """A show file of its own for every seed: the whole bundled show, or two slides of it."""
    chance = random.Random(seed)
    show = {**SHOW, "slides": SHOW["slides"] if whole else chance.sample(SHOW["slides"], 2)}
    show = copy.deepcopy(show)
    for _ in range(chance.randint(1, MOST_CHANGES)):
        spots = _spots(show)
        if spots:
            chance.choice(_CHANGES)(chance.choice(spots), spots, chance)
    data = json.dumps(show, ensure_ascii=False, indent=chance.choice((None, 2)))
    raw = data.encode("utf-8", "surrogatepass")
    return _scratched(raw, chance) if chance.random() < 0.2 else raw


def _spots(part: Any) -> list[Spot]:
    keys = part if isinstance(part, dict) else range(len(part)) if isinstance(part, list) else ()
    return [spot for key in keys for spot in ((part, key), *_spots(part[key]))]


def _odd(spot: Spot, _: list[Spot], chance: random.Random) -> None:
    part, key = spot
    part[key] = copy.deepcopy(chance.choice(ODD))


def _gone(spot: Spot, _: list[Spot], chance: random.Random) -> None:
    part, key = spot
    del part[key]


def _another(spot: Spot, spots: list[Spot], chance: random.Random) -> None:
    """What stands at another place, perhaps much larger."""
    part, key = spot
    from_part, from_key = chance.choice(spots)
    part[key] = copy.deepcopy(from_part[from_key])


def _renamed(spot: Spot, _: list[Spot], chance: random.Random) -> None:
    part, key = spot
    if isinstance(part, dict):
        part[chance.choice((f"{key}x", str(key)[:-1], "", "\u202e", "\ud800", "id", "kind"))] = (
            part.pop(key)
        )


def _many(spot: Spot, _: list[Spot], chance: random.Random) -> None:
    part, key = spot
    if isinstance(part, list):
        part += [copy.deepcopy(part[key]) for _ in range(chance.choice((1, 5, 40)))]
    elif isinstance(part[key], str):
        part[key] *= chance.choice((2, 50))
    else:
        part[key] = [part[key]]


def _deep(spot: Spot, _: list[Spot], chance: random.Random) -> None:
    part, key = spot
    for _ in range(chance.choice((1, 3, 40))):
        part[key] = chance.choice(([part[key]], {"ru": part[key]}))


_CHANGES: list[Callable[[Spot, list[Spot], random.Random], None]] = [
    *(_odd, _odd, _odd, _gone, _gone, _another, _another, _renamed, _many, _deep),
]


def _scratched(data: bytes, chance: random.Random) -> bytes:
    """A few bytes changed, lost or doubled, as by a bad disk or a slip of the hand."""
    changed = bytearray(data)
    for _ in range(chance.randint(1, 4)):
        at = chance.randrange(len(changed))
        match chance.randrange(4):
            case 0:
                changed[at] = chance.randrange(256)
            case 1:
                del changed[at : at + chance.randrange(1, 40)]
            case 2:
                changed[at:at] = changed[max(0, at - chance.randrange(1, 200)) : at]
            case 3:
                del changed[at:]
        changed = changed or bytearray(b"{")
    return bytes(changed)


def read(file: Path) -> LoadedShow | None:
    """The show, which can be played, or None when it was refused; in words either way."""
    try:
        loaded = read_show(file)
    except UnplayableShowError as error:
        refused = error.problems
    else:
        return _sound(loaded, file)
    assert refused
    _are_sound(refused, file)
    return None


def _sound(loaded: LoadedShow, file: Path) -> LoadedShow:
    slides = {slide.id for slide in loaded.show.slides}
    assert slides
    assert len(slides) == len(loaded.show.slides)
    assert loaded.show.home in slides
    _are_sound(loaded.problems, file)
    return loaded


def checked(file: Path, loaded: LoadedShow | None) -> int:
    """How many problems the checker finds: those of the reader and more."""
    verdict = check_show(file, fonts=FONTS)
    _are_sound(verdict.problems, file)
    assert (loaded is None) == (verdict.summary is None)
    if loaded:
        assert {each.where for each in loaded.problems} <= {each.where for each in verdict.problems}
    return len(verdict.problems)


def _are_sound(problems: tuple[Problem, ...], file: Path) -> None:
    lines = file.read_bytes().count(b"\n") + 1
    for problem in problems:
        assert 0 < problem.line <= lines, problem
        assert problem.column > 0, problem
        assert problem.what, problem
        assert not _WORDS_OF_PROGRAMS & set(problem.what.split()), problem
        assert len(str(problem).encode()) < 3000, problem
        assert not {"Cc", "Cs", "Zl", "Zp"} & set(map(category, str(problem))), problem
