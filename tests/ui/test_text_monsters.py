"""Words that nobody would write: the stage lays them out at once, complains of nothing, goes on."""

import json
import time

import pytest
from PySide6.QtCore import Qt

from tests.ui.conftest import SHOW, slide

LENGTH = 2500
# Seconds of this thread for one turn of the event loop while two slides are full of them; an
# ordinary slide is built in 0.05.
MOST = 0.6
MONSTERS = {
    "one word": "W" * LENGTH,
    "marks on every letter": "Z\u0334\u0335a\u0337\u0338l\u0310g\u0311" * (LENGTH // 9),
    "both ways": "שלום abc 123 " * (LENGTH // 13),
    "joined emoji": "🏳️‍🌈👨‍👩‍👧‍👦" * (LENGTH // 11),
    "one very wide sign": "\ufdfd" * LENGTH,
    "markup": "<img src='http://127.0.0.1:9/x'><b>&lt;</b>" * (LENGTH // 44),
}


@pytest.fixture
def show(tmp_path, request):
    words = request.param
    quiz = {
        "kind": "quiz",
        "id": "second",
        "title": words,
        "questions": [
            {
                "question": words,
                "answers": [words, words],
                "right": 1,
                "because": {"text": words, "status": "fact", "sources": ["paper"]},
            }
        ],
        "grades": [{"from_right": 0, "text": words}],
    }
    text = {**slide("third"), "title": words, "lead": words, "body": [words, words]}
    text["claims"] = [{"text": words, "status": "fact", "sources": ["paper"]}]
    file = tmp_path / "show.json"
    file.write_text(
        json.dumps({**SHOW, "title": words, "slides": [slide("first"), quiz, text]}),
        encoding="utf-8",
    )
    return file


@pytest.mark.parametrize("show", MONSTERS.values(), ids=MONSTERS, indirect=True)
def test_words_that_nobody_would_write_hold_nothing_up(screen):
    screen.begin_visit()
    longest = 0.0
    for name in ("second", "third"):
        screen.controller.goTo(name)
        deadline = time.monotonic() + 20
        while screen.player.window.property("settledSlide") != name:
            assert time.monotonic() < deadline, f"{name} does not settle"
            begun = time.thread_time()
            screen.spin(1)
            longest = max(longest, time.thread_time() - begun)
        for answer in screen.items("AnswerCard")[:1]:
            answer.forceActiveFocus()
            screen.key(Qt.Key.Key_Return)
    assert longest < MOST
