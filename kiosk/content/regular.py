"""Opens files that a show names. A pipe, a device, a folder or a link is refused, not read.

A link that may be followed has been followed, see media_names.inside().
"""

import errno
import os
import stat
from pathlib import Path
from typing import BinaryIO

_AT_ONCE = getattr(os, "O_NONBLOCK", 0)  # the open of a pipe would wait for its writer for ever
_NO_LINK = getattr(os, "O_NOFOLLOW", 0)


def open_regular(file: Path) -> BinaryIO:
    """For reading. OSError when it cannot be opened or is no regular file; never waits for one."""
    handle = os.open(file, os.O_RDONLY | _AT_ONCE | _NO_LINK | getattr(os, "O_BINARY", 0))
    try:
        if not stat.S_ISREG(os.fstat(handle).st_mode):
            raise OSError(errno.EINVAL, "it is no regular file")
        return os.fdopen(handle, "rb")
    except BaseException:
        os.close(handle)
        raise


def read_regular(file: Path, most_bytes: int) -> bytes:
    """All of it. OSError too when it holds more than that."""
    with open_regular(file) as stream:
        data = stream.read(most_bytes + 1)
    if len(data) > most_bytes:
        raise OSError(errno.EFBIG, f"it is larger than {most_bytes // 1024} KB")
    return data
