"""Keeps the ladder in a file, so that a killed supervisor goes on where it stood."""

import json
import logging
from dataclasses import asdict, replace
from enum import Enum
from pathlib import Path
from typing import Any

from kiosk import atomic
from kiosk.errors import KioskError
from kiosk.watch.ladder import Ladder, Rung

MOST_BYTES = 64 * 1024
_log = logging.getLogger(__name__)


class State:
    """One file, written only when something has changed. What is wrong with it costs a warning."""

    def __init__(self, file: Path | None) -> None:
        self._file = file
        self._kept = Ladder()

    def read(self) -> Ladder:
        """What was kept; a new ladder where there is nothing, or nothing sound."""
        if self._file is None:
            return self._kept
        try:
            with self._file.open("rb") as stream:
                told = json.loads(stream.read(MOST_BYTES))
            self._kept = _ladder(told)
        except FileNotFoundError:
            pass
        except (OSError, ValueError, RecursionError) as error:
            _log.warning("%s is not read, deaths are counted from none: %s", self._file, error)
        return self._kept

    def keep(self, ladder: Ladder) -> None:
        if ladder == self._kept or self._file is None:
            return
        self._kept = ladder
        content = json.dumps(asdict(ladder), default=_spelled, indent=1)
        try:
            atomic.replace(self._file, content.encode())
        except KioskError as error:
            _log.warning("%s", error)


def _spelled(word: Enum) -> str:
    return str(word.value)


def _ladder(told: Any) -> Ladder:
    """ValueError where it is none."""
    usual = asdict(Ladder())
    if not isinstance(told, dict):
        raise ValueError("it is no object")
    words: dict[str, Any] = {}
    for name, value in told.items():
        kind = type(usual.get(name))
        if name in ("rung", "tried"):
            words[name] = Rung(value)
        elif name == "shows" and isinstance(value, list) and all(type(s) is str for s in value):
            words[name] = tuple(value[:2])
        elif name != "shows" and (type(value) is kind or (kind is float and type(value) is int)):
            words[name] = value
        else:
            raise ValueError(f"{name!r} is not what it should be")
    return replace(Ladder(), **words)
