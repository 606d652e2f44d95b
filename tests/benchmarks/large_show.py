"""A show of ten thousand slides: how long the checker takes, and what it costs at the start."""

import json
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from tests.benchmarks.measuring import Bench, Figure, Sample
from tests.benchmarks.start import seconds_to_first_slide

ROOT = Path(__file__).parents[2]
SLIDES = 10_000
CHECK = Figure("check of a show with 10 000 slides", "s", "under 2", decimals=2)
START = Figure("first slide of a show with 10 000 slides", "s", "0.3 more at most", decimals=2)
SMALL = Figure("first slide of the same show with 10 slides", "s", decimals=2)


def large_show(bench: Bench) -> Iterator[Sample]:
    large, small = _written(bench.folder, SLIDES), _written(bench.folder, 10)
    begun = time.monotonic()
    subprocess.run(
        [sys.executable, "-m", "kiosk", "check", large], cwd=ROOT, stdout=subprocess.DEVNULL
    )
    yield Sample(CHECK, time.monotonic() - begun)
    yield Sample(SMALL, seconds_to_first_slide(bench, small))
    yield Sample(START, seconds_to_first_slide(bench, large))


def _written(folder: Path, count: int) -> Path:
    show = folder / f"show-of-{count}"
    if not show.exists():
        show.mkdir()
        (show / "show.json").write_text(json.dumps(_show(count)), encoding="utf-8")
    return show


def _show(count: int) -> dict[str, Any]:
    paper = {"publisher": "The Paper", "date": "2026-01-30", "address": "https://paper.example/1"}
    return {
        "format": 1,
        "title": "A large show",
        "languages": ["en"],
        "as_of": "2026",
        "home": "slide-0",
        "attract": {"route": ["slide-0", "slide-1"], "dwell": 9, "hint": "Touch"},
        "sources": {"paper": paper},
        "slides": [_slide(number) for number in range(count)],
    }


def _slide(number: int) -> dict[str, Any]:
    claim = {
        "text": f"Line {number} makes {number % 97} parts an hour in the hall of the plant.",
        "status": "fact",
        "sources": ["paper"],
    }
    return {
        "kind": "text",
        "id": f"slide-{number}",
        "title": f"Slide {number}",
        "body": [f"Paragraph {part} of the slide with some words to read." for part in range(3)],
        "claims": [claim],
    }
