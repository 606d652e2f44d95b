"""The parts of the comparison that could be wrong without anybody noticing."""

import contextlib
import html
import json
import re
import subprocess
import sys
import time
from pathlib import Path
from urllib.parse import unquote, urlsplit

import numpy as np
import pytest

from kiosk.paths import default_show
from tests.benchmarks.browser.deck import write_deck
from tests.benchmarks.pixel_watch import Recording, changes, frames, record
from tests.benchmarks.process_tree import MARK, ProcessTree
from tests.e2e import shows

BLACK = np.zeros((64, 64, 3), np.int16)
BACKDROP = BLACK + 20 + np.arange(64, dtype=np.int16)[:, None, None] // 8
WORDS = np.zeros_like(BLACK)
WORDS[16:32, 8:56:2] = 200
SLIDE = BACKDROP + WORDS


@pytest.fixture(scope="module")
def deck(tmp_path_factory):
    page = tmp_path_factory.mktemp("deck") / "deck.html"
    write_deck(default_show(), page, Path("reveal"), 4)
    return page.read_text(encoding="utf-8")


def test_the_deck_has_every_slide_of_the_show_with_its_title_in_the_first_language(deck):
    headings = re.findall(r'<section id="(.+?)"><h2>(.+?)</h2>', deck, re.DOTALL)
    titles = [(slide["id"], html.escape(slide["title"]["ru"])) for slide in shows.SHOW["slides"]]
    assert headings == titles


def test_the_deck_has_every_picture_that_slides_show_and_each_file_is_there(deck):
    addresses = re.findall(r'data-src="(.+?)"', deck)
    shown = {Path(unquote(urlsplit(address).path)) for address in addresses}
    text = json.dumps([each | {"explorer": None} for each in shows.SHOW["slides"]])
    wanted = {default_show() / file for file in re.findall(r'"file": "(.+?)"', text)}
    assert shown == {file.resolve() for file in wanted}
    assert all(file.is_file() for file in shown)


def test_the_deck_has_the_words_and_moves_on_by_itself(deck):
    money = next(slide for slide in shows.SHOW["slides"] if slide["id"] == "money")
    assert html.escape(money["claims"][0]["text"]["ru"]) in deck
    assert '"autoSlide": 4000' in deck
    assert '"loop": true' in deck


def test_a_program_is_counted_with_what_it_started_even_where_the_parent_is_gone():
    memory = "b = bytearray(48 << 20); print('there', flush=True); input()"
    orphan = f"import subprocess, sys; subprocess.Popen([sys.executable, '-c', {memory!r}])"
    parent = f"import subprocess, sys; subprocess.run([sys.executable, '-c', {orphan!r}]); input()"
    with _started(parent, "test-orphan") as tree:
        members, megabytes = tree.members(), tree.memory()
    assert len(members) == 2
    assert 48 < megabytes < 48 + 2 * 40


def test_processor_time_of_children_that_have_ended_counts():
    busy = "import time\nwhile time.process_time() < 0.3: pass"
    parent = (
        f"import subprocess, sys; subprocess.run([sys.executable, '-c', {busy!r}])\n"
        "print('done', flush=True); input()"
    )
    with _started(parent, "test-busy") as tree:
        seconds = tree.seconds()
    assert 0.3 <= seconds < 1


def test_a_slide_has_its_first_sign_with_its_words_and_is_in_place_when_they_stand():
    coming = BACKDROP + WORDS // 2
    pictures = [BLACK, BACKDROP, coming, SLIDE, SLIDE + 1, SLIDE]
    seen = Recording([0, 0.2, 0.5, 0.9, 2.0, 3.0], pictures)
    assert (seen.first_sign(), seen.in_place()) == (0.5, 0.9)


def test_a_slide_that_is_covered_once_more_was_not_in_place():
    seen = Recording([0, 0.5, 0.8, 1.1, 3.0], [BLACK, SLIDE, BACKDROP, SLIDE, SLIDE])
    assert (seen.first_sign(), seen.in_place()) == (0.5, 1.1)


def test_only_pictures_that_differ_are_recorded():
    pixels = np.zeros((64, 64, 3), np.uint8)
    seen = record(pixels, time.perf_counter(), 0.02)
    assert len(seen.pictures) == 1


def test_a_change_is_seen_at_once():
    pixels = np.zeros((64, 64, 3), np.uint8)
    begun = time.perf_counter()
    (moment,) = changes(pixels, lambda: pixels.fill(9), 0.02)
    assert moment - begun < 0.02


def test_changes_that_follow_at_once_are_one_frame():
    sixty = [10 + index / 60 + piece for index in range(31) for piece in (0, 0.001, 0.003)]
    counted = frames(sixty, 0.4)
    assert counted.rate == pytest.approx(60)
    assert counted.longest == pytest.approx(1000 / 60)


def test_a_gap_is_the_longest_frame():
    counted = frames([0, 0.016, 0.032, 0.132, 0.148, 5.0], 0.5)
    assert counted.longest == pytest.approx(100)
    assert counted.rate == pytest.approx(4 / 0.148)


def test_a_movement_in_one_frame_has_no_other():
    assert frames([7.0, 9.0], 0.5).longest == pytest.approx(500)


@contextlib.contextmanager
def _started(code: str, mark: str):
    pipes = {"stdin": subprocess.PIPE, "stdout": subprocess.PIPE}
    with subprocess.Popen([sys.executable, "-c", code], env={MARK: mark}, **pipes) as process:
        tree = ProcessTree(process.pid, mark)
        process.stdout.readline()
        try:
            yield tree
        finally:
            tree.kill()
