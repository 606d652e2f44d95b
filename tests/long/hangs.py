"""Every kind of hang and of a picture that stands still: found and mended within ten seconds.

python -m tests.long.hangs [--count 20] [--kinds sleep,gil]
"""

import argparse
import os
import signal
import statistics
import sys
import tempfile
import time
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from rich.console import Console
from rich.table import Table

from tests.e2e import shows
from tests.e2e.virtual_screen import VirtualScreen
from tests.e2e.watched import Watched

MOST_SECONDS = 10.0
LIMITS = {"well": 1.0}  # else three hangs in a minute would be three deaths of the show
STACKS = "most recent call first"


@dataclass(frozen=True)
class Hang:
    """One of them; `wrong` is empty where all was as it should be."""

    kind: str
    found: float  # seconds until the supervisor said so
    mended: float  # and until the same slide stood again
    wrong: str = ""


def _by_itself(kind: str) -> Callable[[Watched, int], None]:
    def harm(kiosk: Watched, _: int) -> None:
        kiosk.harm(kind)
        kiosk.until(lambda: kiosk.harmed, kind)

    return harm


def _stopped(_: Watched, player: int) -> None:
    os.kill(player, signal.SIGSTOP)


# How it is done, and the words in the log that name the place; none where nothing of it runs.
KINDS: Mapping[str, tuple[Callable[[Watched, int], None], str]] = {
    "sleep": (_by_itself("sleep"), "in sleep_in_a_slot"),
    "javascript": (_by_itself("javascript"), "in loop_in_javascript"),
    "gil": (_by_itself("gil"), "in hold_the_gil"),
    "deadlock": (_by_itself("deadlock"), "in deadlock"),
    "flood": (_by_itself("flood"), "in talk_without_end"),
    "hide": (_by_itself("hide"), STACKS),
    "stopped": (_stopped, STACKS),
}


def provoke(kiosk: Watched, player: int, kind: str) -> tuple[Hang, int]:
    """In a visit or a loop that stands on `launch` or `welcome`; the next player's process id."""
    harm, place = KINDS[kind]
    kiosk.until(lambda: kiosk.state["streak"] == 0, "it is well")
    kiosk.log_from_here()
    began, since = len(kiosk.log), time.monotonic()
    harm(kiosk, player)
    kiosk.says_one_of("hung; where", "stood still; where")
    found = time.monotonic() - since
    player = kiosk.begins()
    kiosk.shows("welcome")
    kiosk.is_lit_again()
    mended = time.monotonic() - since
    said = "\n".join(kiosk.log[began:])
    wrong = "" if place in said else f"the log does not tell where it was: {place!r}"
    return Hang(kind, found, mended, wrong), player


def stop_the_display(kiosk: Watched) -> Hang:
    """Longer than any hang may be; then it goes on, and so must the show."""
    kiosk.until(lambda: kiosk.state["streak"] == 0, "it is well")
    restarts = kiosk.state["restarts"]
    kiosk.log_from_here()
    since = time.monotonic()
    kiosk.screen.pause()
    kiosk.says("it is waited for")
    found = time.monotonic() - since
    time.sleep(2)
    kiosk.screen.go_on()
    since = time.monotonic()
    kiosk.shows("welcome")
    kiosk.is_lit_again()
    mended = time.monotonic() - since
    blamed = kiosk.state["restarts"] - restarts
    return Hang("display", found, mended, "the show was blamed for it" if blamed else "")


def run(
    screen: VirtualScreen,
    folder: Path,
    kinds: Sequence[str],
    count: int,
    limits: Mapping[str, float] = LIMITS,
) -> list[Hang]:
    (folder / "kiosk").mkdir()
    show = shows.copied(folder / "show", shows.standing)
    kiosk = Watched(screen, show, folder / "kiosk", limits=dict(limits))
    hangs: list[Hang] = []
    try:
        player = kiosk.begins()
        kiosk.shows("welcome")
        for kind in [kind for kind in kinds for _ in range(count)]:
            if kind == "display":
                hangs.append(stop_the_display(kiosk))
                continue
            hang, player = provoke(kiosk, player, kind)
            hangs.append(hang)
    finally:
        kiosk.stop()
    return hangs


def _main() -> None:
    known = [*KINDS, "display"]
    parser = argparse.ArgumentParser(prog="python -m tests.long.hangs", description=__doc__)
    parser.add_argument("--count", type=int, default=20, help="of each kind")
    parser.add_argument("--kinds", type=lambda text: text.split(","), default=known)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        (Path(name) / "screen").mkdir()
        screen = VirtualScreen(Path(name) / "screen")
        try:
            hangs = run(screen, Path(name), options.kinds, options.count)
        finally:
            screen.close()
    sys.exit(_told(hangs))


def _told(hangs: Sequence[Hang]) -> bool:
    """Whether a promise was broken."""
    table = Table("hang", "times", "found, median, s", "mended, median, s", "longest, s", "wrong")
    for kind in dict.fromkeys(hang.kind for hang in hangs):
        some = [hang for hang in hangs if hang.kind == kind]
        table.add_row(
            kind,
            str(len(some)),
            f"{statistics.median(hang.found for hang in some):.1f}",
            f"{statistics.median(hang.mended for hang in some):.1f}",
            f"{max(hang.mended for hang in some):.1f}",
            str(sum(bool(hang.wrong) for hang in some)),
        )
    Console(width=120).print(table)
    wrong = [f"{hang.kind}: {hang.wrong}" for hang in hangs if hang.wrong]
    print("\n".join(dict.fromkeys(wrong)) or "every player was replaced and had told where it was")
    return bool(wrong) or max(hang.mended for hang in hangs) > MOST_SECONDS


if __name__ == "__main__":
    _main()
