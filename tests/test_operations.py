"""The page for operators shows the very files that an installer copies."""

import re
from pathlib import Path

import pytest

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "operations.md").read_text(encoding="utf-8")
FILES = sorted((ROOT / "setup" / "systemd").iterdir())


@pytest.mark.parametrize("file", FILES, ids=lambda file: file.name)
def test_the_page_shows_the_file_as_it_is(file):
    shown = re.search(rf"`setup/systemd/{file.name}`\n\n```ini\n(.*?)```", PAGE, re.DOTALL)
    assert shown
    assert shown[1] == file.read_text(encoding="utf-8")
