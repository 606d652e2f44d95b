"""The parameters of explorers: every kind is understood, and each mistake is found at its place."""

import json
from typing import Any

import pytest
from PIL import Image

from kiosk.content.checking import check_show
from kiosk.content.explorers import Explorer
from kiosk.content.reading import read_show
from kiosk.content.schema import EXPLORERS
from kiosk.paths import FONTS, default_show

Data = dict[str, Any]


def words(names: str) -> Data:
    return dict.fromkeys(names.split(), "word")


PARAMETERS: dict[str, Data] = {
    "stamping": {
        "dies": [{"name": "Cap", "shape": "dome"}],
        **words("ram sheet die force travel stroke parts"),
    },
    "moulding": {
        "stages": [{"name": "Close", "text": "It closes.", "seconds": 4}] * 6,
        **words("cycle once parts"),
    },
    "silencer": words("length incoming reflected total level relative shift slowed"),
    "traction-motor": words(
        "frequency speed poles field rotor in_step slowed towards away drive brake battery motor"
    ),
    "welding": {"points": [[0.4, 0.5]], **words("welded out_of unreachable finished")},
    "seat-layers": {
        "layers": [
            {"picture": {"file": "media/motor.png"}, "name": "Cover", "role": "Touched."},
            {"picture": {"file": "media/motor.png"}, "name": "Foam", "role": "Springs."},
        ],
        "pull": "p",
        "together": "t",
        "apart": "a",
    },
}


def explorer(kind: str, **changes: Any) -> Data:
    return {
        "kind": kind,
        "action": "Try it",
        "title": "How it works",
        **PARAMETERS[kind],
        **changes,
    }


MISTAKES = [
    (explorer("silencer") | {"kind": "silencr"}, "kind", 'did you mean "silencer"?'),
    (explorer("silencer") | {"frequncy": 100}, "frequncy", 'did you mean "frequency"?'),
    (explorer("silencer", frequency=5), "frequency", "is 5; it must be 20 or more"),
    (explorer("silencer", start=1.5), "start", 'it must be 1 ("longest") or less'),
    (explorer("traction-motor", start=120), "start", 'it must be 100 ("highest") or less'),
    (explorer("traction-motor", pole_pairs=1.5), "pole_pairs", "must be a whole number"),
    (explorer("stamping", start=1), "start", "the dies count from 0 to 0"),
    (explorer("stamping", dies=[]), "dies", "has 0 entries; it needs 1 or more"),
    (
        explorer("stamping", dies=[{"name": "Cap", "shape": "dom"}]),
        "dies[0].shape",
        'did you mean "dome"?',
    ),
    (explorer("welding", points=[[0.4, 0.5], [1.2, 0]]), "points[1][0]", "it must be 1 or less"),
    (
        explorer("welding", points=[[0, 0]], upper_arm=0.3, forearm=0.3),
        "points[0]",
        "from the shoulder; the arm reaches from 0.00 to 0.60",
    ),
    (
        explorer("seat-layers", layers=PARAMETERS["seat-layers"]["layers"][:1]),
        "layers",
        "has 1 entry; it needs 2 or more",
    ),
]


@pytest.mark.parametrize(("wrong", "where", "remedy"), MISTAKES, ids=lambda each: str(each)[:40])
def test_a_mistake_of_an_explorer_is_found_at_its_place(wrong, where, remedy, sound, written):
    sound["slides"][1]["explorer"] = wrong
    problems = check_show(written(sound), fonts=FONTS).problems

    found = {problem.where: problem.what for problem in problems}
    assert remedy in found[f"slides[1].explorer.{where}"]


def test_a_missing_parameter_is_named_with_what_it_is_for(sound, written):
    sound["slides"][1]["explorer"] = explorer("silencer")
    del sound["slides"][1]["explorer"]["level"]
    problems = check_show(written(sound), fonts=FONTS).problems

    said = {problem.where: problem.what for problem in problems}
    assert said["slides[1].explorer"] == '"level" is missing: the name of the level meter'


def test_an_explorer_with_a_mistake_takes_only_its_own_slide_out_of_the_show(sound, written):
    sound["slides"][1]["explorer"] = explorer("silencer", frequency="loud")
    shown = [slide.id for slide in read_show(written(sound)).show.slides]

    assert shown == ["hub", "quiz"]


@pytest.mark.parametrize("kind", PARAMETERS)
def test_sound_parameters_are_read_without_a_problem(kind, sound, written):
    sound["slides"][1]["explorer"] = explorer(kind)
    file = written(sound)

    assert check_show(file, fonts=FONTS).problems == ()
    read = read_show(file).show.slides[1].explorer
    assert isinstance(read, Explorer)
    assert type(read) is EXPLORERS[kind]


def test_layers_that_do_not_lie_on_one_another_are_found(sound, written):
    layers = PARAMETERS["seat-layers"]["layers"]
    other = {**layers[1], "picture": {"file": "media/other.png"}}
    sound["slides"][1]["explorer"] = explorer("seat-layers", layers=[layers[0], other])
    file = written(sound)
    Image.new("RGBA", (640, 480), "orange").save(file.parent / "media" / "other.png")
    (problem,) = check_show(file, fonts=FONTS).problems

    assert problem.where == "slides[1].explorer.layers[1].picture.file"
    assert "is 640 x 480 pixels and the first layer 800 x 600" in problem.what


def test_the_words_of_an_explorer_do_not_count_as_words_of_the_slide(sound, written):
    long = " ".join(["word"] * 70)
    sound["slides"][1]["explorer"] = explorer("silencer", level=long)

    assert not [
        problem
        for problem in check_show(written(sound), fonts=FONTS).problems
        if "more words" in problem.what
    ]


def test_the_bundled_show_has_parameters_of_the_right_kinds():
    data = json.loads((default_show() / "show.json").read_text(encoding="utf-8"))
    kinds = [slide["explorer"]["kind"] for slide in data["slides"] if "explorer" in slide]

    assert "traction-motor" in kinds
    assert len(set(kinds)) == len(kinds)
