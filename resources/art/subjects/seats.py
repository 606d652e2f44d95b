"""A front seat: bolstered cushion and backrest, headrest, recliner, rails, belt buckle."""

from models import seat
from scene import group
from shapes import box
from studio import View

VIEW = View(azimuth=-48, elevation=17, size=(1152, 1440))


def build() -> None:
    seat.cover()
    seat.headrest_posts()
    with group("backrest", *seat.BACKREST):
        box((0.03, 0.008, 0.045), "graphite", (0.01, -0.262, 0.36), 0.003)
    seat.shields()
    seat.rails()
    seat.underside()
    seat.buckle()
