"""A show between its file and the screen: decoded, but not yet whole."""

from dataclasses import dataclass
from pathlib import Path

from kiosk.content.mistakes import Mistake
from kiosk.content.model import Show


@dataclass(frozen=True, slots=True)
class Declared:
    """The ids that the file gives, also to what could not be read."""

    slides: frozenset[str]
    sources: frozenset[str]


@dataclass(frozen=True, slots=True)
class Draft:
    """A show as far as it could be decoded; what its parts name may not exist."""

    file: Path
    text: str
    show: Show
    places: tuple[int, ...]  # of each slide in the file
    slides_in_file: int
    declared: Declared
    mistakes: tuple[Mistake, ...]
