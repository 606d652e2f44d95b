"""Judges from its beats whether a player lives. Pure: the time is passed in."""

from dataclasses import dataclass

from kiosk.watch.life import Beat, Fault

TWO_BEATS = 2.0


@dataclass(frozen=True, slots=True)
class Limits:
    """In seconds. Silence and a still picture are found and mended within ten."""

    first_start: float = 30.0  # nothing is in the caches yet
    start: float = 10.0
    silence: float = 5.0
    still: float = 5.0
    shortest: float = 10.0  # life of a player that may be renewed
    well: float = 60.0  # after that a player counts as sound
    again: float = 600.0  # until the wanted show is tried again
    turn: float = 0.5
    excused: float = 4.0  # at most, to a player that wants to run and gets no processor
    start_excused: float = 20.0
    worked: float = 0.5  # of a processor without a frame: more is no standing in line
    overslept: float = 2.0  # a turn that was longer by so much: the machine or we were stopped


class Vigil:
    """Over one player, from its birth on."""

    def __init__(self, limits: Limits, now: float, *, first: bool) -> None:
        self.beat = Beat()
        self._limits = limits
        self._start = limits.first_start if first else limits.start
        self._heard = self._moved = now
        self._stood: float | None = None
        self._excused = self._worked = 0.0

    def hear(self, beat: Beat, now: float) -> None:
        self._heard = now
        if beat.frames != self.beat.frames:
            self._moved = now
            self._excused = self._worked = 0.0
        if beat.show != self.beat.show:  # the operator chose another one
            self._stood = None
        if self._stood is None and beat.stands and beat.frames:
            self._stood = now
        self.beat = beat

    def forgive(self, now: float) -> None:
        """Nobody could be heard until now, so every wait begins anew."""
        self._heard = self._moved = now

    def excuse(self, waited: float, worked: float) -> None:
        """It stood in line for a processor for so long: a busy machine is no hang. But a frame
        takes little work: what has worked for long without one goes round in a circle.
        """
        self._worked += worked
        if self.beat.frames and self._worked > self._limits.worked:
            return
        most = self._limits.excused if self.beat.frames else self._limits.start_excused
        granted = max(0.0, min(waited, most - self._excused))
        self._excused += granted
        self._heard += granted
        self._moved += granted

    def fault(self, now: float) -> Fault | None:
        if not self.beat.frames:
            return Fault.NO_START if now - self._moved > self._start else None
        silence = now - self._heard
        if silence > self._limits.silence:
            return Fault.HANGS
        if now - self._moved > self._limits.still:
            return Fault.HANGS if silence > TWO_BEATS else Fault.STANDS_STILL
        return None

    @property
    def stands(self) -> bool:
        """It has shown something whole."""
        return self._stood is not None

    def well(self, now: float) -> bool:
        return self._stood is not None and now - self._stood >= self._limits.well
