"""A small sound show that tests break in one place at a time."""

import json
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PIL import Image

Data = dict[str, Any]


@pytest.fixture
def sound() -> Data:
    """Uses something of everything; without a problem and without a warning."""
    return {
        "format": 1,
        "title": {"ru": "Выставка", "en": "Exhibition"},
        "languages": ["ru", "en"],
        "home": "hub",
        "attract": {"route": ["hub", {"slide": "motors", "dwell": 12}], "hint": "…"},
        "sources": {
            "zr-2026": {
                "publisher": {"ru": "«За рулём»", "en": "Za Rulem"},
                "date": "2026-01-30",
                "address": "https://example.org/zr",
            }
        },
        "slides": [
            {
                "kind": "hub",
                "id": "hub",
                "title": {"ru": "Заводы", "en": "Plants"},
                "centre": "A",
                "nodes": [
                    {"slide": "motors", "label": "M", "picture": {"file": "media/motor.png"}},
                    {"slide": "quiz", "label": "Q", "picture": {"file": "media/motor.png"}},
                ],
            },
            {
                "kind": "plant",
                "id": "motors",
                "title": {"ru": "Моторы", "en": "Motors"},
                "picture": {"file": "media/motor.png"},
                "parent": "hub",
                "claims": [
                    {
                        "text": {"ru": "Завод работает.", "en": "The plant works."},
                        "status": "fact",
                        "sources": ["zr-2026"],
                        "figure": {"value": 7.5, "to": 140, "unit": "kW"},
                    }
                ],
                "steps": [{"name": "1", "text": "2"}],
            },
            {
                "kind": "quiz",
                "id": "quiz",
                "title": {"ru": "Проверьте себя", "en": "Test yourself"},
                "questions": [
                    {
                        "question": "?",
                        "answers": ["5", "7"],
                        "right": 1,
                        "because": {"text": "7", "status": "fact", "sources": ["zr-2026"]},
                    }
                ],
                "grades": [{"from_right": 0, "text": "!"}],
            },
        ],
    }


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A show's folder with its picture."""
    (tmp_path / "media").mkdir()
    Image.new("RGBA", (800, 600), "orange").save(tmp_path / "media" / "motor.png")
    return tmp_path


@pytest.fixture
def written(folder: Path) -> Callable[[Data | str | bytes], Path]:
    """Writes a show, or any text, as show.json and returns the file."""

    def write(show: Data | str | bytes) -> Path:
        if isinstance(show, dict):
            show = json.dumps(show, ensure_ascii=False, indent=2)
        file = folder / "show.json"
        file.write_bytes(show.encode("utf-8", "surrogatepass") if isinstance(show, str) else show)
        return file

    return write


def place_of(text: str, spot: str, which: int = 1) -> tuple[int, int]:
    """Line and column of a piece of text."""
    at = -1
    for _ in range(which):
        at = text.index(spot, at + 1)
    return text.count("\n", 0, at) + 1, at - text.rfind("\n", 0, at)


@pytest.fixture
def place() -> Callable[..., tuple[int, int]]:
    return place_of
