"""The reference page of the show format, written from the same model as everything else."""

from collections.abc import Iterator
from typing import Any

from kiosk.content.schema import EXPLORERS, KINDS, show_schema

Schema = dict[str, Any]

_INTRODUCTION = """\
# The show file

<!-- Generated from kiosk/content/model.py by `kiosk schema --write`; change the model instead. -->

A show is a folder with `show.json` and its media. The file is strict JSON in UTF-8, at most 8 MB:
no comments, no comma after the last entry, no key twice. `kiosk check FOLDER` lists every mistake
with its line, column and remedy. With `"$schema"` pointing at `resources/show.schema.json`, an
editor such as Visual Studio Code offers the keys and marks mistakes while you type.

```json
{
  "$schema": "show.schema.json",
  "format": 1,
  "title": "My exhibition",
  "languages": ["en", "de"],
  "home": "welcome",
  "slides": [
    {
      "kind": "text",
      "id": "welcome",
      "title": {"en": "Welcome", "de": "Willkommen"},
      "body": [{"en": "Good to see you.", "de": "Schön, dass Sie da sind."}]
    }
  ]
}
```

What is left out has the default given below. A slide with a mistake is left out of the show and
reported; the rest plays. Whatever leads to it goes too: a way from a hub, a stop of the attract
loop. Next leads through all slides in the order of the file, so no slide is out of reach.
"""

_EXPLORERS = """\
A slide of the kind `plant` may have one: a small simulation behind a lens at the product, driven by
one finger or the arrow keys. While nobody touches it, it demonstrates itself. `kind` says which of
the eight it is; every one has these fields, and those of its own kind.
"""

_AFTERWORD = """\
## Media

Names count from the show's folder and may not leave it: no `..`, no drive, no address, no link
that leads out. Pictures are PNG, JPEG or WebP, at most 8192 pixels a side and 16 megapixels. SVG
is refused: a few lines of it can freeze the screen and read other files of the computer.

Objects on transparent ground are placed by the box of the object, not by the frame of the file.
Beside `motor.webp` lies `motor.webp.json` with the size of the picture and the tight box of the
object in pixels, left, top, right, bottom: `{"size": [1280, 960], "box": [103, 160, 1177, 801]}`.
Without that file the whole frame is the object.

A spin is a folder of 24 to 72 frames of one size, `00.webp`, `01.webp` and so on, each a step of a
full turn further than the last, and `spin.json`: `frames` (how many), `size`, `boxes` (the object's
box in each frame), `foot` (the ground under the axis, in pixels), `camera` (the 3x4 matrix that
takes a point of the turned vehicle to its pixel times its depth, and its depth), `eye` (where the
camera is) and `body` (length, width and height). Points are forward, left and up from the ground
under the axis, in lengths of the vehicle. `resources/art/spin.py` renders them.

A film on a slide of the kind `video` is given with what makes it accessible: captions, always
shown, in every language of the show, and a transcript, which opens as a card and is read aloud:

```json
{
  "kind": "video",
  "id": "film",
  "title": {"en": "How a seat is made", "de": "Wie ein Sitz entsteht"},
  "film": "media/seat.mp4",
  "poster": {"file": "media/seat.webp", "alt": {"en": "A seat", "de": "Ein Sitz"}},
  "captions": {"en": "media/seat.en.vtt", "de": "media/seat.de.vtt"},
  "transcript": {
    "en": "Foam is poured into a mould. A voice says: it sets within four minutes.",
    "de": "Schaum wird in eine Form gegossen. Eine Stimme sagt: Er ist in vier Minuten fest."
  }
}
```

`media/seat.en.vtt` is WebVTT in UTF-8; one caption at a time, an empty line between two:

```
WEBVTT

00:00.500 --> 00:03.000
Foam is poured into a mould.

00:03.000 --> 00:05.500
It sets within four minutes.
```

A film without a sound track says `"silent": true` in place of captions. Its transcript tells what
is to be seen.

A map is JSON with `extent` (`[west, south, east, north]` in degrees) and up to three lists of
lines of `[longitude, latitude]` points: `land` (closed shapes), `borders` and `highlight`;
`attribution` is shown small.

## What the checker also looks at

Problems: unknown slides, sources, languages and icons; ids that are there twice; a claim without a
source, unless it is a `principle`; media that are missing, damaged or too large; days that are not
in the calendar; films without captions or transcript; captions whose times are wrong, overlap or go
beyond the film, told with their own file and line; a right answer that is not among the answers; a
part larger than its whole; events out of order; an accent colour with less than 7:1 contrast.

Warnings, which count only with `--strict`: missing translations and captions; captions that are
too long or too quick to be read; more than 60 words on a slide
(without overline, title and lead); texts that do not fit at one of the text sizes 1 and 1.25;
characters that the kiosk's fonts lack; sources and files that nothing uses; pictures with fewer
pixels than the stage gives them.

That is told by the widths in the font files. With `--layout` every slide and every opened explorer
is laid out as well, in every language, both orientations and all four text sizes, and words that
are cut off, split, run into others or leave the stage are named; it takes about a minute.
"""


def reference_page() -> str:
    schema = show_schema()
    parts: Schema = schema["$defs"]
    lines = [_INTRODUCTION, "## The show\n", *_table(schema)]
    lines.append("## Slides\n")
    lines.append("Every kind of slide has these fields, and those of its own kind.\n")
    common = _common_fields(parts)
    lines += _table(_only(parts["TextSlide"], common))
    for kind, slide in KINDS.items():
        lines += [f"### `{kind}`\n", *_own_fields(parts[slide.__name__], common)]
    lines += [f"## Explorer\n\n{_EXPLORERS}"]
    shared = ["action", "title", "hint"]
    lines += _table(_only(parts["StampingExplorer"], shared))
    for kind, explorer in EXPLORERS.items():
        picture = f"![The explorer {kind}](pictures/explorer-{kind}.webp)\n"
        lines += [f"### `{kind}`\n", picture, *_own_fields(parts[explorer.__name__], shared)]
    lines.append("## Parts\n")
    for name, part in parts.items():
        if not name.endswith(("Slide", "Explorer")):
            lines += [f"### {name}\n", f"{part.get('description', '')}\n"]
            lines += _table(part) if "properties" in part else []
    return "\n".join([*lines, _AFTERWORD])


def _common_fields(parts: Schema) -> list[str]:
    """In the order of the model; what the kind `sources`, which has nothing of its own, has."""
    return [name for name in parts["SourcesSlide"]["properties"] if name != "kind"]


def _own_fields(part: Schema, common: list[str]) -> list[str]:
    own = [name for name in part["properties"] if name not in common and name != "kind"]
    return [f"{part['description']}\n", *(_table(_only(part, own)) if own else [])]


def _only(part: Schema, names: list[str]) -> Schema:
    return {**part, "properties": {name: part["properties"][name] for name in names}}


def _table(part: Schema) -> Iterator[str]:
    yield "| field | what | default |"
    yield "|---|---|---|"
    for name, field in part["properties"].items():
        required = name in part.get("required", [])
        words = [_type(field), field.get("description", "")]
        what = ". ".join(word for word in words if word).replace("|", "\\|")
        yield f"| `{name}` | {what} | {'**required**' if required else _default(field)} |"
    yield ""


def _default(field: Schema) -> str:
    value = field.get("default")
    if value in (None, "", []):
        return ""
    return f"`{value:g}`" if isinstance(value, float) else f"`{value}`"


def _type(field: Schema) -> str:
    if "$ref" in field:
        return _link(field["$ref"])
    if "anyOf" in field:
        branches = [each for each in field["anyOf"] if each.get("type") != "null"]
        return " or ".join(_type(each) for each in branches)
    if "enum" in field:
        return " or ".join(f"`{each}`" for each in field["enum"])
    if field.get("type") == "array":
        return _list_type(field)
    if field.get("type") == "object":
        return f"by key: {_type(field['additionalProperties'])}"
    return _limits(field)


def _link(reference: str) -> str:
    name = reference.rpartition("/")[2]
    return "slide" if name == "Slide" else f"[{name}](#{name.lower()})"


def _list_type(field: Schema) -> str:
    if "prefixItems" in field:
        return f"list of {len(field['prefixItems'])} numbers"
    least, most = field.get("minItems", 0), field.get("maxItems")
    count = f"{least} or more " if least else ""
    if most:
        count = f"{least} to {most} " if least else f"up to {most} "
    return f"list of {count}{_type(field['items'])}"


_TYPE_NAMES = {"string": "string", "number": "number", "integer": "whole number"}


def _limits(field: Schema) -> str:
    name = _TYPE_NAMES.get(str(field.get("type")), "true or false")
    low = field.get("minimum", field.get("exclusiveMinimum"))
    high = field.get("maximum", field.get("exclusiveMaximum"))
    above = "above " if "exclusiveMinimum" in field else ""
    if low is None or abs(low) >= 1e15:
        return name
    return f"{name}, {above}{low:g}" + (f" to {high:g}" if high is not None else " or more")
