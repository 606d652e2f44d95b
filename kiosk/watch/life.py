"""What a player is told at its birth, what it tells while it lives, and how it may end."""

import json
from dataclasses import asdict, dataclass, fields
from enum import Enum
from typing import Self

MOST_BYTES = 4096  # a pipe takes so much whole or not at all: PIPE_BUF of Linux


class Fault(Enum):
    """Why a player had to be replaced."""

    ENDED = "ended"
    NO_START = "no start"
    HANGS = "hangs"
    STANDS_STILL = "stands still"


@dataclass(frozen=True, slots=True)
class Trouble:
    """What the safe screen tells the staff."""

    fault: Fault
    show: str
    log: str
    minutes: int  # between two tries of the show
    seconds: float  # until the next one


@dataclass(frozen=True, slots=True)
class Life:
    """The defaults are those of a player that nobody supervises."""

    beats: int = -1  # the pipe it writes its beats to
    slide: str = ""  # where it goes on
    visiting: bool = False
    language: str = ""
    deadly: str = ""  # the slide on which the one before died
    show: str = ""  # in place of the one that is wanted
    software: bool = False  # it may not draw by the GPU
    trouble: Trouble | None = None  # it is the safe screen


@dataclass(frozen=True, slots=True)
class Beat:
    """Where a player stands. `frames` counts those it was asked to draw; more is a live picture."""

    frames: int = 0
    stands: bool = False  # a whole slide is on the screen, or the words on why there is none
    plays: bool = False  # a slide
    gpu: bool = False
    slide: str = ""
    visiting: bool = False
    language: str = ""
    show: str = ""

    def line(self) -> bytes:
        """One line that a pipe takes whole; what is too long is left out."""
        line = self._spelled(asdict(self))
        return line if len(line) <= MOST_BYTES else self._spelled(asdict(self) | {"show": ""})

    @classmethod
    def read(cls, line: bytes) -> Self | None:
        """None where the line is no beat: a player may be out of its mind."""
        try:
            told = json.loads(line)
        except (ValueError, RecursionError):
            return None
        if not isinstance(told, dict):
            return None
        kinds = {field.name: type(field.default) for field in fields(cls)}
        sound = told.keys() == kinds.keys() and all(
            type(told[name]) is kind for name, kind in kinds.items()
        )
        return cls(**told) if sound else None

    @staticmethod
    def _spelled(told: dict[str, object]) -> bytes:
        return json.dumps(told).encode() + b"\n"
