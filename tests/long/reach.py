"""Low reach on every slide, explorer, card and panel, in every language and both orientations.

python -m tests.long.reach [--language ru]

Taps each screen in a grid, 5 mm on the smallest panel: whatever answers lies in the lower 40 % of a
portrait or the lower half of a landscape stage, and is 20 mm or more on panels of five diagonals.
Exits with 1 where something does not.
"""

import argparse
import os
import sys

from kiosk.content.reading import read_show
from kiosk.paths import default_show
from kiosk.session.choices import TEXT_SIZES


def main() -> int:
    parser = argparse.ArgumentParser(prog="python -m tests.long.reach", description=__doc__)
    languages = read_show(default_show()).show.languages
    parser.add_argument("--language", choices=languages, action="append", dest="languages")
    options = parser.parse_args()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from PySide6.QtTest import QTest

    from tests.screens.everywhere import screens
    from tests.screens.test_layout import SIZES
    from tests.ui.reach import DIAGONALS, FINE, out_of_reach

    failed = 0
    text_sizes = (TEXT_SIZES[0], TEXT_SIZES[-1])
    for orientation, size in SIZES.items():
        walk = screens(default_show(), size, options.languages or languages, text_sizes, low=True)
        places, seen = 0, 0
        for screen in walk:
            QTest.qWait(60)  # the keys look anew
            answering, found = out_of_reach(screen.window, FINE)
            seen += 1
            places += len(answering)
            if not answering:
                found.append("nothing answers")
            failed += len(found)
            for fault in found:
                print(f"{orientation}, {screen.name}: {fault}", flush=True)
        print(f"{orientation}: {places} places to touch on {seen} screens, {DIAGONALS} inches")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
