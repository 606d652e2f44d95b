"""Words stand out 7:1 and controls 3:1 from what is really behind them, on every kind of screen."""

from itertools import chain

import pytest
from PySide6.QtQuick import QQuickView
from PySide6.QtTest import QTest

from kiosk.paths import default_show
from tests.screens.contrast import measured
from tests.screens.everywhere import screens, staff_screens
from tests.screens.test_layout import SIZES


@pytest.mark.parametrize(
    ("size", "theme", "every"),
    [("landscape", "studio", slice(0, None, 2)), ("portrait", "contrast", slice(1, None, 2))],
    ids=["landscape-studio", "portrait-contrast"],
)
def test_everything_stands_out_from_what_is_behind_it(qapp, tmp_path, size, theme, every):
    """Half of the slides each way; `python -m tests.long.contrast` measures all of everything."""
    show, contrast = default_show(), theme == "contrast"
    seen = chain(
        screens(show, SIZES[size], ["ru"], contrast=contrast, every=every),
        staff_screens(show, tmp_path, SIZES[size], "ru", contrast=contrast),
    )
    counted, found = 0, []
    for screen in seen:
        of = measured(screen.window, screen.part)
        counted += len(of)
        found += [f"{screen.name}: {each}" for each in of if not each.enough]

    assert counted > 500
    assert not found, "\n".join(found)


PLAIN = """
import QtQuick
Rectangle {
    width: 400; height: 200; color: "#202020"
    Rectangle { x: 200; width: 200; height: 200; color: "#909090" }
    Text { x: GROUND; y: 20; color: "white"; opacity: OPACITY; font.pixelSize: 40; text: "words" }
    Rectangle { width: 400; height: 200; color: "black"; opacity: VEIL }
}
"""


@pytest.mark.parametrize(
    ("ground", "opacity", "veil", "enough"),
    [
        (20, 1, 0, True),
        (220, 1, 0, False),  # on the bright side
        (150, 1, 0, False),  # half of it
        (20, 0.3, 0, False),
        (20, 1, 0.8, False),  # something dark over it
    ],
)
def test_the_measure_sees_ground_opacity_and_what_lies_over(
    qapp, tmp_path, ground, opacity, veil, enough
):
    file = tmp_path / "Plain.qml"
    qml = PLAIN.replace("GROUND", str(ground)).replace("OPACITY", str(opacity))
    file.write_text(qml.replace("VEIL", str(veil)), "utf-8")
    view = QQuickView()
    view.setSource(file.as_uri())
    view.show()
    QTest.qWaitForWindowExposed(view)
    (words,) = measured(view)
    view.close()

    assert words.enough is enough, words
