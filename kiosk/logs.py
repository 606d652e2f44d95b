"""Keeps what the player says in a file, for whoever comes after something has happened."""

import logging
from logging.handlers import RotatingFileHandler
from pathlib import Path

LINE = "%(asctime)s %(levelname)-8s %(name)s: %(message)s"
FILE_BYTES, FILES_KEPT = 2_000_000, 4
_log = logging.getLogger(__name__)


def log_file() -> Path:
    """Where the platform keeps logs of a program; on Linux `~/.local/state/kiosk/log`."""
    from platformdirs import user_log_path  # only `kiosk run` asks

    return user_log_path("kiosk", appauthor=False) / "kiosk.log"


def keep(file: Path) -> None:
    """Write the log to `file` as well, ten megabytes at most with the older files beside it.

    A file that cannot be written costs a warning, never the show.
    """
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            file, maxBytes=FILE_BYTES, backupCount=FILES_KEPT, encoding="utf-8"
        )
    except OSError as error:
        _log.warning("no log is kept in %s: %s", file, error.strerror)
        return
    handler.setFormatter(logging.Formatter(LINE))
    logging.getLogger().addHandler(handler)
    _log.info("the log is kept in %s", file)
