"""Read what can be read of a show that does not decode as a whole, and say what is wrong."""

import copy
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any, NoReturn

import msgspec

from kiosk.content import references, strictness
from kiosk.content.draft import Declared, Draft
from kiosk.content.mistakes import Mistake, located
from kiosk.content.model import Show, Slide
from kiosk.content.positions import ShowPath
from kiosk.content.shapes import slide_mistakes, top_level_mistakes
from kiosk.errors import UnplayableShowError


@dataclass(slots=True)
class Salvage:
    """Takes out what is broken and decodes the rest; UnplayableShowError when that is no slide."""

    file: Path
    text: str
    mistakes: list[Mistake] = field(default_factory=list)
    _lexical: set[ShowPath] = field(default_factory=set)

    def draft(self) -> Draft:
        data = self._parsed()
        slides = self._slides(data)
        show = self._top_level(data)
        kept = {place: slide for place, slide in slides.items() if slide is not None}
        if not kept:
            self._give_up()
        home = show.home or references.natural_home(list(kept.values()))
        ids = (slide.get("id") for slide in data["slides"] if isinstance(slide, dict))
        sources = data.get("sources")
        return Draft(
            self.file,
            self.text,
            msgspec.structs.replace(show, home=home, slides=list(kept.values())),
            tuple(kept),
            len(slides),
            Declared(
                frozenset(each for each in ids if isinstance(each, str)),
                frozenset(sources if isinstance(sources, dict) else ()),
            ),
            tuple(self.mistakes),
        )

    def _parsed(self) -> Any:
        try:
            data, self.mistakes = strictness.parse(self.text)
            self._lexical = {mistake.path for mistake in self.mistakes}
        except strictness.MalformedJson as error:
            self.mistakes = [error.mistake]
            self._give_up()
        if not isinstance(data, dict):
            self._reject(Mistake((), "the file must hold one object in braces: {…}"))
            self._give_up()
        return data

    def _give_up(self) -> NoReturn:
        raise UnplayableShowError(located(self.file, self.text, self.mistakes))

    def _reject(self, *mistakes: Mistake) -> None:
        """A value with a lexical mistake has no second one."""
        self.mistakes += [each for each in mistakes if each.path not in self._lexical]

    def _slides(self, data: dict[str, Any]) -> dict[int, Slide | None]:
        found = data.get("slides")
        if not isinstance(found, list):
            return {}
        unsound = {path[1] for path in self._lexical if len(path) > 1 and path[0] == "slides"}
        return {
            place: self._slide(slide, ("slides", place), place not in unsound)
            for place, slide in enumerate(found)
        }

    def _slide(self, slide: Any, path: ShowPath, sound: bool) -> Slide | None:
        try:
            decoded: Slide = msgspec.convert(slide, type=Slide)
        except (msgspec.ValidationError, RecursionError, UnicodeEncodeError) as error:
            found = slide_mistakes(slide, path)
            if sound and not found:
                found = [Mistake(path, f"cannot be read: {error}")]
            self._reject(*found)
            return None
        return decoded if sound else None

    def _top_level(self, data: dict[str, Any]) -> Show:
        """Wrong values outside the slides give way to their defaults."""
        self._reject(*top_level_mistakes(data))
        repaired = copy.deepcopy({key: part for key, part in data.items() if key != "slides"})
        for mistake in self.mistakes:
            _take_out(repaired, mistake.path)
        if isinstance(repaired.get("languages"), list):
            repaired["languages"] = [each for each in repaired["languages"] if each is not None]
        stand_ins = {"title": self.file.parent.name, "home": "", "slides": [_BLANK]}
        try:
            return msgspec.convert({**stand_ins, **repaired}, type=Show)
        except (msgspec.ValidationError, UnicodeEncodeError):
            self._give_up()


_BLANK = {"kind": "sources", "id": "blank", "title": ""}


def _take_out(show: dict[str, Any], path: ShowPath) -> None:
    """Remove the smallest thing round a mistake that a show can do without."""
    match path:
        case ("attract", "route", int(place), *_):
            show["attract"]["route"][place] = ""  # the places of the others must stay
        case ("languages", int(place), *_):
            show["languages"][place] = None
        case (str(key), step, *_) if isinstance(show.get(key), dict):
            show[key].pop(step, None)
        case (str(key), *_):
            show.pop(key, None)
