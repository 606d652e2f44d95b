"""A supervised kiosk that can be harmed: what the product itself has no door for.

python -m tests.e2e.harm LIMITS FILE run [OPTIONS]

LIMITS are those of the supervisor as JSON. As soon as FILE is there, the player takes it away and
does to itself what it says.
"""

import ctypes
import json
import os
import sys
import threading
import time
from pathlib import Path
from typing import Any

from kiosk import cli
from kiosk.watch import supervisor
from kiosk.watch.vigil import Limits

LOOKS_EVERY_MS = 50
AGES = 1_000_000


def sleep_in_a_slot(_: Any) -> None:
    time.sleep(AGES)


def loop_in_javascript(player: Any) -> None:
    player._engine.evaluate("for (;;) {}")


def hold_the_gil(_: Any) -> None:
    ctypes.PyDLL(None).sleep(AGES)


def deadlock(_: Any) -> None:
    lock = threading.Lock()
    lock.acquire()
    lock.acquire()


def hide_the_window(player: Any) -> None:
    player.window.visibilityChanged.connect(player.window.hide)  # whoever brings it back
    player.window.hide()


def use_no_memory_of_ours(_: Any) -> None:
    ctypes.string_at(0)


def talk_without_end(_: Any) -> None:
    while True:
        os.write(
            2, b"".join(b"INFO     flood: line %d\n" % time.monotonic_ns() for _ in range(100))
        )


def throw_again_and_again(_: Any) -> None:
    from PySide6.QtCore import QTimer

    for number in range(20):
        QTimer.singleShot(0, lambda number=number: 1 / 0 if number else None)


def end_with(status: int) -> Any:
    return lambda _: os._exit(status)


HARM = {
    "sleep": sleep_in_a_slot,
    "javascript": loop_in_javascript,
    "gil": hold_the_gil,
    "deadlock": deadlock,
    "hide": hide_the_window,
    "segfault": use_no_memory_of_ours,
    "flood": talk_without_end,
    "throw": throw_again_and_again,
    "exit 10": end_with(10),
    "exit 11": end_with(11),
    "exit 12": end_with(12),
    "exit 1": end_with(1),
}


def _let_be_harmed(file: Path) -> None:
    from PySide6.QtCore import QTimer

    from kiosk.ui import player

    class Harmed(player.Player):
        def __init__(self, *words: Any, **more: Any) -> None:
            super().__init__(*words, **more)
            self._looks = QTimer(interval=LOOKS_EVERY_MS)
            self._looks.timeout.connect(self._look)
            self._looks.start()

        def _look(self) -> None:
            if file.exists():
                harm = HARM[file.read_text(encoding="utf-8")]
                file.unlink()
                harm(self)

    player.Player = Harmed  # type: ignore[misc]


def _main() -> int:
    limits, file, *arguments = sys.argv[1:]
    supervisor.Supervisor.__init__.__kwdefaults__["limits"] = Limits(**json.loads(limits))
    play = cli._play

    def harmed(*words: Any) -> int:
        _let_be_harmed(Path(file))
        return play(*words)

    cli._play = harmed
    return cli.main(arguments)


if __name__ == "__main__":
    sys.exit(_main())
