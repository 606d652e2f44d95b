"""What a process asked of its C library and has not given back: steadier than resident pages."""

import ctypes

_FIELDS = (
    *("arena", "ordblks", "smblks", "hblks", "hblkhd"),
    *("usmblks", "fsmblks", "uordblks", "fordblks", "keepcost"),
)


class _Info(ctypes.Structure):
    """glibc's mallinfo2."""

    _fields_ = tuple((name, ctypes.c_size_t) for name in _FIELDS)


def allocated_mb(*, pictures: bool = True) -> float:
    """With the pieces that have pages of their own, which pictures are. 0 without glibc."""
    ask = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if ask is None:
        return 0.0
    ask.restype = _Info
    found = ask()
    return float(found.uordblks + (found.hblkhd if pictures else 0)) / 1e6
