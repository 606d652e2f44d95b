"""A player's words reach the log; a flood of them costs neither memory nor disk."""

import tracemalloc

import pytest

from kiosk.watch.sayings import KEPT, LINE_BYTES, LINES, WHILE, Sayings


@pytest.fixture
def lines() -> list[str]:
    return []


@pytest.fixture
def sayings(lines) -> Sayings:
    return Sayings(lines.append)


def test_lines_come_whole_however_they_arrive(sayings, lines):
    for piece in (b"INFO     sl", b"ide a\nINFO", b"     slide \xd0", b"\xb1\n\n", b"half"):
        sayings.feed(piece, 1.0)
    assert lines == ["INFO     slide a", "INFO     slide б", ""]
    sayings.end()
    assert lines[-1] == "half"


def test_of_a_flood_the_beginning_and_the_end_are_kept(sayings, lines):
    for number in range(10_000):
        sayings.feed(b"line %d\n" % number, 1.0)
    assert len(lines) == LINES
    sayings.look(1.0 + WHILE)
    assert len(lines) == LINES + 1 + KEPT
    assert lines[LINES] == f"… {10_000 - LINES - KEPT} lines were left out here"
    assert lines[-1] == "line 9999"
    sayings.feed(b"after it\n", 2.0 + WHILE)
    assert lines[-1] == "after it"


def test_what_was_said_last_before_a_death_is_kept(sayings, lines):
    sayings.feed(b"flood\n" * 5000 + b"the reason\n", 1.0)
    sayings.end()
    assert lines[-1] == "the reason"


def test_a_hundred_megabytes_without_a_line_end_stay_small(sayings, lines):
    tracemalloc.start()
    for _ in range(1600):
        sayings.feed(b"x" * 65536, 1.0)
    assert tracemalloc.get_traced_memory()[1] < 4_000_000
    tracemalloc.stop()
    assert max(map(len, lines)) <= LINE_BYTES
