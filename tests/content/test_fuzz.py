"""Whatever happens to a show file, it is read or refused in words; nothing else ever comes out."""

import copy
import json
import random

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.checking import check_show
from kiosk.content.reading import LoadedShow, read_show, show_file
from kiosk.errors import UnplayableShowError
from kiosk.paths import FONTS, default_show

BUNDLED = show_file(default_show()).read_text(encoding="utf-8")
PARSED = json.loads(BUNDLED)
ODD = [None, True, 0, -1, 1e308, 10**30, "", "x", "../x", "\u202e", [], {}, [[]], {"ru": 1}, "ru"]

quiet = settings(
    max_examples=40,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


def outcome(file) -> LoadedShow | None:
    try:
        loaded = read_show(file)
    except UnplayableShowError as error:
        refused = error.problems
    else:
        return sound_outcome(loaded)
    assert refused
    assert all(problem.what for problem in refused)
    return None


def sound_outcome(loaded: LoadedShow) -> LoadedShow:
    slides = {slide.id for slide in loaded.show.slides}
    assert slides
    assert len(slides) == len(loaded.show.slides)
    assert loaded.show.home in slides
    for problem in loaded.problems:
        assert problem.line > 0
        assert problem.column > 0
        assert problem.what
        assert not {"msgspec", "jsonschema", "Traceback", "$"} & set(problem.what.split())
    return loaded


@quiet
@given(seed=st.integers(0, 2**32))
def test_a_show_with_some_bytes_changed_never_breaks_the_reader(seed, tmp_path):
    chance = random.Random(seed)
    data = bytearray(BUNDLED.encode())
    for _ in range(chance.randint(1, 6)):
        at = chance.randrange(len(data))
        match chance.randrange(3):
            case 0:
                data[at] = chance.randrange(256)
            case 1:
                del data[at : at + chance.randrange(1, 40)]
            case 2:
                data[at:at] = data[at - chance.randrange(1, 200) : at]
    file = tmp_path / "show.json"
    file.write_bytes(data)
    outcome(file)


def containers(value):
    found = [value] if isinstance(value, dict | list) and value else []
    children = value.values() if isinstance(value, dict) else value
    for each in children if isinstance(value, dict | list) else ():
        found += containers(each)
    return found


@quiet
@given(seed=st.integers(0, 2**32))
def test_a_show_with_some_values_changed_never_breaks_reader_or_checker(seed, tmp_path):
    chance = random.Random(seed)
    show = copy.deepcopy(PARSED)
    for _ in range(chance.randint(1, 8)):
        part = chance.choice(containers(show))
        key = chance.choice(list(part)) if isinstance(part, dict) else chance.randrange(len(part))
        match chance.randrange(3):
            case 0:
                part[key] = copy.deepcopy(chance.choice(ODD))
            case 1:
                del part[key]
            case 2 if isinstance(part, dict):
                part[str(key) + "x"] = part.pop(key)
            case _:
                part.append(copy.deepcopy(part[key])) if isinstance(part, list) else None
    file = tmp_path / "show.json"
    file.write_text(json.dumps(show, ensure_ascii=False), encoding="utf-8")
    loaded = outcome(file)
    verdict = check_show(file, fonts=FONTS)
    assert (loaded is None) == (verdict.summary is None)
    if loaded:
        assert {each.where for each in loaded.problems} <= {each.where for each in verdict.problems}


@pytest.mark.parametrize("depth", [5, 33, 500, 100_000])
def test_depth_never_breaks_the_reader(depth, tmp_path):
    file = tmp_path / "show.json"
    for nested in ("[" * depth + "]" * depth, '{"a":' * depth + "1" + "}" * depth):
        file.write_text(BUNDLED.replace('"format": 1', f'"deep": {nested}, "format": 1'))
        outcome(file)
