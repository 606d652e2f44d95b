"""Icons as characters of Material Design Icons 6, from qtawesome's files without importing it.

Importing qtawesome brings in QtWidgets and costs as much as Qt Quick itself; its font and its table
of names are all that is needed.
"""

import json
from functools import cache
from importlib.util import find_spec
from pathlib import Path

_PREFIX = "materialdesignicons6-webfont"


@cache
def _files() -> Path:
    spec = find_spec("qtawesome")
    if spec is None or not spec.submodule_search_locations:
        raise FileNotFoundError("the icon font is missing: qtawesome is not installed")
    return Path(spec.submodule_search_locations[0]) / "fonts"


def font_file() -> Path:
    """The TTF file of the icon font."""
    return next(_files().glob(f"{_PREFIX}-[0-9]*.ttf"))


@cache
def names() -> dict[str, str]:
    """Code points as hexadecimal text, by icon name."""
    table = next(_files().glob(f"{_PREFIX}-charmap-*.json"))
    found: dict[str, str] = json.loads(table.read_text(encoding="utf-8"))
    return found


def glyph(name: str) -> str:
    """The character of an icon; a plain dot for a name the font does not know."""
    code = names().get(name)
    return chr(int(code, 16)) if code else "\N{BULLET}"
