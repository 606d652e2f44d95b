"""The ladder outlives the supervisor; a broken file costs its content and a warning."""

import json
from dataclasses import asdict

import pytest

from kiosk.watch.ladder import Ladder, Rung
from kiosk.watch.state import State, _spelled

LADDER = Ladder(boot="one", rung=Rung.PREVIOUS, since=1.5, deaths=2, shows=("a", "б"), restarts=9)


def test_what_is_kept_is_read_again(tmp_path):
    file = tmp_path / "supervisor.json"
    assert State(file).read() == Ladder()
    State(file).keep(LADDER)
    assert State(file).read() == LADDER


def test_what_has_not_changed_is_not_written(tmp_path):
    file = tmp_path / "supervisor.json"
    state = State(file)
    state.keep(LADDER)
    file.unlink()
    state.keep(LADDER)
    assert not file.exists()


def changed(**changes) -> str:
    return json.dumps({**asdict(LADDER), **changes}, default=_spelled)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "[]",
        "[" * 100_000,
        "x" * 100_000,
        changed(rung="ladder"),
        changed(shows=[1]),
        changed(shows="ab"),
        changed(deaths="2"),
        changed(deaths=True),
        changed(lives=9),
    ],
)
def test_a_broken_file_costs_its_content_and_a_warning(tmp_path, caplog, text):
    file = tmp_path / "supervisor.json"
    file.write_text(text, encoding="utf-8")
    assert State(file).read() == Ladder()
    assert "supervisor.json is not read" in caplog.text


def test_where_nothing_can_be_kept_it_goes_on(tmp_path, caplog):
    State(None).keep(LADDER)
    State(tmp_path / "nowhere" / "supervisor.json").keep(LADDER)
    assert "cannot be saved" in caplog.text
