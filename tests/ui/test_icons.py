"""Icons come by their names, from the one font the program loads."""

import re

import pytest
from fontTools.ttLib import TTFont

from kiosk.paths import QML
from kiosk.ui import icons

LINE = re.compile(r'readonly property string (\w+): "\\u\{(\w+)\}" // (\S+)$')
OWN = [
    line.strip()
    for line in (QML / "Kiosk" / "Glyphs.qml").read_text(encoding="utf-8").splitlines()
    if "property string" in line
]


@pytest.mark.parametrize("line", OWN, ids=lambda line: line.split()[3])
def test_the_programs_own_icons_are_those_their_comments_name(line):
    found = LINE.match(line)
    assert found, "an icon is a character and the name of that character"
    _, code, name = found.groups()
    assert icons.glyph(name) == chr(int(code, 16))


def test_an_icon_is_one_character_that_the_font_has():
    with TTFont(icons.font_file()) as font:
        drawn = font.getBestCmap()
    missing = [name for name in icons.names() if ord(icons.glyph(name)) not in drawn]
    assert not missing


def test_an_unknown_icon_is_a_dot():
    assert icons.glyph("no-such-icon") == icons.glyph("") == "•"
