"""The voice is a process that may be missing, mute, slow or dead; the player never waits for it."""

import sys
import time

import pytest

from kiosk.ui import voice as voices
from kiosk.ui.voice import Voice

# What stands in for the speaker: it answers as kiosk/speaker.py does, after `begin` has run.
SPEAKER = """
import json, sys, time
def tell(**event): print(json.dumps(event), flush=True)
{begin}
tell(languages=["en", "ru"])
for line in sys.stdin:
    wish = json.loads(line)
    print(line.strip(), file=open({log!r}, "a"))
    {answer}
"""
ANSWER = "[tell(said=wish['wish']) for _ in wish['say']]; tell(quiet=wish['wish'])"


@pytest.fixture
def speaking(qapp, tmp_path):
    """A voice whose speaker begins and answers as it is told."""
    made = []

    def _speaking(begin="", answer=ANSWER, is_there=lambda: True, clock=time.monotonic):
        code = SPEAKER.format(begin=begin, answer=answer, log=str(tmp_path / "wishes"))
        command = (sys.executable, "-c", code)
        made.append(Voice(command=command, is_there=is_there, clock=clock))
        return made[-1]

    yield _speaking
    for voice in made:
        voice.close()


def heard(tmp_path):
    file = tmp_path / "wishes"
    return file.read_text().splitlines() if file.exists() else []


def test_no_process_is_started_where_no_speech_service_is(speaking):
    voice = speaking(is_there=lambda: False)
    voice.look()
    voice.say(["Words."], "en")
    assert voice._process is None
    assert not voice.speaking
    assert not voice.languages


def test_it_finds_out_what_it_speaks(speaking, qtbot):
    voice = speaking()
    with qtbot.waitSignal(voice.languagesChanged):
        voice.look()
    assert voice.languages == {"en", "ru"}


def test_a_service_that_speaks_nothing_is_no_voice(speaking, qtbot):
    voice = speaking(begin="tell(languages=[])")
    voice.look()
    qtbot.waitUntil(lambda: voice._process is None)
    assert not voice.languages


def test_it_says_sentences_and_then_is_quiet(speaking, qtbot, tmp_path):
    voice = speaking()
    voice.say(["One.", "Two."], "ru", rate=0.4, volume=0.5)
    assert voice.speaking
    qtbot.waitUntil(lambda: not voice.speaking)
    (wish,) = heard(tmp_path)
    assert '"say": ["One.", "Two."], "language": "ru", "rate": 0.4, "volume": 0.5' in wish


def test_it_is_hushed_at_once_and_the_speaker_told(speaking, qtbot, tmp_path):
    voice = speaking(answer="wish['say'] or tell(quiet=wish['wish'])")
    voice.say(["Words without end."], "en")
    qtbot.waitUntil(lambda: len(heard(tmp_path)) == 1)
    voice.hush()
    assert not voice.speaking
    qtbot.waitUntil(lambda: '{"wish": 2, "say": []}' in heard(tmp_path))
    qtbot.waitUntil(lambda: not voice._patience.isActive())
    assert voice._process is not None


@pytest.mark.parametrize(
    ("begin", "answer", "patience"),
    [
        ("time.sleep(60)", ANSWER, "READY_SECONDS"),
        ("", "time.sleep(60)", "SENTENCE_SECONDS"),
        ("", "tell(said=wish['wish']); time.sleep(60)", "SENTENCE_SECONDS"),
    ],
    ids=["never ready", "hangs at the first sentence", "hangs at the second"],
)
def test_a_voice_that_hangs_is_given_up(speaking, qtbot, monkeypatch, begin, answer, patience):
    monkeypatch.setattr(voices, patience, 0.3)
    monkeypatch.setattr(voices, "LETTER_SECONDS", 0.0)
    voice = speaking(begin=begin, answer=answer)
    voice.say(["One.", "Two."], "en")
    qtbot.waitUntil(lambda: voice._process is None)
    assert not voice.speaking
    assert not voice.languages


def test_a_voice_that_does_not_hush_is_given_up(speaking, qtbot, monkeypatch, tmp_path):
    monkeypatch.setattr(voices, "HUSH_SECONDS", 0.2)
    voice = speaking(answer="time.sleep(60)")
    voice.say(["Words."], "en")
    qtbot.waitUntil(lambda: bool(heard(tmp_path)))
    voice.hush()
    qtbot.waitUntil(lambda: voice._process is None)
    assert not voice.languages


@pytest.mark.parametrize("begin", ["sys.exit(1)", "import os; os.abort()"])
def test_a_voice_that_ends_is_looked_for_again_later_and_later(speaking, qtbot, begin):
    now = [0.0]
    voice = speaking(begin=begin, clock=lambda: now[0])
    for wait in (60, 120, 240):
        voice.look()
        assert voice._process is not None
        qtbot.waitUntil(lambda: voice._process is None)
        now[0] += wait - 1
        voice.look()
        assert voice._process is None
        now[0] += 1


def test_what_comes_late_of_the_wish_before_is_not_taken_for_the_new_one(speaking, qtbot, tmp_path):
    voice = speaking(answer="tell(said=wish['wish'] - 1); tell(quiet=wish['wish'] - 1)")
    voice.say(["One."], "en")
    voice.hush()
    voice.say(["Two.", "Three."], "en")
    qtbot.waitUntil(lambda: bool(heard(tmp_path)))
    qtbot.wait(50)
    assert voice.speaking
    assert len(voice._letters) == 2


def test_what_it_writes_that_is_no_line_of_ours_is_passed_over(speaking, qtbot):
    voice = speaking(begin='print("speech-dispatcher: hello")')
    with qtbot.waitSignal(voice.languagesChanged):
        voice.look()
    assert voice.languages == {"en", "ru"}


def test_a_speaker_without_its_player_ends(qapp, qtbot):
    """Also while its speech hangs: it hears the end of its input in a thread of its own."""
    voice = Voice(command=(*voices.SPEAKER, "mock"), is_there=lambda: True)
    voice.look()
    qtbot.waitUntil(lambda: voice._ready, timeout=20_000)
    process = voice._process
    process.finished.disconnect(voice._lost)
    process.closeWriteChannel()
    qtbot.waitUntil(lambda: process.state() is process.ProcessState.NotRunning)
    assert process.exitCode() == 0
    voice._process = None


def test_the_real_speaker_says_one_sentence_after_the_other(qapp, qtbot):
    """By Qt's engine for tests, which is mute and as slow as a voice."""
    voice = Voice(command=(*voices.SPEAKER, "mock"), is_there=lambda: True)
    voice.look()
    qtbot.waitUntil(lambda: voice._ready, timeout=20_000)
    assert "en" in voice.languages
    voice.say(["One two.", "Three."], "en")
    voice.say(["And four."], "en", after=True)
    assert len(voice._letters) == 3
    qtbot.waitUntil(lambda: not voice.speaking)

    voice.say(["so many words that nobody waits for them " * 20], "en")
    qtbot.wait(150)
    voice.hush()
    qtbot.waitUntil(lambda: not voice._patience.isActive())
    voice.say(["Five."], "en")
    qtbot.waitUntil(lambda: not voice.speaking)
    voice.close()
