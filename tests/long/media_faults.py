"""The system refuses what a playing kiosk asks of it for its media, and the loop goes on.

python -m tests.long.media_faults [--short]

Every fault at every call that opens, looks at or reads a picture of one slide, with strace; then
the same for the settings and for what the device has noted; then few file handles, and little
memory, for the whole process. Exits with 1 where a promise is broken.
"""

import argparse
import shutil
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType

from rich.console import Console
from rich.table import Table

from tests.e2e import shows
from tests.e2e.playing import Playing
from tests.e2e.virtual_screen import VirtualScreen

ERRORS = ("EIO", "EMFILE", "ENFILE", "EACCES", "ENOMEM", "ENOSPC", "ENOENT", "ESTALE")
# Python opens and reads with the first three, Qt with these and the last.
CALLS = ("openat", "fstat", "newfstatat", "read", "lseek", "statx")
# From the second call on: Python is let in, and Qt is not.
LATER = tuple(
    (call, f"{error}:when=2+")
    for call in ("openat", "read")
    for error in ("EIO", "EMFILE", "ENOMEM")
)
SHORT = (("openat", "EMFILE"), ("read", "EIO"), ("openat", "ENOMEM:when=2+"))
ROUTE = ("tooling", "seats", "exhaust")
PICTURE = "seats.webp"  # of the second
MOST_LINES = 4  # a file that fails in two ways is told of twice, in two words each
_WITHIN = 40.0  # a whole round; strace makes the start slow


@dataclass(frozen=True)
class Outcome:
    case: str
    went_on: bool
    lines: int
    words: str

    def kept(self) -> bool:
        return self.went_on and self.lines <= MOST_LINES


def inject(call: str, error: str, picture: Path) -> list[str]:
    """The command that runs another one and lets its calls for this file fail."""
    return [
        *("strace", "-D", "-f", "--seccomp-bpf", "-qq", "-o", "/dev/null", "-P", str(picture)),
        *("-e", f"trace={call}", "-e", f"inject={call}:error={error}"),
    ]


def limit(name: str, most: int) -> list[str]:
    return ["prlimit", f"--{name}={most}"]


def round_of(
    case: str,
    show: Path,
    screen: VirtualScreen,
    under: list[str],
    environment: Mapping[str, str] = MappingProxyType({}),
) -> Outcome:
    """Plays the route until its first slide has come again."""
    playing = Playing(screen, show, under=under, environment=environment)
    went_on = True
    try:
        for slide in (*ROUTE, ROUTE[0], ROUTE[1]):
            playing.shows(slide, _WITHIN)
    except AssertionError:
        went_on = False
    lines = list(playing.complaints)
    playing.stop()
    return Outcome(case, went_on, len(lines), lines[0][:90] if lines else "")


def faults(show: Path, screen: VirtualScreen, pairs: tuple[tuple[str, str], ...]) -> list[Outcome]:
    picture = show / "media" / PICTURE
    return [
        round_of(f"{call}: {error}", show, screen, inject(call, error, picture))
        for call, error in pairs
    ]


def of_own_files(show: Path, screen: VirtualScreen, folder: Path) -> list[Outcome]:
    """Settings and notes that cannot be opened or read cost their content, never the show."""
    found = []
    (folder / "kiosk").mkdir()
    names = {"settings.toml": 'language = "en"\n', "visits.json": "{}", "pin.json": "{}"}
    for name, content in names.items():
        file = folder / "kiosk" / name
        file.write_text(content, encoding="utf-8")
        home = {"XDG_CONFIG_HOME": str(folder), "XDG_STATE_HOME": str(folder)}
        found += [
            round_of(f"{name}, {call}: {error}", show, screen, inject(call, error, file), home)
            for call in ("openat", "read", "newfstatat")
            for error in ("EIO", "EMFILE", "EACCES", "ENOMEM")
        ]
    return found


def short_of_handles(show: Path, screen: VirtualScreen) -> list[Outcome]:
    """What plays with so many plays on with one picture after another failing to open."""
    return [
        round_of(f"{most} handles", show, screen, limit("nofile", most)) for most in (256, 64, 48)
    ]


def short_of_memory(show: Path, screen: VirtualScreen) -> list[Outcome]:
    """It plays, or the process ends: it never stands half alive, the supervisor starts another."""
    found = []
    for megabytes in (600, 400, 300, 250, 200, 150):
        playing = Playing(screen, show, under=limit("as", megabytes * 1024 * 1024))
        began = time.monotonic()
        try:
            playing.shows(ROUTE[1], _WITHIN)
            said = "plays"
        except AssertionError:
            said = "" if playing.runs else "ends by itself"
        took = time.monotonic() - began
        playing.stop()
        found.append(
            Outcome(f"{megabytes} MB of addresses", bool(said), 0, f"{said} ({took:.0f} s)")
        )
    return found


def _main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.long.media_faults", description=__doc__)
    parser.add_argument("--short", action="store_true")
    options = parser.parse_args()
    if not shutil.which("strace"):
        print("strace is not installed", file=sys.stderr)
        return 2
    pairs = SHORT if options.short else (*((c, e) for c in CALLS for e in ERRORS), *LATER)
    with tempfile.TemporaryDirectory() as name:
        for inner in ("screen", "show", "own"):
            (Path(name) / inner).mkdir()
        screen = VirtualScreen(Path(name) / "screen")
        show = shows.copied(Path(name) / "show", shows.looping(*ROUTE, dwell=1))
        try:
            found = faults(show, screen, pairs)
            if not options.short:
                found += of_own_files(show, screen, Path(name) / "own")
                found += short_of_handles(show, screen) + short_of_memory(show, screen)
        finally:
            screen.close()
    table = Table("case", "the loop goes on", "lines", "the first of them")
    for each in found:
        table.add_row(each.case, "yes" if each.went_on else "no", str(each.lines), each.words)
    Console(width=160).print(table)
    return 0 if all(each.kept() for each in found) else 1


if __name__ == "__main__":
    sys.exit(_main())
