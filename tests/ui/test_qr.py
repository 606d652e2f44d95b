"""A QR code's outline is the code: every dark module, and none besides."""

import re

import pytest
import segno

from kiosk.ui import qr

RUN = re.compile(r"M(\d+) (\d+)h(\d+)v1h-(\d+)z")
LONG = "https://www.example.org/articles/2026/01/30/" + "a-very-long-name-" * 12


def drawn(modules: int, path: str) -> list[list[int]]:
    """The matrix that the outline paints."""
    assert re.fullmatch(rf"({RUN.pattern})*", path)
    rows = [[0] * modules for _ in range(modules)]
    for x, y, length, back in ((int(n) for n in run) for run in RUN.findall(path)):
        assert length == back
        assert not (x and rows[y][x - 1]), "modules side by side are one rectangle"
        for column in range(x, x + length):
            assert not rows[y][column], "painted twice"
            rows[y][column] = 1
    return rows


@pytest.mark.parametrize(
    "address", ["https://a.example", "https://пример.рф/новости?стр=2", LONG], ids=len
)
def test_the_outline_is_the_code_of_the_address(address):
    code = segno.make(address, error="m", micro=False)
    assert drawn(*qr.outline(address)) == [list(row) for row in code.matrix]


def test_even_a_long_address_has_a_code():
    assert qr.outline("https://a.example/" + "x" * 2000)[0] <= 177
