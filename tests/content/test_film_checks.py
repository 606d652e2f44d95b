"""A film asks for captions in every language and for a transcript; its WebVTT files are read."""

import struct

import pytest

from kiosk.content.checking import check_show
from kiosk.content.films import film_facts
from kiosk.content.reading import read_show
from kiosk.errors import Severity
from kiosk.paths import FONTS
from tests.content.hostile import FILM  # four seconds, no sound

VTT = """WEBVTT

00:00.500 --> 00:02.000
A part sets out.

00:02.000 --> 00:03.900
It arrives.
"""
TRANSCRIPT = {"ru": "Деталь едет.", "en": "A part sets out."}


def with_sound(film: bytes) -> bytes:
    """The same film, and its only track once more as sound."""
    moov = film.index(b"moov") - 4
    (length,) = struct.unpack(">I", film[moov : moov + 4])
    trak = film.index(b"trak") - 4
    (size,) = struct.unpack(">I", film[trak : trak + 4])
    sound = film[trak : trak + size].replace(b"vide", b"soun")
    end = moov + length
    header = struct.pack(">I", length + size)
    return film[:moov] + header + film[moov + 4 : end] + sound + film[end:]


@pytest.fixture
def with_film(sound, folder, written):
    """The verdict on the sound show with a film, and on its English captions."""

    def check(vtt=VTT, film=FILM, **fields):
        (folder / "media" / "film.mp4").write_bytes(film)
        (folder / "media" / "film.en.vtt").write_text(vtt, encoding="utf-8")
        (folder / "media" / "film.ru.vtt").write_text(VTT, encoding="utf-8")
        slide = {
            "kind": "video",
            "id": "film",
            "title": {"ru": "Фильм", "en": "Film"},
            "film": "media/film.mp4",
            "poster": {"file": "media/motor.png"},
            "captions": {"ru": "media/film.ru.vtt", "en": "media/film.en.vtt"},
            "transcript": TRANSCRIPT,
            **fields,
        }
        film_slide = {name: each for name, each in slide.items() if each is not None}
        show = {**sound, "slides": [*sound["slides"], film_slide]}
        return check_show(written(show), fonts=FONTS)

    return check


def told(verdict, severity=Severity.PROBLEM):
    return [
        f"{each.file.name}:{each.line}: {each.where.removeprefix('slides[3].')}: {each.what}"
        for each in verdict.problems
        if each.severity is severity and "unused" not in each.what
    ]


def test_a_film_with_captions_in_every_language_and_a_transcript_is_in_order(with_film):
    for film in (FILM, with_sound(FILM)):
        assert told(with_film(film=film)) == []


def test_the_container_tells_length_and_sound(tmp_path):
    found = {}
    for name, film in {"mute": FILM, "loud": with_sound(FILM)}.items():
        (tmp_path / name).write_bytes(film)
        with (tmp_path / name).open("rb") as stream:
            found[name] = film_facts(stream)
    assert [facts.seconds for facts in found.values()] == [4.0, 4.0]
    assert [facts.sounds for facts in found.values()] == [False, True]


@pytest.mark.parametrize(("across", "down"), [(43009, 1), (1, 11075585)])
def test_a_film_whose_pixels_have_a_shape_that_crashes_qt_is_refused(with_film, across, down):
    at = FILM.index(b"pasp") + 4
    stretched = FILM[:at] + struct.pack(">II", across, down) + FILM[at + 8 :]
    (found,) = told(with_film(film=stretched))
    assert f"has pixels of {across} to {down}; save the film with square pixels" in found


@pytest.mark.parametrize("captions", [None, {}])
def test_a_film_without_captions_is_left_out_and_the_remedy_named(with_film, folder, captions):
    verdict = with_film(captions=captions)
    assert [slide.id for slide in read_show(folder).show.slides] == ["hub", "motors", "quiz"]
    assert any("captions" in each for each in told(verdict)), told(verdict)


def test_a_silent_film_needs_no_captions(with_film, folder):
    assert told(with_film(captions=None, silent=True)) == []
    assert read_show(folder).show.slides[-1].id == "film"


def test_a_silent_film_has_no_sound_track(with_film):
    (found,) = told(with_film(captions=None, silent=True, film=with_sound(FILM)))
    assert "silent: but the film has a sound track; remove it, or give captions" in found


def test_a_film_without_a_transcript_is_left_out(with_film):
    (found,) = told(with_film(transcript=None))
    assert '"transcript" is missing: what is said and shown' in found


def test_an_empty_transcript_is_none(with_film):
    (found,) = told(with_film(transcript=" "))
    assert "transcript: is empty; write what is said and shown" in found


def test_a_language_without_captions_is_named(with_film):
    verdict = with_film(captions={"ru": "media/film.ru.vtt"})
    assert any('captions: the captions in "en" are missing' in each for each in told(verdict, Severity.WARNING))  # fmt: skip # noqa: E501


def test_captions_in_a_language_that_the_show_does_not_have_are_named(with_film):
    files = {"ru": "media/film.ru.vtt", "en": "media/film.en.vtt", "eng": "media/film.ru.vtt"}
    (found,) = told(with_film(captions=files))
    assert 'captions.eng: the show has no language "eng"; did you mean "en"?' in found


@pytest.mark.parametrize(
    ("cues", "line", "what"),
    [
        ("00:01,000 --> 00:02,000\nA", 3, "is no time; write it as 00:01.000 --> 00:04.000"),
        ("00:61.000 --> 00:62.000\nA", 3, "is no time"),
        ("00:02.000 --> 00:01.000\nA", 3, "ends before it begins"),
        ("00:01.000 --> 00:02.000", 3, "has no words; write them in the next line"),
        ("00:01.000 --> 00:02.000\nA\n\nB", 6, "has no times; remove the empty line above it"),
        (
            "00:01.000 --> 00:03.000\nA\n\n2\n00:02.500 --> 00:03.500\nB",
            7,
            "begins before the caption of line 3 ends; only one can be shown",
        ),
        (
            "00:01.000 --> 00:09.000\nA",
            3,
            "ends at 9.0 s, but the film is over after 4.0 s",
        ),
    ],
)
def test_a_mistake_in_the_captions_is_told_with_its_own_file_and_line(with_film, cues, line, what):
    (found,) = told(with_film(vtt=f"WEBVTT\n\n{cues}\n"))
    assert found.startswith(f"film.en.vtt:{line}: captions.en: {what}")


@pytest.mark.parametrize(
    ("cue", "what"),
    [
        (f"00:00.000 --> 00:03.900\n{'one ' * 21}", "has 21 words; more than 20 cover the film"),
        ("00:01.000 --> 00:02.000\na b c d e", "shows 5 words for 1.0 s; nobody reads that"),
    ],
)
def test_captions_that_nobody_can_read_in_time_are_worth_a_look(with_film, cue, what):
    found = told(with_film(vtt=f"WEBVTT\n\n{cue}\n"), Severity.WARNING)
    assert any(each.startswith(f"film.en.vtt:3: captions.en: {what}") for each in found), found


def test_notes_and_styles_are_no_captions(with_film):
    assert told(with_film(vtt=f"{VTT}\nNOTE\nto be checked\n\nSTYLE\n::cue {{}}\n")) == []
