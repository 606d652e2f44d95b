"""A guide with a PIN, a clicker and a group, in a real window."""

from pathlib import Path

from kiosk.operator.attempts import FILE, AttemptsFile
from kiosk.operator.pin import hashed
from tests.e2e.area import Area
from tests.e2e.playing import Playing

TITLE = Area(96, 100, 1100, 260)
BAR = Area(96, 928, 1728, 128)
PIN = "479153"


def begun(play, show: Path, folder: Path) -> Playing:
    """A finger has rested in the corner, and the PIN is given."""
    settings = folder / "config" / "kiosk" / "settings.toml"
    settings.parent.mkdir(parents=True)
    settings.write_text(f'pin = "{hashed(PIN)}"\n', encoding="utf-8")
    here = {"XDG_CONFIG_HOME": str(folder / "config"), "XDG_STATE_HOME": str(folder / "state")}
    record = folder / "state" / "kiosk" / FILE
    record.parent.mkdir(parents=True)
    AttemptsFile(record).forget()
    kiosk = play(show, environment=here)
    kiosk.shows("welcome")
    kiosk.screen.finger("mousemove", 1850, 70, "mousedown", 1, "sleep", 3.4, "mouseup", 1)
    kiosk.says("the operator's pad opens")
    kiosk.key(*PIN, "Return")
    kiosk.says("guide on welcome")
    return kiosk


def test_a_guide_leads_holds_points_and_ends(play, standing_show, tmp_path):
    kiosk = begun(play, standing_show, tmp_path)
    kiosk.until(lambda: kiosk.is_amber(Area(1488, 928, 336, 128)), "its bar is there")

    kiosk.key("Next")
    kiosk.shows("launch")
    kiosk.tap(1650, 992)
    kiosk.shows("place")

    kiosk.key("period")
    before = kiosk.still(TITLE)
    kiosk.swipe(-900)
    assert kiosk.looks_like(before, TITLE)
    kiosk.screen.finger("mousemove", 600, 230, "mousedown", 1)
    kiosk.until(lambda: not kiosk.looks_like(before, TITLE), "the spot is at the finger")
    kiosk.screen.finger("mouseup", 1)
    kiosk.until(lambda: kiosk.looks_like(before, TITLE), "the spot has gone")

    kiosk.key("Prior")
    kiosk.shows("launch")
    kiosk.tap(144, 992)
    kiosk.screen.finger("mousemove", 144, 992, "mousedown", 1, "sleep", 1.8, "mouseup", 1)
    kiosk.says("reset on welcome")
    kiosk.says("attract on welcome")
    assert not kiosk.complaints, "\n".join(kiosk.log)
