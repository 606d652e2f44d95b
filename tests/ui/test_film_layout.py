"""A film slide and its transcript: every text has its room, in three languages at every size."""

import json
import shutil

import pytest

from kiosk.ui.camera import Camera
from kiosk.ui.layout import faults
from tests.screens.states import close_over, open_over
from tests.screens.test_layout import SHOWS, SIZES

# Where tests run there is no GPU, and there may be no sound.
pytestmark = pytest.mark.qt_log_ignore("PulseAudioService", "No RHI backend", extend=True)
WORDS = {
    "title": {
        "ru": "Как деталь находит свой автомобиль",
        "en": "How a part finds its vehicle",
        "zh": "零件如何找到它的汽车",
    },
    "lead": {
        "ru": "Фильм без спешки: от цеха до готовой машины.",
        "en": "A film without haste: from the shop to the finished vehicle.",
        "zh": "一部从容的影片：从车间到整车。",
    },
    "transcript": {
        "ru": "Деталь выезжает из цеха и едет к центру кластера. Голос говорит: так приходят узлы. "
        * 8,
        "en": "A part leaves its shop and travels to the centre. A voice says: so units come. " * 8,
        "zh": "一个零件离开车间，沿着线路驶向集群中心。旁白说：部件就是这样运来的。" * 8,
    },
}


@pytest.fixture
def show(tmp_path):
    shutil.copytree(SHOWS["kinds"] / "media", tmp_path / "media")
    film = {
        "kind": "video",
        "id": "film",
        "film": "media/film.mp4",
        "poster": {"file": "media/poster.webp", "alt": "A poster"},
        "captions": dict.fromkeys(WORDS["title"], "media/film.en.vtt"),
        **WORDS,
    }
    text = {"kind": "text", "id": "text", "title": "T", "body": ["B"]}
    whole = {"format": 1, "title": "T", "languages": [*WORDS["title"]], "home": "film"}
    (tmp_path / "show.json").write_text(json.dumps({**whole, "slides": [film, text]}), "utf-8")
    return tmp_path


@pytest.mark.parametrize("size", SIZES)
def test_every_text_of_a_film_and_of_its_transcript_has_its_room(qapp, show, size):
    camera = Camera(show, *SIZES[size])
    found = []
    for screen in camera.screens("", ["film"]):
        camera.take(screen)
        camera.controller.touch()
        for text_size in (1.0, 1.25, 2.0):
            camera.enlarge(screen, text_size)
            name = f"{screen.language} x{text_size:g}"
            found += [f"{name}: {fault}" for fault in faults(camera.window)]
            words = (WORDS[each][screen.language] for each in ("title", "transcript"))
            card = open_over(camera, "TranscriptCard", *words)
            found += [f"{name}, card: {fault}" for fault in faults(camera.window, card)]
            close_over(card)
    camera.close()

    assert not found, "\n".join(found)
