"""The command line: exit statuses, what is printed, and no Qt where none is needed."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import cli
from kiosk.errors import KioskError
from kiosk.paths import default_show
from kiosk.settings import Settings

GOOD = {
    "format": 1,
    "title": "T",
    "languages": ["en"],
    "home": "only",
    "slides": [{"kind": "text", "id": "only", "title": "T", "body": ["B"]}],
}


@pytest.fixture(autouse=True)
def _in_this_process(monkeypatch):
    """What would play in a process of its own."""
    monkeypatch.setattr(cli, "_supervise", lambda options: cli._play(options))


@pytest.fixture
def show(tmp_path):
    def write(**changes):
        (tmp_path / "show.json").write_text(json.dumps({**GOOD, **changes}), encoding="utf-8")
        return str(tmp_path)

    return write


def test_a_sound_show_ends_with_0_and_a_summary(show, capsys):
    assert cli.main(["check", show()]) == 0
    printed = capsys.readouterr().out
    assert "en 100 %" in printed
    assert printed.endswith("0 problems, 0 warnings\n")


def test_a_show_with_a_problem_ends_with_1_and_its_place(show, capsys, monkeypatch, tmp_path):
    monkeypatch.chdir(tmp_path)
    assert cli.main(["check", show(home="onyl")]) == 1
    printed = capsys.readouterr().out
    assert 'show.json:1:58: home: there is no slide "onyl"; did you mean "only"?\n' in printed


def test_long_problems_stay_on_one_line(show, capsys):
    cli.main(["check", show(home="x" * 300)])
    assert f'there is no slide "{"x" * 50}…"\n' in capsys.readouterr().out


def test_warnings_count_only_when_strict(show, capsys):
    named = show(sources={"s": {"publisher": "P", "date": "2026-01", "address": "https://x.org/y"}})
    assert cli.main(["check", named]) == 0
    assert "0 problems, 1 warning\n" in capsys.readouterr().out
    assert cli.main(["check", "--strict", named]) == 1


def test_an_unplayable_show_ends_with_3(show, tmp_path, capsys):
    assert cli.main(["check", show(slides=[])]) == 3
    assert "The show cannot be played: 1 problem" in capsys.readouterr().out
    assert cli.main(["check", str(tmp_path / "nowhere")]) == 3


def test_machines_get_json(show, capsys):
    assert cli.main(["check", "--json", show(home="onyl")]) == 1
    told = json.loads(capsys.readouterr().out)
    (problem,) = told["problems"]
    assert (problem["line"], problem["column"], problem["where"]) == (1, 58, "home")
    assert problem["severity"] == "problem"
    assert told["summary"]["languages"] == {"en": 100}


def test_the_schema_is_printed_as_json(capsys):
    assert cli.main(["schema"]) == 0
    assert json.loads(capsys.readouterr().out)["type"] == "object"


@pytest.mark.parametrize(
    "arguments",
    [
        ["play"],
        ["run", "--size", "big"],
        ["run", "--size", "0x100"],
        ["run", "--size", "99999x99999"],
        ["run", "--orientation", "round"],
        ["export", "--to", "x", "--orientation", "auto"],
        ["export"],
        ["check", "a", "b"],
    ],
)
def test_wrong_use_ends_with_2(arguments, capsys):
    with pytest.raises(SystemExit) as ended:
        cli.main(arguments)
    assert ended.value.code == 2
    assert "kiosk" in capsys.readouterr().err


@pytest.mark.parametrize("arguments", [[], ["run"]])
def test_without_a_command_the_bundled_show_runs(arguments, monkeypatch):
    asked = []
    monkeypatch.setattr("kiosk.app.run", lambda settings, _: asked.append(settings) or 0)
    assert cli.main(arguments) == 0
    assert asked == [Settings(default_show())]


def test_options_of_run_reach_it(monkeypatch):
    asked = []
    monkeypatch.setattr("kiosk.app.run", lambda *told: asked.append(told) or 0)
    arguments = "run my --windowed --size 1080x1920 --language zh --orientation portrait"
    assert cli.main([*arguments.split(), "--renderer", "software", "--screen", "2"]) == 0
    settings = Settings(
        Path("my"),
        windowed=True,
        size=(1080, 1920),
        language="zh",
        orientation="portrait",
        renderer="software",
        screen=2,
    )
    assert asked == [(settings, None)]


@pytest.fixture
def asked_with(monkeypatch, tmp_path):
    """What reaches `run` with these settings and these options."""
    file = tmp_path / "settings.toml"
    monkeypatch.setattr(cli, "settings_file", lambda: file)
    asked = []
    monkeypatch.setattr("kiosk.app.run", lambda settings, _: asked.append(settings) or 0)

    def _asked_with(settings, *options):
        file.write_text(settings, encoding="utf-8")
        assert cli.main(["run", *options]) == 0
        return asked.pop()

    return _asked_with


def test_what_the_command_line_leaves_out_the_settings_decide(asked_with, tmp_path):
    asked = asked_with('show = "my"\nlanguage = "zh"\nsize = "800x600"\nscreen = "HDMI-1"\n')
    assert asked.show == tmp_path / "my"
    assert (asked.language, asked.size, asked.screen) == ("zh", (800, 600), "HDMI-1")


def test_the_command_line_counts_for_more_than_the_settings(asked_with):
    settings = 'show = "my"\nlanguage = "zh"\norientation = "portrait"\nsize = "800x600"\n'
    settings += 'windowed = true\nscreen = 2\nrenderer = "gpu"\n'
    options = "other --language en --orientation auto --no-windowed --renderer auto --screen"
    assert asked_with(settings, *options.split(), "") == Settings(Path("other"), language="en")


def test_a_wrong_setting_is_logged_and_stops_nothing(asked_with, caplog):
    asked = asked_with('langauge = "zh"\nrenderer = "gpu"\n')
    assert asked.renderer == "gpu"
    assert 'settings.toml:1:1: langauge: there is no such setting; did you mean "language"?' in (
        caplog.text
    )


def test_options_of_export_reach_it(monkeypatch, tmp_path, capsys):
    asked = {}

    def export(show, **options):
        asked.update(options, show=str(show))
        return 5

    monkeypatch.setattr("kiosk.export.export", export)
    assert cli.main(["export", "my", "--to", str(tmp_path), "--slides", "a, b"]) == 0
    assert (asked["show"], asked["to"], asked["slides"]) == ("my", tmp_path, ("a", "b"))
    assert "5 screens" in capsys.readouterr().out


def test_what_cannot_run_says_so_in_one_line_and_ends_with_3(monkeypatch, capsys):
    def run(settings, life):
        raise KioskError("there is no screen here")

    monkeypatch.setattr("kiosk.app.run", run)
    assert cli.main(["run"]) == 3
    assert capsys.readouterr().err == "kiosk: there is no screen here\n"


@pytest.mark.parametrize("command", ["check", "schema", "doctor"])
def test_check_schema_and_doctor_import_no_qt(command):
    code = (
        "import sys; from kiosk.cli import main; main([sys.argv[1]]); "
        "print([name for name in sys.modules if 'PySide' in name or 'PIL' in name])"
    )
    done = subprocess.run([sys.executable, "-c", code, command], capture_output=True, text=True)
    assert done.stdout.endswith("[]\n"), done.stderr
