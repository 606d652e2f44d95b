"""What is read aloud, when, and what ends it."""

import pytest
from PySide6.QtCore import QObject, QSize, Qt, Signal

from kiosk.ui import read_aloud
from kiosk.ui.read_aloud import ReadAloud
from tests.ui.test_stage import show  # noqa: F401  the small show with two languages

NAME = "Text size, contrast, motion"


@pytest.fixture
def size():
    return QSize(1920, 1080)


class Recorder(QObject):
    """A voice at the border: it keeps what it is told to say."""

    languagesChanged = Signal()  # noqa: N815  as Qt has it
    speakingChanged = Signal()  # noqa: N815

    def __init__(self):
        super().__init__()
        self.languages = frozenset()
        self.speaking = False
        self.said = []
        self.manner = {}

    def know(self, *languages):
        self.languages = frozenset(languages)
        self.languagesChanged.emit()

    def say(self, sentences, language, *, rate, volume, after):
        self.said = [*self.said, *sentences] if after and self.speaking else list(sentences)
        self.manner = {"language": language, "rate": rate, "volume": volume}
        self._sound(bool(self.said))

    def hush(self):
        self.said = []
        self._sound(False)

    def end(self):
        self._sound(False)

    def look(self):
        pass

    def _sound(self, speaking):
        if speaking != self.speaking:
            self.speaking = speaking
            self.speakingChanged.emit()


@pytest.fixture
def voice(screen, monkeypatch):
    monkeypatch.setattr(read_aloud, "PAUSE_MS", 1)
    made = Recorder()
    ReadAloud(screen.player.window, screen.controller, made)
    made.know("en", "ru")
    return made


@pytest.fixture
def listening(screen, voice):
    """A visitor on a slide with a claim who has it read aloud."""
    screen.wait(1)
    screen.begin_visit()
    screen.controller.goTo("motors")
    screen.stand()
    screen.controller.chooseReadAloud(True)
    screen.spin(40)
    return voice


def touch(screen):
    screen.seconds[0] += 1
    screen.controller.touch()


def test_a_slide_is_read_whole_in_the_order_of_reading(screen, listening):
    title, *rest = listening.said
    assert title == "Motors."
    assert any(each == "Source: Paper." for each in rest)
    assert listening.manner == {"language": "en", "rate": 0.0, "volume": 1.0}


def test_any_touch_hushes_it_at_once(screen, listening):
    assert listening.speaking
    touch(screen)
    assert not listening.speaking


def test_any_key_hushes_it_at_once(screen, listening):
    screen.seconds[0] += 1
    screen.key(Qt.Key.Key_Q)
    assert not listening.speaking


def test_what_a_key_comes_to_is_said_instead(screen, listening):
    before = listening.said
    screen.seconds[0] += 1
    screen.key(Qt.Key.Key_Tab)
    assert len(listening.said) == 1
    assert listening.said != before


def test_the_next_slide_is_read_once_it_stands(screen, listening):
    before = listening.said
    screen.seconds[0] += 1
    screen.controller.next()
    assert not listening.speaking
    screen.stand()
    screen.spin(40)
    assert listening.speaking
    assert listening.said[0] != before[0]


def test_what_has_been_announced_of_a_slide_is_not_read_again(screen, listening):
    screen.seconds[0] += 1
    screen.controller.next()
    title = screen.controller.slideProperties(screen.controller.slide)["title"]
    screen.controller.announce(title)
    screen.stand()
    screen.spin(40)
    assert [each for each in listening.said if each.startswith(title)] == listening.said[:1]
    assert len(listening.said) > 1


def test_a_film_that_rolls_is_not_talked_over(screen, listening):
    touch(screen)
    screen.controller.setPlaying(True)
    screen.controller.chooseReadAloud(False)
    screen.controller.chooseReadAloud(True)
    screen.spin(40)
    assert not listening.speaking


def test_an_announcement_takes_the_place_of_what_sounds(screen, listening):
    screen.controller.announce("High contrast, on")
    assert listening.said == ["High contrast, on."]


def test_nobody_is_asked_while_it_reads_and_the_wait_goes_on_afterwards(screen, listening):
    screen.wait(40)
    assert screen.phase == "Visit"
    listening.end()
    screen.wait_until_asked()


def test_a_voice_without_end_does_not_hold_the_screen_for_ever(screen, listening):
    screen.wait(4000)
    assert screen.phase != "Visit"


def test_it_ends_with_the_visit_and_the_next_visitor_begins_without(screen, listening):
    screen.controller.startOver()
    screen.spin()
    assert not listening.speaking
    screen.wait(1)
    screen.begin_visit()
    screen.stand()
    screen.spin(40)
    assert not screen.controller.readAloud
    assert not listening.speaking


@pytest.mark.parametrize("leave", ["openOperator", "beginGuide", "hall_closed"])
def test_neither_operator_nor_guide_nor_a_closed_hall_hears_it(screen, listening, leave):
    if leave == "hall_closed":
        screen.controller.startOver()
    getattr(screen.controller, leave)()
    screen.wait(2)
    screen.controller.announce("Words")
    assert not listening.speaking


def test_the_loop_is_silent(screen, voice):
    screen.wait(12)
    screen.stand()
    screen.spin(40)
    screen.controller.announce("Words")
    assert not voice.speaking


def test_another_language_is_read_by_its_own_voice(screen, listening):
    screen.seconds[0] += 1
    screen.controller.chooseLanguage("ru")
    screen.stand()
    screen.spin(40)
    assert listening.speaking
    assert listening.manner["language"] == "ru"


def test_rate_and_loudness_are_heard_at_once_and_the_operators_volume_caps_them(screen, listening):
    arranged = {"language": "en", "dwell": 1.0, "attract": True}
    screen.controller.arrange(**arranged, volume=0.5)
    screen.controller.chooseSpeechRate(1)
    screen.controller.chooseLoudness(0.4)
    assert listening.speaking
    assert listening.manner == {"language": "en", "rate": 0.4, "volume": 0.2}


def rows(screen):
    screen.begin_visit()
    screen.stand()
    screen.tap(screen.button(NAME))
    panel = screen.item("AccessPanel")
    return screen.words_on(panel).keys() & {"Read aloud", "Speed of speech", "Loudness"}


def test_the_row_is_there_only_where_there_is_a_voice_for_the_language(screen, voice):
    assert rows(screen) == {"Read aloud"}
    voice.know("ru")
    assert "Read aloud" not in screen.words_on(screen.item("AccessPanel"))
    screen.controller.chooseLanguage("ru")
    assert screen.controller.voiced


def test_where_the_device_is_muted_there_is_no_row(screen, voice):
    screen.controller.arrange(language="en", dwell=1.0, attract=True, volume=0.0)
    assert rows(screen) == set()


def test_rate_and_loudness_are_chosen_where_it_reads(screen, voice):
    rows(screen)
    screen.tap(screen.button("Read aloud"))
    assert screen.controller.readAloud
    screen.tap(screen.button("fast"))
    screen.tap(screen.button("quiet"))
    assert (screen.controller.speechRate, screen.controller.loudness) == (1, 0.4)
    screen.tap(screen.button("Back to normal"))
    assert (screen.controller.readAloud, screen.controller.speechRate) == (False, 0)


def test_a_voice_that_is_lost_takes_its_row_along(screen, listening):
    listening.know()
    assert not screen.controller.voiced
    assert not listening.speaking
