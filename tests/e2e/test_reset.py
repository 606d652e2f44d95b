"""When the visitor has gone."""

from tests.e2e import shows
from tests.e2e.area import Area
from tests.e2e.test_visit import A_RUSSIAN_BUTTON

TITLE = Area(96, 100, 900, 240)


def test_hands_off_it_asks_and_then_puts_everything_back(play, places, tmp_path):
    kiosk = play(shows.copied(tmp_path, shows.impatient))
    kiosk.shows("welcome")
    kiosk.until(lambda: kiosk.look(TITLE).max() > 200, "the title is lit")
    kiosk.tap(960, 300)
    kiosk.says("visit on welcome")
    english = kiosk.still(TITLE)
    kiosk.swipe(-700)
    kiosk.shows(shows.SLIDES[1])
    kiosk.tap(*places.named("welcome", "Language").middle)
    kiosk.tap(*A_RUSSIAN_BUTTON)
    kiosk.says("language ru")

    kiosk.says(f"asking on {shows.SLIDES[1]}")
    kiosk.tap(960, 200)
    kiosk.says(f"visit on {shows.SLIDES[1]}")
    kiosk.says(f"asking on {shows.SLIDES[1]}")

    kiosk.says("language en", within=60)
    kiosk.says("reset on welcome")
    kiosk.says_all("attract on welcome", "slide welcome")
    kiosk.until(lambda: kiosk.looks_like(english, TITLE), "the first slide, in English")
    kiosk.tap(960, 300)
    kiosk.says("visit on welcome")
    kiosk.until(lambda: kiosk.is_amber(places.named("welcome", "Next")), "the bar is there")
    kiosk.tap(*places.named("welcome", "Back").middle)
    kiosk.shows(shows.SLIDES[-1])  # the one before in the tour: the history is empty
    assert not kiosk.complaints
