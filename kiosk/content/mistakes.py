"""Mistakes of a show by their path, and the words that several checks share."""

import re
from collections.abc import Collection, Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.positions import KEY, ShowPath, offsets_of
from kiosk.errors import Problem, Severity

MOST_STEPS_SPELLED = 10
LONGEST_STEP = 40
LONGEST_MESSAGE = 600
_LONG_QUOTE = re.compile(r'"([^"]{50})[^"]{20,}"')
# What a log, a terminal or a screen cannot show, or would be turned round by.
_UNSHOWN = re.compile("[\x00-\x1f\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069\ud800-\udfff]")
MOST_SUGGESTIONS = 2000  # comparing with more words takes longer than a reader's patience


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong at a path of the show; not yet looked up in the text of the file."""

    path: ShowPath
    what: str
    severity: Severity = Severity.PROBLEM
    of_key: bool = False  # the key is wrong, not its value
    offset: int | None = None  # where the path alone does not tell, as for a doubled key


def warning(path: ShowPath, what: str) -> Mistake:
    return Mistake(path, what, Severity.WARNING)


def without_echoes(first: Sequence[Mistake], later: Iterable[Mistake]) -> list[Mistake]:
    """All of the first, and the later ones that are not about the same place over again."""
    at_fault = {each.path[:length] for each in first for length in range(len(each.path) + 1)}
    return [*first, *(each for each in later if each.path not in at_fault)]


def located(file: Path, text: str, mistakes: Iterable[Mistake]) -> tuple[Problem, ...]:
    """Every mistake as a Problem with line and column, in the order of the file."""
    unique = list(dict.fromkeys(mistakes))
    offsets = offsets_of(text, [_wanted(each) for each in unique if each.offset is None])
    placed = [
        (offsets[_wanted(each)] if each.offset is None else each.offset, each) for each in unique
    ]
    placed.sort(key=lambda pair: pair[0])
    return tuple(_problems(file, text, placed))


def _problems(file: Path, text: str, placed: Sequence[tuple[int, Mistake]]) -> Iterable[Problem]:
    line, line_start, counted = 1, 0, 0
    for offset, each in placed:
        line += text.count("\n", counted, offset)
        line_start = max(line_start, text.rfind("\n", counted, offset) + 1)
        counted = offset
        column = offset - line_start + 1
        what = _shown(_LONG_QUOTE.sub(r'"\1…"', each.what))
        yield Problem(file, line, column, _shown(spell_path(each.path)), what, each.severity)


def _shown(words: str) -> str:
    """As one line that can be written everywhere, whatever the show says in it."""
    short = words if len(words) <= LONGEST_MESSAGE else f"{words[:LONGEST_MESSAGE]}…"
    return _UNSHOWN.sub(lambda each: f"\\u{ord(each[0]):04x}", short)


def _wanted(mistake: Mistake) -> ShowPath:
    return (*mistake.path[:-1], KEY, mistake.path[-1]) if mistake.of_key else mistake.path


def spell_path(path: ShowPath) -> str:
    """`slides[4].claims[2]` for a reader who counts from the top of the list, beginning at 0."""
    steps = path[:MOST_STEPS_SPELLED]
    parts = [f"[{step}]" if isinstance(step, int) else f".{_cut(step)}" for step in steps]
    cut = " …" if len(path) > MOST_STEPS_SPELLED else ""
    return "".join(parts).removeprefix(".") + cut


def _cut(step: str) -> str:
    return step if len(step) <= LONGEST_STEP else f"{step[:LONGEST_STEP]}…"


def did_you_mean(word: str, known: Collection[str]) -> str:
    """`; did you mean "zr-2026"?`, or nothing when no known word is near."""
    if len(known) > MOST_SUGGESTIONS:
        return ""
    from difflib import get_close_matches  # not wanted where nothing is wrong

    near = get_close_matches(word, known, n=1, cutoff=0.6)
    return f'; did you mean "{near[0]}"?' if near else ""


def either(words: Iterable[str]) -> str:
    """`"fact", "plan" or "estimate"`"""
    *most, last = [f'"{word}"' for word in words]
    return f"{', '.join(most)} or {last}" if most else last
