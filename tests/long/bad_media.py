"""Mutants of pictures and films at Qt's decoders, and a show with rotten media on a real screen.

python -m tests.long.bad_media [--count 5000] [--films 200] [--minutes 120] [--seed 1]

Promised: no crash, no decode over 2 s, 64 MB for a picture beside what the process takes; whatever
rots while the show plays, the loop goes on and the memory stays. Exits with 1 where that is broken;
what ended a decoder is kept.
"""

import argparse
import io
import json
import os
import random
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from PIL import Image
from rich.console import Console
from rich.table import Table

from kiosk.paths import default_show
from tests.content import hostile
from tests.e2e import shows
from tests.e2e.playing import ROOT, Playing
from tests.e2e.virtual_screen import VirtualScreen

MOST_SECONDS = 2.0
MOST_MEMORY_MB = 300  # of the decoding process: 64 for the picture, twice while it is scaled
MOST_PLAYING_MB = 300
LONGEST_STAND = 12.0  # seconds between two slides of the loop that dwells for one
_BATCH = 100


@dataclass
class Tally:
    """What became of the mutants."""

    files: int = 0
    refused: int = 0
    shown: int = 0
    passed: int = 0  # by `kiosk check`
    slowest: float = 0.0
    slowest_look: float = 0.0
    peak: int = 0
    crashes: list[str] = field(default_factory=list)
    slow: list[str] = field(default_factory=list)

    def kept(self) -> bool:
        return not self.crashes and not self.slow and self.peak <= MOST_MEMORY_MB

    def add(self, facts: dict[str, float], name: str) -> None:
        self.files += 1
        self.shown += bool(facts["shown"])
        self.passed += bool(facts["passes"])
        self.slowest_look = max(self.slowest_look, facts["looked"])
        self.peak = max(self.peak, int(facts["peak"]))
        if not name.endswith(".mp4"):
            self.slowest = max(self.slowest, facts["took"])
            if facts["took"] > MOST_SECONDS:
                self.slow.append(f"{name} ({facts['took']:.1f} s)")


def seeds() -> list[bytes]:
    """Pictures of the bundled show as each kind of file there is."""
    found = [file.read_bytes() for file in sorted((default_show() / "media").glob("*.webp"))[:6]]
    for data in found[:3]:
        with Image.open(io.BytesIO(data)) as opened:
            picture = opened.convert("RGBA").resize((640, 480))
        flat = picture.convert("RGB")
        for image, format_, options in (
            (picture, "PNG", {}),
            (picture.convert("P"), "PNG", {}),
            (picture, "WEBP", {"lossless": True, "method": 0}),
            (flat, "JPEG", {"quality": 85}),
            (flat, "JPEG", {"progressive": True}),
            (flat.convert("CMYK"), "JPEG", {}),
        ):
            out = io.BytesIO()
            image.save(out, format_, **options)
            found.append(out.getvalue())
    found += [make() for make in hostile.LARGE_BUT_FINE.values()]
    return [*found, hostile.animated_webp(64, 48), hostile.png(300, 200, depth=16)]


def mutant(data: bytes, chance: random.Random) -> bytes:
    """Cut, flipped, overwritten, doubled or blown up, in the head more often than behind it."""
    bad = bytearray(data)
    for _ in range(chance.choice((1, 1, 1, 2, 4))):
        reach = chance.choice((64, 1024, len(bad)))
        at = chance.randrange(max(1, min(reach, len(bad))))
        match chance.randrange(6):
            case 0:
                del bad[chance.randrange(len(bad) + 1) :]
            case 1:
                for _ in range(chance.choice((1, 8, 64, 512))):
                    place = chance.randrange(len(bad)) if bad else 0
                    bad[place : place + 1] = bytes([chance.randrange(256)])
            case 2:
                bad[at : at + 4] = chance.choice((b"\xff" * 4, bytes(4), b"\x7f\xff\xff\xff"))
            case 3:
                length = chance.randrange(1, 5000)
                bad[at:at] = bad[at : at + length]
            case 4:
                del bad[at : at + chance.randrange(1, 5000)]
            case _:
                bad[at : at + 16] = chance.randbytes(16)
    return bytes(bad)


def decode(folder: Path, tally: Tally, kept: Path) -> None:
    """One process for the files of a folder; another one goes on behind a file that ended it."""
    while any(folder.iterdir()):
        child = subprocess.run(
            [sys.executable, "-m", "tests.long.decoding", folder],
            cwd=ROOT,
            env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL,
            text=True,
            check=False,
        )
        name = ""
        for line in child.stdout.splitlines():
            facts = json.loads(line)
            if "file" in facts:
                name = facts["file"]
                tally.refused += facts["refused"]
                continue
            tally.add(facts, name)
            (folder / name).unlink()
        if child.returncode == 0:
            return
        if not (folder / name).is_file():
            raise RuntimeError(f"the decoding process ended with {child.returncode} before a file")
        kept.mkdir(parents=True, exist_ok=True)
        shutil.move(folder / name, kept / name)
        tally.crashes.append(f"{kept / name} (status {child.returncode})")


def pictures(count: int, seed: int, folder: Path, kept: Path) -> Tally:
    known, tally = seeds(), Tally()
    for start in range(0, count, _BATCH):
        for number in range(start, min(count, start + _BATCH)):
            chance = random.Random(f"{seed} {number}")
            (folder / f"{number:06}.webp").write_bytes(mutant(chance.choice(known), chance))
        decode(folder, tally, kept)
    return tally


def films(count: int, seed: int, folder: Path, kept: Path) -> Tally:
    tally = Tally()
    for start in range(0, count, _BATCH):
        for number in range(start, min(count, start + _BATCH)):
            chance = random.Random(f"{seed} film {number}")
            data = hostile.FILM
            # Its length stays, or the look at its boxes keeps it from the decoder.
            bad = bytearray(data)
            for _ in range(chance.choice((1, 8, 64, 512))):
                bad[chance.randrange(len(bad))] = chance.randrange(256)
            (folder / f"{number:06}.mp4").write_bytes(bytes(bad))
        decode(folder, tally, kept)
    return tally


class Rot:
    """Poisons media of a show and mends them again, one after another, while it plays."""

    def __init__(self, show: Path, seed: int) -> None:
        self._chance = random.Random(f"{seed} rot")
        self._good = {file: file.read_bytes() for file in sorted(show.rglob("*.webp"))}
        self._bad: set[Path] = set()

    @property
    def share(self) -> float:
        return len(self._bad) / len(self._good)

    def poison(self, share: float) -> None:
        while self.share < share:
            self._spoil(self._chance.choice([file for file in self._good if file not in self._bad]))

    def step(self) -> None:
        """One gets well, another one falls ill."""
        well = self._chance.choice(sorted(self._bad))
        _remove(well)
        well.write_bytes(self._good[well])
        self._bad.discard(well)
        self.poison((len(self._bad) + 1) / len(self._good))

    def _spoil(self, file: Path) -> None:
        self._bad.add(file)
        _remove(file)
        match self._chance.randrange(6):
            case 0:
                return
            case 1:
                os.mkfifo(file)
            case 2:
                file.mkdir()
            case 3:
                bombs = ("png of 20000 x 20000", "jpeg of 2000 scans", "png with 900 packed texts")
                file.write_bytes(_BOMBS[self._chance.choice(bombs)])
            case _:
                file.write_bytes(mutant(self._good[file], self._chance))


_BOMBS: dict[str, bytes] = {}


def _remove(file: Path) -> None:
    if file.is_dir():
        file.rmdir()
    else:
        file.unlink(missing_ok=True)


@dataclass
class Loop:
    """What a show with rotten media did."""

    seconds: float = 0.0
    slides: int = 0
    different: int = 0
    longest_stand: float = 0.0
    first_mb: int = 0
    last_mb: int = 0
    lines: int = 0
    survived: bool = True

    def kept(self) -> bool:
        return (
            self.survived
            and self.longest_stand <= LONGEST_STAND
            and max(self.first_mb, self.last_mb) <= MOST_PLAYING_MB
            and self.different == len(shows.SLIDES)
        )


def loop(seconds: float, seed: int, folder: Path, screen: VirtualScreen) -> Loop:
    """Plays the bundled show, 30 % of its media poisoned, others every few seconds."""
    _BOMBS.update((name, make()) for name, make in hostile.HOSTILE.items() if name not in _BOMBS)
    show = shows.copied(folder, shows.looping(*shows.SLIDES, dwell=1))
    rot = Rot(show, seed)
    rot.poison(0.3)
    playing = Playing(screen, show)
    found = Loop(seconds=seconds)
    try:
        playing.says("slide")
        began = seen = time.monotonic()
        stood: list[str] = []
        while playing.runs and time.monotonic() - began < seconds:
            before = len(stood)
            stood = list(_slides(playing.log))
            if len(stood) > before:
                found.longest_stand = max(found.longest_stand, time.monotonic() - seen)
                seen = time.monotonic()
                if len(stood) % 5 == 0:
                    rot.step()
            if not found.first_mb and len(stood) > len(shows.SLIDES):
                found.first_mb = playing.memory()
            time.sleep(0.1)
        found.longest_stand = max(found.longest_stand, time.monotonic() - seen)
        found.survived = playing.runs
        found.last_mb = playing.memory() if playing.runs else 0
        found.slides, found.different = len(stood), len(set(stood))
        found.lines = len(playing.complaints)
    finally:
        playing.stop()
    return found


def _slides(log: list[str]) -> Iterator[str]:
    for line in list(log):
        if match := re.search(r"slide ([a-z0-9-]+)$", line):
            yield match[1]


def _main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.long.bad_media", description=__doc__)
    parser.add_argument("--count", type=int, default=5000)
    parser.add_argument("--films", type=int, default=200)
    parser.add_argument("--minutes", type=float, default=120)
    parser.add_argument("--seed", type=int, default=1)
    options = parser.parse_args()
    kept = Path("bad-media-found")
    tallies, played = {}, None
    with tempfile.TemporaryDirectory() as name:
        work = Path(name)
        for inner in ("pictures", "films", "show", "screen"):
            (work / inner).mkdir()
        if options.count:
            tallies["pictures"] = pictures(options.count, options.seed, work / "pictures", kept)
        if options.films:
            tallies["films"] = films(options.films, options.seed, work / "films", kept)
        if options.minutes:
            screen = VirtualScreen(work / "screen")
            try:
                played = loop(60 * options.minutes, options.seed, work / "show", screen)
            finally:
                screen.close()
    console = Console(width=140)
    console.print(_table(tallies))
    for tally in tallies.values():
        for line in (*tally.crashes, *tally.slow):
            console.print(line)
    if played:
        console.print(played)
    good = all(tally.kept() for tally in tallies.values()) and (not played or played.kept())
    return 0 if good else 1


def _table(tallies: dict[str, Tally]) -> Table:
    table = Table(
        *("mutants", "files", "refused", "shown", "pass the check", "crashes"),
        *("slowest decode, s", "slowest look, s", "peak, MB"),
    )
    for name, tally in tallies.items():
        counts = (tally.files, tally.refused, tally.shown, tally.passed, len(tally.crashes))
        times = (f"{tally.slowest:.2f}", f"{tally.slowest_look:.3f}")
        table.add_row(name, *map(str, counts), *times, str(tally.peak))
    return table


if __name__ == "__main__":
    sys.exit(_main())
