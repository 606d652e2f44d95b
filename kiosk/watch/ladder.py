"""What is played after a death: the wanted show, the one before it, the safe screen. Pure."""

from dataclasses import dataclass, replace
from enum import Enum
from typing import Self

MOST_DEATHS = 3  # without a minute of health between them
MOST_DEATHS_BY_GPU = 2
LONGEST_PAUSE = 10.0


class Rung(Enum):
    WANTED = "wanted"
    PREVIOUS = "previous"
    SAFE = "safe"


@dataclass(frozen=True, slots=True)
class Ladder:
    """Where the device stands on it, and all that must outlive the supervisor. Begin with begun().

    Times count from the start of the machine, and are worth nothing after the next one.
    """

    boot: str = ""
    rung: Rung = Rung.WANTED
    since: float = 0.0
    tried: Rung = Rung.WANTED  # from there the wanted show is tried again: one death leads back
    deaths: int = 0  # on this rung, since it last was well
    streak: int = 0  # on all of them, since one last was well
    by_gpu: int = 0  # since one last was well
    software: bool = False  # the GPU is not trusted until the next start of the machine
    shows: tuple[str, ...] = ()  # that were well, the latest first
    restarts: int = 0  # all there ever were
    fault: str = ""  # the latest

    def begun(self, boot: str) -> Self:
        """After a start of the machine the wanted show has a chance; deaths are not forgotten."""
        if boot == self.boot:
            return self
        tried = self.tried if self.rung is Rung.WANTED else self.rung
        return replace(
            self, boot=boot, rung=Rung.WANTED, since=0.0, tried=tried, by_gpu=0, software=False
        )

    def died(self, fault: str, now: float, *, wanted: str, gpu: bool) -> Self:
        by_gpu = self.by_gpu + gpu
        then = replace(
            self,
            deaths=self.deaths + 1,
            streak=self.streak + 1,
            by_gpu=by_gpu,
            software=self.software or by_gpu >= MOST_DEATHS_BY_GPU,
            restarts=self.restarts + 1,
            fault=fault,
        )
        on_trial = self.rung is Rung.WANTED and self.tried is not Rung.WANTED
        if on_trial or then.deaths >= MOST_DEATHS:
            return then._down(wanted, now)
        return then

    def lost_display(self, *, gpu: bool) -> Self:
        """Though one is there: no show is to blame, the GPU may be."""
        by_gpu = self.by_gpu + gpu
        software = self.software or by_gpu >= MOST_DEATHS_BY_GPU
        return replace(self, streak=self.streak + 1, by_gpu=by_gpu, software=software)

    def well(self, show: str) -> Self:
        """It has lived for a minute, and played `show`; "" is nothing that anybody chose."""
        shows = self.shows if not show else (show, *(one for one in self.shows if one != show))[:2]
        tried = Rung.WANTED if self.rung is Rung.WANTED else self.tried
        return replace(self, tried=tried, deaths=0, streak=0, by_gpu=0, shows=shows)

    def tried_again(self, now: float) -> Self:
        return replace(self, rung=Rung.WANTED, tried=self.rung, since=now, deaths=0)

    def ended(self) -> Self:
        """Whoever ends the kiosk on purpose and starts it again has mended something."""
        return replace(
            self, rung=Rung.WANTED, since=0.0, tried=Rung.WANTED, deaths=0, streak=0, by_gpu=0
        )

    def previous(self, wanted: str) -> str:
        return next((show for show in self.shows if show != wanted), "")

    @property
    def pause(self) -> float:
        """Before the next life: none after a first death and on a new rung, then more and more."""
        if self.deaths <= 1 and self.streak <= 2 * MOST_DEATHS:
            return 0.0
        return float(min(LONGEST_PAUSE, 0.25 * 2 ** min(self.streak - 2, 10)))

    def _down(self, wanted: str, now: float) -> Self:
        if self.rung is Rung.WANTED and self.tried is not Rung.SAFE and self.previous(wanted):
            rung = Rung.PREVIOUS
        elif self.rung is Rung.SAFE:  # nothing at all lives here: it is not the show's fault
            rung = Rung.WANTED
        else:
            rung = Rung.SAFE
        return replace(self, rung=rung, tried=Rung.WANTED, since=now, deaths=0)
