"""Settings of a device: one TOML file, every key with a default; a wrong key costs only itself."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Any, NamedTuple

from kiosk import opening_table
from kiosk.errors import Problem
from kiosk.opening_table import TableError, Week, Windows
from kiosk.paths import default_show
from kiosk.session.opening_hours import ALL_DAY, CLOSED, OpeningHours

LEAST_SIDE, MOST_SIDE = 200, 16384
MOST_SCREENS = 64
LEAST_DWELL, MOST_DWELL = 0.25, 4.0
LEAST_INCHES, MOST_INCHES = 7.0, 150.0
HIGHEST_EDGE_MM = 2500
MEMORY_MB, LEAST_MEMORY_MB, MOST_MEMORY_MB = 600, 200, 65536
UNREADABLE_PIN = "unreadable"  # no PIN is this one
MOST_BYTES = 64 * 1024
MOST_LETTERS = 1000  # of a text
MOST_LINES_LEFT_OUT = 20


@dataclass(frozen=True, slots=True)
class Settings:
    """What the device decides for the show; the command line has the last word."""

    show: Path
    language: str = ""  # "" the show's first
    orientation: str = "auto"  # auto: as the screen; landscape or portrait
    renderer: str = "auto"  # auto, gpu or software
    screen: str | int = ""  # its name or its number from 1; "" the main one
    windowed: bool = False
    size: tuple[int, int] | None = None  # of the window, in pixels
    volume: int = 100  # of films and speech, in per cent
    read_aloud: bool = True  # where the system has a voice
    dwell: float = 1.0  # times what the show says
    attract: bool = True  # the loop goes from slide to slide
    pin: str = ""  # its hash; "" none
    shutdown_command: tuple[str, ...] = ()  # () the menu does not offer it
    hours: Week | None = None  # None: always open
    special_days: Mapping[date, Windows] | None = None
    time_zone: str = ""  # "" the machine's
    wake_by_touch: bool = True  # for one visit, while the hall is closed
    memory_mb: int = MEMORY_MB  # beyond it the player is renewed, while the loop plays
    panel_inches: float | None = None  # the panel's diagonal; None: nobody has told
    lower_edge_mm: float | None = None  # of the picture, above the floor; None: nobody has told

    def opening_hours(self) -> OpeningHours | None:
        """None when the hall is always open."""
        if self.hours is None and not self.special_days:
            return None
        told = (ALL_DAY,) * 7 if self.hours is None else self.hours
        week = [CLOSED if windows is None else windows for windows in told]
        zone = _zone(self.time_zone) if self.time_zone else None
        return OpeningHours(week, self.special_days or {}, zone)


class Setting(NamedTuple):
    """One key of the file. `read` turns its value into the field's; ValueError says what it is."""

    key: str
    default: str  # in words
    what: str
    read: Callable[[Any, Path], Any]  # given the value and the folder of the file
    # What holds while the value is wrong, and that in words; None the default.
    meanwhile: tuple[Any, str] | None = None


def settings_file() -> Path:
    """Where the platform keeps settings of a program; on Linux `~/.config/kiosk`."""
    from platformdirs import user_config_path  # only `kiosk run` asks

    return user_config_path("kiosk", appauthor=False) / "settings.toml"


def read_settings(file: Path) -> tuple[Settings, tuple[Problem, ...]]:
    """Whatever is right in the file, defaults for the rest, and every mistake. Never raises.

    A file that is not there is no mistake.
    """
    try:
        told, text, problems = _decoded(file, _text_of(file))
    except _UnreadableError as error:
        return Settings(default_show()), (error.problem,)
    chosen: dict[str, Any] = {"show": default_show()}
    mistakes: dict[tuple[str, ...], _MistakeError] = {}
    for key, value in told.items():
        try:
            chosen[key] = _value(key, value, file.parent)
        except TableError as error:
            chosen[key] = error.kept
            for name, (what, of_value) in error.mistakes.items():
                mistakes[key, name] = _MistakeError(what, of_value=of_value)
        except _MistakeError as mistake:
            mistakes[key,] = mistake
            if key in _KEYS and (meanwhile := _KEYS[key].meanwhile):
                chosen[key] = meanwhile[0]
    if problems and chosen.get("hours"):  # what was left out may have told of a day
        chosen["hours"] = opening_table.lit(chosen["hours"])
    problems += _located(file, text, mistakes)
    problems.sort(key=lambda problem: (problem.line, problem.column))
    return Settings(**chosen), tuple(problems)


def parse_size(text: str) -> tuple[int, int]:
    """`1920x1080` as two numbers; ValueError says what is wrong with it."""
    match = re.fullmatch(r"([0-9]{1,6})[xX×]([0-9]{1,6})", text)
    width, height = map(int, match.groups()) if match else (0, 0)
    if not (min(width, height) >= LEAST_SIDE and max(width, height) <= MOST_SIDE):
        raise ValueError(
            f"{text!r} is no size; write 1920x1080, each side from {LEAST_SIDE} to {MOST_SIDE}"
        )
    return width, height


class _UnreadableError(Exception):
    def __init__(self, problem: Problem) -> None:
        super().__init__(str(problem))
        self.problem = problem


class _MistakeError(ValueError):
    """What is wrong with a key, or else with its value."""

    def __init__(self, what: str, *, of_value: bool) -> None:
        super().__init__(what)
        self.of_value = of_value


def _text_of(file: Path) -> str:
    try:
        if not file.exists():
            return ""
        if not file.is_file():  # a pipe would be waited for
            raise _UnreadableError(Problem(file, 0, 0, "", "is no file; the defaults are used"))
        with file.open("rb") as stream:
            found = stream.read(MOST_BYTES + 1)
    except OSError as error:
        what = f"cannot be read: {error.strerror or error}; the defaults are used"
        raise _UnreadableError(Problem(file, 0, 0, "", what)) from error
    if len(found) > MOST_BYTES:
        what = f"is larger than {MOST_BYTES // 1024} KB; the defaults are used"
        raise _UnreadableError(Problem(file, 0, 0, "", what))
    try:
        return found.decode("utf-8-sig").replace("\r\n", "\n")
    except UnicodeDecodeError as error:
        before = found[: error.start].decode("utf-8-sig", errors="replace")
        what = "is not UTF-8 text; save the file with the encoding UTF-8; the defaults are used"
        raise _UnreadableError(_problem_at(file, before, len(before), "", what)) from error


def _decoded(file: Path, text: str) -> tuple[dict[str, Any], str, list[Problem]]:
    """What TOML says, and the text without the lines that are no TOML: each is a problem."""
    if not text.strip():
        return {}, text, []
    import tomllib  # only where there is something to read

    lines = text.split("\n")
    problems: list[Problem] = []
    while len(problems) < MOST_LINES_LEFT_OUT:
        kept = "\n".join(lines)
        try:
            return tomllib.loads(kept), kept, problems
        except RecursionError:
            break
        except ValueError as error:  # also a number of more digits than Python takes
            line, column, said = _place_in(str(error), lines)
            what = f'{said}; a line reads: key = "text"; this one is left out'
            problems.append(Problem(file, line, column, "", what))
            lines[line - 1] = ""
    problems.append(Problem(file, 0, 0, "", "is no TOML; the defaults are used"))
    return {}, "", problems


def _place_in(message: str, lines: list[str]) -> tuple[int, int, str]:
    """Line, column and words of a message of tomllib, which ends with `(at line 3, column 4)`."""
    said = message.split(" (at ")[0].replace("\n", " ")
    said = said[:1].lower() + said[1:]
    if "(at " not in message:  # digits without end; tomllib does not say where
        line = max(range(len(lines)), key=lambda at: len(lines[at])) + 1
        return line, 1, "this number is too long"
    match = re.search(r"\(at line (\d+), column (\d+)\)$", message)
    last = max((number for number, line in enumerate(lines, 1) if line.strip()), default=1)
    if not match:  # at end of document
        return last, len(lines[last - 1]) + 1, said
    line, column = map(int, match.groups())
    if not lines[line - 1].strip():  # the line before it was not finished
        line = max((at for at in range(1, line) if lines[at - 1].strip()), default=last)
        column = len(lines[line - 1]) + 1
    return line, column, said


def _value(key: str, value: object, folder: Path) -> Any:
    if key not in _KEYS:
        from difflib import get_close_matches  # not wanted where nothing is wrong

        near = get_close_matches(key, _KEYS, n=1)
        known = f'did you mean "{near[0]}"?' if near else f"there are: {', '.join(_KEYS)}"
        raise _MistakeError(f"there is no such setting; {known}", of_value=False)
    setting = _KEYS[key]
    try:
        return setting.read(value, folder)
    except TableError:
        raise
    except ValueError as error:
        instead = setting.meanwhile
        what = f"{error}; {instead[1] if instead else f'the default is used: {setting.default}'}"
        raise _MistakeError(what, of_value=True) from error


def _located(
    file: Path, text: str, mistakes: Mapping[tuple[str, ...], _MistakeError]
) -> Iterator[Problem]:
    places = _places_of(text) if mistakes else {}
    for path, mistake in mistakes.items():
        # A table may stand in one line, or be told by keys with dots.
        offset = places.get(path, places.get(path[:1], (0, 0)))[mistake.of_value]
        key = ".".join(path)
        yield _problem_at(file, text, offset, key if key.isprintable() else "", str(mistake))


def _problem_at(file: Path, text: str, offset: int, where: str, what: str) -> Problem:
    line = text.count("\n", 0, offset) + 1
    column = offset - text.rfind("\n", 0, offset)
    return Problem(file, line, column, where, what)


# Compiled where they are wanted: that takes as long as reading the file.
_TOKEN = (
    r'#[^\n]*|"""(?:\\.|[^\\])*?"{3,5}|\'\'\'.*?\'{3,5}|"(?:\\.|[^"\\\n])*"|\'[^\'\n]*\'|[\[{\]}\n]'
)
_NAME = r"[ \t]*(?P<header>\[{0,2})[ \t]*(?P<name>\"(?:\\.|[^\"\\\n])*\"|'[^'\n]*'|[\w-]+)"
_EQUALS = r"[ \t]*=[ \t]*"


def _places_of(text: str) -> dict[tuple[str, ...], tuple[int, int]]:
    """The offsets of each key and of its value; of those of the top level, and of its tables."""
    import tomllib

    places: dict[tuple[str, ...], tuple[int, int]] = {}
    table: tuple[str, ...] = ()
    named, equal_sign = re.compile(_NAME), re.compile(_EQUALS)
    for start in _statements(text):
        match = named.match(text, start)
        if match is None:
            continue
        try:
            (name,) = tomllib.loads(f"{match['name']} = 0")
        except ValueError:
            continue
        equals = equal_sign.match(text, match.end())
        key = match.start("name")
        path = (name,) if match["header"] else (*table, name)
        table = path if match["header"] else table
        places.setdefault(path, (key, equals.end() if equals else key))
    return places


def _statements(text: str) -> Iterator[int]:
    """Where lines begin that do not go on with the value of the line before."""
    yield 0
    depth = 0
    for token in re.finditer(_TOKEN, text, re.DOTALL):
        if token[0] in "[{":
            depth += 1
        elif token[0] in "]}":
            depth -= 1
        elif token[0] == "\n" and depth <= 0:
            yield token.end()


def _text(value: object) -> str:
    if not isinstance(value, str) or not value.strip():
        raise ValueError(f'{_spelled(value)} is no text; write it in "quotes"')
    if len(value) > MOST_LETTERS or not value.isprintable():
        raise ValueError("this text is too long, or has characters that cannot be seen")
    return value


def _spelled(value: object) -> str:
    if isinstance(value, bool):
        return str(value).lower()
    if isinstance(value, float | str) or (isinstance(value, int) and abs(value) < 10**9):
        return repr(value)[:40]
    return "this"  # Python refuses to spell a number of thousands of digits


def _path(value: object, folder: Path) -> Path:
    try:
        path = folder / Path(_text(value)).expanduser()
        path.exists()  # a disk may be mounted later; what can be no path is a mistake now
    except (OSError, RuntimeError) as error:  # no such user's `~`
        raise ValueError(f"{_spelled(value)} cannot be looked at: {error}") from error
    return path


def _language(value: object, _: Path) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", _text(value)):
        raise ValueError(f'{_spelled(value)} is no language; write a code such as "en" or "zh"')
    return str(value)


def _one_of(*words: str) -> Callable[[Any, Path], str]:
    def read(value: object, _: Path) -> str:
        if value not in words:
            spelled = ", ".join(f'"{word}"' for word in words[:-1])
            raise ValueError(f'{_spelled(value)} is not one of {spelled} and "{words[-1]}"')
        return str(value)

    return read


def _screen(value: object, _: Path) -> str | int:
    if isinstance(value, int) and not isinstance(value, bool):
        if not 1 <= value <= MOST_SCREENS:
            raise ValueError(f"{_spelled(value)} is no screen; they count from 1 to {MOST_SCREENS}")
        return value
    return _text(value)


def _yes_or_no(value: object, _: Path) -> bool:
    if not isinstance(value, bool):
        raise ValueError(f"{_spelled(value)} is neither true nor false")
    return value


def _size(value: object, _: Path) -> tuple[int, int]:
    return parse_size(_text(value))


def _number(least: float, most: float, unit: str) -> Callable[[Any, Path], float]:
    def read(value: object, _: Path) -> float:
        if isinstance(value, bool) or not isinstance(value, int | float):
            raise ValueError(f"{_spelled(value)} is no number")
        if not least <= value <= most:  # nan is not either
            raise ValueError(f"{_spelled(value)} is not from {least:g} to {most:g}{unit}")
        return value

    return read


def _percent(value: object, folder: Path) -> int:
    return round(_number(0, 100, " per cent")(value, folder))


def _memory(value: object, folder: Path) -> int:
    return round(_number(LEAST_MEMORY_MB, MOST_MEMORY_MB, " megabytes")(value, folder))


def _pin(value: object, _: Path) -> str:
    if not isinstance(value, str) or not re.fullmatch(r"scrypt(\$[A-Za-z0-9+/=]+){5}", value):
        raise ValueError("this is not what `kiosk pin` writes")
    return value


def _command(value: object, _: Path) -> tuple[str, ...]:
    if not isinstance(value, list) or not 1 <= len(value) <= 20:
        raise ValueError('this is no command; write it as ["systemctl", "poweroff"]')
    return tuple(map(_text, value))


def _hours(value: object, _: Path) -> Week:
    return opening_table.read_week(value)


def _special_days(value: object, _: Path) -> Mapping[date, Windows]:
    return opening_table.read_special_days(value)


def _time_zone(value: object, _: Path) -> str:
    name = _text(value)
    try:
        _zone(name)
    except (ValueError, OSError, LookupError) as error:  # also a folder of the zones' names
        raise ValueError(
            f'{_spelled(value)} is no time zone known here; write one such as "Europe/Kaliningrad"'
        ) from error
    return name


def _zone(name: str) -> Any:
    from zoneinfo import ZoneInfo

    return ZoneInfo(name)


SETTINGS = (
    Setting(
        "show",
        "the bundled show",
        "folder of the show; a relative one begins in the folder of this file",
        _path,
    ),
    Setting("language", "the show's first", "the language every visit begins with", _language),
    Setting(
        "orientation",
        "auto",
        "auto, landscape or portrait; auto: as the screen",
        _one_of("auto", "landscape", "portrait"),
    ),
    Setting(
        "renderer",
        "auto",
        "auto, gpu or software; auto: the GPU where there is one",
        _one_of("auto", "gpu", "software"),
    ),
    Setting("screen", "the main one", "the name of the screen, or its number from 1", _screen),
    Setting(
        "panel_inches",
        "not told",
        "the panel's diagonal, from 7 to 150: keys of low reach are 20 mm or larger",
        _number(LEAST_INCHES, MOST_INCHES, " inches"),
    ),
    Setting(
        "lower_edge_mm",
        "not told",
        "how high above the floor the picture begins: low reach begins at 380 mm or higher",
        _number(0, HIGHEST_EDGE_MM, " millimetres"),
    ),
    Setting("windowed", "false", "true leaves the rest of the screen free", _yes_or_no),
    Setting("size", "the whole screen", 'of a window in pixels, such as "1280x720"', _size),
    Setting("volume", "100", "of films and of what is read aloud, from 0 to 100", _percent),
    Setting(
        "read_aloud",
        "true",
        "visitors may have the show read aloud, where the system has a voice for it",
        _yes_or_no,
    ),
    Setting(
        "dwell",
        "1.0",
        "how long the loop stays on each slide, times what the show says; from 0.25 to 4",
        _number(LEAST_DWELL, MOST_DWELL, ""),
    ),
    Setting("attract", "true", "false leaves the loop on its first slide", _yes_or_no),
    Setting(
        "pin",
        "none",
        "the operator's PIN as a hash, which `kiosk pin` writes",
        _pin,
        (UNREADABLE_PIN, "the operator's menu stays shut until `kiosk pin` sets a new one"),
    ),
    Setting(
        "shutdown_command",
        "none",
        'what "Shut down" in the menu starts, such as `["systemctl", "poweroff"]`',
        _command,
    ),
    Setting("hours", "always open", "table of the opening hours; see below", _hours),
    Setting("special_days", "none", "table of days with hours of their own", _special_days),
    Setting(
        "time_zone",
        "the machine's",
        'that the opening hours are meant in, such as "Europe/Kaliningrad"',
        _time_zone,
    ),
    Setting(
        "wake_by_touch",
        "true",
        "while the hall is closed a touch wakes the screen for one visit",
        _yes_or_no,
    ),
    Setting(
        "memory_mb",
        f"{MEMORY_MB}",
        "beyond so many megabytes the player is started anew, while the loop plays",
        _memory,
    ),
)
_KEYS: Mapping[str, Setting] = {setting.key: setting for setting in SETTINGS}
