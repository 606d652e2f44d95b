"""Writes settings back into their file: comments, order and what is not understood stay."""

import tomllib
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk import atomic
from kiosk.errors import KioskError
from kiosk.operator.attempts import AttemptsFile
from kiosk.operator.pin import hashed


def save(file: Path, changes: Mapping[str, Any]) -> None:
    """Set these keys; None takes a key out, so that its default holds.

    KioskError: the file is as it was before, and the words say why.
    """
    from tomlkit import dumps  # 35 ms, and seldom wanted

    document = _document(file)
    for key, value in changes.items():
        if value is None:
            document.pop(key, None)
        else:
            document[key] = value
    text = dumps(document)
    if tomllib.loads(text) != document.unwrap():
        raise KioskError(
            f"{file} cannot be changed without harm; write {', '.join(changes)} by hand"
        )
    try:
        file.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise KioskError(f"{file.parent} cannot be made: {error.strerror or error}") from error
    atomic.replace(file, text.encode("utf-8"))


def keep_pin(pin: str, file: Path, record: AttemptsFile) -> str:
    """Set a PIN that has no weakness; returns its hash. KioskError: nothing has changed."""
    kept = hashed(pin)
    new = not record.exists
    record.forget()  # first: a hash without a record is locked for an hour
    try:
        save(file, {"pin": kept})
    except KioskError:
        if new:
            record.remove()
        raise
    return kept


def take_pin_away(file: Path, record: AttemptsFile) -> None:
    """From now on the menu opens without one. KioskError: the old one may hold."""
    save(file, {"pin": None})
    record.remove()  # second: a record without a hash is locked


def _document(file: Path) -> Any:
    from tomlkit import document, parse
    from tomlkit.exceptions import TOMLKitError

    try:
        return parse(file.read_bytes().decode("utf-8-sig"))
    except FileNotFoundError:
        return document()
    except OSError as error:
        raise KioskError(f"{file} cannot be read: {error.strerror or error}") from error
    except (TOMLKitError, ValueError, RecursionError) as error:
        said = str(error)
        raise KioskError(f"{file} is no TOML: {said}; mend it first") from error
