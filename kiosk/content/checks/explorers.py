"""What must agree among the parameters of an explorer."""

import math
from collections.abc import Iterator

from kiosk.content import explorers
from kiosk.content.mistakes import Mistake
from kiosk.content.positions import ShowPath

# The frame to be welded is half as high as it is wide, and the arm stands in the middle of its
# lower edge; see WeldingExplorer.qml.
_FRAME_RATIO = 0.5
_SHOULDER = (0.5, 1.0)


def explorer_mistakes(path: ShowPath, explorer: explorers.Explorer) -> Iterator[Mistake]:
    match explorer:
        case explorers.StampingExplorer():
            yield from _stamping(path, explorer)
        case explorers.SilencerExplorer() if explorer.start > explorer.longest:
            yield _beyond(path, explorer.start, "longest", explorer.longest)
        case explorers.TractionMotorExplorer() if explorer.start > explorer.highest:
            yield _beyond(path, explorer.start, "highest", explorer.highest)
        case explorers.WeldingExplorer():
            yield from _welding(path, explorer)


def _stamping(path: ShowPath, explorer: explorers.StampingExplorer) -> Iterator[Mistake]:
    count = len(explorer.dies)
    if explorer.start >= count:
        what = f"is {explorer.start}, but the dies count from 0 to {count - 1}"
        yield Mistake((*path, "start"), what)


def _welding(path: ShowPath, explorer: explorers.WeldingExplorer) -> Iterator[Mistake]:
    farthest = explorer.upper_arm + explorer.forearm
    nearest = abs(explorer.upper_arm - explorer.forearm)
    for place, (x, y) in enumerate(explorer.points):
        distance = math.hypot(x - _SHOULDER[0], (y - _SHOULDER[1]) * _FRAME_RATIO)
        if not nearest <= distance <= farthest:
            what = (
                f"lies {distance:.2f} of the frame's width from the shoulder; "
                f"the arm reaches from {nearest:.2f} to {farthest:.2f}"
            )
            yield Mistake((*path, "points", place), what)


def _beyond(path: ShowPath, start: float, name: str, limit: float) -> Mistake:
    return Mistake((*path, "start"), f'is {start:g}; it must be {limit:g} ("{name}") or less')
