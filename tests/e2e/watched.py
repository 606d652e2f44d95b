"""A kiosk under its supervisor on the virtual screen, that can be harmed."""

import json
import re
import time
from pathlib import Path
from typing import Any

import numpy as np

from tests.e2e.playing import PATIENCE, Playing
from tests.e2e.virtual_screen import VirtualScreen

LIT = 60  # of 255: on the screen there is more than a background


class Watched(Playing):
    """`folder` is empty and its own: for its state, its log and the harm that is done to it."""

    def __init__(
        self,
        screen: VirtualScreen,
        show: Path,
        folder: Path,
        *options: str,
        limits: dict[str, float] | None = None,
        environment: dict[str, str] | None = None,
    ) -> None:
        self._options = (folder, *options)
        self._more: dict[str, Any] = {"limits": limits, "environment": environment}
        self._harm = folder / "harm"
        self.state_home = folder / "state"
        self.state_file = self.state_home / "kiosk" / "supervisor.json"
        self.log_file = self.state_home / "kiosk" / "log" / "kiosk.log"
        super().__init__(
            screen,
            show,
            *options,
            command=("tests.e2e.harm", json.dumps(limits or {}), str(self._harm), "run"),
            environment={"XDG_STATE_HOME": str(self.state_home), **(environment or {})},
        )

    def begins(self, within: float = PATIENCE) -> int:
        """The next player; its process id."""
        line = self.says("begins:", within)
        match = re.search(r"player (\d+) begins", line)
        assert match, line
        return int(match[1])

    def again(self, show: Path) -> "Watched":
        """The next one on this device; this one has ended."""
        self.stop()
        self.__init__(self.screen, show, *self._options, **self._more)  # type: ignore[misc]
        return self

    def ends(self) -> int:
        """By itself; its status."""
        return self._process.wait(PATIENCE)

    @property
    def harmed(self) -> bool:
        return not self._harm.exists()

    def harm(self, kind: str) -> None:
        self._harm.write_text(kind, encoding="utf-8")

    @property
    def state(self) -> dict[str, Any]:
        """What the supervisor keeps; before it has kept anything it knows of no health."""
        if not self.state_file.exists():
            return {"rung": "wanted", "shows": [], "streak": 1, "restarts": 0}
        found: dict[str, Any] = json.loads(self.state_file.read_text(encoding="utf-8"))
        return found

    @property
    def is_lit(self) -> bool:
        return bool(self.screen.pixels[::8, ::8].max() > LIT)

    def is_lit_again(self, within: float = PATIENCE) -> float:
        """Seconds until the screen shows something; black is all that a dead player leaves."""
        since = time.monotonic()
        self.until(lambda: self.is_lit, "the screen is lit", within)
        return time.monotonic() - since


def darkness(picture: np.ndarray[Any, Any]) -> float:
    return float((picture.max(axis=2) < LIT).mean())
