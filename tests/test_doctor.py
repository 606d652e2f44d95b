"""`kiosk doctor`: a line and the right verdict for each matter; looking changes nothing."""

import json
import os
from pathlib import Path

import pytest

from kiosk.commands import doctor as module
from kiosk.commands.doctor import doctor
from kiosk.operator.attempts import FILE, AttemptsFile
from kiosk.operator.saving import keep_pin

SHOW = {
    "format": 1,
    "title": "Tides",
    "languages": ["en"],
    "home": "only",
    "slides": [{"kind": "text", "id": "only", "title": "T", "body": ["B"]}],
}


@pytest.fixture
def home(tmp_path, monkeypatch):
    """A device of its own with one sound show."""
    for name in ("XDG_CONFIG_HOME", "XDG_STATE_HOME"):
        monkeypatch.setenv(name, str(tmp_path / name))
    for name in ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM"):
        monkeypatch.delenv(name, raising=False)
    (tmp_path / "show").mkdir()
    (tmp_path / "show" / "show.json").write_text(json.dumps(SHOW), encoding="utf-8")
    (tmp_path / "state").mkdir()
    monkeypatch.setattr(module, "state_folder", lambda **_: tmp_path / "state")
    monkeypatch.setattr(module, "log_file", lambda: tmp_path / "state" / "log" / "kiosk.log")
    return tmp_path


@pytest.fixture
def told(home, capsys):
    """What is said about a matter with these settings: the verdict and the words of its lines."""

    def _told(what: str, settings: str = 'show = "show"') -> tuple[str, str]:
        file = home / "settings.toml"
        if settings:
            file.write_text(settings, encoding="utf-8")
        doctor(file, as_json=True)
        found = [each for each in json.loads(capsys.readouterr().out) if each["what"] == what]
        worst = max((each["verdict"] for each in found), key=["ok", "attention", "wrong"].index)
        return worst, "\n".join(each["words"] for each in found)

    return _told


def test_a_sound_device_has_one_line_for_each_matter_and_ends_with_0(home, capsys):
    file = home / "settings.toml"
    file.write_text('show = "show"', encoding="utf-8")
    before = sorted(home.rglob("*"))
    assert doctor(file) == 0
    lines = capsys.readouterr().out.splitlines()
    assert {line.split()[0] for line in lines} <= {"ok", "attention"}
    assert {line.split()[1] for line in lines} == {
        *("kiosk", "settings", "show", "parts", "state", "log", "pin", "screen", "renderer"),
        *("mounting", "clock", "hours", "voice", "machine", "supervisor"),
    }
    assert sorted(home.rglob("*")) == before


@pytest.mark.parametrize(
    ("what", "settings", "verdict", "words"),
    [
        ("settings", 'show = "show"\nvolume = 300', "attention", "settings.toml:2:10: volume"),
        ("show", 'show = "show"', "ok", "Tides: 1 of 1 slides play"),
        ("show", 'show = "nowhere"', "wrong", "cannot be played"),
        ("show", 'show = "show"\nlanguage = "zh"', "attention", "it does not speak zh, but en"),
        ("pin", 'show = "show"', "attention", "none is set"),
        ("pin", 'show = "show"\npin = 1', "wrong", "it cannot be read"),
        ("screen", 'show = "show"', "attention", "none is named here"),
        ("renderer", 'show = "show"\nrenderer = "gpu"', "ok", "gpu, as the settings say"),
        ("hours", 'show = "show"', "ok", "always open"),
        ("hours", 'show = "show"\n[hours]\ndaily = "closed"', "ok", "closed and stays so"),
        ("voice", 'show = "show"', "attention", "no speech service listens at "),
        ("voice", 'show = "show"\nread_aloud = false', "ok", "the settings say so"),
    ],
)
def test_each_matter_has_its_verdict(told, what, settings, verdict, words):
    found, said = told(what, settings)
    assert found == verdict
    assert words in said


def test_something_wrong_ends_with_1(home):
    (home / "settings.toml").write_text('show = "nowhere"', encoding="utf-8")
    assert doctor(home / "settings.toml") == 1


def test_a_pin_and_its_tries_are_told(told, home):
    file = home / "settings.toml"
    file.write_text('show = "show"', encoding="utf-8")
    record = AttemptsFile(home / "state" / FILE)
    keep_pin("480793", file, record)
    assert told("pin", "") == ("ok", "set")
    for _ in range(7):
        record.note_try()
    assert told("pin", "") == ("attention", "set; after wrong ones locked for 2 minutes")
    (home / "state" / FILE).unlink()
    assert told("pin", "")[0] == "attention"
    assert not (home / "state" / FILE).exists()


def test_a_display_that_does_not_answer_is_wrong(told, monkeypatch):
    monkeypatch.setenv("DISPLAY", ":9871")
    assert told("screen") == ("wrong", ":9871 does not answer")


def test_a_console_that_goes_black_is_told(told, home, monkeypatch):
    (home / "blank").write_text("600\n")
    monkeypatch.setattr(module, "_CONSOLE_BLANK", home / "blank")
    assert "goes black after 600 s" in told("screen")[1]


@pytest.mark.parametrize(("free", "verdict"), [(50, "wrong"), (500, "attention"), (5000, "ok")])
def test_a_full_disk_is_told(told, monkeypatch, free, verdict):
    monkeypatch.setattr("kiosk.operator.health.disk_free", lambda _: free)
    assert told("log")[0] == verdict


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_cannot_be_written_is_wrong(told, home):
    (home / "state").chmod(0o500)
    assert told("state")[0] == "wrong"


def test_the_fatal_pair_of_versions_is_wrong(told, monkeypatch):
    monkeypatch.setattr(module.metadata, "version", lambda _: "6.12.0")
    monkeypatch.setattr(module.sys, "version_info", (3, 11, 7))
    verdict, said = told("kiosk")
    assert verdict == "wrong"
    assert "install PySide6 6.11.3" in said


def test_a_clock_with_a_flat_battery_is_told(told, monkeypatch):
    monkeypatch.setattr(module.time, "time", lambda: 3600.0)
    assert told("clock")[0] == "attention"


def test_restarts_and_remarks_are_told(told, home):
    (home / "state" / "supervisor.json").write_text('{"restarts": 4, "fault": "it hung"}')
    (home / "state" / "log").mkdir()
    log = "2026-01-30 10:00:00 ERROR    kiosk.app: a lamp went out\n"
    (home / "state" / "log" / "kiosk.log").write_text(log)
    verdict, said = told("supervisor")
    assert verdict == "attention"
    assert "the player was replaced 4 times in all; the last time: it hung" in said
    assert "a lamp went out" in said


def test_a_probe_that_fails_is_a_line_and_no_end(told, monkeypatch):
    def broken(*_):
        raise OSError("no such thing")

    monkeypatch.setattr("kiosk.operator.health.memory_free", broken)
    assert told("machine") == ("wrong", "cannot be looked at: OSError('no such thing')")
    assert told("hours")[0] == "ok"


def test_the_version_it_is_tried_with_is_the_one_that_is_pinned():
    project = (Path(__file__).parents[1] / "pyproject.toml").read_text(encoding="utf-8")
    assert f"PySide6-Addons=={module.BEST_QT}" in project


def hung(inches, lower_edge, orientation="landscape"):
    return (
        f'show = "show"\norientation = "{orientation}"\n'
        f"panel_inches = {inches}\nlower_edge_mm = {lower_edge}"
    )


def test_a_mounting_nobody_has_told_of_is_no_fault(told):
    assert told("mounting")[0] == "ok"


@pytest.mark.parametrize("inches", [24, 32, 43, 55])
def test_a_panel_that_hangs_well_fits(told, inches):
    verdict, words = told("mounting", hung(inches, 800))
    assert verdict == "ok", words


@pytest.mark.parametrize(
    ("settings", "said"),
    [
        (hung(65, 830), "hang it 15 mm lower"),
        (hung(43, 100), "hang it 191 mm higher"),
        (hung(20, 800), "the smallest controls are 20 mm"),
        (hung(19.5, 800), "in low reach all are 20 mm or larger"),
        (hung(15.6, 800), "the panel has to measure 18.9 inches"),
        (hung(65, 700, "portrait"), "hang it 56 mm lower"),
    ],
)
def test_what_does_not_fit_the_mounting_is_said_with_what_would(told, settings, said):
    assert said in told("mounting", settings)[1]


def test_where_the_screen_decides_both_orientations_are_looked_at(told):
    words = told("mounting", hung(43, 600, "auto"))[1]
    assert "landscape: " in words
    assert "portrait: " in words
