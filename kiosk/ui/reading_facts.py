"""A slide as a column of parts, for a visitor whose letters no drawn layout has room for.

Every kind of slide becomes the same few kinds of part (slides/reading/*Part.qml), in the order
in which one reads them. Nothing that the drawn slide says is left out; what it lets one do is asked
for by a Stage part.
"""

from collections.abc import Iterable, Iterator
from typing import Any

from kiosk.content import model

Facts = dict[str, Any]
_COMMON = ("slideId", "title", "overline", "lead", "note", "claims")


def reading_properties(slide: model.Slide | None, facts: Facts) -> Facts:
    """What ReadingSlide.qml requires, of what the slide's own QML type requires.

    Without the slide, only what every kind has.
    """
    own = list(_own(slide, facts)) if slide else []
    stage = [part for part in own if part["kind"] == "Stage"]
    rest = [part for part in own if part["kind"] != "Stage"]
    pictured = bool(rest) and rest[0]["kind"] == "Picture" and not rest[0].get("inline")
    return {
        **{name: facts[name] for name in _COMMON},
        "picture": rest.pop(0)["picture"] if pictured else None,
        "parts": [
            *stage,
            *map(_claim, facts["claims"]),
            *rest,
            *_words("caption", facts["note"]),
        ],
    }


def _own(slide: model.Slide, facts: Facts) -> Iterator[Facts]:  # noqa: C901  one case for each kind
    match slide:
        case model.HeroSlide():
            yield from _hero(facts)
        case model.HubSlide():
            yield from _words("heading", facts["centre"])
            yield from _words("body", facts["hint"])
            for node in facts["nodes"]:
                yield {"kind": "Link", "text": node["label"], **_only(node, "slide", "picture")}
            yield {"kind": "Stage", "text": ""}
        case model.PlantSlide():
            yield from _picture(facts["picture"])
            if facts["explorer"]:
                yield {"kind": "Stage", "text": facts["explorer"]["action"]}
            yield from _words("caption", facts["stepsNote"], status="principle")
            yield from _named(facts["steps"], "name", "text")
        case model.VehicleSlide():
            yield from _vehicle(facts)
        case model.CompareSlide():
            for side in (facts["leftSide"], facts["rightSide"]):
                yield from _picture(side["picture"], inline=True)
            for row in facts["rows"]:
                yield from _words("heading", row["label"])
                for side, name in (("left", "leftSide"), ("right", "rightSide")):
                    yield from _words("name", facts[name]["name"])
                    yield from [_claim(row[side])] if row[side] else [{"kind": "Gap"}]
            yield {"kind": "Stage", "text": ""}
        case model.FiguresSlide():
            yield from _figures(facts)
        case model.TargetSlide():
            yield {"kind": "Figure", "text": "", "figure": facts["figure"], "unit": ""}
            yield from _words("body", facts["mark"])
            yield from _words("body", facts["hint"])
            yield {"kind": "Stage", "text": ""}
        case model.BalanceSlide():
            yield from _words("heading", facts["centre"])
            for pan in (facts["leftPan"], facts["rightPan"]):
                yield from _words("heading", pan["name"])
                yield from map(_claim, pan["promises"])
            yield {"kind": "Stage", "text": ""}
        case model.CardsSlide():
            for card in facts["cards"]:
                yield from _words("name", card["name"])
                yield _claim(card["claim"])
        case model.FlowSlide():
            yield from _picture(facts["picture"])
            yield from _words("heading", facts["originName"])
            for stream in facts["streams"]:
                yield from _words("name", stream["name"])
                yield _claim(stream["claim"])
        case model.TimelineSlide():
            for event in facts["events"]:
                yield {"kind": "Figure", "text": "", "figure": str(event["year"]), "unit": ""}
                yield _claim(event["claim"])
            yield from _words("caption", facts["hint"])
            yield {"kind": "Stage", "text": ""}
        case model.QuoteSlide():
            yield _claim(facts["quote"])
        case model.QuizSlide():
            yield {"kind": "Quiz", **_only(facts, "questions", "grades")}
        case model.GallerySlide():
            for picture in facts["pictures"]:
                yield from _picture(picture)
        case model.VideoSlide():
            yield from _picture(facts["poster"])
            yield {"kind": "Stage", "text": "", "film": True}
            yield from _words("body", facts["transcript"])
        case model.MapSlide():
            for mark in facts["marks"]:
                yield from _words("name", mark["name"])
                yield from [_claim(mark["claim"])] if mark["claim"] else []
            yield {"kind": "Stage", "text": ""}
        case model.TextSlide():
            yield from _picture(facts["picture"])
            for paragraph in facts["body"]:
                yield from _words("body", paragraph)
        case model.SourcesSlide():
            yield from _words("caption", facts["asOf"])
            yield {"kind": "Legend"}
            for source in facts["sources"]:
                yield {"kind": "Source", "source": source}


def _hero(facts: Facts) -> Iterator[Facts]:
    if "objects" in facts:
        yield from _words("caption", facts["asOf"])
        yield {"kind": "Stage", "text": ""}
        return
    yield from _picture(facts["picture"])
    if facts["date"]:
        yield {"kind": "Figure", "text": "", "figure": facts["date"], "unit": ""}
    if facts["lights"]:
        yield {"kind": "Stage", "text": facts["action"]}
    yield from _words("heading", facts["peopleTitle"])
    yield from _named(facts["people"], "name", "role")
    for light in facts["lights"]:
        yield from _words("body", light["name"])


def _vehicle(facts: Facts) -> Iterator[Facts]:
    if "examples" in facts:
        for example in facts["examples"]:
            yield from _picture(example["picture"], inline=True)
            yield from _named([example], "title", "text")
        yield from _words("caption", facts["examplesNote"], status="principle")
        return
    yield from _picture(facts["picture"])
    for chip in facts["chips"]:
        yield _claim(chip["claim"])
    yield from _words("heading", facts["tasksTitle"])
    for task in facts["tasks"]:
        yield from _words("body", task["text"])
    yield {"kind": "Stage", "text": ""}


def _figures(facts: Facts) -> Iterator[Facts]:
    ring, aside = facts["ring"], facts["aside"]
    if ring:
        for part in ("part", "whole"):
            yield {"kind": "Figure", "text": "", **_spelled(ring[part])}
        yield from _words("body", ring["caption"])
        if ring["rest"]:
            yield _claim(ring["rest"])
        yield {"kind": "Stage", "text": ""}
    if aside:
        yield from _words("heading", aside["heading"])
        yield _claim(aside["claim"])


def _spelled(figure: Facts) -> Facts:
    number = "\u00a0".join(filter(None, (figure["prefix"], figure["text"])))
    return {"figure": number, "unit": figure["unit"]}


def _words(role: str, text: str, status: str = "") -> list[Facts]:
    return [{"kind": "Words", "role": role, "text": text, "status": status}] if text else []


def _named(entries: Iterable[Facts], name: str, text: str) -> Iterator[Facts]:
    for entry in entries:
        yield from _words("name", entry[name])
        yield from _words("body", entry[text])


def _claim(claim: Facts) -> Facts:
    figure = _spelled(claim["figure"]) if claim["figure"] else {"figure": "", "unit": ""}
    return {"kind": "Claim", "text": claim["text"], "claim": claim, **figure}


def _picture(picture: Facts | None, *, inline: bool = False) -> list[Facts]:
    """The first that is not inline stands beside the title."""
    if picture is None:
        return []
    return [{"kind": "Picture", "text": picture["caption"], "picture": picture, "inline": inline}]


def _only(facts: Facts, *names: str) -> Facts:
    return {name: facts[name] for name in names}
