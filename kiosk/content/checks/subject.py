"""A show under examination: its parts with their paths in the file, gathered once."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

from kiosk.content.checks.type_sizes import Fonts
from kiosk.content.draft import Draft
from kiosk.content.model import Show, Slide
from kiosk.content.parts import Found, Sort, parts_of
from kiosk.content.positions import ShowPath


@dataclass
class Subject:
    """What the checks are given; they report every mistake by its path."""

    draft: Draft
    fonts: Fonts
    words: Collection[str] | None = None  # the languages of the kiosk's own words, if known

    @property
    def show(self) -> Show:
        return self.draft.show

    @property
    def folder(self) -> Path:
        return self.draft.file.parent

    @cached_property
    def slides(self) -> list[tuple[ShowPath, Slide]]:
        placed = zip(self.draft.places, self.show.slides, strict=True)
        return [(("slides", place), slide) for place, slide in placed]

    @cached_property
    def by_place(self) -> dict[str | int, Slide]:
        return dict(zip(self.draft.places, self.show.slides, strict=True))

    @cached_property
    def parts(self) -> list[Found]:
        """Of the whole show; paths count every slide of the file, readable or not."""
        found = list(self._outside_slides())
        for path, slide in self.slides:
            found += parts_of(slide, path)
        return found

    def _outside_slides(self) -> Iterator[Found]:
        show = self.show
        for place, name in enumerate(show.fonts):
            yield Found(("fonts", place), Sort.MEDIA, name)
        yield Found(("title",), Sort.TEXT, show.title)
        yield Found(("as_of",), Sort.TEXT, show.as_of)
        yield Found(("attract", "hint"), Sort.TEXT, show.attract.hint)
        for id_, source in show.sources.items():
            yield from parts_of(source, ("sources", id_))

    def of(self, sort: Sort) -> list[Found]:
        return self._by_sort[sort]

    @cached_property
    def _by_sort(self) -> dict[Sort, list[Found]]:
        sorted_: dict[Sort, list[Found]] = {sort: [] for sort in Sort}
        for found in self.parts:
            sorted_[found.sort].append(found)
        return sorted_
