"""Where Qt keeps what it has compiled of our QML, and when that is thrown away.

It saves a quarter of the start. But Qt believes a compiled file whose source has the same time of
change, whatever the source says now, and it ends with SIGSEGV where half of one is zeros. So the
folder is named after what the QML says, and is emptied when the last player did not end well.
"""

import contextlib
import hashlib
import logging
import os
import shutil
from collections.abc import MutableMapping
from pathlib import Path

from kiosk.boot_clock import boot_id
from kiosk.paths import QML

KEPT = 4  # of this program and earlier ones: whoever tries two of them in turn waits for neither
_IN_USE = "in-use"
_log = logging.getLogger(__name__)


class QmlCache:
    """A folder below `home` for this QML; the oldest of others are removed."""

    def __init__(self, home: Path, qml: Path = QML) -> None:
        self.folder = home / _fingerprint(qml)
        self._mark = self.folder / _IN_USE

    def begin(self, environment: MutableMapping[str, str] = os.environ) -> None:
        """Have Qt use it, emptied where that is wiser. Call before Qt is loaded.

        Where it cannot be kept, Qt compiles at every start.
        """
        try:
            self._make_sound()
        except OSError as error:
            _log.warning("compiled QML is not kept in %s: %s", self.folder, error.strerror)
            environment["QML_DISABLE_DISK_CACHE"] = "1"
        else:
            environment["QML_DISK_CACHE_PATH"] = str(self.folder)

    def end(self) -> None:
        """The player has ended well: what was compiled may be believed next time."""
        with contextlib.suppress(OSError):
            self._mark.unlink()

    def _make_sound(self) -> None:
        if not self._is_believed():
            shutil.rmtree(self.folder)
            _log.info("the last player did not end well: QML is compiled anew")
        self.folder.mkdir(parents=True, exist_ok=True)
        self._mark.write_text(f"{boot_id()} {os.getpid()}", encoding="ascii")
        for other in sorted(self.folder.parent.iterdir(), key=_changed)[:-KEPT]:
            shutil.rmtree(other, ignore_errors=True)

    def _is_believed(self) -> bool:
        """Nobody has used it, or somebody who still runs."""
        try:
            boot, _, user = self._mark.read_text(encoding="ascii").partition(" ")
        except FileNotFoundError:
            return True
        except (OSError, UnicodeDecodeError):
            return False
        runs = user.isdigit() and Path("/proc", user).is_dir()
        return boot == boot_id() and runs


def _fingerprint(qml: Path) -> str:
    said = hashlib.sha256()
    for file in sorted(qml.rglob("*.qml")):
        said.update(file.read_bytes())
    return said.hexdigest()[:16]


def _changed(folder: Path) -> float:
    return folder.stat().st_mtime
