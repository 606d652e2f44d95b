"""A small electric load carrier: the cab of the city car, a closed load box behind it."""

import math

from models import city_car
from models.city_car import BODY, CAB_END
from shapes import FACING_Y, SIDES, arc, box, extrude, rounded_rectangle, tube

VIEW = city_car.VIEW

FRONT, REAR = CAB_END - 0.045, -1.50
LENGTH = FRONT - REAR
MIDDLE = (FRONT + REAR) / 2
HALF_WIDTH = 0.705
FLOOR, ROOF = 0.50, 1.70
HEIGHT = ROOF - FLOOR
LEVEL = (FLOOR + ROOF) / 2


def build() -> None:
    city_car.build(city_car.load_carrier())
    _load_box()
    for side in SIDES:
        box((1.30, 0.10, 0.12), "graphite", (-0.88, side * 0.30, 0.40), 0.03)
        _sliding_door(side)
        _mudguard(side)
        tail_lamp = (REAR - 0.004, side * (HALF_WIDTH - 0.14), 0.66)
        box((0.03, 0.12, 0.20), "amber light", tail_lamp, 0.012)
    box((0.05, 1.30, 0.14), "graphite", (REAR + 0.01, 0, 0.42), 0.03)


def _load_box() -> None:
    floor = (MIDDLE, 0, FLOOR - 0.03)
    box((LENGTH + 0.02, 2 * HALF_WIDTH - 0.02, 0.07), "graphite", floor, 0.02)
    outline = rounded_rectangle(LENGTH, HEIGHT, 0.15, 10)
    at = (MIDDLE, 0, LEVEL)
    extrude(outline, 2 * HALF_WIDTH, "clay", (), 0.05, at, FACING_Y, sharp=30, segments=6)
    box((0.30, 0.9, 0.05), "graphite", (MIDDLE + 0.1, 0, ROOF + 0.012), 0.02)


def _sliding_door(side: int) -> None:
    """Panel, gap, handle and rail, and a line of light that goes on where the cab's ends."""
    at = (MIDDLE, side * (HALF_WIDTH + 0.004), LEVEL)
    panel = rounded_rectangle(LENGTH - 0.24, HEIGHT - 0.30, 0.09, 8)
    extrude(panel, 0.024, "clay", (), 0.010, at, FACING_Y, sharp=30)
    gap = rounded_rectangle(LENGTH - 0.215, HEIGHT - 0.275, 0.10, 8)
    course = [(MIDDLE + x, side * (HALF_WIDTH + 0.003), LEVEL + z) for x, z in gap]
    tube(course, 0.007, "graphite", closed=True, segments=2)
    y = side * (HALF_WIDTH + 0.018)
    box((0.15, 0.026, 0.034), "graphite", (FRONT - 0.24, y, LEVEL - 0.02), 0.012)
    line = [(REAR + 0.19, y, 0.895), (FRONT - 0.17, y, 0.895)]
    tube(line, 0.0085, "amber light", segments=3)
    rail = (MIDDLE, side * (HALF_WIDTH - 0.02), FLOOR + 0.02)
    box((LENGTH - 0.16, 0.05, 0.05), "graphite", rail, 0.02)


def _mudguard(side: int) -> None:
    start, end, radius = math.radians(8), math.radians(172), 0.335
    outline = arc(radius, start, end, 28) + arc(radius + 0.035, end, start, 28)
    at = (BODY.wheels[1], side * 0.575, BODY.wheel_radius)
    extrude(outline, 0.24, "graphite", (), 0.012, at, FACING_Y, sharp=40)
