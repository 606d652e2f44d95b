"""Keeps the memory of weeks as small as that of the first hour."""

import ctypes
import sys

_MMAP_THRESHOLD, _ARENA_MAX = -3, -8  # glibc's malloc.h
_PICTURE = 256 * 1024


def keep_whole() -> None:
    """Every picture gets pages of its own, which go back to the system with it.

    Left to itself glibc soon takes them from the common heap, where a few small things that stay
    keep the room of each: a thousand hasty slide changes took 90 MB. Call before the first thread.
    """
    if not sys.platform.startswith("linux"):
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)  # other C libraries have none
    if mallopt is not None:
        mallopt(_MMAP_THRESHOLD, _PICTURE)
        mallopt(_ARENA_MAX, 2)
