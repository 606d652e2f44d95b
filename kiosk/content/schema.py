"""The JSON Schema of a show, made from the declared model: for editors, and to explain mistakes."""

import json
from functools import cache
from typing import Any

import msgspec

from kiosk.content import fields, model
from kiosk.content.explorers import Explorer

DIALECT = "https://json-schema.org/draft/2020-12/schema"
KINDS: dict[str, type[model.Slide]] = {
    kind.__struct_config__.tag: kind for kind in model.Slide.__args__
}
EXPLORERS: dict[str, type[Explorer]] = {
    kind.__struct_config__.tag: kind for kind in Explorer.__args__
}
_SHARED = {
    "Text": fields.Text,
    "Id": fields.Id,
    "LanguageCode": fields.LanguageCode,
    "MediaPath": fields.MediaPath,
    "Colour": fields.Colour,
    "Date": fields.Date,
    "IconName": fields.IconName,
    "Seconds": fields.Seconds,
    "Status": fields.Status,
    "Unit": fields.Unit,
}


# As VideoSlide.__post_init__ has it.
_SILENT_OR_CAPTIONED = {
    "if": {"properties": {"silent": {"const": True}}, "required": ["silent"]},
    "else": {
        "properties": {
            "captions": {
                "description": 'WebVTT files by language, or else `"silent": true`.',
                "minProperties": 1,
            }
        },
        "required": ["captions"],
    },
}


def kind_of(slide: model.Slide) -> str:
    """Its `kind` as the show file writes it."""
    return str(type(slide).__struct_config__.tag)


def schema_text() -> str:
    return json.dumps(show_schema(), ensure_ascii=False, indent=2) + "\n"


@cache
def show_schema() -> dict[str, Any]:
    """Complete, with every default and description, and one branch for each kind of slide."""
    made = msgspec.json.schema(model.Show)
    parts: dict[str, Any] = made["$defs"]
    shared = {name: msgspec.json.schema(hint) for name, hint in _SHARED.items()}
    parts = {name: _tidied(part, shared) for name, part in parts.items()}
    shared["Text"] = _with_snippet(shared["Text"])
    show = parts.pop("Show")
    show["properties"]["slides"]["items"] = {"$ref": "#/$defs/Slide"}
    parts["VideoSlide"] |= _SILENT_OR_CAPTIONED
    explorer = parts["PlantSlide"]["properties"]["explorer"]
    explorer["anyOf"] = [{"$ref": "#/$defs/Explorer"}, {"type": "null"}]
    chosen = {
        "Slide": _chosen_by_kind(parts, KINDS, "One screen of the show.", ["id", "title"]),
        "Explorer": _chosen_by_kind(
            parts, EXPLORERS, "A small simulation that a finger drives.", ["action", "title"]
        ),
    }
    defs = {**shared, **chosen, **parts}
    return {"$schema": DIALECT, **show, "$defs": defs}


def _chosen_by_kind(
    parts: dict[str, Any], kinds_of: dict[str, type[Any]], what: str, required: list[str]
) -> dict[str, Any]:
    """One of several, by `kind`: an editor offers and checks the fields of that kind alone."""
    kinds = {kind: part.__name__ for kind, part in kinds_of.items()}
    branches = [
        {
            "if": {"properties": {"kind": {"const": kind}}, "required": ["kind"]},
            "then": {"$ref": f"#/$defs/{name}"},
        }
        for kind, name in kinds.items()
    ]
    said = [parts[name]["description"] for name in kinds.values()]
    chosen = {
        "description": "What it is; this decides the other fields.",
        "enum": list(kinds),
        "enumDescriptions": said,
    }
    return {
        "description": what,
        "type": "object",
        "properties": {"kind": chosen},
        "required": ["kind", *required],
        "allOf": branches,
    }


def _tidied(part: Any, shared: dict[str, Any]) -> Any:
    """References in place of repetitions; no `null` offered where leaving out says the same."""
    if isinstance(part, list):
        return [_tidied(each, shared) for each in part]
    if not isinstance(part, dict):
        return part
    for name, definition in shared.items():
        rules = {key: rule for key, rule in definition.items() if key != "description"}
        if all(part.get(key) == rule for key, rule in rules.items()):
            rest = {key: each for key, each in part.items() if key not in rules}
            if rest.get("description") == definition.get("description"):
                rest.pop("description", None)
            return {**rest, "$ref": f"#/$defs/{name}"}
    return _without_title({key: _tidied(each, shared) for key, each in part.items()})


def _without_title(part: dict[str, Any]) -> dict[str, Any]:
    """Without class names as titles, and without defaults that only say "nothing"."""
    if isinstance(part.get("description"), str):
        part["description"] = " ".join(part["description"].split())
    if part.get("type") == "object" and isinstance(part.get("title"), str):
        part.pop("title")
    if part.get("default", ...) in (None, {}):
        part.pop("default")
    return part


def _with_snippet(text: dict[str, Any]) -> dict[str, Any]:
    body = {"ru": "$1", "en": "$2", "zh": "$3"}
    return {**text, "defaultSnippets": [{"label": "by language", "body": body}]}
