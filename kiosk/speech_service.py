"""Where the speech service of a Linux machine listens. No Qt, nothing is connected to here."""

import os
from pathlib import Path

ADDRESS = "SPEECHD_ADDRESS"
OF_THIS_MACHINE = "unix_socket"


def door() -> Path:
    """As libspeechd looks for it: speech-dispatcher's manual, "SPEECHD_ADDRESS"."""
    method, _, path = os.environ.get(ADDRESS, "").partition(":")
    if method == OF_THIS_MACHINE and path:
        return Path(path)
    runtime = os.environ.get("XDG_RUNTIME_DIR")
    folder = Path(runtime) if runtime else Path.home() / ".cache"
    return folder / "speech-dispatcher" / "speechd.sock"
