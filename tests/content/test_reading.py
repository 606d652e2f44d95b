"""What of a broken show still plays."""

import json
from pathlib import Path

import pytest

from kiosk.content.reading import read_show
from kiosk.errors import Severity, UnplayableShowError
from kiosk.paths import default_show


def ids(loaded):
    return [slide.id for slide in loaded.show.slides]


def test_the_bundled_show_reads_without_a_problem():
    assert read_show(default_show()).problems == ()


def test_a_show_is_named_by_its_folder_or_by_its_file(sound, written):
    file = written(sound)
    assert read_show(file).show == read_show(file.parent).show
    assert read_show(file.parent).folder == file.parent


def test_a_show_plays_without_its_broken_slide(sound, written):
    sound["slides"][1]["picture"] = 5
    loaded = read_show(written(sound))
    assert ids(loaded) == ["hub", "quiz"]
    assert "slides[1].picture" in {problem.where for problem in loaded.problems}


def test_whatever_leads_to_a_broken_slide_is_left_out_with_it(sound, written):
    sound["slides"][1]["title"] = 5
    sound["slides"][2]["parent"] = "motors"
    sound["home"] = "motors"
    loaded = read_show(written(sound))
    hub, quiz = loaded.show.slides
    assert [node.slide for node in hub.nodes] == ["quiz"]
    assert quiz.parent is None
    assert loaded.show.attract.route == ["hub"]
    assert loaded.show.home == "hub"
    consequences = [each for each in loaded.problems if each.severity is Severity.WARNING]
    assert {each.where for each in consequences} == {
        "slides[0].nodes[0].slide",
        "slides[2].parent",
        "attract.route[1].slide",
        "home",
    }
    assert all("left out because of its own mistake" in each.what for each in consequences)


def test_a_hub_without_a_way_left_goes_too_and_takes_its_followers_along(sound, written):
    sound["slides"][1]["title"] = 5
    sound["slides"][0]["nodes"][1]["slide"] = "motors"
    sound["slides"][2]["parent"] = "hub"
    loaded = read_show(written(sound))
    assert ids(loaded) == ["quiz"]
    assert loaded.show.slides[0].parent is None
    assert loaded.show.home == "quiz"
    assert loaded.show.attract.route == []


def test_a_broken_source_takes_the_slides_along_that_rest_on_it(sound, written):
    del sound["sources"]["zr-2026"]["address"]
    sound["slides"].append({"kind": "text", "id": "plain", "title": "T", "body": ["B"]})
    loaded = read_show(written(sound))
    assert ids(loaded) == ["plain"]
    mended = [each for each in loaded.problems if each.severity is Severity.PROBLEM]
    assert [each.where for each in mended] == ["sources.zr-2026"]
    assert '"address" is missing' in mended[0].what


def test_wrong_values_outside_the_slides_give_way_to_their_defaults(sound, written):
    sound["attract"] = {"route": [7, "quiz"], "dwell": -1, "speed": 3}
    sound["theme"] = "dark"
    sound["languages"].append("English")
    sound["titel"] = "x"
    loaded = read_show(written(sound))
    assert loaded.show.attract.route == ["quiz"]
    assert (loaded.show.attract.dwell, loaded.show.theme.name) == (9.0, "studio")
    assert loaded.show.languages == ["ru", "en"]
    assert [each.where for each in loaded.problems] == [
        "languages[2]",
        "attract.route[0]",
        "attract.dwell",
        "attract.speed",
        "theme",
        "titel",
    ]


def test_a_show_without_title_and_home_still_plays(sound, written):
    del sound["title"], sound["home"]
    loaded = read_show(written(sound))
    assert (loaded.show.title, loaded.show.home) == (loaded.folder.name, "hub")
    assert len(loaded.problems) == 2


@pytest.mark.parametrize(
    "change",
    [{"format": 2}, {"slides": []}, {"slides": {}}, {"languages": []}, {"slides": [1, {}]}],
)
def test_without_a_slide_a_language_or_the_format_nothing_plays(change, sound, written):
    with pytest.raises(UnplayableShowError) as caught:
        read_show(written({**sound, **change}))
    assert caught.value.problems
    assert caught.value.exit_code == 3


def test_a_show_whose_only_slides_refer_to_nothing_does_not_play(sound, written):
    del sound["slides"][1:]
    with pytest.raises(UnplayableShowError, match='there is no slide "motors"'):
        read_show(written(sound))


def test_pictures_tell_their_size_and_box(sound, written, folder):
    (folder / "media" / "motor.png.json").write_text(
        '{"size": [800, 600], "box": [10, 20, 700, 500]}', encoding="utf-8"
    )
    loaded = read_show(written(sound))
    facts = loaded.pictures["media/motor.png"]
    assert (facts.size, facts.box) == ((800, 600), (10, 20, 700, 500))
    assert dict(loaded.pictures) == {"media/motor.png": facts}


@pytest.mark.parametrize(
    "sidecar",
    ['{"size": [8, 6], "box": [0, 0, 8, 6]}', '{"size": [800, 600], "box": [9, 0, 3, 6]}', "{"],
)
def test_a_box_that_does_not_fit_its_picture_counts_as_absent(sidecar, sound, written, folder):
    (folder / "media" / "motor.png.json").write_text(sidecar, encoding="utf-8")
    facts = read_show(written(sound)).pictures["media/motor.png"]
    assert facts.box == (0, 0, 800, 600)


def test_a_missing_picture_is_not_among_the_pictures(sound, written, folder):
    (folder / "media" / "motor.png").unlink()
    loaded = read_show(written(sound))
    assert loaded.problems == ()
    assert loaded.pictures.get("media/motor.png") is None
    assert loaded.media("media/motor.png") is None


def test_an_svg_under_another_name_is_not_among_the_pictures(sound, written, folder):
    (folder / "media" / "motor.png").write_text("<svg/>", encoding="utf-8")
    assert read_show(written(sound)).pictures.get("media/motor.png") is None


def test_media_never_lead_out_of_the_folder(sound, written, folder, tmp_path_factory):
    secret = tmp_path_factory.mktemp("outside") / "secret.png"
    secret.write_bytes((folder / "media" / "motor.png").read_bytes())
    (folder / "media" / "link.png").symlink_to(secret)
    (folder / "media" / "loop.png").symlink_to(folder / "media" / "loop.png")
    loaded = read_show(written(sound))
    for name in ("media/link.png", "media/loop.png", "../secret.png", str(secret), "C:/x.png", ""):
        assert loaded.media(name) is None
    assert loaded.pictures.get("media/link.png") is None


def test_defaults_of_the_model_hold(written):
    slide = {"kind": "text", "id": "only", "title": "T", "body": ["B"]}
    show = {"format": 1, "title": "T", "languages": ["en"], "home": "only", "slides": [slide]}
    loaded = read_show(written(show))
    assert (loaded.show.idle.seconds, loaded.show.idle.asking) == (45.0, 20.0)
    assert loaded.show.attract.route == []


def test_reading_leaves_the_garbage_collector_as_it_was(sound, written):
    import gc

    read_show(written(sound))
    assert gc.isenabled()


def test_the_file_may_be_written_in_ascii_alone(sound, written):
    loaded = read_show(written(json.dumps(sound, ensure_ascii=True)))
    assert loaded.show.title["ru"] == "Выставка"
    assert isinstance(loaded.folder, Path)
