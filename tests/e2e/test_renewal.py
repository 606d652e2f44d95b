"""A player that throws too many exceptions is renewed where it stands, and the log says why."""

from tests.e2e.watched import Watched


def test_too_many_exceptions_renew_the_player_on_the_same_slide(
    virtual_screen, standing_show, tmp_path
):
    kiosk = Watched(virtual_screen, standing_show, tmp_path, limits={"shortest": 0.5})
    try:
        kiosk.shows("welcome")
        kiosk.tap(960, 300)
        kiosk.says("visit on welcome")
        kiosk.harm("throw")
        kiosk.says("uncaught: ZeroDivisionError: division by zero")
        kiosk.says("11 errors within 60 seconds are too many to go on with")
        kiosk.begins()
        kiosk.says("visit on welcome")
        kiosk.shows("welcome")
        kept = kiosk.log_file.read_text(encoding="utf-8")
        assert "ZeroDivisionError: division by zero (harm.py:" in kept
        assert "[showing welcome]" in kept
    finally:
        assert kiosk.stop() == 0
