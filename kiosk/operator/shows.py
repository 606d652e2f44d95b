"""The shows that the operator may choose from: those that lie beside the one that plays."""

import json
from pathlib import Path
from typing import Any

from kiosk.paths import SHOWS

MOST = 12
_MOST_BYTES = 8 * 1024 * 1024


def known_shows(current: Path) -> list[dict[str, Any]]:
    """{title, folder, current}, by title. Whether one can be played is seen when it is chosen."""
    playing = _folder(current)
    folders = {_folder(file) for place in (SHOWS, playing.parent) for file in _in(place)}
    folders.add(playing)
    found: list[dict[str, Any]] = [
        {"title": _title(folder), "folder": str(folder), "current": folder == playing}
        for folder in folders
    ]
    found.sort(key=lambda show: (not show["current"], show["title"].casefold(), show["folder"]))
    return found[:MOST]


def _folder(show: Path) -> Path:
    folder = show.parent if show.name.endswith(".json") else show
    return folder.resolve()


def _in(place: Path) -> list[Path]:
    try:
        return sorted(place.glob("*/show.json"))[: 4 * MOST]
    except OSError:
        return []


def _title(folder: Path) -> str:
    """In its first language; the folder's name where it cannot be read."""
    try:
        with (folder / "show.json").open("rb") as stream:
            told = json.loads(stream.read(_MOST_BYTES).decode("utf-8-sig"))
        title = told["title"]
        words = title if isinstance(title, str) else title[told["languages"][0]]
    except (OSError, ValueError, TypeError, LookupError, RecursionError):
        words = ""
    plain = " ".join(str(words).split())[:120]
    return plain if plain.isprintable() and plain else folder.name
