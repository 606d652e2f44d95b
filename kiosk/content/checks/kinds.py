"""What must agree within a slide of each kind, and among the slides."""

import math
from collections.abc import Callable, Iterator
from itertools import pairwise
from typing import Any

from kiosk.content import model
from kiosk.content.checks.colours import BACKDROPS, INK_ON_ACCENT, LEAST_CONTRAST, contrast
from kiosk.content.checks.explorers import explorer_mistakes
from kiosk.content.checks.icon_names import icon_names
from kiosk.content.checks.subject import Subject
from kiosk.content.mistakes import Mistake, did_you_mean, warning
from kiosk.content.positions import ShowPath

MOST_BARS = 120  # of a ring; more cannot be told apart


def check_kinds(subject: Subject) -> Iterator[Mistake]:
    for path, slide in subject.slides:
        check = _CHECKS.get(type(slide))
        if check:
            yield from check(path, slide)


def _hero(path: ShowPath, slide: model.HeroSlide) -> Iterator[Mistake]:
    if not (slide.objects or slide.picture):
        yield warning(path, 'has no picture; add "objects" or a "picture"')
    for place, light in enumerate(slide.lights):
        if not all(-0.5 <= share <= 1.5 for corner in light.outline for share in corner):
            yield Mistake(
                (*path, "lights", place, "outline"),
                "lies far outside the picture; all numbers are shares from 0 to 1",
            )


def _plant(path: ShowPath, slide: model.PlantSlide) -> Iterator[Mistake]:
    if slide.explorer:
        yield from explorer_mistakes((*path, "explorer"), slide.explorer)


def _vehicle(path: ShowPath, slide: model.VehicleSlide) -> Iterator[Mistake]:
    if not (slide.picture or slide.examples):
        yield warning(path, 'has no picture; add a "picture" or "examples"')
    if slide.spin and not slide.picture:
        what = 'needs a "picture" too: it stands where the spin cannot be read'
        yield Mistake((*path, "spin"), what)
    for place, chip in enumerate(slide.chips):
        if not all(-0.5 <= share <= 1.5 for share in chip.at):
            yield Mistake(
                (*path, "chips", place, "at"),
                "lies far outside the vehicle; both numbers are shares from 0 to 1",
            )
    for place, task in enumerate(slide.tasks):
        yield from _icon((*path, "tasks", place, "icon"), task.icon)


def _compare(path: ShowPath, slide: model.CompareSlide) -> Iterator[Mistake]:
    for place, row in enumerate(slide.rows):
        if row.left is None and row.right is None:
            what = 'says nothing of either side; add "left" or "right", or remove the row'
            yield Mistake((*path, "rows", place), what)


def _figures(path: ShowPath, slide: model.FiguresSlide) -> Iterator[Mistake]:
    ring = slide.ring
    if ring is None:
        if slide.aside is None and not any(claim.figure for claim in slide.claims):
            yield warning(path, 'shows no figure; add a "ring", an "aside" or a claim\'s "figure"')
        return
    path = (*path, "ring")
    if ring.part.unit != ring.whole.unit:
        yield Mistake((*path, "whole"), "must have the same unit as the part")
    if not 0 < ring.part.value <= ring.whole.value:
        what = f"is {ring.part.value:g}; the part must lie between 0 and the whole"
        yield Mistake((*path, "part", "value"), what)
    bars = math.ceil(ring.whole.value / ring.per)
    if not 2 <= bars <= MOST_BARS:
        what = f"gives {bars} bars; choose a number that gives 2 to {MOST_BARS}"
        yield Mistake((*path, "per"), what)


def _cards(path: ShowPath, slide: model.CardsSlide) -> Iterator[Mistake]:
    for place, card in enumerate(slide.cards):
        yield from _icon((*path, "cards", place, "icon"), card.icon)


def _icon(path: ShowPath, name: str) -> Iterator[Mistake]:
    known = icon_names()
    if known and name not in known:
        alike = [each for each in known if each[:1] == name[:1]]
        yield Mistake(path, f'there is no icon "{name}"{did_you_mean(name, alike)}')


def _timeline(path: ShowPath, slide: model.TimelineSlide) -> Iterator[Mistake]:
    years = [event.year for event in slide.events]
    for place, (before, year) in enumerate(pairwise(years), start=1):
        if year < before:
            what = f"{year} stands after {before}; put the events in the order of time"
            yield Mistake((*path, "events", place, "year"), what)


def _quiz(path: ShowPath, slide: model.QuizSlide) -> Iterator[Mistake]:
    for place, question in enumerate(slide.questions):
        count = len(question.answers)
        if question.right >= count:
            what = (
                f"is {question.right}, but there are {count} answers; "
                f"they count from 0 to {count - 1}"
            )
            yield Mistake((*path, "questions", place, "right"), what)
    if all(grade.from_right > 0 for grade in slide.grades):
        what = 'has no words for a visitor without a right answer; add one with "from_right": 0'
        yield Mistake((*path, "grades"), what)
    for place, grade in enumerate(slide.grades):
        if grade.from_right > len(slide.questions):
            what = f"is {grade.from_right}, but there are {len(slide.questions)} questions"
            yield Mistake((*path, "grades", place, "from_right"), what)


def _map(path: ShowPath, slide: model.MapSlide) -> Iterator[Mistake]:
    if not any(mark.main for mark in slide.marks):
        yield warning((*path, "marks"), 'none of the places is the main one; give one "main": true')


_CHECKS: dict[type, Callable[[ShowPath, Any], Iterator[Mistake]]] = {
    model.HeroSlide: _hero,
    model.PlantSlide: _plant,
    model.VehicleSlide: _vehicle,
    model.CompareSlide: _compare,
    model.FiguresSlide: _figures,
    model.CardsSlide: _cards,
    model.TimelineSlide: _timeline,
    model.QuizSlide: _quiz,
    model.MapSlide: _map,
}


def check_ways(subject: Subject) -> Iterator[Mistake]:
    """Back must lead somewhere in the end."""
    parents = {slide.id: slide.parent for _, slide in subject.slides}
    for path, slide in subject.slides:
        seen = {slide.id}
        above = slide.parent
        while above is not None and above not in seen:
            seen.add(above)
            above = parents.get(above)
        if above == slide.id:
            what = f'Back leads from "{slide.id}" to itself in the end; change its "parent"'
            yield Mistake((*path, "parent"), what)


def only_by_leafing(subject: Subject) -> list[str]:
    """Slides that neither the attract loop nor a hub shows: a visitor finds them with Next alone.

    Next goes through all slides in their order, so no slide is out of reach.
    """
    show = subject.show
    stops = [stop if isinstance(stop, str) else stop.slide for stop in show.attract.route]
    shown = {*stops, show.home}
    for _, slide in subject.slides:
        if isinstance(slide, model.HubSlide):
            shown |= {node.slide for node in slide.nodes}
    return [slide.id for _, slide in subject.slides if slide.id not in shown] if stops else []


def check_theme(subject: Subject) -> Iterator[Mistake]:
    theme = subject.show.theme
    if theme.accent is None:
        return
    ratio, words = min(
        (contrast(theme.accent, BACKDROPS[theme.name]), "against the backdrop"),
        (contrast(theme.accent, INK_ON_ACCENT), "under the dark words of a button"),
    )
    if ratio < LEAST_CONTRAST:
        yield Mistake(
            ("theme", "accent"),
            f"has a contrast of {ratio:.1f}:1 {words}; "
            f"it must be {LEAST_CONTRAST:g}:1, so choose a lighter colour",
        )
