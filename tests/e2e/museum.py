"""A kiosk with opening hours, and the clock on its wall, which can be set to anything."""

from pathlib import Path

import numpy as np

from tests.e2e.playing import Playing

FAKETIME = next(Path("/usr/lib").glob("*/faketime/libfaketime.so.1"), None)


class WallClock:
    """What the clock on the wall shows, for one process; its other clocks go on as they are."""

    def __init__(self, file: Path) -> None:
        self._file = file
        self.environment = {
            "LD_PRELOAD": str(FAKETIME),
            "FAKETIME_TIMESTAMP_FILE": str(file),
            "FAKETIME_NO_CACHE": "1",
            "FAKETIME_DONT_FAKE_MONOTONIC": "1",
            "TZ": "UTC",
        }

    def shows(self, when: str, *, stands: bool = False) -> None:
        """From now on; by UTC, as 2027-03-01 18:00:00. `stands`: and for ever."""
        part = self._file.with_suffix(".part")
        part.write_text(f"{when}\n" if stands else f"@{when}\n", encoding="ascii")
        part.replace(self._file)


def opened(folder: Path, settings: str) -> dict[str, str]:
    """The environment of a kiosk with these settings, kept in this folder."""
    file = folder / "config" / "kiosk" / "settings.toml"
    file.parent.mkdir(parents=True)
    file.write_text(settings, encoding="utf-8")
    return {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_STATE_HOME": str(folder / "state")}


def is_black(kiosk: Playing) -> bool:
    return not bool(np.any(kiosk.screen.pixels))
