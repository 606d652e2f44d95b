"""What was found when every slide was laid out, told by its place in the show file."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.content.mistakes import Mistake, located, warning
from kiosk.content.model import Show
from kiosk.content.parts import Sort, parts_of
from kiosk.content.positions import ShowPath
from kiosk.content.reading import read_draft, show_file
from kiosk.errors import Problem


@dataclass(frozen=True, slots=True)
class Misfit:
    """Words on a slide that are cut off, leave it, or run into others."""

    slide: str
    words: str  # as they are drawn
    what: str  # as "is cut off"
    language: str
    orientation: str
    text_size: float

    @property
    def where(self) -> str:
        return f'in "{self.language}", {self.orientation}, text size {self.text_size:g}'


def without_room(file: Path, misfits: Iterable[Misfit]) -> Sequence[Problem]:
    """One warning for each text and fault, with the first place where it shows."""
    draft = read_draft(show_file(file))
    numbers = {
        slide.id: place for slide, place in zip(draft.show.slides, draft.places, strict=True)
    }
    seen: dict[tuple[ShowPath, str], list[str]] = {}
    for misfit in misfits:
        path = ("slides", numbers[misfit.slide])
        own = _path_of(draft.show, misfit)
        what = misfit.what if own else f'"{misfit.words}" {misfit.what}'
        seen.setdefault((path + own, what), []).append(misfit.where)
    return located(draft.file, draft.text, _mistakes(seen))


def _mistakes(seen: dict[tuple[ShowPath, str], list[str]]) -> Iterator[Mistake]:
    for (path, what), places in seen.items():
        more = f" and {len(places) - 1} more" if len(places) > 1 else ""
        yield warning(path, f"{what} {places[0]}{more}; shorten it")


def _path_of(show: Show, misfit: Misfit) -> ShowPath:
    """Of the text below its slide; nothing where the words are the program's own, or joined."""
    slide = next(each for each in show.slides if each.id == misfit.slide)
    drawn = _joined(misfit.words)
    for path, _, text in parts_of(slide, (), frozenset({Sort.TEXT})):
        said = text if isinstance(text, str) else text.get(misfit.language, "")
        if said and drawn == _joined(said):
            return path
    return ()


def _joined(words: str) -> str:
    """Columns take out the line breaks of titles."""
    return "".join(words.replace("\u2060", "").split())
