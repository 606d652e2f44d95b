"""Six keys and a real window: an explorer, the access panel over it, and the way out."""

from tests.e2e.area import Area
from tests.e2e.test_access import is_black
from tests.e2e.test_explorers import SPEED, is_open, leafed

CORNER = Area(40, 40, 40, 40)
TO_THE_LENS, TO_CONTRAST = 9, 5  # controls down


def test_six_keys_drive_an_explorer_raise_the_contrast_and_lead_out_again(straight_to, places):
    kiosk = straight_to("motors")
    kiosk.until(lambda: not is_open(kiosk, places, "motors"), "the bar is there")

    kiosk.key(*["Down"] * TO_THE_LENS, "Return")
    kiosk.until(lambda: is_open(kiosk, places, "motors"), "the bar is gone")
    first = kiosk.still(SPEED)
    kiosk.key(*["Right"] * 6)
    kiosk.until(lambda: not kiosk.looks_like(first, SPEED), "the shaft is faster")

    kiosk.key("F1", *["Down"] * TO_CONTRAST, "Return")
    kiosk.until(lambda: is_black(kiosk.look(CORNER)), "black behind the drawing")

    kiosk.key("F1", "Down", "Return")
    kiosk.until(lambda: not is_open(kiosk, places, "motors"), "the bar is back")
    assert not leafed(kiosk)
