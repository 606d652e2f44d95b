"""Captions are read from WebVTT; what is no caption is left out, never an error."""

import pytest

from kiosk.content.captions import MOST_CUES, Cue, read_captions


@pytest.fixture
def cues(tmp_path):
    def _cues(text: str | bytes) -> list[Cue]:
        file = tmp_path / "film.vtt"
        file.write_bytes(text.encode() if isinstance(text, str) else text)
        return read_captions(file)

    return _cues


def test_cues_come_in_their_order_with_their_seconds(cues):
    text = "WEBVTT\n\n00:01.000 --> 00:02.500\nOne\n\n00:03.000 --> 00:04.000\nTwo\n"
    assert cues(text) == [Cue(1, 2.5, "One"), Cue(3, 4, "Two")]


def test_hours_are_read_where_they_are_written(cues):
    assert cues("WEBVTT\n\n01:00:01.250 --> 100:00:00.000\nLate") == [Cue(3601.25, 360000, "Late")]


def test_the_lines_of_a_cue_are_one_line_of_words(cues):
    assert cues("WEBVTT\n\n00:01.000 --> 00:02.000\nOne\ntwo")[0].words == "One two"


def test_tags_voices_and_positions_are_left_out(cues):
    text = (
        "WEBVTT\n\n00:01.000 --> 00:02.000 line:0 align:start\n<v Anna>So <i>it</i> <00:01.500>is"
    )
    assert cues(text)[0].words == "So it is"


@pytest.mark.parametrize(
    ("written", "read"),
    [("Research &amp; development", "Research & development"), ("a &lt; b", "a < b")],
)
def test_characters_that_webvtt_spells_out_are_read_as_themselves(cues, written, read):
    assert cues(f"WEBVTT\n\n00:01.000 --> 00:02.000\n{written}")[0].words == read


def test_a_cue_may_have_a_name(cues):
    assert cues("WEBVTT\n\nintro\n00:01.000 --> 00:02.000\nOne") == [Cue(1, 2, "One")]


def test_notes_styles_and_the_head_are_no_cues(cues):
    text = "WEBVTT - a title\nKind: captions\n\nNOTE\nlook here\n\nSTYLE\n::cue {}\n\n"
    assert cues(text + "00:01.000 --> 00:02.000\nOne") == [Cue(1, 2, "One")]


@pytest.mark.parametrize("ending", ["\r\n", "\r"])
def test_lines_may_end_as_on_other_systems(cues, ending):
    text = ending.join(["WEBVTT", "", "00:01.000 --> 00:02.000", "One"])
    assert cues(text) == [Cue(1, 2, "One")]


def test_a_byte_order_mark_is_no_part_of_the_file(cues):
    assert cues(b"\xef\xbb\xbfWEBVTT\n\n00:01.000 --> 00:02.000\nOne") == [Cue(1, 2, "One")]


@pytest.mark.parametrize(
    "cue",
    [
        "00:02.000 --> 00:02.000\nNo time",
        "00:02.000 --> 00:01.000\nBackwards",
        "00:01.000 --> 00:02.000",
        "00:01.000 --> 00:02.000\n<b></b>",
        "0:1 --> 0:2\nNo such times",
        "00:61.000-->00:62.000\nNo spaces",
    ],
)
def test_a_broken_cue_is_left_out_and_the_next_one_is_read(cues, cue):
    assert cues(f"WEBVTT\n\n{cue}\n\n00:03.000 --> 00:04.000\nGood") == [Cue(3, 4, "Good")]


@pytest.mark.parametrize(
    "content",
    ["", "1\n00:00:01,000 --> 00:00:02,000\nSubRip", b"WEBVTT\n\n\xff\xfe", b"\0" * 100],
    ids=["empty", "another format", "not UTF-8", "zeros"],
)
def test_a_file_that_is_no_webvtt_has_no_cues(cues, content):
    assert cues(content) == []


def test_a_file_that_is_not_there_has_no_cues(tmp_path):
    assert read_captions(tmp_path / "gone.vtt") == []
    assert read_captions(tmp_path) == []


def test_a_file_without_end_ends(cues):
    many = "00:01.000 --> 00:02.000\nOn and on\n\n" * (MOST_CUES + 10)
    assert len(cues("WEBVTT\n\n" + many)) == MOST_CUES
