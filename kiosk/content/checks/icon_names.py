"""The names of the icons, from qtawesome's table: importing qtawesome would import Qt."""

import json
from collections.abc import Mapping
from functools import cache
from importlib.util import find_spec
from pathlib import Path


@cache
def icon_names() -> Mapping[str, str]:
    """Code points as hexadecimal text, by the name of the icon; empty without qtawesome."""
    spec = find_spec("qtawesome")
    folders = spec.submodule_search_locations if spec else None
    tables = Path(folders[0]).glob("fonts/materialdesignicons6-*charmap*.json") if folders else ()
    names: Mapping[str, str] = {}
    for table in tables:
        names = json.loads(table.read_text(encoding="utf-8"))
    return names
