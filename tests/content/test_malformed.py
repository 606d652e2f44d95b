"""Text that is no JSON, or JSON that no careful reader accepts: a located problem each."""

import json

import pytest

from kiosk.commands.check import check
from kiosk.content.checking import check_show
from kiosk.content.reading import read_show
from kiosk.errors import UnplayableShowError
from kiosk.paths import FONTS

START = '{\n  "format": 1,\n  "title": '

UNREADABLE = [
    ("nothing", "", (1, 1), "empty"),
    ("only space", " \n ", (1, 1), "empty"),
    ("a list", "[]", (1, 1), "one object in braces"),
    ("a comma at the end", START + '"x",\n}', (3, 15), "remove this comma"),
    ("a comma at the end of a list", START + "[1,]}", (3, 14), "remove this comma"),
    ("a missing comma", START + '"x"\n  "home": "a"}', (4, 3), "a comma is missing"),
    ("a missing colon", '{"a" 1}', (1, 6), "a colon is missing"),
    ("single quotes", START + "'x'}", (3, 12), "straight double quotation marks"),
    ("curly quotes", START + "“x”}", (3, 12), "straight double quotation marks"),
    ("a comment", '{\n  // my show\n  "format": 1}', (2, 3), "no comments"),
    ("True", START + "True}", (3, 12), "small letters"),
    ("a key without quotes", "{format: 1}", (1, 2), "a key in double quotation marks"),
    ("an end too early", START + '"x"', (3, 15), "before the bracket { of line 1 is closed"),
    ("too much at the end", "{} {}", (1, 4), "the file must end here"),
    ("a new line in words", START + '"x\ny"}', (3, 14), 'write "\\n" for a new line'),
    ("an open quotation mark", START + '"x}', (3, 12), "closing quotation mark"),
    ("a lone backslash", START + '"a\\x"}', (3, 14), "backslash"),
    ("a broken escape", START + '"\\u12"}', (3, 14), "four digits"),
    ("brackets without end", "[" * 100_000, (1, 33), "nested more than 32 levels"),
    ("depth", '{"a":' * 40 + "1" + "}" * 40, (1, 161), "nested more than 32 levels"),
    ("no text at all", b"\x89PNG\xff\xfe", (1, 1), "UTF-8"),
    ("Windows letters", b'{\n "title": "\xc0"}', (2, 12), "UTF-8"),
    ("UTF-16", '{"format": 1}'.encode("utf-16"), (1, 1), "UTF-8"),
]


@pytest.mark.parametrize(
    ("text", "place", "words"), [each[1:] for each in UNREADABLE], ids=[e[0] for e in UNREADABLE]
)
def test_text_that_is_no_json_is_located(text, place, words, written):
    with pytest.raises(UnplayableShowError) as caught:
        read_show(written(text))
    (problem,) = caught.value.problems
    assert (problem.line, problem.column) == place
    assert words in problem.what


def test_a_file_over_8_megabytes_is_not_read(written):
    with pytest.raises(UnplayableShowError, match="larger than 8 MB"):
        read_show(written(" " * (8 * 1024 * 1024 + 1)))


def test_a_missing_file_is_a_problem(tmp_path):
    with pytest.raises(UnplayableShowError, match=r"show\.json: cannot be read: No such file"):
        read_show(tmp_path / "show.json")


UNSOUND = [
    ("a lone surrogate", '"\\ud800"', "half a character (U+D800)"),
    ("a control character", '"a\\u0007"', "control character U+0007"),
    ("a delete character", '"a\x7f"', "control character U+007F"),
    ("a tab", '"a\\tb"', "tab"),
    ("a line separator", '"a\u2028b"', "control character U+2028"),
    ("a bidi override", '"a\u202eb"', "U+202E"),
    ("a bidi isolate", '"a\\u2066b"', "U+2066"),
    ("words without end", '"' + "x" * 5001 + '"', "5001 characters; 5000 are possible"),
    ("NaN", "NaN", "NaN is not a number"),
    ("Infinity", "-Infinity", "-Infinity is not a number"),
    ("1e999", "1e999", "1e999 is not a number"),
    ("a number of 5000 digits", "9" * 5000, "is not a number that can be used"),
    ("a doubled key", '"x", "lead": "y"', '"lead" is there twice'),
]


@pytest.mark.parametrize(
    ("value", "words"), [each[1:] for each in UNSOUND], ids=[each[0] for each in UNSOUND]
)
def test_a_slide_with_unsound_json_is_left_out(value, words, sound, written, place):
    sound["slides"][1]["lead"] = "LEAD"
    text = json.dumps(sound, ensure_ascii=False, indent=2).replace('"LEAD"', value)
    loaded = read_show(written(text))
    assert [slide.id for slide in loaded.show.slides] == ["hub", "quiz"]
    problem = next(each for each in loaded.problems if each.where == "slides[1].lead")
    assert words in problem.what
    spot = '"lead": "y"' if "twice" in words else value
    assert (problem.line, problem.column) == place(text, spot)


def test_a_byte_order_mark_is_no_mistake(sound, written):
    text = "\ufeff" + json.dumps(sound)
    assert read_show(written(text)).problems == ()


def test_a_doubled_key_in_a_large_file_is_left_to_the_checker(sound, written):
    filler = " " * 1_100_000
    text = json.dumps(sound).replace('"format": 1', '"format": 1, "format": 1' + filler)
    assert read_show(written(text)).problems == ()
    (problem,) = check_show(written(text), fonts=FONTS).problems
    assert '"format" is there twice' in problem.what


@pytest.mark.parametrize(
    ("key", "shown"),
    [
        ("\ud800", "\\ud800"),
        ("\u202edne", "\\u202edne"),
        ("a\nb", "a\\u000ab"),
        ("k" * 5000, "k" * 40 + "…"),
    ],
)
def test_whatever_a_show_says_its_problem_is_one_line_for_every_terminal(
    key, shown, sound, written, capsys
):
    sound["slides"][1][key] = 1
    check(written(json.dumps(sound)))
    line = next(line for line in capsys.readouterr().out.split("\n") if "slides[1]." in line)
    assert shown in line
    assert len(line) < 700
