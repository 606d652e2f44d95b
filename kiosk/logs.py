"""What the kiosk says, one line for each event: on stderr, and in a file that stays small for ever.

DEBUG lines go to stderr alone: they tell who watches what the loop shows, all day long.
"""

import logging
import os
import re
import stat
import sys
import time
import traceback
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

FILE_BYTES, ALL_BYTES = 2_000_000, 20_000_000  # of one file, and of it with the older ones
LINE_LETTERS = 2000
MINUTE = 60.0
ALIKE, KINDS = 5, 200  # lines of one kind that are written within a minute; kinds that are counted
BURST_BYTES, BYTES_A_SECOND = 250_000, 150  # what a storm of errors may write
FRAMES, CAUSES = 12, 4  # of an exception
_QUOTED_LETTERS = 160
_NUMBER = re.compile(r"0x[0-9a-f]+|[0-9]+")
_UNPRINTABLE = re.compile(r"[\x00-\x1f\x7f-\x9f\u2028\u2029]+")


def log_file() -> Path:
    """Where the platform keeps logs of a program; on Linux `~/.local/state/kiosk/log`."""
    from platformdirs import user_log_path  # only `kiosk run` asks

    return user_log_path("kiosk", appauthor=False) / "kiosk.log"


def speak() -> None:
    """Write the log to stderr; the journal of systemd is spared the DEBUG lines."""
    root = logging.getLogger()
    if root.handlers:
        return
    root.setLevel(logging.INFO)
    handler = logging.StreamHandler()
    handler.setFormatter(OneLine())
    if "JOURNAL_STREAM" in os.environ:
        handler.setLevel(logging.INFO)
    root.addHandler(handler)


def speak_through(stream: Any) -> None:
    """In place of stderr, which waits for its reader."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler, logging.StreamHandler):
            handler.setStream(stream)


def keep(file: Path) -> "LogFile":
    """Write the log to `file` as well. One that cannot be written costs a warning, no more."""
    kept = LogFile(file)
    logging.getLogger().addHandler(_Keeper(kept))
    logging.getLogger(__name__).info("the log is kept in %s", file)
    return kept


def only_speak() -> None:
    """From now on whoever listens to stderr keeps the log."""
    root = logging.getLogger()
    for handler in [each for each in root.handlers if isinstance(each, _Keeper)]:
        root.removeHandler(handler)


def name_slides(slide: Callable[[], str]) -> None:
    """From now on every warning and error says on which slide it came. Any thread asks `slide`."""
    for handler in logging.getLogger().handlers:
        if isinstance(handler.formatter, OneLine):
            handler.formatter.slide = slide


class OneLine(logging.Formatter):
    """`WARNING  kiosk.ui.film: the film stands still [showing robots]`, an exception within it."""

    slide: Callable[[], str] | None = None

    def format(self, record: logging.LogRecord) -> str:
        words = f"{record.levelname:<8} {record.name}: {record.getMessage()}"
        if record.exc_info and record.exc_info[1] is not None:
            words += f": {told(record.exc_info[1])}"
        if record.levelno >= logging.WARNING and (slide := self._slide()):
            words += f" [showing {slide}]"
        return one_line(words)

    def _slide(self) -> str:
        try:
            return self.slide() if self.slide else ""
        except Exception:  # what it asks may be gone already
            return ""


def told(error: BaseException) -> str:
    """An exception in one line: what it says, where it was from the inside out, what caused it."""
    parts: list[str] = []
    cause: BaseException | None = error
    while cause is not None and len(parts) < CAUSES:
        parts.append(f"{_named(cause)} ({_places(cause)})")
        cause = cause.__cause__ or (None if cause.__suppress_context__ else cause.__context__)
    return "; because of ".join(parts)


def _named(error: BaseException) -> str:
    try:
        words = str(error)
    except Exception:  # of an exception that cannot even be spelled
        words = ""
    return f"{type(error).__name__}: {words}" if words else type(error).__name__


def _places(error: BaseException) -> str:
    passed = [
        f"{Path(frame.f_code.co_filename).name}:{line} {frame.f_code.co_name}"
        for frame, line in traceback.walk_tb(error.__traceback__)
    ]
    return " < ".join(passed[: -FRAMES - 1 : -1]) or "nowhere"


def one_line(text: str) -> str:
    """Without signs that cannot be seen, such as line ends; a long text loses its middle."""
    text = _UNPRINTABLE.sub(" | ", text.strip())
    if len(text) <= LINE_LETTERS:
        return text
    half = LINE_LETTERS // 2
    return f"{text[:half]} … {len(text) - 2 * half} letters … {text[-half:]}"


class LogFile:
    """Lines with their time in a file that several processes may write and anybody may delete.

    All files of its name in its folder together stay under ALL_BYTES. Of lines that differ in
    numbers only ALIKE are written within a minute and the others counted; a storm of lines that
    differ is cut off and counted too. Nothing is raised when the file cannot be written: stderr
    says so once, and the file says how many lines it misses. The file is open only while a line is
    written. Not for two threads at once.
    """

    def __init__(self, file: Path, *, clock: Callable[[], float] = time.monotonic) -> None:
        self._file = file
        self._clock = clock
        self._looked_after = False
        self._minute = 0.0  # when the present one began
        self._counts: dict[str, int] = {}  # lines by their kind, in this minute
        self._last: dict[str, tuple[str, str]] = {}  # of the kinds not written out: time and line
        self._cut_off = 0  # lines that the storm's share had no room for, in this minute
        self._share, self._shared_at = float(BURST_BYTES), clock()
        self._missing, self._trouble = 0, ""

    def write(self, line: str, *, urgent: bool = False) -> None:
        """Write a line with the time, unless it is a DEBUG one; no storm drowns urgent ones."""
        if line.startswith("DEBUG"):
            return
        now = self._clock()
        if now - self._minute >= MINUTE:
            self._count_up()
            self._minute = now
        line = one_line(line)
        kind = _NUMBER.sub("0", line)
        if kind in self._counts or len(self._counts) < KINDS:
            self._counts[kind] = self._counts.get(kind, 0) + 1
            if self._counts[kind] > ALIKE:
                self._last[kind] = (time.strftime("%H:%M:%S"), line)
                return
        if urgent or self._has_share(line, now):
            self._append(line)
        else:
            self._cut_off += 1

    def close(self) -> None:
        """Write how many lines were only counted."""
        self._count_up()

    def _count_up(self) -> None:
        for kind, (at, line) in self._last.items():
            more = f"{self._counts[kind] - ALIKE:,}".replace(",", " ")
            what = f"… {more} times more within a minute, until {at}: {line[:_QUOTED_LETTERS]}"
            if self._has_share(what, self._clock()):
                self._append(what)
        if self._cut_off:
            self._append(f"… {self._cut_off} lines more within a minute; they are not kept")
        self._counts.clear()
        self._last.clear()
        self._cut_off = 0

    def _has_share(self, line: str, now: float) -> bool:
        grown = self._share + (now - self._shared_at) * BYTES_A_SECOND
        self._share, self._shared_at = min(grown, float(BURST_BYTES)), now
        cost = len(line.encode("utf-8", "backslashreplace")) + 21
        if cost > self._share:
            return False
        self._share -= cost
        return True

    def _append(self, line: str) -> None:
        at = time.strftime("%Y-%m-%d %H:%M:%S")
        missed = f"{at} … {self._missing} lines are missing here: {self._trouble}\n"
        text = f"{missed if self._missing else ''}{at} {line}\n"
        try:
            self._write_whole(text.encode("utf-8", "backslashreplace"))
        except OSError as error:
            self._missing += 1
            self._complain(error.strerror or str(error))
        else:
            self._missing, self._trouble = 0, ""

    def _write_whole(self, content: bytes) -> None:
        self._make_room(len(content))
        # A pipe of that name would be waited for.
        flags = os.O_WRONLY | os.O_APPEND | os.O_CREAT | getattr(os, "O_NONBLOCK", 0)
        handle = os.open(self._file, flags | getattr(os, "O_BINARY", 0), 0o644)
        try:
            _add(handle, content)
        finally:
            os.close(handle)

    def _make_room(self, more: int) -> None:
        try:
            size = self._file.stat().st_size
        except FileNotFoundError:
            self._file.parent.mkdir(parents=True, exist_ok=True)
            size = 0
        if size + more > FILE_BYTES:
            self._put_aside()
        if size + more > FILE_BYTES or not self._looked_after:
            self._looked_after = True
            self._drop_oldest()

    def _put_aside(self) -> None:
        number = max((self._age(file) for file in self._older()), default=0) + 1
        try:
            self._file.replace(self._file.with_name(f"{self._file.name}.{number}"))
        except FileNotFoundError:
            pass  # another process has just done it
        except OSError:  # on Windows somebody may have it open
            os.truncate(self._file, 0)

    def _drop_oldest(self) -> None:
        """By their numbers, which no clock changes."""
        room = ALL_BYTES - FILE_BYTES
        for file in sorted(self._older(), key=self._age, reverse=True):
            with suppress(OSError):
                room -= file.stat().st_size
                if room < 0:
                    file.unlink()

    def _older(self) -> list[Path]:
        found = self._file.parent.glob(f"{self._file.name}.*")
        return [file for file in found if file.is_file()]

    def _age(self, file: Path) -> int:
        number = file.name.removeprefix(f"{self._file.name}.")
        return int(number) if number.isascii() and number.isdigit() and len(number) < 10 else 0

    def _complain(self, trouble: str) -> None:
        if trouble == self._trouble:
            return
        self._trouble = trouble
        with suppress(OSError, ValueError):  # nobody may listen
            print(
                f"WARNING  kiosk.logs: no log is kept in {self._file}: {trouble}", file=sys.stderr
            )


def _add(handle: int, content: bytes) -> None:
    before = os.fstat(handle)
    if not stat.S_ISREG(before.st_mode):
        raise OSError(0, "there is something else of that name")
    try:
        while content:  # a disk that fills up first takes less, then fails
            content = content[os.write(handle, content) :]
    except OSError:
        with suppress(OSError):
            os.ftruncate(handle, before.st_size)  # no half line
        raise


class _Keeper(logging.Handler):
    def __init__(self, file: LogFile) -> None:
        super().__init__(logging.INFO)
        self.setFormatter(OneLine())
        self._file = file

    def emit(self, record: logging.LogRecord) -> None:
        try:
            urgent = record.levelno >= logging.CRITICAL
            self._file.write(self.format(record), urgent=urgent)
        except Exception:
            self.handleError(record)

    def close(self) -> None:
        self._file.close()
        super().close()
