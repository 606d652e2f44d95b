"""Estimate whether words fit their box, from the widths in the font files; no screen needed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from kiosk.content.typography import reads_from_right

TEXT_SIZES = (1.0, 1.25)  # of the drawn layouts; larger ones are read as a column
TOO_WIDE = 99  # lines, where a single word is wider than its box
_WIDEST = 1.2  # of the size; no letter in use is wider
_MISSING = 0.6  # of the size, for a character that no font has
_UNSEEN = frozenset({*range(0x200B, 0x2010), 0x2060, *range(0x2066, 0x206A), 0xFEFF})


@dataclass(frozen=True, slots=True)
class Role:
    """A size of type in stage pixels, as in the interface's theme."""

    font: str
    size: float
    chinese_size: float
    chinese_font: str
    tracking: float = 0.0  # of the size
    scales: tuple[float, float] = TEXT_SIZES


_STILL = (1.0, 1.0)

_BOLD_SC, _SC = "NotoSansSC-Bold.ttf", "NotoSansSC-Regular.ttf"

ROLES = {
    "title": Role("Onest-SemiBold.ttf", 92, 110, _BOLD_SC, -0.025, _STILL),
    "titleS": Role("Onest-SemiBold.ttf", 84, 100, _BOLD_SC, -0.025, _STILL),
    "titleExplorer": Role("Onest-SemiBold.ttf", 84, 88, _BOLD_SC, -0.025, _STILL),
    "heading": Role("Onest-SemiBold.ttf", 56, 56, _BOLD_SC, -0.015, _STILL),
    "lead": Role("Onest-Regular.ttf", 44, 44, _SC, -0.008),
    "body": Role("Onest-Regular.ttf", 36, 36, _SC),
    "bodyM": Role("Onest-SemiBold.ttf", 36, 36, _BOLD_SC),
    "small": Role("Onest-Regular.ttf", 34, 34, _SC),
    "smallM": Role("Onest-SemiBold.ttf", 34, 34, _BOLD_SC),
    "button": Role("Onest-SemiBold.ttf", 36, 36, _BOLD_SC),
    "caption": Role("Onest-Regular.ttf", 28, 28, _SC),
}


class _Widths(dict[int, float]):
    """Advance by code point, in shares of the size. What a font lacks, its stand-in has."""

    def __init__(self, own: dict[int, float], stand_in: dict[int, float]) -> None:
        super().__init__({**stand_in, **own})

    def __missing__(self, code: int) -> float:
        return 0.0 if code in _UNSEEN else _MISSING


class Fonts:
    """The fonts that the kiosk brings along, and before its Chinese one those of the show."""

    def __init__(self, folder: Path, own: Sequence[Path] = ()) -> None:
        self._folder = folder
        self._own = own
        self._widths: dict[tuple[str, bool], _Widths] = {}

    def widths(self, role: Role, *, chinese: bool) -> dict[int, float]:
        known = self._widths.get((role.font, chinese))
        if known is None:
            names = [role.font, role.chinese_font]
            own, stand_in = (self._advances(name) for name in (names[::-1] if chinese else names))
            for file in self._own:
                stand_in = {**stand_in, **advances(file)}
            known = self._widths[role.font, chinese] = _Widths(own, stand_in)
        return known

    def _advances(self, name: str) -> dict[int, float]:
        return advances(self._folder / name)


@cache
def advances(file: Path) -> dict[int, float]:
    """The width of each letter of a font by its code point, in shares of the size."""
    from fontTools.ttLib import TTFont  # type: ignore[import-untyped]

    with file.open("rb") as stream, TTFont(stream, lazy=True) as font:
        metrics = font["hmtx"].metrics
        per_em = font["head"].unitsPerEm
        return {code: metrics[name][0] / per_em for code, name in font.getBestCmap().items()}


@dataclass(frozen=True, slots=True)
class Box:
    """Room for words: a width in stage pixels and a number of lines."""

    role: str
    width: float
    lines: int


def fits_easily(words: str, rooms: tuple[Box, Box], *, chinese: bool) -> bool:
    """Whether a single line has room in both boxes even if all its letters were the widest."""
    role = ROLES[rooms[0].role]
    narrower = min(rooms[0].width, rooms[1].width)
    longest = len(words) * _WIDEST * _size(role, chinese) * role.scales[-1]
    return longest <= narrower and "\n" not in words


@dataclass(frozen=True, slots=True)
class Misfit:
    step: int  # the place in TEXT_SIZES
    box: int  # the place in the pair of boxes
    lines: int  # needed; TOO_WIDE when a single word has no room


def first_misfit(
    words: str, rooms: tuple[Box, Box], fonts: Fonts, *, chinese: bool
) -> Misfit | None:
    """The smallest text size at which the words overflow one of the boxes."""
    role = ROLES[rooms[0].role]
    widths = fonts.widths(role, chinese=chinese)
    tracking = 0.0 if chinese or reads_from_right(words) else role.tracking
    lines = words.split("\n")
    longest = max(sum(map(widths.__getitem__, map(ord, line))) for line in lines)
    for step, scale in enumerate(role.scales):
        for place, box in enumerate(rooms):
            room = box.width / (_size(role, chinese) * scale)
            if longest <= room and len(lines) <= box.lines:
                continue
            needed = sum(_wrapped(line, room, widths, tracking) for line in lines)
            if needed > box.lines:
                return Misfit(step, place, needed)
    return None


def _size(role: Role, chinese: bool) -> float:
    return role.chinese_size if chinese else role.size


def missing_characters(words: str, fonts: Fonts) -> set[str]:
    """What neither the text font nor one that stands in for it can draw."""
    known = fonts.widths(ROLES["body"], chinese=False).keys() | _UNSEEN
    return {each for each in words if each > " " and ord(each) not in known}


def _wrapped(line: str, room: float, widths: dict[int, float], tracking: float) -> int:
    total = sum(map(widths.__getitem__, map(ord, line))) + tracking * len(line)
    if total <= room:
        return 1
    lines, used = 1, 0.0
    for piece in _pieces(line):
        width = sum(widths[ord(each)] for each in piece) + tracking * len(piece)
        space = widths[32] + tracking if piece.endswith(" ") else 0.0
        if width - space > room:
            return TOO_WIDE
        if used and used + width - space > room:
            lines += 1
            used = 0.0
        used += width
    return lines


_NOT_FIRST = frozenset("，。、；：？！）》」』】”’%…—")


def _pieces(line: str) -> Iterator[str]:
    """What may not be torn apart: words with their space, single Chinese characters."""
    piece = ""
    for each in line:
        begins = each >= "\u2e80" and each not in _NOT_FIRST
        after_han = bool(piece) and piece[-1] >= "\u2e80" and each not in _NOT_FIRST
        if piece and (piece[-1] in " -–" or (piece[-1] != "\u2060" and (begins or after_han))):
            yield piece
            piece = ""
        piece += each
    if piece:
        yield piece
