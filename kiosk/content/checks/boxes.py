"""Where each field of each kind of slide has its room: one table for both orientations.

The rooms are those of the slides' layouts in stage pixels. A field without an entry may grow.
"""

from kiosk.content.checks.type_sizes import Box
from kiosk.content.model import HeroSlide, Slide
from kiosk.content.schema import kind_of

Rooms = tuple[Box, Box]  # landscape, portrait


def _rooms(role: str, landscape: tuple[float, int], portrait: tuple[float, int]) -> Rooms:
    return Box(role, *landscape), Box(role, *portrait)


_EVERY_KIND: dict[str, Rooms] = {
    "title": _rooms("title", (1728, 2), (960, 3)),
    "overline": _rooms("caption", (1660, 1), (892, 1)),
    "lead": _rooms("lead", (1728, 2), (960, 3)),
    "note": _rooms("caption", (1728, 2), (960, 3)),
}

_BY_LAYOUT: dict[str, dict[str, Rooms]] = {
    "hero": {
        "title": _rooms("titleS", (810, 2), (1000, 3)),
        "lead": _rooms("lead", (770, 3), (960, 3)),
        "people.name": _rooms("smallM", (770, 1), (960, 1)),
        "people.role": _rooms("small", (770, 2), (960, 2)),
        "action": _rooms("button", (420, 1), (420, 1)),
    },
    "hero with objects": {
        "title": _rooms("title", (1728, 2), (968, 3)),
        "lead": _rooms("small", (484, 5), (960, 4)),
    },
    "hub": {
        "title": _rooms("title", (1248, 2), (968, 2)),
        "hint": _rooms("small", (408, 2), (408, 2)),
        "nodes.label": _rooms("smallM", (460, 2), (460, 2)),
    },
    "plant": {
        "title": _rooms("title", (908, 2), (968, 2)),
        "lead": _rooms("lead", (860, 2), (960, 2)),
        "steps.name": _rooms("small", (330, 1), (900, 1)),
        "steps.text": _rooms("body", (1728, 2), (960, 3)),
        "steps_note": _rooms("caption", (1300, 1), (640, 2)),
        "explorer.action": _rooms("button", (460, 1), (460, 1)),
        "explorer.title": _rooms("titleExplorer", (704, 2), (760, 2)),
        "explorer.layers.name": _rooms("smallM", (320, 1), (264, 1)),
        "explorer.layers.role": (Box("body", 700, 3), Box("lead", 960, 4)),
        "explorer.incoming": _rooms("smallM", (320, 1), (320, 1)),
        "explorer.reflected": _rooms("smallM", (400, 1), (400, 1)),
        "explorer.total": _rooms("smallM", (320, 1), (320, 1)),
        "explorer.level": _rooms("lead", (408, 1), (540, 1)),
        "explorer.relative": _rooms("caption", (408, 1), (540, 1)),
        "explorer.shift": _rooms("caption", (590, 1), (720, 1)),
        "explorer.pedal": _rooms("small", (320, 1), (390, 1)),
        "explorer.sensor": _rooms("smallM", (190, 2), (190, 2)),
        "explorer.unit": _rooms("smallM", (256, 2), (256, 2)),
        "explorer.actuator": _rooms("smallM", (190, 2), (190, 2)),
        "explorer.listeners": _rooms("smallM", (182, 1), (182, 1)),
        "explorer.takes": _rooms("caption", (146, 1), (146, 1)),
        "explorer.hears": _rooms("caption", (146, 1), (146, 1)),
        "explorer.bus": _rooms("caption", (320, 1), (320, 1)),
        "explorer.dies.name": _rooms("button", (208, 1), (268, 1)),
        "explorer.parts": _rooms("lead", (360, 2), (360, 2)),
        "explorer.stroke": _rooms("button", (500, 1), (420, 1)),
        "explorer.stages.name": _rooms("heading", (760, 1), (900, 1)),
        "explorer.stages.text": _rooms("lead", (824, 2), (960, 3)),
        "explorer.cycle": _rooms("lead", (420, 2), (420, 2)),
        "explorer.once": _rooms("button", (500, 1), (744, 1)),
    },
    "vehicle": {"examples.title": _rooms("bodyM", (400, 2), (420, 2))},
    "compare": {
        "title": _rooms("title", (1188, 2), (968, 2)),
        "left.name": _rooms("heading", (440, 2), (464, 2)),
        "right.name": _rooms("heading", (440, 2), (464, 2)),
    },
    "figures": {
        "title": _rooms("title", (932, 2), (968, 2)),
        "aside.heading": _rooms("caption", (924, 1), (960, 2)),
    },
    "target": {"hint": _rooms("small", (1660, 2), (890, 3))},
    "balance": {
        "left.name": _rooms("heading", (720, 1), (440, 2)),
        "right.name": _rooms("heading", (720, 1), (440, 2)),
        "centre": _rooms("small", (360, 2), (360, 2)),
    },
    "cards": {"cards.name": _rooms("bodyM", (600, 2), (460, 2))},
    "flow": {
        "origin": _rooms("bodyM", (420, 2), (420, 2)),
        "streams.name": _rooms("bodyM", (620, 2), (620, 2)),
    },
    "timeline": {"hint": _rooms("small", (640, 2), (380, 3))},
    "quiz": {
        "questions.question": _rooms("heading", (1728, 2), (960, 3)),
        "questions.answers": _rooms("bodyM", (480, 2), (900, 2)),
        "grades.text": _rooms("lead", (1400, 2), (960, 3)),
    },
    "gallery": {"pictures.caption": _rooms("caption", (1472, 1), (704, 2))},
    "sources": {"title": _rooms("title", (1068, 2), (968, 2))},
    "text": {"title": _rooms("title", (868, 2), (968, 3))},
}

_SHRINKING = {("vehicle", "title"), ("target", "title")}  # drawn as large as there is room


def rooms_of(slide: Slide, field: str) -> Rooms | None:
    """The room of a field by its path without places, such as `steps.text`."""
    layout = kind_of(slide)
    if isinstance(slide, HeroSlide) and slide.objects:
        layout = "hero with objects"
    if (layout, field) in _SHRINKING:
        return None
    return _BY_LAYOUT.get(layout, {}).get(field) or _EVERY_KIND.get(field)
