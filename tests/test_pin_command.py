"""`kiosk pin`: over ssh, by hand and from a script."""

import os
import pty
import subprocess
import sys
import tomllib

import pytest

from kiosk.operator.pin import matches

COMMAND = [sys.executable, "-m", "kiosk", "pin"]


@pytest.fixture
def home(tmp_path, monkeypatch):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return tmp_path / "kiosk"


def told(*lines: str, arguments: tuple[str, ...] = ()):
    text = "".join(f"{line}\n" for line in lines)
    return subprocess.run([*COMMAND, *arguments], input=text, capture_output=True, text=True)


def kept(home):
    return tomllib.loads((home / "settings.toml").read_text()).get("pin", "")


def test_a_script_hands_it_over_and_takes_it_away(home):
    done = told("123456", "480793", "480790", "480793", "480793")
    assert done.returncode == 0, done.stderr
    assert "Not this one: its digits follow each other" in done.stdout
    assert "The two were not the same." in done.stdout
    assert "The PIN is set." in done.stdout
    assert "480793" not in done.stdout
    assert matches("480793", kept(home))
    assert (home / "pin.json").is_file()

    assert told(arguments=("--remove",)).returncode == 0
    assert kept(home) == ""
    assert not (home / "pin.json").exists()


def test_without_two_answers_nothing_changes(home):
    done = told("480793")
    assert (done.returncode, done.stderr) == (1, "")
    assert "No PIN was set" in done.stdout
    assert not (home / "settings.toml").exists()


def test_what_cannot_be_kept_is_said_in_one_line(home):
    home.mkdir()
    (home / "settings.toml").write_text("a = \n")
    done = told("480793", "480793")
    assert done.returncode == 3
    assert done.stderr.startswith("kiosk: ")
    assert "is no TOML" in done.stderr


@pytest.mark.skipif(sys.platform == "win32", reason="no terminals of our own there")
def test_what_is_typed_is_not_shown(home):
    ours, its = pty.openpty()
    # The terminal becomes its own, as after a log-in.
    terminal = subprocess.Popen(
        ["setsid", "-c", *COMMAND], stdin=its, stdout=its, stderr=its, start_new_session=False
    )
    os.close(its)
    seen = b""
    for prompt in (b"New PIN: ", b"Once more: "):
        while prompt not in seen:
            seen += os.read(ours, 1000)
        os.write(ours, b"480793\n")
    while b"same user" not in seen:
        seen += os.read(ours, 1000)
    assert terminal.wait(20) == 0
    os.close(ours)
    assert b"480793" not in seen
    assert matches("480793", kept(home))
