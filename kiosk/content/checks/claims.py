"""Claims and sources: what is stated must rest on something, and what is listed must be used."""

import datetime
from collections.abc import Iterator

from kiosk.content.checks.subject import Subject
from kiosk.content.mistakes import Mistake, warning
from kiosk.content.model import Claim, Figure, HeroSlide
from kiosk.content.parts import Sort
from kiosk.content.positions import ShowPath
from kiosk.errors import Severity


def check_claims(subject: Subject) -> Iterator[Mistake]:
    for path, _, claim in subject.of(Sort.CLAIM):
        yield from _claim_mistakes(path, claim)
    for path, _, figure in subject.of(Sort.FIGURE):
        yield from _figure_mistakes(path, figure)


def _claim_mistakes(path: ShowPath, claim: Claim) -> Iterator[Mistake]:
    if not claim.sources and claim.status != "principle":
        yield Mistake(
            path,
            f'the claim has the status "{claim.status}" and no source; name one in "sources"',
        )
    if claim.status == "estimate" and not claim.says:
        yield warning(path, 'an estimate needs its speaker; name who says it in "says"')
    for place, source in enumerate(claim.sources):
        if source in claim.sources[:place]:
            yield warning((*path, "sources", place), f'the source "{source}" is named twice')


def _figure_mistakes(path: ShowPath, figure: Figure) -> Iterator[Mistake]:
    if figure.to is not None and figure.to <= figure.value:
        yield Mistake((*path, "to"), f'must be above "value", which is {figure.value:g}')


def check_sources(subject: Subject) -> Iterator[Mistake]:
    used = {source for found in subject.of(Sort.CLAIM) for source in found.value.sources}
    for id_, source in subject.show.sources.items():
        yield from _date_mistakes(("sources", id_, "date"), source.date)
        if id_ not in used:
            what = "no claim names this source; remove it, or name it"
            yield Mistake(("sources", id_), what, Severity.WARNING, of_key=True)
    for path, slide in subject.slides:
        if isinstance(slide, HeroSlide) and slide.date:
            yield from _date_mistakes((*path, "date"), slide.date)


def _date_mistakes(path: ShowPath, date: str) -> Iterator[Mistake]:
    try:
        datetime.date.fromisoformat(date if len(date) > 7 else f"{date}-01")
    except ValueError:
        yield Mistake(path, f'there is no day "{date}" in the calendar; write it as 2026-01-30')


def count(subject: Subject) -> int:
    return len(subject.of(Sort.CLAIM))
