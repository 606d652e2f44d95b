"""Shows with one mistake each, and one with all of them: the right place and the right remedy."""

import json
from collections.abc import Callable
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

import pytest

from kiosk.content.checking import check_show
from kiosk.errors import Severity
from kiosk.paths import FONTS

Data = dict[str, Any]


@dataclass
class Broken:
    name: str
    breaking: Callable[[Data], object]
    where: str
    spot: str  # the text at which the problem must point, first occurrence
    remedy: str


def slide(show: Data, place: int) -> Data:
    return show["slides"][place]


def claim(show: Data) -> Data:
    return slide(show, 1)["claims"][0]


def misspell(part: Data, right: str, wrong: str) -> None:
    part[wrong] = part.pop(right)


def take_id_of_motors(quiz: Data, nodes: list[Data]) -> None:
    quiz["id"] = nodes[1]["slide"] = "motors"


def picture(show: Data, name: str) -> None:
    slide(show, 1)["picture"] = {"file": name}


BROKEN = [
    Broken(
        "an unknown source",
        lambda show: claim(show).update(sources=["zr-2025"]),
        "slides[1].claims[0].sources[0]",
        '"zr-2025"',
        'there is no source "zr-2025"; did you mean "zr-2026"?',
    ),
    Broken(
        "a misspelt key",
        lambda show: misspell(slide(show, 1), "title", "titel"),
        "slides[1].titel",
        '"titel"',
        'did you mean "title"?',
    ),
    Broken(
        "an unknown kind",
        lambda show: slide(show, 2).update(kind="quizz"),
        "slides[2].kind",
        '"quizz"',
        'there is no kind of slide "quizz"; did you mean "quiz"?',
    ),
    Broken(
        "a number for words",
        lambda show: slide(show, 1).update(lead=4711),
        "slides[1].lead",
        "4711",
        'must be words in quotation marks: "…" or an object by language',
    ),
    Broken(
        "a wrong status",
        lambda show: claim(show).update(status="fakt"),
        "slides[1].claims[0].status",
        '"fakt"',
        'did you mean "fact"?',
    ),
    Broken(
        "a claim without a source",
        lambda show: slide(show, 1).update(claims=[{"text": "so", "status": "plan"}]),
        "slides[1].claims[0]",
        '{\n          "text": "so"',
        'no source; name one in "sources"',
    ),
    Broken(
        "an id that is there twice",
        lambda show: take_id_of_motors(slide(show, 2), slide(show, 0)["nodes"]),
        "slides[2].id",
        '"motors",\n      "title": {\n        "ru": "Пров',
        'another slide, slides[1], has the id "motors" already',
    ),
    Broken(
        "an unknown home",
        lambda show: show.update(home="hubb"),
        "home",
        '"hubb"',
        'there is no slide "hubb"; did you mean "hub"?',
    ),
    Broken(
        "an unknown slide in the route",
        lambda show: show["attract"]["route"].append("motor"),
        "attract.route[2]",
        '"motor"\n',
        'did you mean "motors"?',
    ),
    Broken(
        "a way from the hub to nowhere",
        lambda show: slide(show, 0)["nodes"][1].update(slide="quest"),
        "slides[0].nodes[1].slide",
        '"quest"',
        'there is no slide "quest"',
    ),
    Broken(
        "a parent that is not there",
        lambda show: slide(show, 1).update(parent="hop"),
        "slides[1].parent",
        '"hop"',
        'there is no slide "hop"',
    ),
    Broken(
        "an unknown language",
        lambda show: slide(show, 1).update(overline={"ru": "да", "en": "yes", "eng": "yes"}),
        "slides[1].overline.eng",
        '"eng"',
        'the show has no language "eng"; did you mean "en"?',
    ),
    Broken(
        "a picture that is not there",
        lambda show: picture(show, "media/moter.png"),
        "slides[1].picture.file",
        '"media/moter.png"',
        'did you mean "media/motor.png"?',
    ),
    Broken(
        "a picture outside the folder",
        lambda show: picture(show, "../motor.png"),
        "slides[1].picture.file",
        '"../motor.png"',
        "copy the file into the folder",
    ),
    Broken(
        "an SVG drawing",
        lambda show: picture(show, "media/motor.svg"),
        "slides[1].picture.file",
        '"media/motor.svg"',
        "can freeze the screen",
    ),
    Broken(
        "a right answer beyond the answers",
        lambda show: slide(show, 2)["questions"][0].update(right=2),
        "slides[2].questions[0].right",
        "2,\n          ",
        "they count from 0 to 1",
    ),
    Broken(
        "a range that ends below its beginning",
        lambda show: claim(show)["figure"].update(to=3),
        "slides[1].claims[0].figure.to",
        "3,\n            ",
        'must be above "value", which is 7.5',
    ),
    Broken(
        "a day that is not in the calendar",
        lambda show: show["sources"]["zr-2026"].update(date="2026-02-30"),
        "sources.zr-2026.date",
        '"2026-02-30"',
        "write it as 2026-01-30",
    ),
    Broken(
        "an accent colour too dark",
        lambda show: show.update(theme={"accent": "#884400"}),
        "theme.accent",
        '"#884400"',
        "choose a lighter colour",
    ),
    Broken(
        "a missing field",
        lambda show: slide(show, 1).pop("picture"),
        "slides[1]",
        '{\n      "kind": "plant"',
        '"picture" is missing: the product',
    ),
    Broken(
        "a hidden character that turns words round",
        lambda show: slide(show, 1).update(note="safe\u202e"),
        "slides[1].note",
        '"safe',
        "U+202E",
    ),
    Broken(
        "Back leading in a circle",
        lambda show: slide(show, 0).update(parent="motors"),
        "slides[0].parent",
        '"motors"\n    },\n    {\n      "kind": "plant"',
        'change its "parent"',
    ),
]


def text_of(show: Data) -> str:
    return json.dumps(show, ensure_ascii=False, indent=2)


def test_the_sound_show_has_nothing_to_complain_of(sound, written):
    assert check_show(written(sound), fonts=FONTS).problems == ()


@pytest.mark.parametrize("broken", BROKEN, ids=lambda broken: broken.name)
def test_one_mistake_is_found_at_its_place_with_its_remedy(broken, sound, written, place):
    broken.breaking(sound)
    file = written(sound)
    problems = check_show(file, fonts=FONTS).problems
    mended = [each for each in problems if each.severity is Severity.PROBLEM]
    assert [each.where for each in mended] == expected_places(broken)
    problem = next(each for each in mended if each.where == broken.where)
    assert (problem.line, problem.column) == place(text_of(sound), broken.spot)
    assert broken.remedy in problem.what
    assert str(problem) == (
        f"{file}:{problem.line}:{problem.column}: {problem.where}: {problem.what}"
    )


def expected_places(broken: Broken) -> list[str]:
    both = {"Back leading in a circle": ["slides[1].parent"]}
    return [broken.where, *both.get(broken.name, [])]


def test_all_mistakes_at_once_are_all_found(sound, written):
    show = deepcopy(sound)
    expected = {gathered(broken, sound, show) for broken in BROKEN} - {None}
    problems = check_show(written(show), fonts=FONTS).problems
    assert expected <= {each.where for each in problems}
    assert len(expected) >= 20
    places = [(each.line, each.column) for each in problems]
    assert places == sorted(places)


def gathered(broken: Broken, sound: Data, show: Data) -> str | None:
    """Add the mistake to the show, in a slide of its own where it is in a slide."""
    if broken.name == "Back leading in a circle":
        return None  # it takes two slides that know each other
    fresh = deepcopy(sound)
    broken.breaking(fresh)
    path = broken.where.removeprefix("slides[")
    if path == broken.where:
        key = path.partition(".")[0]
        show[key] = fresh[key]
        return broken.where
    place, _, rest = path.partition("]")
    new = fresh["slides"][int(place)]
    if new.get("id") == sound["slides"][int(place)]["id"]:
        new["id"] = f"copy-{len(show['slides'])}"
    show["slides"].append(new)
    return f"slides[{len(show['slides']) - 1}]{rest}"
