"""A slide's data as QML receives it: words of one language, media addresses, spelled numbers."""

import time
from collections.abc import Sequence
from dataclasses import asdict
from typing import Any
from urllib.parse import urlsplit

from msgspec import Struct

from kiosk.content import model
from kiosk.content.captions import read_captions
from kiosk.content.explorers import Explorer
from kiosk.content.fields import Picture, Text
from kiosk.content.figures import spell, spell_date
from kiosk.content.languages import say
from kiosk.content.reading import LoadedShow
from kiosk.content.typography import ordered
from kiosk.ui import wording
from kiosk.ui.icons import glyph
from kiosk.ui.map_outlines import outlines
from kiosk.ui.media_watch import MediaWatch

Facts = dict[str, Any]
# What stands in place of a slide that cannot be built: its words alone.
PLATE = "PlateSlide"


def slide_type(slide: model.Slide) -> str:
    """The QML type in `slides/` that shows it. Two kinds have two layouts each."""
    match slide:
        case model.HeroSlide():
            return "GatheringSlide" if slide.objects else "OpeningSlide"
        case model.VehicleSlide() if slide.examples:
            return "ExamplesSlide"
        case _:
            return f"{type(slide).__name__}"


class SlideFacts:
    """Spells one show in one language; `properties` is what a slide's type requires."""

    def __init__(self, loaded: LoadedShow, language: str, media: MediaWatch | None = None) -> None:
        self._loaded = loaded
        self._show = loaded.show
        self._language = language
        self._fallback = loaded.show.languages[0]
        self._locale = wording.locale_of(language)
        self._media = media or MediaWatch(loaded, time.monotonic)

    def properties(self, slide: model.Slide) -> Facts:
        self._media.begin(slide.id)
        return {**self.plate(slide), **self._own(slide)}

    def plate(self, slide: model.Slide) -> Facts:
        """What every slide has, whatever its type."""
        return {
            "slideId": slide.id,
            "title": self.say(slide.title),
            "overline": self.say(slide.overline),
            "lead": self.say(slide.lead),
            "note": self.say(slide.note),
            "claims": self._claims(slide.claims),
        }

    def say(self, text: Text) -> str:
        return say(text, self._language, self._fallback)

    def _own(self, slide: model.Slide) -> Facts:  # noqa: C901  one case for each kind
        match slide:
            case model.HeroSlide():
                return self._hero(slide)
            case model.HubSlide():
                return {
                    "centre": self.say(slide.centre),
                    "hint": self.say(slide.hint),
                    "nodes": [
                        {
                            "slide": node.slide,
                            "label": self.say(node.label),
                            "picture": self._picture(node.picture),
                        }
                        for node in slide.nodes
                    ],
                }
            case model.PlantSlide():
                return {
                    "picture": self._picture(slide.picture),
                    "steps": [
                        {"name": self.say(step.name), "text": self.say(step.text)}
                        for step in slide.steps
                    ],
                    "stepsNote": self.say(slide.steps_note),
                    "explorer": self._explorer(slide.explorer),
                }
            case model.VehicleSlide():
                return self._vehicle(slide)
            case model.CompareSlide():
                return {
                    "leftSide": self._side(slide.left),
                    "rightSide": self._side(slide.right),
                    "rows": [
                        {
                            "label": self.say(row.label),
                            "left": self._claim(row.left) if row.left else None,
                            "right": self._claim(row.right) if row.right else None,
                        }
                        for row in slide.rows
                    ],
                }
            case model.FiguresSlide():
                return {"ring": self._ring(slide.ring), "aside": self._aside(slide.aside)}
            case model.TargetSlide():
                return {
                    "share": slide.share,
                    "figure": self.say(slide.figure),
                    "mark": self.say(slide.mark),
                    "hint": self.say(slide.hint),
                }
            case model.BalanceSlide():
                return {
                    "leftPan": self._pan(slide.left),
                    "rightPan": self._pan(slide.right),
                    "centre": self.say(slide.centre),
                }
            case model.CardsSlide():
                return {
                    "cards": [
                        {
                            "glyph": glyph(card.icon),
                            "name": self.say(card.name),
                            "claim": self._claim(card.claim),
                        }
                        for card in slide.cards
                    ]
                }
            case model.FlowSlide():
                return {
                    "originName": self.say(slide.origin),
                    "picture": self._picture(slide.picture),
                    "streams": [
                        {"name": self.say(stream.name), "claim": self._claim(stream.claim)}
                        for stream in slide.streams
                    ],
                }
            case model.TimelineSlide():
                return {
                    "events": [
                        {"year": event.year, "claim": self._claim(event.claim)}
                        for event in slide.events
                    ],
                    "hint": self.say(slide.hint),
                }
            case model.QuoteSlide():
                return {"quote": self._claim(slide.quote)}
            case model.QuizSlide():
                return self._quiz(slide)
            case model.GallerySlide():
                return {"pictures": [self._picture(picture) for picture in slide.pictures]}
            case model.VideoSlide():
                return {
                    "film": self._media.film(slide.film),
                    "poster": self._picture(slide.poster),
                    "captions": self._captions(slide),
                    "transcript": self.say(slide.transcript),
                }
            case model.MapSlide():
                return self._map(slide)
            case model.TextSlide():
                return {
                    "body": [self.say(paragraph) for paragraph in slide.body],
                    "picture": self._picture(slide.picture),
                }
            case model.SourcesSlide():
                return {
                    "asOf": self.say(self._show.as_of),
                    "sources": [self._source(source) for source in self._show.sources.values()],
                }

    def _explorer(self, explorer: Explorer | None) -> Facts | None:
        if explorer is None:
            return None
        return {"type": type(explorer).__name__, **self._spoken(explorer)}

    def _spoken(self, value: Any) -> Any:
        """A parameter as QML has it: words of one language, names in camel case."""
        if isinstance(value, str | dict):
            return self.say(value)
        if isinstance(value, Picture):
            return self._picture(value)
        if isinstance(value, Struct):
            return {
                _camel(name): self._spoken(getattr(value, name)) for name in value.__struct_fields__
            }
        return [self._spoken(each) for each in value] if isinstance(value, list | tuple) else value

    def _hero(self, slide: model.HeroSlide) -> Facts:
        if slide.objects:
            return {
                "objects": [self._picture(picture) for picture in slide.objects],
                "asOf": self.say(self._show.as_of),
                "hints": [
                    say(self._show.attract.hint, language, self._fallback)
                    for language in self._own_language_first()
                ],
            }
        return {
            "picture": self._picture(slide.picture),
            "date": self._date(slide.date, short=True) if slide.date else "",
            "peopleTitle": self.say(slide.people_title),
            "people": [
                {"name": self.say(person.name), "role": self.say(person.role)}
                for person in slide.people
            ],
            "lights": [
                {
                    "name": self.say(light.name),
                    "outline": [list(corner) for corner in light.outline],
                }
                for light in slide.lights
            ],
            "action": self.say(slide.action),
        }

    def _vehicle(self, slide: model.VehicleSlide) -> Facts:
        if slide.examples:
            return {
                "examples": [
                    {
                        "title": self.say(example.title),
                        "text": self.say(example.text),
                        "picture": self._picture(example.picture),
                    }
                    for example in slide.examples
                ],
                "examplesNote": self.say(slide.examples_note),
            }
        return {
            "picture": self._picture(slide.picture),
            "spin": self._spin(slide.spin),
            "chips": [
                {
                    "claim": self._claim(chip.claim),
                    "x": chip.at[0],
                    "y": chip.at[1],
                    "on": list(chip.on) if chip.on else None,
                }
                for chip in slide.chips
            ],
            "tasksTitle": self.say(slide.tasks_title),
            "tasks": [
                {
                    "glyph": glyph(task.icon),
                    "text": self.say(task.text),
                    "picture": self._picture(task.picture),
                }
                for task in slide.tasks
            ],
        }

    def _quiz(self, slide: model.QuizSlide) -> Facts:
        return {
            "questions": [
                {
                    "question": self.say(question.question),
                    "answers": [self.say(answer) for answer in question.answers],
                    "right": question.right,
                    "because": self._claim(question.because),
                }
                for question in slide.questions
            ],
            "grades": [
                {"fromRight": grade.from_right, "text": self.say(grade.text)}
                for grade in sorted(slide.grades, key=lambda grade: grade.from_right)
            ],
        }

    def _map(self, slide: model.MapSlide) -> Facts:
        chart = outlines(self._loaded.media(slide.map))
        return {
            "chart": chart.facts,
            "marks": [
                {
                    "x": place[0],
                    "y": place[1],
                    "name": self.say(mark.name),
                    "claim": self._claim(mark.claim) if mark.claim else None,
                    "main": mark.main,
                }
                for mark in slide.marks
                if (place := chart.place(*mark.at))
            ],
        }

    def _side(self, side: model.CompareSide) -> Facts:
        return {"name": self.say(side.name), "picture": self._picture(side.picture)}

    def _pan(self, pan: model.Pan) -> Facts:
        return {"name": self.say(pan.name), "promises": self._claims(pan.promises)}

    def _ring(self, ring: model.Ring | None) -> Facts | None:
        if ring is None:
            return None
        return {
            "part": self._figure(ring.part),
            "whole": self._figure(ring.whole),
            "lit": round(ring.part.value / ring.per),
            "bars": round(ring.whole.value / ring.per),
            "caption": self.say(ring.caption),
            "rest": self._rest(ring),
        }

    def _rest(self, ring: model.Ring) -> Facts | None:
        if ring.rest is None:
            return None
        amount = model.Figure(value=ring.whole.value - ring.part.value, unit=ring.whole.unit)
        return {**self._claim(ring.rest), "figure": self._figure(amount)}

    def _aside(self, aside: model.Aside | None) -> Facts | None:
        if aside is None:
            return None
        return {"heading": self.say(aside.heading), "claim": self._claim(aside.claim)}

    def _claims(self, claims: Sequence[model.Claim]) -> list[Facts]:
        return [self._claim(claim) for claim in claims]

    def _claim(self, claim: model.Claim) -> Facts:
        return {
            "text": self.say(claim.text),
            "status": claim.status,
            "says": self.say(claim.says),
            "figure": self._figure(claim.figure) if claim.figure else None,
            "sources": [
                self._source(source)
                for name in claim.sources
                if (source := self._show.sources.get(name))
            ],
        }

    def _figure(self, figure: model.Figure) -> Facts:
        spelled = spell(figure, self._language, self._fallback, self._locale)
        return {
            "text": spelled.text,
            "number": spelled.number,
            "decimals": spelled.decimals,
            "counts": figure.to is None,
            "unit": spelled.unit,
            "prefix": spelled.prefix,
            "point": "," if "," in spelled.text and spelled.decimals else ".",
        }

    def _date(self, date: str, *, short: bool) -> str:
        return spell_date(date, self._language, short=short, locale=self._locale)

    def _source(self, source: model.Source) -> Facts:
        parts = urlsplit(source.address)
        return {
            "publisher": self.say(source.publisher),
            "date": self._date(source.date, short=False),
            "shortDate": self._date(source.date, short=True),
            "title": self.say(source.title),
            "quoting": self.say(source.quoting),
            "address": source.address,
            "shortAddress": f"{parts.netloc.removeprefix('www.')}{parts.path}",
        }

    def _picture(self, picture: Picture | None) -> Facts | None:
        if picture is None:
            return None
        address, facts = self._media.picture(picture.file)
        return {
            "source": address,
            "refused": not address.isValid(),
            "width": facts.size[0],
            "height": facts.size[1],
            "box": list(facts.box),
            "alt": self.say(picture.alt),
            "caption": self.say(picture.caption),
        }

    def _spin(self, name: str | None) -> Facts | None:
        """None too where it cannot be read: the picture stands alone then."""
        found = self._media.spin(name) if name else None
        if not found:
            return None
        spin, frames = found
        return {
            "frames": frames,
            "width": spin.size[0],
            "height": spin.size[1],
            "boxes": [list(box) for box in spin.boxes],
            "foot": list(spin.foot),
            "camera": [list(row) for row in spin.camera],
            "eye": list(spin.eye),
            "body": list(spin.body),
        }

    def _captions(self, slide: model.VideoSlide) -> list[Facts]:
        name = slide.captions.get(self._language) or slide.captions.get(self._fallback, "")
        file = self._loaded.media(name) if name else None
        cues = read_captions(file) if file else []
        return [{**asdict(cue), "words": ordered(cue.words)} for cue in cues]

    def _own_language_first(self) -> list[str]:
        others = [language for language in self._show.languages if language != self._language]
        return [self._language, *others]


def _camel(name: str) -> str:
    first, *others = name.split("_")
    return first + "".join(each.capitalize() for each in others)
