"""The operator's PIN: what may be one, how it is kept, whether it is this one."""

import base64
import binascii
import hashlib
import hmac
import os
import re
from datetime import date
from enum import Enum
from itertools import pairwise

LEAST_DIGITS, MOST_DIGITS = 6, 12
# 2^15 rounds of scrypt take 0.1 s and 32 MB: a guess costs that wherever the hash was taken to.
_N, _R, _P = 2**15, 8, 1
_MEMORY = 64 * 1024 * 1024
_SALT_BYTES, _HASH_BYTES = 16, 32
_KEPT = re.compile(r"scrypt\$32768\$8\$1\$([A-Za-z0-9+/]{22}==)\$([A-Za-z0-9+/]{43}=)")


class Weakness(Enum):
    """Why a text is no PIN, or one that is guessed first."""

    NO_DIGITS = f"a PIN has digits only, {LEAST_DIGITS} to {MOST_DIGITS} of them"
    TOO_SHORT = f"a PIN has at least {LEAST_DIGITS} digits"
    TOO_LONG = f"a PIN has at most {MOST_DIGITS} digits"
    REPEATED = "its digits repeat; that is guessed first"
    IN_A_ROW = "its digits follow each other; that is guessed first"
    A_DATE = "it reads as a date; that is guessed first"


def weakness(pin: str) -> Weakness | None:
    """What speaks against a new PIN."""
    if not re.fullmatch("[0-9]+", pin):
        return Weakness.NO_DIGITS
    if len(pin) < LEAST_DIGITS:
        return Weakness.TOO_SHORT
    if len(pin) > MOST_DIGITS:
        return Weakness.TOO_LONG
    if _repeats(pin):
        return Weakness.REPEATED
    if _in_a_row(pin):
        return Weakness.IN_A_ROW
    return Weakness.A_DATE if _is_date(pin) else None


def hashed(pin: str) -> str:
    """As the settings keep it; takes 0.1 s."""
    salt = os.urandom(_SALT_BYTES)
    parts = (base64.b64encode(part).decode("ascii") for part in (salt, _digest(pin, salt)))
    return "$".join(("scrypt", str(_N), str(_R), str(_P), *parts))


def is_hash(kept: str) -> bool:
    """Whether the settings keep what `hashed` writes; nothing else opens anything."""
    return _KEPT.fullmatch(kept) is not None


def matches(pin: str, kept: str) -> bool:
    """Whether it is this PIN. Takes the same 0.1 s for every answer; nothing matches no hash."""
    match = _KEPT.fullmatch(kept)
    try:
        salt, right = (base64.b64decode(part) for part in match.groups()) if match else (b"", b"")
    except binascii.Error:
        salt, right = b"", b""
    return hmac.compare_digest(_digest(pin, salt), right)


def _digest(pin: str, salt: bytes) -> bytes:
    return hashlib.scrypt(
        pin.encode("utf-8", "replace"),
        salt=salt,
        n=_N,
        r=_R,
        p=_P,
        maxmem=_MEMORY,
        dklen=_HASH_BYTES,
    )


def _repeats(pin: str) -> bool:
    """000000, 121212, 123123, 112233, 007007, 100000."""
    if len(set(pin)) <= 2:
        return True
    period = any(pin == (pin[:n] * len(pin))[: len(pin)] for n in range(1, len(pin) // 2 + 1))
    return period or pin[::2] == pin[1::2]


def _in_a_row(pin: str) -> bool:
    """123456, 987654, 246802, 135791, and the same of thirds: 123321, 456123."""
    steps = {(ord(b) - ord(a)) % 10 for a, b in pairwise(pin)}
    if len(steps) == 1:
        return True
    half = len(pin) // 2
    return len(pin) % 2 == 0 and all(
        {(ord(b) - ord(a)) % 10 for a, b in pairwise(part)} <= {1, 9}
        for part in (pin[:half], pin[half:])
    )


def _is_date(pin: str) -> bool:
    """In whichever order people write day, month and year, of two digits or four."""
    orders = {
        6: ("dmy", "mdy", "ymd", "mY", "Ym"),
        8: ("dmY", "mdY", "Ymd"),
    }
    return any(_fits(pin, order) for order in orders.get(len(pin), ()))


def _fits(pin: str, order: str) -> bool:
    parts = {"d": "01"}
    at = 0
    for letter in order:
        length = 4 if letter == "Y" else 2
        parts[letter] = pin[at : at + length]
        at += length
    year = int(parts.get("Y") or "20" + parts["y"])
    if not 1900 <= year <= 2100:
        return False
    try:
        # 2000 has a 29th of February, whichever century is meant.
        date(year if "Y" in parts else 2000, int(parts["m"]), int(parts["d"]))
    except ValueError:
        return False
    return True
