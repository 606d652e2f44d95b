"""Go through a show part by part, each with its path in the file and the meaning of its field."""

import typing
from enum import Enum
from functools import cache
from types import UnionType
from typing import Annotated, Any, NamedTuple, get_args, get_origin

from msgspec import Struct

from kiosk.content import fields, model
from kiosk.content.positions import ShowPath


class Sort(Enum):
    TEXT = "text"
    MEDIA = "media"
    CLAIM = "claim"
    FIGURE = "figure"
    PICTURE = "picture"
    PART = "part"


class Found(NamedTuple):
    path: ShowPath
    sort: Sort
    value: Any


class _Field(NamedTuple):
    name: str
    sort: Sort | None  # None: a part, whose type tells
    depth: int  # how many lists or objects by key lie round the value


EVERY_SORT = frozenset(Sort)


def parts_of(
    part: Struct, path: ShowPath = (), wanted: frozenset[Sort] = EVERY_SORT
) -> list[Found]:
    """Every text, file name and part below this one, in the order of the model.

    Parts that cannot contain anything wanted are not entered: a show may have 10 000 slides.
    """
    found: list[Found] = []
    _collect(part, path, _plans(wanted), found)
    return found


class _Plan(NamedTuple):
    sort: Sort | None  # None: the part itself is not wanted
    fields: tuple[_Field, ...]


def _collect(part: Struct, path: ShowPath, plans: dict[type, _Plan], found: list[Found]) -> None:
    for name, sort, depth in plans[type(part)].fields:
        value = getattr(part, name)
        if value is not None and (depth == 0 or value):
            _enter(value, (*path, name), sort, depth, plans, found)


def _enter(
    value: Any,
    path: ShowPath,
    sort: Sort | None,
    depth: int,
    plans: dict[type, _Plan],
    found: list[Found],
) -> None:
    if depth:
        for key, entry in value.items() if isinstance(value, dict) else enumerate(value):
            _enter(entry, (*path, key), sort, depth - 1, plans, found)
    elif sort is not None:
        found.append(Found(path, sort, value))
    elif isinstance(value, Struct):
        own = plans[type(value)].sort
        if own is not None:
            found.append(Found(path, own, value))
        _collect(value, path, plans, found)


_SORTS: dict[type, Sort] = {
    model.Claim: Sort.CLAIM,
    model.Figure: Sort.FIGURE,
    fields.Picture: Sort.PICTURE,
}


@cache
def _plans(wanted: frozenset[Sort]) -> dict[type, _Plan]:
    return {part: _plan(part, wanted) for part in _every_part(model.Show)}


def _every_part(part: type[Struct]) -> set[type[Struct]]:
    reached = {part}
    waiting = [part]
    while waiting:
        for described in _descriptions(waiting.pop()):
            new = set(described.parts) - reached
            reached |= new
            waiting += new
    return reached


def _plan(part: type[Struct], wanted: frozenset[Sort]) -> _Plan:
    own = _SORTS.get(part, Sort.PART)
    described = zip(_descriptions(part), _holdings(part), strict=True)
    fields = tuple(each.field for each, holds in described if holds & wanted)
    return _Plan(own if own in wanted else None, fields)


class _Described(NamedTuple):
    field: _Field
    parts: tuple[type[Struct], ...]  # that its value may be


@cache
def _descriptions(part: type[Struct]) -> tuple[_Described, ...]:
    hints = typing.get_type_hints(part, include_extras=True)
    return tuple(_described(name, hints[name]) for name in part.__struct_fields__)


def _described(name: str, hint: Any) -> _Described:
    depth = 0
    while True:
        if _carries(hint, fields.MediaPath):
            return _Described(_Field(name, Sort.MEDIA, depth), ())
        hint = _bare(hint)
        if hint == _TEXT:
            return _Described(_Field(name, Sort.TEXT, depth), ())
        if get_origin(hint) not in (list, dict):
            break
        hint = get_args(hint)[-1]
        depth += 1
    parts = tuple(
        kind for kind in _options(hint) if isinstance(kind, type) and issubclass(kind, Struct)
    )
    return _Described(_Field(name, None, depth), parts)


@cache
def _holdings(part: type[Struct]) -> tuple[frozenset[Sort], ...]:
    """For each field, every sort of part that may lie below it."""
    return tuple(
        frozenset({each.field.sort} if each.field.sort else ()).union(*map(_holds, each.parts))
        for each in _descriptions(part)
    )


@cache
def _holds(part: type[Struct]) -> frozenset[Sort]:
    return frozenset({_SORTS.get(part, Sort.PART)}).union(*_holdings(part))


def _carries(hint: Any, alias: Any) -> bool:
    """Also where the value may be left out."""
    if get_origin(hint) is Annotated:
        within = get_args(hint)[0]
        return alias.__metadata__[0] in hint.__metadata__ or _carries(within, alias)
    options = _options(hint)
    return len(options) > 1 and any(_carries(option, alias) for option in options)


def _bare(hint: Any) -> Any:
    """The type without descriptions and without `| None`."""
    if get_origin(hint) is Annotated:
        hint = get_args(hint)[0]
    options = [option for option in _options(hint) if option is not type(None)]
    return _bare(options[0]) if len(options) == 1 and options[0] is not hint else hint


def _options(hint: Any) -> tuple[Any, ...]:
    return get_args(hint) if get_origin(hint) in (UnionType, typing.Union) else (hint,)


_TEXT = _bare(fields.Text)
