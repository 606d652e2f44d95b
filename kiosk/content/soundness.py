"""Quick looks at a show's text, so that a sound one is decoded without a second reading."""

import json
import re
from typing import Any

MOST_BYTES = 8 * 1024 * 1024

_SUSPICIOUS = re.compile(
    "[\x7f-\x9f\u2028\u2029\u202a-\u202e\u2066-\u2069]"
    r"|\\[bfrt]|\\u(?:00[0189][0-9A-Fa-f]|007[Ff]|[Dd][89A-Fa-f]|20(?:2[89A-Ea-e]|6[6-9]))"
)


def may_be_unsound(text: str) -> bool:
    """Whether strictness.survey() could find something besides doubled keys and numbers."""
    return _SUSPICIOUS.search(text) is not None


def has_doubled_key(text: str) -> bool:
    """For text that is known to be JSON."""
    doubled: list[bool] = []

    def note(pairs: list[tuple[str, Any]]) -> None:
        if len(dict(pairs)) != len(pairs):
            doubled.append(True)

    json.loads(text, object_pairs_hook=note)
    return bool(doubled)
