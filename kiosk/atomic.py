"""Writes a file whole or not at all, through a kill, a power cut and a full disk."""

import os
import stat
import sys
import tempfile
from contextlib import suppress
from glob import escape
from pathlib import Path

from kiosk.errors import KioskError

_LEFTOVER = ".part"
_READ_AT_ONCE = 64 * 1024


def replace(file: Path, content: bytes) -> None:
    """Make `content` what the file holds; at every moment it holds the old or the new, no mix.

    Permissions and owner stay, a new file is its owner's alone, a link is followed. The folder
    must exist. KioskError when the content is not proved to be on the disk: then the file is as
    it was, except where only its folder could not be written out, which the words tell.
    Of two who write at once one may be told to try again.
    """
    target = Path(os.path.realpath(file))
    try:
        _exchange(target, content)
    except OSError as error:
        raise KioskError(
            f"{file} cannot be saved: {_why(error, target)}; it is as it was before"
        ) from error
    try:
        _write_out_folder(target.parent)
    except OSError as error:
        raise KioskError(
            f"{file} is saved, but may be as it was before after a power cut: {error.strerror}"
        ) from error


def _exchange(target: Path, content: bytes) -> None:
    before = _facts_of(target)
    for leftover in target.parent.glob(f".{escape(target.name)}.*{_LEFTOVER}"):
        leftover.unlink(missing_ok=True)  # of a writer that was killed; a full disk needs the room
    handle, name = tempfile.mkstemp(_LEFTOVER, f".{target.name}.", target.parent)  # mode 0600
    part = Path(name)
    try:
        try:
            _fill(handle, content)
            if before is not None:
                _keep_access(handle, before)
            os.fsync(handle)
            _prove(handle, content)
        finally:
            os.close(handle)
        part.replace(target)
    except BaseException:
        part.unlink(missing_ok=True)
        raise


def _facts_of(target: Path) -> os.stat_result | None:
    try:
        facts = target.stat()
    except FileNotFoundError:
        return None
    if not stat.S_ISREG(facts.st_mode):  # a device or a pipe would be gone
        raise OSError(0, "there is something else of that name")
    return facts


def _fill(handle: int, content: bytes) -> None:
    left = memoryview(content)
    while left:
        left = left[os.write(handle, left) :]  # a disk that fills up first takes less, then fails


def _keep_access(handle: int, before: os.stat_result) -> None:
    if sys.platform == "win32":
        return  # there a file has the access of its folder
    mine = os.fstat(handle)
    if (mine.st_uid, mine.st_gid) != (before.st_uid, before.st_gid):
        os.fchown(handle, before.st_uid, before.st_gid)
    os.fchmod(handle, stat.S_IMODE(before.st_mode))


def _prove(handle: int, content: bytes) -> None:
    """Read back what was written, from the disk where the system can be asked to forget it."""
    if sys.platform == "linux":
        with suppress(OSError):  # it is mere advice, and not every file system takes it
            os.posix_fadvise(handle, 0, 0, os.POSIX_FADV_DONTNEED)
    os.lseek(handle, 0, os.SEEK_SET)
    found = bytearray()
    while chunk := os.read(handle, _READ_AT_ONCE):
        found += chunk
    if found != content:
        raise OSError(0, "the disk gives back something else than was written")


def _write_out_folder(folder: Path) -> None:
    if sys.platform == "win32":
        return  # a folder cannot be opened there
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)


def _why(error: OSError, target: Path) -> str:
    if isinstance(error, FileNotFoundError) and not error.filename2:  # no rename: a first step
        return f"there is no folder {target.parent}"
    return error.strerror or str(error)
