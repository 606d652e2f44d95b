"""The same seat taken apart: each layer a picture of its own, all in one frame and one light."""

from models import seat
from scene import group
from studio import View

VIEW = View(azimuth=-48, elevation=17, fill=(0.96, 0.96), size=(960, 1200))


def _cover() -> None:
    seat.cover()
    seat.shields(recliner=False)


def _mechanisms() -> None:
    seat.recliner()
    seat.rails("sheet metal", "dark steel")


LAYERS = {
    "cover": _cover,
    "foam": seat.foam,
    "frame": seat.frame,
    "mechanisms": _mechanisms,
}


def build() -> None:
    for layer, make in LAYERS.items():
        with group(layer):
            make()
