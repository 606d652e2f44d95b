"""A show file is JSON or it is refused, with its place and in words."""

import json

import pytest

from kiosk.content import strictness
from kiosk.content.reading import read_show
from kiosk.errors import UnplayableShowError
from tests.content.json_cases import DIFFERING, GROUPS, JSON, NO_NUMBER, NO_STRING, NO_TEXT, TAKEN

WORDS_OF_PROGRAMS = ("Traceback", "Expecting", "delimiter", "msgspec", "JSONDecodeError", "codec")


def refused(file):
    with pytest.raises(UnplayableShowError) as caught:
        read_show(file)
    (problem,) = caught.value.problems
    assert problem.line > 0
    assert problem.column > 0
    assert len(problem.what) > 10
    assert not any(word in problem.what for word in WORDS_OF_PROGRAMS)
    return problem


def test_there_are_cases_enough():
    assert sum(map(len, GROUPS.values())) + len(NO_TEXT) > 188


@pytest.mark.parametrize("texts", GROUPS.values(), ids=GROUPS)
def test_what_is_no_json_is_refused_with_its_place(texts, tmp_path):
    file = tmp_path / "show.json"
    for text in texts:
        file.write_text(text, encoding="utf-8")
        refused(file)


@pytest.mark.parametrize("data", NO_TEXT.values(), ids=NO_TEXT)
def test_what_is_no_text_is_refused_with_its_place(data, tmp_path):
    file = tmp_path / "show.json"
    file.write_bytes(data)
    refused(file)


@pytest.mark.parametrize("texts", [NO_NUMBER, NO_STRING], ids=["number", "string"])
def test_a_value_that_is_none_is_found_inside_a_show(texts, sound, written, place):
    sound["slides"][1]["lead"] = "LEAD"
    whole = json.dumps(sound, ensure_ascii=False, indent=2)
    for text in texts:
        problem = refused(written(whole.replace('"LEAD"', text)))
        assert (problem.line, problem.column) >= place(whole, '"LEAD"')


@pytest.mark.parametrize("opened", ["[", '{"a":', '[{"a":', "[[],"], ids=str)
@pytest.mark.parametrize("times", [1000, 500_000])
def test_depth_is_refused_whether_it_is_closed_or_not(opened, times, tmp_path):
    file = tmp_path / "show.json"
    file.write_text(opened * times, encoding="utf-8")
    assert "nested more than 32 levels" in refused(file).what


def test_json_is_read_as_what_it_says():
    for text in JSON:
        assert strictness.parse(text) == (json.loads(text), [])


@pytest.mark.parametrize(
    ("text", "words"), [each[1:] for each in DIFFERING], ids=[each[0] for each in DIFFERING]
)
def test_where_readers_differ_ours_refuses_and_says_why(text, words, sound, written, place):
    sound["slides"][1]["lead"] = "LEAD"
    whole = json.dumps(sound, ensure_ascii=False, indent=2).replace('"LEAD"', text)
    loaded = read_show(written(whole))
    problem = next(each for each in loaded.problems if each.where == "slides[1].lead")
    assert words in problem.what
    assert (problem.line, problem.column) == place(whole, text)


@pytest.mark.parametrize(("text", "value"), TAKEN.values(), ids=TAKEN)
def test_or_takes_it_for_what_it_is(text, value):
    assert strictness.parse(text) == (value, [])
