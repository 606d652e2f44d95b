"""Reads WebVTT captions: when which words are spoken."""

import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.regular import read_regular

MOST_CUES = 5000
MOST_BYTES = 1024 * 1024
_TIMES = re.compile(
    r"(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})"
)
_TAG = re.compile(r"<[^>]*>")
_NO_CUES = ("NOTE", "STYLE", "REGION")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words from `begins` until `ends`, in seconds of the film."""

    begins: float
    ends: float
    words: str


@dataclass(frozen=True, slots=True)
class Entry:
    """What stands between two empty lines of the file and should be a cue."""

    line: int  # of its times, or else its first
    times: str  # as written; "" where there are none
    cue: Cue | None  # None where the times cannot be read; it may be without words or backwards


def read_captions(file: Path) -> list[Cue]:
    """The cues in their order; none for a file that cannot be read or is no WebVTT.

    Format: W3C WebVTT, section 4.1. Styling, positions and voice tags are left out.
    """
    try:
        text = read_regular(file, MOST_BYTES).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return []
    cues = (entry.cue for entry in entries(text))
    return [cue for cue in cues if cue and cue.words and cue.ends > cue.begins]


def entries(text: str) -> Iterator[Entry]:
    """Nothing for a text that is no WebVTT."""
    if not text.startswith("WEBVTT"):
        return
    blocks = _blocks(text.replace("\r\n", "\n").replace("\r", "\n"))
    next(blocks)
    for _, (line, block) in zip(range(MOST_CUES), blocks, strict=False):
        if not block[0].startswith(_NO_CUES):
            yield _entry(line, block)


def _blocks(text: str) -> Iterator[tuple[int, list[str]]]:
    """The lines between empty ones, and the number of the first."""
    block: list[str] = []
    for number, line in enumerate([*text.split("\n"), ""], start=1):
        if line:
            block.append(line)
        elif block:
            yield number - len(block), block
            block = []


def _entry(line: int, block: list[str]) -> Entry:
    for place, times in enumerate(block[:2]):
        if "-->" not in times:
            continue
        match = _TIMES.match(times)
        if match is None:
            return Entry(line + place, times, None)
        words = html.unescape(_TAG.sub("", " ".join(block[place + 1 :]))).strip()
        begins, ends = _seconds(*match.groups()[:4]), _seconds(*match.groups()[4:])
        return Entry(line + place, times, Cue(begins, ends, words))
    return Entry(line, "", None)


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000
