"""What a visitor does with one finger."""

from tests.e2e import shows
from tests.e2e.area import Area

TITLE = Area(96, 40, 1100, 200)
A_RUSSIAN_BUTTON = (524, 992)  # the first beside the opened language button


def go_to(slide, label, visit, places):
    visit.tap(*places.named("welcome", "All plants").middle)
    visit.shows("cluster")
    visit.tap(*places.named("cluster", label).middle)
    visit.shows(slide)


def test_a_touch_begins_a_visit_on_the_slide_that_is_showing_and_the_bar_comes(kiosk, places):
    button = places.named("welcome", "Next")
    assert not kiosk.is_amber(button)

    kiosk.tap(960, 300)

    kiosk.says("visit on welcome")
    kiosk.until(lambda: kiosk.is_amber(button), "the bar is there")


def test_a_swipe_leads_on_and_back(visit):
    visit.swipe(-700)
    visit.shows(shows.SLIDES[1])

    visit.swipe(+700)
    visit.shows("welcome")


def test_the_slide_follows_the_finger_and_falls_back_after_half_a_swipe(visit):
    before = visit.still(TITLE)
    visit.screen.finger("mousemove", 1100, 540, "mousedown", 1)
    held = iter(range(1090, 880, -6))

    visit.until(lambda: follows(visit, before, next(held, 880)), "the slide follows")
    visit.screen.finger("mouseup", 1)

    visit.until(lambda: visit.looks_like(before, TITLE), "the slide is back")
    visit.swipe(-700)
    visit.shows(shows.SLIDES[1])


def follows(visit, before, x):
    visit.screen.finger("mousemove", x, 540)
    return not visit.looks_like(before, TITLE)


def test_a_swipe_that_turns_round_falls_back(visit):
    there = list(range(1300, 700, -50))
    visit.screen.finger(
        *("mousemove", 1320, 540, "mousedown", 1),
        *(word for x in there + there[::-1] for word in ("sleep", 0.016, "mousemove", x, 540)),
        *("sleep", 0.05, "mouseup", 1),
    )

    visit.swipe(-700)
    visit.shows(shows.SLIDES[1])


def test_from_the_hub_to_a_plant_and_back(visit, places):
    go_to("motors", "Traction motors", visit, places)

    visit.tap(*places.named("motors", "Back").middle)
    visit.shows("cluster")


def test_next_leads_through_the_whole_tour(visit, places):
    button = places.named("welcome", "Next").middle
    for slide in [*shows.SLIDES[1:], shows.SLIDES[0]]:
        visit.tap(*button)
        visit.shows(slide)


def test_another_language_leaves_the_visitor_on_the_slide(visit, places):
    visit.swipe(-700)
    visit.shows(shows.SLIDES[1])
    english = visit.still(TITLE)

    visit.tap(*places.named("welcome", "Language").middle)
    visit.tap(*A_RUSSIAN_BUTTON)

    visit.says("language ru")
    visit.until(lambda: not visit.looks_like(english, TITLE), "Russian words")
    assert not [line for line in visit.unheard() if "slide" in line]


def test_a_statement_opens_its_source_which_closes_again(visit, places):
    go_to("exhaust", "Exhaust systems", visit, places)
    before = visit.still(TITLE)

    visit.tap(*places.kind("exhaust", "ClaimRow").middle)
    visit.until(lambda: not visit.looks_like(before, TITLE), "the card lies over the slide")

    visit.tap(*TITLE.middle)
    visit.until(lambda: visit.looks_like(before, TITLE), "the slide is back")
    visit.key("Right")
    visit.shows("plastics")


def test_a_double_tap_shows_a_picture_large_and_another_slide_puts_it_away(visit, places):
    go_to("evs", "Compact electric vehicles", visit, places)
    before = visit.still(TITLE)

    visit.double_tap(*places.kind("evs", "ObjectPicture").middle)
    visit.until(lambda: not visit.looks_like(before, TITLE), "the picture lies over the slide")
    visit.double_tap(960, 480)

    visit.key("Escape")
    visit.until(lambda: visit.looks_like(before, TITLE), "the slide is back")


def test_the_keyboard_alone_walks_through_the_show(kiosk, places):
    kiosk.key("Tab")
    kiosk.says("visit on welcome")

    kiosk.key("Right")
    kiosk.shows(shows.SLIDES[1])
    kiosk.key("Left")
    kiosk.shows("welcome")
    kiosk.key("Home")
    kiosk.shows("cluster")
    kiosk.key("Tab", "Return")
    plant = kiosk.says("slide").split()[-1]
    assert plant in shows.SLIDES
    kiosk.key("Escape")
    kiosk.shows("cluster")
