"""A clock nobody sets: it counts from the start of the machine, also while the machine sleeps."""

import time
import uuid
from pathlib import Path

_BOOT_ID = Path("/proc/sys/kernel/random/boot_id")
_here = f"process {uuid.uuid4()}"


def now() -> float:
    """Seconds since the machine started; comparable only under the same boot_id()."""
    if hasattr(time, "CLOCK_BOOTTIME"):
        return time.clock_gettime(time.CLOCK_BOOTTIME)
    return time.monotonic()


def boot_id() -> str:
    """Another one after every start of the machine.

    Where the system tells none it is another one for every process: whoever waits then waits
    longer, never shorter.
    """
    try:
        return _BOOT_ID.read_text(encoding="ascii").strip() or _here
    except OSError:
        return _here
