"""Where each field of each kind of slide has its room: one table for both orientations.

The rooms are those of the slides' layouts in stage pixels. A field without an entry may grow.
"""

from kiosk.content.checks.type_sizes import Box

Rooms = tuple[Box, Box]  # landscape, portrait


def _rooms(role: str, landscape: tuple[float, int], portrait: tuple[float, int]) -> Rooms:
    return Box(role, *landscape), Box(role, *portrait)


_EVERY_KIND: dict[str, Rooms] = {
    "title": _rooms("title", (1728, 2), (960, 3)),
    "overline": _rooms("caption", (1660, 1), (892, 1)),
    "lead": _rooms("lead", (1728, 2), (960, 3)),
    "note": _rooms("caption", (1728, 2), (960, 3)),
}

_BY_KIND: dict[str, dict[str, Rooms]] = {
    "hero": {
        "title": _rooms("title", (1040, 2), (960, 3)),
        "people.name": _rooms("bodyM", (860, 1), (960, 1)),
        "people.role": _rooms("small", (860, 2), (960, 2)),
        "lights": _rooms("small", (420, 1), (420, 1)),
        "action": _rooms("button", (420, 1), (420, 1)),
    },
    "hub": {
        "centre": _rooms("figS", (320, 1), (320, 1)),
        "hint": _rooms("small", (420, 2), (420, 2)),
        "nodes.label": _rooms("smallM", (360, 2), (320, 2)),
    },
    "plant": {
        "title": _rooms("title", (908, 2), (968, 2)),
        "lead": _rooms("lead", (860, 1), (960, 2)),
        "steps.name": _rooms("small", (310, 1), (900, 1)),
        "steps.text": _rooms("body", (1728, 1), (960, 2)),
        "steps_note": _rooms("caption", (1300, 1), (640, 2)),
    },
    "vehicle": {
        "title": _rooms("display", (1728, 1), (960, 2)),
        "tasks.text": _rooms("small", (420, 2), (420, 2)),
        "examples.title": _rooms("bodyM", (400, 2), (400, 2)),
        "examples.text": _rooms("small", (400, 3), (400, 4)),
    },
    "compare": {
        "left.name": _rooms("heading", (620, 1), (460, 2)),
        "right.name": _rooms("heading", (620, 1), (460, 2)),
        "rows.label": _rooms("small", (420, 1), (960, 1)),
    },
    "figures": {
        "ring.caption": _rooms("small", (420, 1), (420, 1)),
        "aside.heading": _rooms("bodyM", (700, 1), (960, 1)),
    },
    "target": {
        "figure": _rooms("figXL", (1728, 1), (960, 2)),
        "mark": _rooms("small", (420, 2), (420, 2)),
        "hint": _rooms("small", (900, 1), (960, 1)),
    },
    "balance": {
        "left.name": _rooms("heading", (720, 1), (440, 2)),
        "right.name": _rooms("heading", (720, 1), (440, 2)),
        "centre": _rooms("small", (360, 2), (360, 2)),
    },
    "cards": {"cards.name": _rooms("bodyM", (380, 2), (440, 2))},
    "flow": {
        "origin": _rooms("bodyM", (420, 2), (420, 2)),
        "streams.name": _rooms("bodyM", (620, 1), (620, 2)),
    },
    "timeline": {"hint": _rooms("small", (900, 1), (960, 1))},
    "quiz": {
        "questions.question": _rooms("heading", (1728, 2), (960, 3)),
        "questions.answers": _rooms("bodyM", (480, 2), (900, 1)),
        "grades.text": _rooms("lead", (1400, 2), (960, 3)),
    },
    "gallery": {"pictures.caption": _rooms("caption", (1728, 1), (960, 2))},
    "map": {"marks.name": _rooms("bodyM", (420, 1), (420, 1))},
}


def rooms_of(kind: str, field: str) -> Rooms | None:
    """The room of a field by its path without places, such as `steps.text`."""
    return _BY_KIND.get(kind, {}).get(field) or _EVERY_KIND.get(field)
