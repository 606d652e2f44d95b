"""Every chord that somebody with a keyboard might try."""

import itertools
import string
from collections.abc import Iterator

HELD = ("ctrl", "alt", "shift", "super")
_KEYS = (
    *(f"F{number}" for number in range(1, 13)),
    *string.ascii_lowercase,
    *string.digits,
    *("Escape", "Tab", "Print", "Menu", "space", "Return", "BackSpace", "Delete", "Insert"),
    *("Home", "End", "Prior", "Next", "Left", "Right", "Up", "Down", "Pause", "Scroll_Lock"),
    *("Num_Lock", "Caps_Lock", "minus", "equal", "grave", "slash", "comma", "period", "KP_Enter"),
    *("KP_Add", "KP_Subtract", "XF86AudioMute", "XF86HomePage", "XF86Search", "XF86WWW"),
    *("XF86Explorer", "XF86Calculator", "XF86Sleep", "XF86Back", "XF86Forward", "XF86Reload"),
    *("XF86Launch1", "Undo", "Find", "Cancel", "Execute"),
)
TOGETHER = 40  # chords that one xdotool makes


def chords() -> list[str]:
    """Every key alone and with each set of modifiers, some in pairs; spelled `ctrl+alt+Delete`."""
    held = [each for count in range(5) for each in itertools.combinations(HELD, count)]
    pairs = [f"Escape+{key}" for key in _KEYS[:12]]
    return [*("+".join((*each, key)) for each in held for key in _KEYS), *pairs]


def batches(every: int = 1) -> Iterator[list[object]]:
    """Words of xdotool command lines, with every so manieth chord."""
    some = iter(chords()[::every])
    while batch := list(itertools.islice(some, TOGETHER)):
        yield ["key", "--delay", 4, *batch]
