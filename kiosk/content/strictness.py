"""Read JSON text more strictly than any parser here does: nothing doubled, infinite or hidden."""

import json
import math
import re
from collections.abc import Iterator
from dataclasses import dataclass, field
from typing import Any

from kiosk.content.mistakes import Mistake
from kiosk.content.positions import ShowPath

MOST_DEPTH = 32
MOST_VALUES = 1_000_000

_CONTROL = "\x00-\x09\x0b-\x1f\x7f-\x9f\u2028\u2029"
_TURNING = "\u202a-\u202e\u2066-\u2069"  # a text that turns round can say what nobody wrote
_FORBIDDEN = re.compile(f"[{_CONTROL}{_TURNING}\ud800-\udfff]")
_TURNING_CHARACTER = re.compile(f"[{_TURNING}]")
_SURROGATE = re.compile("[\ud800-\udfff]")
_TOKEN = re.compile(r'[ \t\r\n]*("[^"\\]*(?:\\.[^"\\]*)*"|[{}\[\],:]|[^ \t\r\n{}\[\],:"]+)')


class MalformedJson(Exception):  # noqa: N818 - it says what the text is
    """No part of the text can be used; `mistake` says where it goes wrong."""

    def __init__(self, mistake: Mistake) -> None:
        super().__init__(mistake.what)
        self.mistake = mistake


def parse(text: str) -> tuple[Any, list[Mistake]]:
    """The value, and every lexical mistake in it. MalformedJson when it is no JSON at all."""
    try:
        data = json.loads(text, parse_int=_number, parse_float=_number)
    except json.JSONDecodeError as error:
        raise MalformedJson(_syntax_mistake(text, error)) from error
    except RecursionError as error:
        raise MalformedJson(next(_too_deep(text))) from error
    mistakes = list(survey(text))
    for mistake in mistakes:
        if mistake.what in (_TOO_DEEP, _TOO_MANY):
            raise MalformedJson(mistake)
    return data, mistakes


def _number(literal: str) -> int | float:
    short = len(literal) < 20 and literal.lstrip("-").isdigit()
    return int(literal) if short else float(literal)


_TOO_DEEP = f"is nested more than {MOST_DEPTH} levels deep; a show needs fewer than ten"
_TOO_MANY = f"the file has more than {MOST_VALUES} values; split the show"


def _too_deep(text: str) -> Iterator[Mistake]:
    yield from (mistake for mistake in survey(text) if mistake.what == _TOO_DEEP)


@dataclass(slots=True)
class _Level:
    path: ShowPath
    named: bool
    index: int = 0
    key: str | None = None
    keys: set[str] = field(default_factory=set)

    def here(self) -> ShowPath:
        return (*self.path, (self.key or "") if self.named else self.index)


def survey(text: str) -> Iterator[Mistake]:
    """Go through JSON text token by token, without recursion, for what json.loads() lets pass."""
    levels: list[_Level] = []
    values = 0
    for match in _TOKEN.finditer(text):
        token, at = match[1], match.start(1)
        level = levels[-1] if levels else None
        if token in _PUNCTUATION:
            _move_on(levels, token)
        elif level and level.named and level.key is None:
            yield from _key_mistakes(level, token, at)
        else:
            values += 1
            path = level.here() if level else ()
            limit = _limit_passed(values, len(levels) + (token in "[{"))
            if limit:
                yield Mistake(path, limit, offset=at)
                return
            if token in "[{":
                levels.append(_Level(path, token == "{"))
            else:
                yield from _value_mistakes(path, token, at)


_PUNCTUATION = frozenset("]}:,")


def _move_on(levels: list[_Level], token: str) -> None:
    if token in "]}":
        levels.pop()
    elif token == ",":
        levels[-1].index += 1
        levels[-1].key = None


def _limit_passed(values: int, depth: int) -> str | None:
    if values > MOST_VALUES:
        return _TOO_MANY
    return _TOO_DEEP if depth > MOST_DEPTH else None


def _key_mistakes(level: _Level, token: str, at: int) -> Iterator[Mistake]:
    key = json.loads(token)
    level.key = key
    path = level.here()
    if key in level.keys:
        yield Mistake(path, f'"{key}" is there twice; remove one of the two', offset=at)
    level.keys.add(key)
    yield from _string_mistakes(path, key, at)


def _value_mistakes(path: ShowPath, token: str, at: int) -> Iterator[Mistake]:
    if token.startswith('"'):
        yield from _string_mistakes(path, json.loads(token), at)
    elif token not in ("true", "false", "null") and not math.isfinite(_as_float(token)):
        yield Mistake(path, f"{_shortened(token)} is not a number that can be used", offset=at)


def _as_float(token: str) -> float:
    try:
        return float(token)
    except ValueError:
        return math.nan


def _shortened(token: str) -> str:
    return token if len(token) <= 24 else f"{token[:20]}…"


def _string_mistakes(path: ShowPath, words: str, at: int) -> Iterator[Mistake]:
    forbidden = _FORBIDDEN.search(words)
    if forbidden:
        yield Mistake(path, _why_forbidden(forbidden[0]), offset=at)


def _why_forbidden(character: str) -> str:
    code = f"U+{ord(character):04X}"
    if _TURNING_CHARACTER.match(character):
        return f"has the hidden character {code}, which turns the direction of words; remove it"
    if _SURROGATE.match(character):
        return f"has half a character ({code}); write the whole character"
    if character == "\t":
        return "has a tab; write a space"
    return f'has the control character {code}; remove it (a new line is written "\\n")'


_PLAIN_WORDS = {
    "Expecting ',' delimiter": "a comma is missing before this, or a quotation mark is too many",
    "Expecting ':' delimiter": "a colon is missing after the key",
    "Expecting property name enclosed in double quotes": (
        "here must be a key in double quotation marks"
    ),
    "Expecting value": "here must be a value: words in quotation marks, a number, true, false",
    "Extra data": "the file must end here; something stands after the last bracket",
    "Invalid control character at": (
        'the words are broken by a new line or a tab; write "\\n" for a new line'
    ),
    "Unterminated string starting at": "the closing quotation mark is missing",
    "Invalid \\escape": 'a lone backslash; write "\\\\" for one backslash, or a forward slash',
    "Invalid \\uXXXX escape": "after \\u must come four digits from 0-9 and a-f",
}


def _syntax_mistake(text: str, error: json.JSONDecodeError) -> Mistake:
    at = error.pos
    before = text[:at].rstrip()
    rest = text[at : at + 12].lstrip()
    if not text.strip():
        return Mistake((), "the file is empty", offset=0)
    if not rest and at >= len(text.rstrip()):
        return Mistake((), _unclosed(text), offset=at)
    if before.endswith(",") and rest[:1] in ("}", "]"):
        return Mistake((), "remove this comma: nothing follows it", offset=len(before) - 1)
    if rest.startswith(("//", "/*", "#")):
        return Mistake((), "a show file has no comments; remove it", offset=at)
    if rest.startswith(("'", "“", "”", "«", "‘")):
        return Mistake((), 'use straight double quotation marks: "', offset=at)
    if rest[:4] in ("True", "Fals", "None"):
        return Mistake((), "write true, false or null in small letters", offset=at)
    reason = error.msg.partition(": ")[0]
    return Mistake((), _PLAIN_WORDS.get(reason, "this is not JSON; see the line"), offset=at)


def _unclosed(text: str) -> str:
    opened: list[int] = []
    for match in _TOKEN.finditer(text):
        if match[1] in ("{", "["):
            opened.append(match.start(1))
        elif match[1] in ("}", "]") and opened:
            opened.pop()
    if not opened:
        return "the file ends too early"
    bracket = text[opened[-1]]
    line = text.count("\n", 0, opened[-1]) + 1
    return f"the file ends before the bracket {bracket} of line {line} is closed"
