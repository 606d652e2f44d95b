"""Cut Noto Sans SC down to what a show in Simplified Chinese needs.

    python resources/fonts/subset.py NotoSansSC_400Regular.ttf NotoSansSC_500Medium.ttf ...

The full TTF files of the family come from the npm package @expo-google-fonts/noto-sans-sc; Onest
and Unbounded (packages of the same scope) are shipped as they are. Kept are the 3755 common
characters of GB 2312 level 1, the symbols of its rows 1 to 3, Latin-1, and every character that
the bundled shows and the translations use today. The results are written beside this file.
"""

import re
import sys
from collections.abc import Iterator
from pathlib import Path

from fontTools.subset import Options, Subsetter
from fontTools.ttLib import TTFont

FONTS = Path(__file__).resolve().parent
ROOT = FONTS.parents[1]
SYMBOL_ROWS = range(0xA1, 0xA4)
LEVEL_1_ROWS = range(0xB0, 0xD8)
LATIN = "".join(map(chr, (*range(0x20, 0x7F), *range(0xA0, 0x100))))
TYPOGRAPHY = "‐‑‒–—‘’“”•…‰′″€←↑→↓−≈≠≤≥⊙⊗"


def main(sources: list[str]) -> None:
    if not sources:
        sys.exit(__doc__)
    wanted = {*LATIN, *TYPOGRAPHY, *_gb2312(SYMBOL_ROWS), *_gb2312(LEVEL_1_ROWS), *_in_use()}
    for source in map(Path, sources):
        target = FONTS / f"NotoSansSC-{re.sub(r'.*?[0-9]+', '', source.stem)}.ttf"
        _cut(source, target, wanted)
        print(f"{target.name}: {target.stat().st_size / 1e6:.2f} MB")


def _gb2312(rows: range) -> Iterator[str]:
    for row in rows:
        for cell in range(0xA1, 0xFF):
            yield bytes((row, cell)).decode("gb2312", errors="ignore")


def _in_use() -> Iterator[str]:
    shows = (ROOT / "resources" / "shows").glob("*/show.json")
    programs = (ROOT / "translations").glob("*.ts")
    for file in (*shows, *programs):
        yield from file.read_text(encoding="utf-8")


def _cut(source: Path, target: Path, characters: set[str]) -> None:
    options = Options(
        hinting=False,  # text this large is drawn unhinted
        layout_features=["ccmp", "kern", "liga", "mark"],  # horizontal, mainland forms only
        recalc_timestamp=False,  # the same input gives the same file
        drop_tables=["vhea", "vmtx", "BASE"],
        name_IDs=["*"],  # the typographic family and the licence are names 13 to 17
    )
    font = TTFont(source, recalcTimestamp=False)
    subsetter = Subsetter(options)
    subsetter.populate(text="".join(characters))
    subsetter.subset(font)
    font.save(target)


if __name__ == "__main__":
    main(sys.argv[1:])
