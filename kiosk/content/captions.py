"""Reads WebVTT captions: when which words are spoken."""

import html
import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.regular import read_regular

MOST_CUES = 5000
MOST_BYTES = 1024 * 1024
_TIMES = re.compile(
    r"(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})[ \t]+-->[ \t]+(?:(\d+):)?(\d\d):(\d\d)\.(\d{3})"
)
_TAG = re.compile(r"<[^>]*>")


@dataclass(frozen=True, slots=True)
class Cue:
    """Words from `begins` until `ends`, in seconds of the film."""

    begins: float
    ends: float
    words: str


def read_captions(file: Path) -> list[Cue]:
    """The cues in their order; none for a file that cannot be read or is no WebVTT.

    Format: W3C WebVTT, section 4.1. Styling, positions and voice tags are left out.
    """
    try:
        text = read_regular(file, MOST_BYTES).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return []
    head, *blocks = re.split(r"\n{2,}", text.replace("\r\n", "\n").replace("\r", "\n"))
    if not head.startswith("WEBVTT"):
        return []
    return [cue for block in blocks[:MOST_CUES] if (cue := _cue(block))]


def _cue(block: str) -> Cue | None:
    lines = block.strip().split("\n")
    for place, line in enumerate(lines[:2]):
        if times := _TIMES.match(line):
            words = html.unescape(_TAG.sub("", " ".join(lines[place + 1 :]))).strip()
            begins, ends = _seconds(*times.groups()[:4]), _seconds(*times.groups()[4:])
            return Cue(begins, ends, words) if words and ends > begins else None
    return None


def _seconds(hours: str | None, minutes: str, seconds: str, thousandths: str) -> float:
    return int(hours or 0) * 3600 + int(minutes) * 60 + int(seconds) + int(thousandths) / 1000
