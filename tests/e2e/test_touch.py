"""What answers a finger on the slides that are no explorers, in a real window."""

import math

from tests.e2e.area import Area


def around(area: Area, turn: float) -> tuple[float, float]:
    """On the band of a ring, so many turns from 12 o'clock."""
    x, y = area.middle
    far = area.width / 2 * 0.87
    return x + far * math.sin(2 * math.pi * turn), y - far * math.cos(2 * math.pi * turn)


def test_a_finger_along_the_lamps_lights_them_and_does_not_leaf(straight_to, places):
    kiosk = straight_to("launch")
    row = places.kind("launch", "LightRow")
    lamps = Area(row.left, row.top - 40, row.width // 2, 80)
    dark = kiosk.still(lamps)
    y = row.top

    kiosk.drag((row.left + 28, y), (row.left + row.width * 0.6, y))

    kiosk.until(lambda: not kiosk.looks_like(dark, lamps), "the lamps are lit")
    assert not [line for line in kiosk.unheard() if "slide" in line]


def test_a_finger_round_the_ring_counts_on_to_what_is_left(straight_to, places):
    kiosk = straight_to("money")
    ring = places.kind("money", "RingBand")
    kiosk.tap(*around(ring, 0.2))
    middle = Area(ring.left + 140, ring.top + 140, ring.width - 280, ring.height - 280)
    part = kiosk.still(middle)

    kiosk.drag(*(around(ring, 0.4 + 0.1 * step) for step in range(5)))

    kiosk.until(lambda: not kiosk.looks_like(part, middle), "the rest is counted")
    kiosk.still(middle)
    kiosk.tap(*around(ring, 0.2))
    kiosk.until(lambda: kiosk.looks_like(part, middle), "the part is back")
    assert not [line for line in kiosk.unheard() if "slide" in line]


def test_a_finger_carries_one_vehicle_to_the_other_side(straight_to, places):
    kiosk = straight_to("compare")
    view = places.kind("compare", "CompareSideView")
    pictures = Area(view.left, view.top, 1728, 240)
    before = kiosk.still(pictures)
    vehicle = (view.left + view.width * 0.75, view.top + 170)

    kiosk.drag(vehicle, (vehicle[0] + 700, vehicle[1]))

    kiosk.until(lambda: not kiosk.looks_like(before, pictures), "it is on the other side")
    kiosk.still(pictures)
    kiosk.drag((vehicle[0] + 1000, vehicle[1]), (vehicle[0] + 300, vehicle[1]))
    kiosk.until(lambda: kiosk.looks_like(before, pictures), "it is back")
    assert not [line for line in kiosk.unheard() if "slide" in line]


def test_a_push_rolls_the_years_on_to_an_event(straight_to, places):
    kiosk = straight_to("timeline")
    ruler = places.kind("timeline", "YearRuler")
    year = Area(96, 260, 900, 300)
    before = kiosk.still(year)
    x, y = ruler.middle

    kiosk.swipe(-500, y=round(y), x=round(x))

    kiosk.until(lambda: not kiosk.looks_like(before, year), "another year")
    kiosk.still(year)
    kiosk.drag((x, y), (x + 2000 - x - 60, y))
    kiosk.still(year)
    assert not [line for line in kiosk.unheard() if "slide" in line]


def test_a_promise_taken_out_of_its_pan_tilts_the_beam(straight_to, places):
    kiosk = straight_to("contract")
    weight = places.kind("contract", "PromiseWeight")
    x, y = weight.middle
    other_pan = Area(1920 - round(x) - 200, round(y) - 60, 400, 140)
    level = kiosk.still(other_pan)

    kiosk.screen.finger("mousemove", round(x), round(y), "mousedown", 1)

    kiosk.until(lambda: not kiosk.looks_like(level, other_pan), "the other pan sinks")
    kiosk.screen.finger("mouseup", 1)
    kiosk.until(lambda: kiosk.looks_like(level, other_pan), "the beam is level")


def test_a_finger_across_the_blocks_fills_them(straight_to, places):
    kiosk = straight_to("target")
    body = places.kind("target", "BlockBody")
    planned = kiosk.still(body)
    y = body.top + body.height * 0.45

    kiosk.drag((body.left + 40, y), (body.left + body.width * 0.35, y))

    kiosk.until(lambda: not kiosk.looks_like(planned, body), "four blocks")
    kiosk.still(body)
    kiosk.drag((body.left + body.width * 0.4, y), (body.left + body.width - 30, y))
    kiosk.until(lambda: kiosk.looks_like(planned, body), "as many as are planned")
    assert not [line for line in kiosk.unheard() if "slide" in line]
