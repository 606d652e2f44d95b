"""Slides, touches and languages without end: nothing may grow.

.venv/bin/python -m tests.long.soak --count 100000 [--seed 7] [--size 960x540]

In one process, offscreen, as fast as slides can be built. Every picture, film and explorer of the
bundled show is loaded as in use; nine changes in ten do not wait until the slide stands.
"""

import argparse
import gc
import logging
import os
import random
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ.setdefault("QT_QUICK_BACKEND", "software")

from PySide6.QtCore import QEventLoop, QPoint, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtTest import QTest

from kiosk.ui import ShowController, fonts, memory, qt_logging, slide_log
from kiosk.ui.player import Player, reader
from tests.e2e import shows
from tests.long.allocated import allocated_mb
from tests.long.trend import Trend, trend

OF_A_VISIT = 100
SHARE_OF_WARM_UP = 0.2
MB_IN_TEN_THOUSAND = 1.0
PATIENCE = 30.0
_FILM = Path(__file__).parents[1] / "shows" / "kinds" / "media" / "film.mp4"
_POSTER = _FILM.with_name("poster.webp")
# In QML: a wrapper of Python would outlive its item.
_COUNT = """(function n(item) {
    let sum = 1 + item.resources.length;
    for (let i = 0; i < item.children.length; ++i) sum += n(item.children[i]);
    return sum;
})(contentItem)"""
# Where there is no sound and no GPU.
_NO_FAULT = ("PulseAudio", "No RHI backend", "No audio device")


@dataclass(frozen=True)
class Sample:
    """Taken on the first slide, when it stands."""

    changes: int
    memory_mb: float
    allocated_mb: float
    threads: int
    open_files: int
    objects: int
    python_objects: int
    references_to_none: int


class Complaints(logging.Handler):
    """Every warning and error of Qt, QML and the kiosk."""

    def __init__(self) -> None:
        super().__init__(logging.WARNING)
        self.heard: list[str] = []

    def emit(self, record: logging.LogRecord) -> None:
        if not any(word in record.getMessage() for word in _NO_FAULT):
            self.heard.append(self.format(record))


class Shown(logging.Handler):
    """The kiosk's own log of what stood on the screen: how often each slide did."""

    def __init__(self) -> None:
        super().__init__()
        self.times, self.last = Counter[str](), ""

    def emit(self, record: logging.LogRecord) -> None:
        words, _, slide = record.getMessage().partition(" ")
        if words == "slide":
            self.last = slide
            self.times[slide] += 1


class Soak:
    """A show whose slides are changed; `shown` tells which of them stood complete."""

    def __init__(self, show: Path, size: QSize, seed: int, *, still: bool, hasty: float) -> None:
        self._chance = random.Random(seed)
        self._hasty = hasty
        self._app = QGuiApplication.instance() or QGuiApplication(["soak"])
        fonts.load()
        self.controller = ShowController(reader(show))
        self._loop = QEventLoop()
        self._alarm = QTimer(singleShot=True)
        self._alarm.timeout.connect(self._loop.quit)
        self._player = Player(self.controller, still=still, portrait=False)
        self._window = self._player.window
        self._player.resize(size)
        self.shown = Shown()
        logging.getLogger(slide_log.__name__).addHandler(self.shown)
        slide_log.SlideLog(self._window, self.controller)
        self._window.show()
        self.controller.start()
        context = qmlContext(self._window)
        assert context is not None
        self._count = QQmlExpression(context, self._window, _COUNT)
        self._slides: list[str] = self.controller.property("outline")
        self._languages = [each["code"] for each in self.controller.property("languages")]
        self.changes = 0

    def run(self, count: int, every: int) -> Iterator[Sample]:
        """That many changes, a sample whenever `every` of them are done."""
        self._stand("welcome")
        while self.changes < count:
            self._visit(min(OF_A_VISIT, count - self.changes))
            if self.changes // every > self._sampled:
                self._sampled = self.changes // every
                yield self._sample()

    _sampled = 0

    def close(self) -> None:
        self._stand("welcome")
        logging.getLogger(slide_log.__name__).removeHandler(self.shown)
        self._player.close()

    def kinds(self) -> Counter[str]:
        """How often a slide of each kind stood."""
        kinds = Counter[str]()
        for slide, times in self.shown.times.items():
            kinds[self.controller.slideType(slide)] += times
        return kinds

    def unseen(self) -> list[str]:
        """Slides that never stood."""
        return [slide for slide in self._slides if slide not in self.shown.times]

    def _visit(self, changes: int) -> None:
        self.controller.touch()
        for slide in self._chance.choices(self._slides, k=changes):
            self._change(slide)
        self.controller.startOver()
        self._until(lambda: self._phase() == ShowController.Phase.Attract)

    def _change(self, slide: str) -> None:
        if slide == self.controller.property("slide"):
            return
        self.changes += 1
        self.controller.goTo(slide)
        if self._chance.random() < self._hasty:
            self._turn(self._chance.randrange(20))
            return
        self._stand(slide)
        self._until(lambda: self.shown.last == slide or self._elsewhere(slide))
        if self._chance.random() < 0.3:
            self._tap()
        if self._chance.random() < 0.1:
            self.controller.chooseLanguage(self._chance.choice(self._languages))

    def _tap(self) -> None:
        """Anywhere, or on the lens of a plant, which opens its explorer."""
        place = QPoint(
            self._chance.randrange(self._window.width()),
            self._chance.randrange(self._window.height()),
        )
        if self._chance.random() < 0.3:
            place = QPoint(self._window.width() * 1624 // 1920, self._window.height() * 660 // 1080)
        QTest.mousePress(self._window, Qt.MouseButton.LeftButton, pos=place)
        self._turn(10)
        QTest.mouseRelease(self._window, Qt.MouseButton.LeftButton, pos=place)
        self._turn(self._chance.randrange(40))

    def _stand(self, slide: str) -> None:
        if self._phase() == ShowController.Phase.Attract and slide != self._shown():
            self.controller.touch()
        self._until(lambda: slide in (self._shown(), "") or self._elsewhere(slide))

    def _elsewhere(self, slide: str) -> bool:
        """A tap has led to another slide, or the slide is not wanted any more."""
        return bool(self.controller.property("slide") != slide)

    def _shown(self) -> str:
        return str(self._window.property("settledSlide"))

    def _phase(self) -> int:
        return int(self.controller.property("state"))

    def _until(self, true: Any) -> None:
        deadline = time.monotonic() + PATIENCE
        while not true():
            assert time.monotonic() < deadline, f"{self.controller.property('slide')} never stands"
            self._turn(2)

    def _turn(self, milliseconds: int) -> None:
        """In a real event loop: without one nothing is ever deleted later."""
        self._alarm.start(milliseconds)
        self._loop.exec()

    def _sample(self) -> Sample:
        self._until(lambda: self._shown() == self.controller.property("slide"))
        self._turn(300)  # the slide that may come next is built, and what has gone is deleted
        self._until(lambda: not self._window.property("building"))
        gc.collect()
        return Sample(
            self.changes,
            _resident_mb(),
            allocated_mb(pictures=False),
            len(list(Path("/proc/self/task").iterdir())),
            len(list(Path("/proc/self/fd").iterdir())),
            int(self._count.evaluate()[0]),
            len(gc.get_objects()),
            sys.getrefcount(None),
        )


def _resident_mb() -> float:
    pages = int(Path("/proc/self/statm").read_text(encoding="ascii").split()[1])
    return pages * os.sysconf("SC_PAGE_SIZE") / 1e6


def with_film(show: dict[str, Any]) -> None:
    show["attract"] |= {"route": ["welcome", "launch"], "dwell": 3600}
    show["slides"].append(
        {
            "kind": "video",
            "id": "film",
            "title": "Film",
            "film": "media/soak.mp4",
            "poster": {"file": "media/soak.webp", "alt": "A poster"},
            "silent": True,
            "transcript": "What is said.",
        }
    )


def show_with_film(folder: Path) -> Path:
    show = shows.copied(folder, with_film)
    (show / "media" / "soak.mp4").write_bytes(_FILM.read_bytes())
    (show / "media" / "soak.webp").write_bytes(_POSTER.read_bytes())
    return show


FIGURES = {
    "memory_mb": "memory (RSS), MB",
    "allocated_mb": "allocated, without pictures, MB",
    "threads": "threads",
    "open_files": "open files",
    "objects": "QObjects",
    "python_objects": "objects of Python",
    "references_to_none": "references to None",
}


def trends(samples: list[Sample]) -> dict[str, Trend]:
    """For 10 000 changes, of the samples after the warm-up."""
    late = [each for each in samples if each.changes > samples[-1].changes * SHARE_OF_WARM_UP]
    at = [each.changes for each in late]
    return {
        name: trend(at, [float(getattr(each, name)) for each in late], 10_000) for name in FIGURES
    }


def broken(samples: list[Sample], complaints: list[str]) -> list[str]:
    """Which promises do not hold, in words."""
    found = trends(samples)
    words = list(complaints[:5])
    for name in ("memory_mb", "allocated_mb"):
        most = found[name].slope + found[name].give
        if most > MB_IN_TEN_THOUSAND:
            words.append(f"{FIGURES[name]}, may grow by {most:.1f} in 10 000 changes")
    for name in ("threads", "open_files", "objects", "python_objects"):
        late = [float(getattr(each, name)) for each in samples[len(samples) // 5 :]]
        allowed = 0.01 * max(late)
        if found[name].slope - found[name].give > allowed:
            words.append(f"{FIGURES[name]} grow by {found[name]} in 10 000 changes")
    return words


def _main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.long.soak", description=__doc__)
    parser.add_argument("--count", type=int, default=100_000)
    parser.add_argument("--seed", type=int, default=random.randrange(10**6))
    parser.add_argument("--size", default="480x270")
    parser.add_argument("--hasty", type=float, default=0.9, help="share that does not wait")
    parser.add_argument(
        "--moving", action="store_true", help="with all animations: 20 times slower"
    )
    options = parser.parse_args()
    width, _, height = options.size.partition("x")
    memory.keep_whole()
    qt_logging.install()
    complaints = Complaints()
    logging.getLogger().addHandler(complaints)
    began = time.monotonic()
    with tempfile.TemporaryDirectory() as folder:
        show = show_with_film(Path(folder) / "show")
        soak = Soak(
            show,
            QSize(int(width), int(height)),
            options.seed,
            still=not options.moving,
            hasty=options.hasty,
        )
        samples = []
        for sample in soak.run(options.count, max(100, options.count // 200)):
            samples.append(sample)
            print(f"{time.monotonic() - began:.0f} s {sample}", file=sys.stderr, flush=True)
        soak.close()
    _print_table(samples, soak, time.monotonic() - began, options.seed)
    faults = broken(samples, complaints.heard)
    faults += [f"{slide} never stood" for slide in soak.unseen()]
    print("\n".join(faults) or "nothing grows")
    return 1 if faults else 0


def _print_table(samples: list[Sample], soak: Soak, seconds: float, seed: int) -> None:
    print(f"\n{soak.changes} changes in {seconds / 60:.0f} minutes, seed {seed}\n")
    print("| figure | first | median | last | for 10 000 changes |\n|---|---|---|---|---|")
    for name, grown in trends(samples).items():
        values = [getattr(each, name) for each in samples]
        row = (values[0], sorted(values)[len(values) // 2], values[-1])
        print(f"| {FIGURES[name]} | {' | '.join(f'{each:.0f}' for each in row)} | {grown} |")
    kinds = ", ".join(f"{kind} {count}" for kind, count in sorted(soak.kinds().items()))
    least = min(soak.shown.times.values())
    print(f"\nStood complete, by the log: {kinds}; each slide {least} times or more.\n")


if __name__ == "__main__":
    sys.exit(_main())
