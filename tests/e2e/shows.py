"""Shows for these tests: the bundled one, made impatient or broken."""

import json
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from kiosk.paths import default_show

SHOW: dict[str, Any] = json.loads((default_show() / "show.json").read_text(encoding="utf-8"))
SLIDES: list[str] = [slide["id"] for slide in SHOW["slides"]]
ROUTE: list[str] = [
    stop if isinstance(stop, str) else stop["slide"] for stop in SHOW["attract"]["route"]
]
EXPLORED: list[str] = [slide["id"] for slide in SHOW["slides"] if "explorer" in slide]


def copied(folder: Path, change: Callable[[dict[str, Any]], None] = lambda show: None) -> Path:
    """The bundled show with its media, changed, in this folder."""
    shutil.copytree(default_show() / "media", folder / "media")
    rewrite(folder, change)
    return folder


def rewrite(folder: Path, change: Callable[[dict[str, Any]], None] = lambda show: None) -> None:
    show = json.loads(json.dumps(SHOW))
    show.pop("$schema", None)
    change(show)
    (folder / "show.json").write_text(json.dumps(show), encoding="utf-8")


def looping(*route: str, dwell: float) -> Callable[[dict[str, Any]], None]:
    def change(show: dict[str, Any]) -> None:
        show["attract"] |= {"route": list(route), "dwell": dwell}

    return change


def impatient(show: dict[str, Any]) -> None:
    """It asks after three seconds without a touch; the first slide of the loop stays."""
    show["idle"] = {"seconds": 3, "per_word": 0, "asking": 20}
    looping("welcome", "launch", dwell=3600)(show)


def standing(show: dict[str, Any]) -> None:
    """The first slide of the loop stays until a test has done with it."""
    looping("welcome", "launch", dwell=3600)(show)


def with_home(slide: str) -> Callable[[dict[str, Any]], None]:
    """Standing, and one key away from this slide."""

    def change(show: dict[str, Any]) -> None:
        standing(show)
        show["home"] = slide

    return change
