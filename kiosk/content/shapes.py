"""Explain in plain words where a show differs from the declared model: all places at once.

Used when decoding has failed, so jsonschema is imported only then.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache
from typing import Any

from kiosk.content.mistakes import Mistake, did_you_mean, either
from kiosk.content.positions import ShowPath
from kiosk.content.schema import KINDS, show_schema

Schema = Mapping[str, Any]
ValidationError = Any  # of jsonschema, which has no types


def slide_mistakes(slide: Any, path: ShowPath) -> list[Mistake]:
    if not isinstance(slide, dict):
        return [Mistake(path, f"must be a slide in braces {{…}}, not {_named(slide)}")]
    kind = slide.get("kind")
    if "kind" not in slide:
        near = next((key for key in slide if did_you_mean(key, ["kind"])), None)
        if near is None:
            return [Mistake(path, f'the slide has no "kind"; use {either(KINDS)}')]
        return [Mistake((*path, near), 'is not known; did you mean "kind"?', of_key=True)]
    if not isinstance(kind, str) or kind not in KINDS:
        hint = did_you_mean(str(kind), KINDS) or f"; use {either(KINDS)}"
        return [Mistake((*path, "kind"), f"there is no kind of slide {_quoted(kind)}{hint}")]
    return list(_mistakes(_validator(KINDS[kind].__name__), slide, path))


def top_level_mistakes(show: Any) -> list[Mistake]:
    """Mistakes outside the slides; also that there are no slides."""
    return list(_mistakes(_validator("Show"), show, ()))


@cache
def _validator(part: str) -> Any:
    from jsonschema import Draft202012Validator  # type: ignore[import-untyped]

    schema = show_schema()
    defs = schema["$defs"]
    if part == "Show":
        return Draft202012Validator({**schema, "$defs": {**defs, "Slide": {}}})
    return Draft202012Validator({"$ref": f"#/$defs/{part}", "$defs": defs})


def _mistakes(validator: Any, data: Any, path: ShowPath) -> Iterator[Mistake]:
    for error in validator.iter_errors(data):
        yield from _explained(error, (*path, *error.absolute_path))


def _explained(error: ValidationError, path: ShowPath) -> Iterator[Mistake]:
    rule = str(error.validator)
    if rule == "anyOf":
        yield from _of_best_branch(error, path)
    elif rule == "additionalProperties":
        yield from _unknown_keys(error, path)
    elif rule == "required":
        yield from _missing_keys(error, path)
    else:
        say = _WORDS.get(rule)
        words = say(error.validator_value, error.instance) if say else "cannot be used here"
        yield Mistake(path, words)


def _of_best_branch(error: ValidationError, path: ShowPath) -> Iterator[Mistake]:
    """Of the alternatives, the one that was meant: the one whose type fits."""
    branches: dict[Any, list[ValidationError]] = {}
    for each in error.context:
        branches.setdefault(each.schema_path[0], []).append(each)
    meant = [found for found in branches.values() if not any(map(_is_own_type, found))]
    if len(meant) == 1:
        parent = len(error.absolute_path)
        for each in meant[0]:
            yield from _explained(each, (*path, *list(each.absolute_path)[parent:]))
        return
    types = [_type_words(each) for each in error.context if _is_own_type(each)]
    wanted = " or ".join(dict.fromkeys(word for word in types if word != _TYPES["null"]))
    yield Mistake(path, f"must be {wanted}, not {_named(error.instance)}")


def _is_own_type(error: ValidationError) -> bool:
    return error.validator == "type" and not error.path


def _type_words(error: ValidationError) -> str:
    if error.validator_value == "object" and "propertyNames" not in error.schema:
        by_language = error.schema.get("additionalProperties")
        return _BY_LANGUAGE if by_language else _TYPES["object"]
    return _TYPES.get(str(error.validator_value), str(error.validator_value))


def _unknown_keys(error: ValidationError, path: ShowPath) -> Iterator[Mistake]:
    known = [key for key in error.schema.get("properties", {}) if key not in error.instance]
    for key in error.instance:
        if key not in error.schema.get("properties", {}):
            hint = did_you_mean(key, known) or _possible(known)
            yield Mistake((*path, key), f"is not known here{hint}", of_key=True)


def _possible(known: Sequence[str]) -> str:
    return f"; remove it, or use {either(known)}" if known else "; remove it"


def _missing_keys(error: ValidationError, path: ShowPath) -> Iterator[Mistake]:
    # jsonschema reports each missing key by itself; its message begins with the key's name
    key = next(key for key in error.validator_value if error.message.startswith(repr(key)))
    known = error.schema.get("properties", {})
    if any(did_you_mean(other, [key]) for other in error.instance if other not in known):
        return  # the misspelt key is reported, and that is the same mistake
    described = _description(known.get(key, {}))
    yield Mistake(path, f'"{key}" is missing{": " if described else ""}{described}')


def _description(schema: Schema) -> str:
    if "description" not in schema and "$ref" in schema:
        schema = show_schema()["$defs"][schema["$ref"].rpartition("/")[2]]
    words: str = schema.get("description", "").rstrip(".")
    return words[:1].lower() + words[1:] if words[1:2].islower() else words


_TYPES = {
    "string": 'words in quotation marks: "…"',
    "number": "a number",
    "integer": "a whole number",
    "array": "a list in square brackets: […]",
    "object": "an object in braces: {…}",
    "boolean": "true or false",
    "null": "null",
}
_BY_LANGUAGE = 'an object by language: {"en": "…"}'


def _named(value: Any) -> str:
    """What a value is, in few words."""
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, str):
        return f"the words {_quoted(value)}"
    if isinstance(value, int | float):
        return f"the number {value:.6g}"
    return "a list" if isinstance(value, list) else "an object"


def _quoted(value: Any) -> str:
    if not isinstance(value, str):
        return _named(value)
    return f'"{value}"' if len(value) <= 40 else f'"{value[:38]}…"'


def _wrong_type(wanted: Any, value: Any) -> str:
    return f"must be {_TYPES.get(str(wanted), str(wanted))}, not {_named(value)}"


def _wrong_choice(wanted: Any, value: Any) -> str:
    if wanted == [1]:
        return "must be 1, the only version of the format that this kiosk knows"
    choices = [str(choice) for choice in wanted]
    hint = did_you_mean(value, choices) if isinstance(value, str) else ""
    return f"{_quoted(value)} is not possible here{hint or '; use ' + either(choices)}"


_PATTERNS = {
    "^[a-z0-9][a-z0-9-]{0,47}$": (
        "small Latin letters, digits and hyphens, at most 48, for example electric-motors"
    ),
    "^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$": "a language code such as ru, en or zh",
    "^#[0-9A-Fa-f]{6}$": "a colour such as #FFB23E",
    r"^\d{4}-\d{2}(-\d{2})?$": "a day such as 2026-01-30, or a month such as 2026-01",
    "^[a-z0-9-]{1,48}$": "the name of an icon, such as airplane",
    r"^https?://[^\s]{3,600}$": "a full address that begins with https://",
}


def _wrong_pattern(pattern: str, value: Any) -> str:
    return f"{_quoted(value)} cannot be used; write {_PATTERNS.get(pattern, pattern)}"


def _counted(singular: str, plural: str) -> Callable[[int], str]:
    return lambda count: f"{count} {singular if count == 1 else plural}"


_entries = _counted("entry", "entries")
_characters = _counted("character", "characters")

_WORDS: dict[str, Callable[[Any, Any], str]] = {
    "type": _wrong_type,
    "enum": _wrong_choice,
    "const": lambda wanted, value: _wrong_choice([wanted], value),
    "pattern": _wrong_pattern,
    "minimum": lambda limit, value: f"is {value:g}; it must be {limit:g} or more",
    "maximum": lambda limit, value: f"is {value:g}; it must be {limit:g} or less",
    "exclusiveMinimum": lambda limit, value: f"is {value:g}; it must be above {limit:g}",
    "exclusiveMaximum": lambda limit, value: f"is {value:g}; it must be below {limit:g}",
    "minItems": lambda least, value: f"has {_entries(len(value))}; it needs {least} or more",
    "minProperties": lambda least, value: f"has {_entries(len(value))}; it needs {least} or more",
    "maxItems": lambda most, value: f"has {_entries(len(value))}; it may have {most} at most",
    "minLength": lambda least, value: f"has {_characters(len(value))}; it needs {least} or more",
    "maxLength": lambda most, value: f"has {_characters(len(value))}; {most} are possible",
}
