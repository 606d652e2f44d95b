"""Every screen in every language, text size, orientation and theme: does everything stand out?

python -m tests.long.contrast        exits with 1 where something does not
"""

import os
import sys
import tempfile
from itertools import chain
from pathlib import Path

from kiosk.content.reading import read_show
from kiosk.paths import default_show
from kiosk.session.choices import TEXT_SIZES

_WORST = 8


def main() -> int:
    show = default_show()
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    os.environ["QT_QUICK_BACKEND"] = "software"
    from tests.screens.contrast import GRAPHICS, WORDS, Measured, measured
    from tests.screens.everywhere import screens, staff_screens
    from tests.screens.test_layout import SIZES

    languages = read_show(show).show.languages
    failed = 0
    for orientation, size in SIZES.items():
        for contrast in (False, True):
            of: list[tuple[Measured, str]] = []
            with tempfile.TemporaryDirectory() as folder:
                walk = chain(
                    screens(show, size, languages, TEXT_SIZES, contrast=contrast),
                    *(
                        staff_screens(
                            show, _empty(folder, language), size, language, contrast=contrast
                        )
                        for language in languages
                    ),
                )
                for seen in walk:
                    of += [(each, seen.name) for each in measured(seen.window, seen.part)]
            failed += sum(not each.enough for each, _ in of)
            theme = "high contrast" if contrast else "studio"
            for least, things in ((WORDS, "words"), (GRAPHICS, "icons, controls, rings")):
                those = sorted((pair for pair in of if pair[0].least == least), key=_ratio)
                print(f"{orientation}, {theme}: {len(those)} {things}; the least of them:")
                for each, name in those[:_WORST]:
                    print(f"  {name}: {each}")
    return 1 if failed else 0


def _empty(folder: str, name: str) -> Path:
    """There is no PIN yet."""
    made = Path(folder) / name
    made.mkdir()
    return made


def _ratio(pair: tuple["Measured", str]) -> float:  # noqa: F821  known where Qt is
    return pair[0].ratio


if __name__ == "__main__":
    sys.exit(main())
