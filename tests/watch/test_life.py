"""A beat goes through the pipe whole, and what is no beat is not taken for one."""

import select

import pytest

from kiosk.watch.life import MOST_BYTES, Beat

BEAT = Beat(7, True, True, False, "тормоз", True, "zh", "/show")


def test_a_beat_is_read_as_it_was_written():
    assert Beat.read(BEAT.line()) == BEAT
    assert BEAT.line().count(b"\n") == 1


def test_a_pipe_takes_every_beat_whole():
    long = Beat(slide="motor", show="/" + "я" * 5000)
    assert len(long.line()) <= MOST_BYTES <= select.PIPE_BUF
    assert Beat.read(long.line()) == Beat(slide="motor")


@pytest.mark.parametrize(
    "line",
    [
        b"",
        b"{",
        b"[]",
        b"{}",
        b"[" * 100_000,
        b"\xff\xfe",
        BEAT.line().replace(b'"frames": 7', b'"frames": "7"'),
        BEAT.line().replace(b'"frames": 7', b'"frames": true'),
        BEAT.line().replace(b'"frames"', b'"flames"'),
        bytes(range(256)),
    ],
)
def test_what_is_no_beat_is_none(line):
    assert Beat.read(line) is None
