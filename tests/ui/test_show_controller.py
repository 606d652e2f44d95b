"""The controller between QML and the session: verbs in, facts and signals out, time by timers."""

import json
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QTimer

from kiosk.content.reading import LoadedShow
from kiosk.errors import Problem
from kiosk.session.session import Place
from kiosk.ui import ShowController
from kiosk.ui.player import reader
from kiosk.ui.show_controller import RETRY_SECONDS

SIGNALS = (
    "show",
    "language",
    "visit",
    "state",
    "secondsLeft",
    "holding",
    "slide",
    "upcoming",
    "problems",
)
TITLE = {"en": "One", "ru": "Раз", "zh": "一"}


def slide(name: str, **more: Any) -> dict[str, Any]:
    return {"kind": "text", "id": name, "title": TITLE, "body": [TITLE], **more}


SHOW: dict[str, Any] = {
    "format": 1,
    "title": "Test",
    "languages": ["en", "ru", "zh"],
    "home": "hub",
    "attract": {
        "route": ["hub", {"slide": "far", "dwell": 20}],
        "dwell": 9,
        "hint": {"en": "Touch", "ru": "Коснитесь", "zh": "触摸"},
    },
    "idle": {"seconds": 30, "per_word": 0, "asking": 20},
    "slides": [
        slide("hub"),
        slide("near", parent="hub"),
        slide("beside", parent="hub"),
        slide("far"),
    ],
}


@dataclass
class Stood:
    """A controller whose clock stands until it is moved, and what it has signalled."""

    file: Path
    language: str = ""
    place: Place | None = None
    seconds: float = 0.0
    heard: list[str] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.controller = ShowController(
            self.read, language=self.language, place=self.place, clock=self.now
        )
        self.controller.start()
        for name in SIGNALS:
            signal = getattr(self.controller, f"{name}Changed")
            signal.connect(lambda name=name: self.heard.append(name))

    def read(self) -> LoadedShow | Sequence[Problem]:
        return reader(self.file)()

    def now(self) -> float:
        return self.seconds

    @property
    def phase(self) -> str:
        return ShowController.Phase(self.controller.state).name

    @property
    def wait(self) -> float:
        """In seconds, until the deadline that the controller has set itself."""
        deadline = next(t for t in self.controller.findChildren(QTimer) if t.isSingleShot())
        assert deadline.isActive()
        return deadline.interval() / 1000

    def pass_by(self, seconds: float) -> None:
        self.seconds += seconds
        self.controller._tick()

    def count_seconds(self, count: int) -> None:
        for _ in range(count):
            self.seconds += 1
            self.controller._count()


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "show.json"


@pytest.fixture
def stand(qapp: object, file: Path) -> Callable[..., Stood]:
    """A controller of SHOW with these parts changed."""

    def _stand(language: str = "", place: Place | None = None, **changes: Any) -> Stood:
        write(file, **changes)
        return Stood(file, language, place)

    return _stand


def write(file: Path, **changes: Any) -> None:
    file.write_text(json.dumps({**SHOW, **changes}), encoding="utf-8")


def test_it_begins_with_the_attract_loop_and_waits_its_dwell(stand):
    stood = stand()
    assert (stood.phase, stood.controller.slide, stood.controller.upcoming) == (
        "Attract",
        "hub",
        "far",
    )
    assert stood.wait == pytest.approx(9, abs=0.01)


def test_the_loop_goes_on_when_the_dwell_is_over(stand):
    stood = stand()
    stood.pass_by(9.01)
    assert stood.controller.slide == "far"
    assert stood.wait == pytest.approx(20, abs=0.01)


def test_a_timer_that_comes_too_early_is_set_again_for_the_rest(stand):
    stood = stand()
    stood.pass_by(5)
    assert stood.controller.slide == "hub"
    assert stood.wait == pytest.approx(4, abs=0.01)


def test_the_deadline_comes_by_itself(stand, qtbot):
    stood = stand()
    stood.seconds = 8.99
    stood.controller._tick()
    stood.seconds = 9.0
    with qtbot.waitSignal(stood.controller.slideChanged, timeout=1000):
        pass


def test_a_touch_begins_a_visit_and_moves_nothing(stand):
    stood = stand()
    stood.controller.next()
    assert (stood.phase, stood.controller.slide) == ("Visit", "hub")
    assert stood.heard == ["visit", "state", "secondsLeft", "upcoming"]


@pytest.mark.parametrize(
    ("verb", "slide", "direction"),
    [
        ("next", "far", 1),
        ("previous", "near", -1),
        ("home", "hub", -1),
    ],
)
def test_in_a_visit_every_verb_leads_where_it_says(stand, verb, slide, direction):
    stood = visiting(stand, "beside")
    getattr(stood.controller, verb)()
    assert (stood.controller.slide, stood.controller.direction) == (slide, direction)


def test_back_leads_to_where_the_visitor_came_from(stand):
    stood = visiting(stand, "far", "near")
    stood.controller.back()
    assert (stood.controller.slide, stood.controller.direction) == ("far", -1)


def test_back_on_the_first_slide_of_a_visit_leads_to_the_one_before_it(stand):
    stood = stand()
    stood.controller.touch()
    stood.controller.back()
    assert stood.controller.slide == "far"


def test_a_slide_that_is_not_there_leads_nowhere(stand):
    stood = visiting(stand, "near")
    stood.heard.clear()
    stood.controller.goTo("nowhere")
    assert (stood.controller.slide, stood.heard) == ("near", [])


def test_neighbours_are_those_of_the_tour_which_is_a_ring(stand):
    stood = visiting(stand, "far")
    assert (stood.controller.neighbour(1), stood.controller.neighbour(-1)) == ("hub", "beside")


def test_the_position_counts_from_nought(stand):
    assert visiting(stand, "beside").controller.position == 2


def test_the_hubs_slides_are_the_large_dots_of_the_tour(stand):
    assert stand().controller.tour == [False, True, True, False]


def test_a_visitor_who_does_nothing_is_asked_and_sees_the_seconds_go(stand):
    stood = visiting(stand, "near")
    stood.pass_by(30.5)
    assert (stood.phase, stood.controller.secondsLeft) == ("Asking", 20)
    stood.heard.clear()
    stood.count_seconds(3)
    assert (stood.controller.secondsLeft, stood.heard) == (17, ["secondsLeft"] * 3)


def test_an_answer_goes_on_with_the_visit(stand):
    stood = visiting(stand, "near")
    stood.pass_by(30.5)
    stood.controller.continueVisit()
    assert (stood.phase, stood.controller.slide) == ("Visit", "near")
    assert stood.wait == pytest.approx(30, abs=0.01)


def test_without_an_answer_everything_goes_back_to_the_beginning(stand):
    stood = visiting(stand, "near")
    stood.controller.chooseLanguage("ru")
    before = stood.controller.visit
    stood.pass_by(30.5)
    stood.pass_by(20.5)
    assert (stood.phase, stood.controller.slide, stood.controller.language) == (
        "Reset",
        "hub",
        "en",
    )
    assert stood.controller.visit == before + 1
    stood.pass_by(1)
    assert stood.phase == "Attract"


def test_starting_over_ends_the_visit_at_once(stand):
    stood = visiting(stand, "near")
    stood.controller.startOver()
    assert (stood.phase, stood.controller.slide) == ("Reset", "hub")


def test_while_a_film_plays_nobody_is_asked(stand):
    stood = visiting(stand, "near")
    stood.controller.setPlaying(True)
    stood.pass_by(200)
    assert stood.phase == "Visit"
    stood.controller.setPlaying(False)
    assert stood.wait == pytest.approx(30, abs=0.01)


def test_the_language_is_there_before_the_slide_it_is_spoken_on(stand):
    stood = visiting(stand, "near")
    stood.controller.chooseLanguage("ru")
    stood.pass_by(30.5)
    stood.heard.clear()
    stood.controller.startOver()
    assert stood.heard.index("language") < stood.heard.index("slide")


def test_every_language_has_the_name_its_speakers_give_it(stand):
    several = ["ru", "en", "zh", "de", "kk", "en-GB", "zh-Hant", "pt-BR", "tlh"]
    named = {
        entry["code"]: entry["name"] for entry in stand(languages=several).controller.languages
    }
    assert named == {
        "ru": "Русский",
        "en": "English",
        "zh": "中文",
        "de": "Deutsch",
        "kk": "Қазақ",
        "en-GB": "English",
        "zh-Hant": "中文",
        "pt-BR": "Português",
        "tlh": "tlh",
    }


def test_a_slide_is_spelled_in_the_language_that_is_chosen(stand):
    stood = visiting(stand, "near")
    assert stood.controller.slideProperties("near")["title"] == "One"
    stood.controller.chooseLanguage("zh")
    assert stood.controller.slideProperties("near")["title"] == "一"


def test_a_language_the_show_has_not_changes_nothing(stand):
    stood = visiting(stand, "near")
    stood.heard.clear()
    stood.controller.chooseLanguage("fr")
    assert (stood.controller.language, stood.heard) == ("en", [])


def test_the_invitation_comes_in_every_language_the_visitors_own_first(stand):
    assert stand("ru").controller.hints == ["Коснитесь", "Touch", "触摸"]


def test_a_language_asked_for_at_the_start_is_the_one_a_reset_leads_back_to(stand):
    stood = stand("ru")
    assert stood.controller.language == "ru"
    stood.controller.touch()
    stood.controller.chooseLanguage("zh")
    stood.controller.startOver()
    assert stood.controller.language == "ru"


def test_a_qr_code_is_modules_and_a_path(stand):
    code = stand().controller.qrCode("https://paper.example")
    assert code["modules"] >= 21
    assert code["path"].startswith("M0 0h7v1h-7z")


def test_only_a_show_with_a_film_has_one(stand):
    assert not stand().controller.has_film()
    film = {
        "kind": "video",
        "id": "film",
        "title": "F",
        "film": "f.mp4",
        "poster": {"file": "p.png"},
        "silent": True,
        "transcript": "T",
    }
    assert stand(slides=[*SHOW["slides"], film]).controller.has_film()


def test_a_show_that_cannot_be_played_is_a_problem_with_its_place(stand, file):
    stood = stand(slides=[])
    assert (stood.phase, stood.controller.slide) == ("Problem", "")
    (problem,) = stood.controller.problems
    assert (problem["file"], problem["folder"]) == ("show.json", str(file.parent))
    assert problem["what"]


def test_a_show_that_is_mended_is_read_again_after_half_a_minute(stand, file):
    stood = stand(slides=[])
    write(file)
    stood.count_seconds(RETRY_SECONDS - 1)
    assert (stood.phase, stood.controller.retryIn) == ("Problem", 1)
    stood.count_seconds(1)
    assert (stood.phase, stood.controller.slide) == ("Attract", "hub")
    assert stood.controller.problems == []
    assert stood.wait == pytest.approx(9, abs=0.01)


def test_a_show_that_is_still_broken_is_tried_for_ever(stand, file):
    stood = stand(slides=[])
    file.unlink()
    stood.count_seconds(3 * RETRY_SECONDS)
    assert (stood.phase, stood.controller.retryIn) == ("Problem", RETRY_SECONDS)
    assert "cannot be read" in stood.controller.problems[0]["what"]


def test_whoever_hears_of_a_mended_show_finds_all_of_it(stand, file):
    stood = stand(slides=[])
    write(file)
    found = {}
    facts = ("tour", "outline", "languages", "slide")
    stood.controller.showChanged.connect(
        lambda: found.update({fact: stood.controller.property(fact) for fact in facts})
    )
    stood.controller.readAgain()
    assert found["outline"] == ["hub", "near", "beside", "far"]
    assert (len(found["tour"]), found["slide"]) == (4, "hub")
    assert {"show", "language", "slide"} <= set(stood.heard)


def test_a_visitor_stays_where_he_is_when_the_show_is_read_again(stand, file):
    stood = visiting(stand, "near")
    write(file, slides=[slide("hub"), slide("near", title="Two")])
    stood.controller.readAgain()
    assert (stood.phase, stood.controller.slide) == ("Visit", "near")
    assert stood.controller.slideProperties("near")["title"] == "Two"


def test_problems_of_a_show_that_plays_are_told_and_logged(stand, caplog):
    stood = stand(slides=[*SHOW["slides"], {"kind": "text", "id": "bad", "title": "T"}])
    assert stood.phase == "Attract"
    assert [problem["where"] for problem in stood.controller.problems] == ["slides[4]"]
    assert "slides[4]" in caplog.text


def test_the_menu_opens_over_a_visit_and_leads_to_a_guide_or_back(stand):
    stood = visiting(stand, "near")
    stood.controller.openOperator()
    assert (stood.phase, stood.controller.slide) == ("Operator", "near")
    assert stood.wait == pytest.approx(60, abs=0.01)
    stood.controller.beginGuide()
    assert (stood.phase, stood.controller.slide) == ("Guide", "near")
    assert stood.wait == pytest.approx(20 * 60, abs=0.01)
    stood.controller.endGuide()
    assert stood.phase == "Reset"
    stood.controller.openOperator()
    stood.controller.closeOperator()
    assert stood.phase == "Reset"


def test_a_guide_holds_the_slide_until_it_is_left(stand):
    stood = stand()
    stood.controller.beginGuide()
    stood.heard.clear()
    stood.controller.hold(True)
    assert (stood.controller.holding, stood.heard) == (True, ["holding"])
    stood.controller.next()
    assert (stood.controller.holding, stood.controller.slide) == (False, "near")


def test_the_attract_loop_sleeps_without_a_timer_until_the_hall_opens(stand):
    stood = stand()
    stood.controller.hall_closed()
    deadline = next(t for t in stood.controller.findChildren(QTimer) if t.isSingleShot())
    assert (stood.phase, deadline.isActive()) == ("Asleep", False)
    stood.controller.hall_opened()
    assert (stood.phase, stood.wait) == ("Attract", pytest.approx(9, abs=0.01))


def test_a_show_is_also_read_again_behind_the_menu(stand, file):
    stood = stand(slides=[])
    stood.controller.openOperator()
    write(file)
    stood.count_seconds(RETRY_SECONDS)
    assert (stood.phase, stood.controller.slide) == ("Operator", "hub")


def visiting(stand: Callable[..., Stood], *path: str) -> Stood:
    stood = stand()
    stood.controller.touch()
    for slide in path:
        stood.controller.goTo(slide)
    return stood


def test_it_goes_on_where_it_stood_from_its_first_moment_on(stand):
    stood = stand(place=Place("near", visiting=True, language="zh"))
    controller = stood.controller
    assert (stood.phase, controller.slide, controller.language) == ("Visit", "near", "zh")
    assert stood.heard == []
    stood.pass_by(30)
    assert stood.phase == "Asking"
