"""`kiosk pin`: sets the operator's PIN or takes it away; where there is a keyboard, or over ssh."""

import getpass
import sys
from pathlib import Path

from kiosk.operator.attempts import AttemptsFile
from kiosk.operator.pin import LEAST_DIGITS, MOST_DIGITS, weakness
from kiosk.operator.saving import keep_pin, take_pin_away

TRIES = 3


def pin(file: Path, record: AttemptsFile, *, remove: bool = False) -> int:
    """Ask for a new PIN twice and keep its hash in the settings `file`. Returns the exit status."""
    return _remove(file, record) if remove else _set(file, record)


def _set(file: Path, record: AttemptsFile) -> int:
    try:
        new = _asked_for()
    except (EOFError, KeyboardInterrupt):
        print()
        new = None
    if new is None:
        print("No PIN was set; everything is as it was before.")
        return 1
    keep_pin(new, file, record)
    print(f"The PIN is set. It applies at once; its hash is in {file}.")
    print(f"The kiosk must run as the same user, {_user()}.")
    return 0


def _remove(file: Path, record: AttemptsFile) -> int:
    take_pin_away(file, record)
    print(f"There is no PIN any more: the operator's menu opens without one. Changed: {file}.")
    return 0


def _asked_for() -> str | None:
    print(f"A PIN for the operator's menu: {LEAST_DIGITS} to {MOST_DIGITS} digits.")
    for _ in range(TRIES):
        new = _typed("New PIN: ")
        if why := weakness(new):
            print(f"Not this one: {why.value}.")
        elif _typed("Once more: ") != new:
            print("The two were not the same.")
        else:
            return new
    return None


def _typed(prompt: str) -> str:
    """Without an echo where somebody types; otherwise a line of what is handed over."""
    if sys.stdin.isatty():
        return getpass.getpass(prompt).strip()
    line = sys.stdin.readline()
    if not line:
        raise EOFError
    return line.strip()


def _user() -> str:
    try:
        return getpass.getuser()
    except (OSError, KeyError):  # nobody by that number
        return "the one who set it"
