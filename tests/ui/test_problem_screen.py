"""The screen without a show: words for the staff, and the way back once the file is mended."""

from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt

from kiosk.errors import Problem

LONG = "there is nothing of this name, and nothing that looks like it; " * 12
PATH = "slides[4].claims[2].sources[0]" * 6
FOLDER = Path("/srv") / "/".join(["a-folder-with-a-long-name"] * 9)


class Reading:
    """What the next reading finds."""

    def __init__(self, show):
        self.show = show
        self.found = (
            Problem(Path("/srv/show/show.json"), 412, 18, "slides[4].id", 'there is no "a"'),
            Problem(Path("/srv/show/show.json"), 413, 1, "slides[5]", "there is no kind"),
        )
        self.count = 0

    def __call__(self):
        self.count += 1
        return self.found


@pytest.fixture
def read(read):
    return Reading(read)


def texts(screen):
    return screen.words_on(screen.item("ProblemScreen"))


def test_it_says_what_is_wrong_and_where(screen):
    said = texts(screen)
    assert screen.phase == "Problem"
    for expected in (
        'there is no "a"',
        "show.json, line 412, character 18: slides[4].id",
        str(Path("/srv/show")),
    ):
        assert expected in said


def test_the_button_reads_the_show_again_and_says_so(screen, read):
    before = read.count
    screen.tap(screen.button("Check now"))
    assert read.count == before + 1
    assert "The file was read just now: it cannot be shown yet" in texts(screen)


def test_the_enter_key_reads_the_show_again(screen, read):
    before = read.count
    screen.key(Qt.Key.Key_Return)
    assert read.count == before + 1


def test_it_reads_again_by_itself_and_the_show_comes_back(screen, read):
    read.found = read.show()
    for _ in range(30):
        screen.wait(1)
    screen.stand()
    assert (screen.phase, screen.controller.slide) == ("Attract", "first")
    assert not screen.item("ProblemScreen").isVisible()


@pytest.mark.parametrize(
    "problem",
    [
        Problem(FOLDER / "show.json", 412, 18, PATH, LONG),
        Problem(FOLDER / "show.json", 0, 0, "", LONG),
        Problem(Path("/show.json"), 1, 1, "", "x" * 600),
    ],
    ids=["everything long", "the file as a whole", "one endless word"],
)
def test_long_texts_neither_overlap_nor_leave_the_stage(screen, read, problem):
    read.found = (problem,) * 3
    screen.controller.readAgain()
    screen.spin()
    window = screen.player.window
    placed = []
    for text, item in texts(screen).items():
        box = item.mapRectToScene(item.boundingRect())
        assert 0 <= box.left() <= box.right() <= window.width(), text
        assert 0 <= box.top() <= box.bottom() <= window.height(), text
        placed.append((text, box.adjusted(2, 2, -2, -2)))
    for index, (text, box) in enumerate(placed):
        for other, its_box in placed[index + 1 :]:
            assert not box.intersects(its_box), f"{text[:40]!r} over {other[:40]!r}"


def test_a_finger_begins_no_visit(screen):
    screen.tap(screen.item("ProblemScreen").mapToScene(QPointF(400, 300)).toPoint())
    assert screen.phase == "Problem"
