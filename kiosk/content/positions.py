"""Find where in the text of a JSON file a value stands."""

import json
import re
from collections.abc import Iterable
from typing import Any

KEY = "\0key"  # before the last step of a path: the key itself is wanted, not its value
ShowPath = tuple[str | int, ...]  # keys and places from the top: ("slides", 4, "title")

_decoder = json.JSONDecoder(parse_int=len, parse_float=len)  # numbers of any length are skipped
_skip_space = re.compile(r"[ \t\r\n]*").match


def offsets_of(text: str, wanted: Iterable[ShowPath]) -> dict[ShowPath, int]:
    """Offset of each value in text that json.loads() accepts, in one pass.

    A value that is not there has the offset of its nearest ancestor. Of a doubled key the last
    one counts, as everywhere in JSON.
    """
    wanted = list(wanted)
    found: dict[ShowPath, int] = {}
    if wanted:
        _visit(text, _after_space(text, 0), (), _tree_of(wanted), found)
    return {path: found[_nearest(path, found)] for path in wanted}


def _tree_of(paths: Iterable[ShowPath]) -> dict[Any, Any]:
    tree: dict[Any, Any] = {}
    for path in paths:
        node = tree
        for step in path:
            if step != KEY:
                node = node.setdefault(step, {})
    return tree


def _nearest(path: ShowPath, found: dict[ShowPath, int]) -> ShowPath:
    """The longest beginning of the path that is in the text, as a key where that was wanted."""
    if path in found:
        return path
    values = tuple(step for step in path if step != KEY)
    while values not in found:
        values = values[:-1]
    return values


def _visit(
    text: str, at: int, path: ShowPath, tree: dict[Any, Any], found: dict[ShowPath, int]
) -> int:
    """Note this value and the wanted ones inside; return where it ends."""
    found[path] = at
    if not tree or text[at] not in "{[":
        return _decoder.raw_decode(text, at)[1]
    named = text[at] == "{"
    index = 0
    at = _after_space(text, at + 1)
    while text[at] not in "}]":
        step: str | int = index
        if named:
            key_at = at
            step, at = _decoder.raw_decode(text, at)
            at = _after_space(text, _after_space(text, at) + 1)
            if step in tree:
                found[(*path, KEY, step)] = key_at
        if step in tree:
            at = _visit(text, at, (*path, step), tree[step], found)
        else:
            at = _decoder.raw_decode(text, at)[1]
        at = _after_space(text, at)
        if text[at] == ",":
            at = _after_space(text, at + 1)
        index += 1
    return at + 1


def _after_space(text: str, at: int) -> int:
    match = _skip_space(text, at)
    return match.end() if match else at
