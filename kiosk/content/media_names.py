"""Which media names a show may use: files below its own folder, and nothing else."""

import re
from functools import lru_cache
from pathlib import Path, PurePosixPath

from kiosk.content.pictures import SVG_REFUSED

_DRIVE_OR_SCHEME = re.compile(r"^[A-Za-z][A-Za-z0-9+.-]*:")
_DEVICE = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\.|$)", re.IGNORECASE)  # on Windows
_RESERVED = re.compile(r'[<>:"|?*%#]')  # no name on Windows, or read differently inside an address


@lru_cache(maxsize=4096)
def why_not(name: str) -> str | None:
    """What is wrong with the name itself, or None. Looks at no file."""
    checks = (
        (name.lower().endswith((".svg", ".svgz")), SVG_REFUSED),
        ("\\" in name, "has a backslash; write forward slashes"),
        (
            bool(_DRIVE_OR_SCHEME.match(name)),
            "must be a file of the show's folder, not a drive or an address",
        ),
        (name.startswith("/"), "must not begin with a slash; it counts from the show's folder"),
        (
            ".." in PurePosixPath(name).parts,
            'leaves the show\'s folder with ".."; copy the file into the folder',
        ),
        (
            any(_DEVICE.match(part) or part[-1] in ". " for part in PurePosixPath(name).parts),
            "is a name that Windows keeps for devices, or ends in a dot or space; rename the file",
        ),
        (bool(_RESERVED.search(name)), "has a character that file names cannot have everywhere"),
    )
    return next((reason for applies, reason in checks if applies), None)


def inside(folder: Path, name: str) -> Path | None:
    """The file with every link followed; None when it lies outside or its name is not allowed."""
    if why_not(name):
        return None
    try:
        file = (folder / name).resolve()
        return file if file.is_relative_to(folder.resolve()) else None
    except (OSError, ValueError, RuntimeError):  # a name too long, a link to itself
        return None
