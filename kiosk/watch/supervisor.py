"""Keeps a player on the screen: replaces it after an end, a hang, a picture that stands still."""

import logging
import os
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from kiosk import boot_clock
from kiosk.errors import KioskError
from kiosk.exits import ASKED_TO_END, DISPLAY_LOST, TO_BE_RENEWED
from kiosk.watch import display
from kiosk.watch.attendance import Attendance
from kiosk.watch.child import Child
from kiosk.watch.ladder import Rung
from kiosk.watch.life import Fault, Life, Trouble
from kiosk.watch.state import State
from kiosk.watch.vigil import Limits, Vigil

LOOKS_EVERY = 1.0  # for a display
_WORDS = {
    Fault.ENDED: "ended by itself",
    Fault.NO_START: "did not start",
    Fault.HANGS: "hung",
    Fault.STANDS_STILL: "showed a picture that stood still",
}
_USUAL = Limits()
_log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class _Past:
    """A life that is over."""

    life: Life
    vigil: Vigil
    status: int | None
    seconds: float
    fault: Fault | None  # for which it was killed
    on_trial: bool  # ended so that the wanted show can be tried again


class Supervisor:
    """One for a process. `play` is called in the player's own."""

    def __init__(
        self,
        play: Callable[[Life], int],
        *,
        state: Path | None,
        log: Path,
        write: Callable[[str], None],
        waits: bool = False,
        limits: Limits = _USUAL,
    ) -> None:
        """`log` is where `write` keeps a player's lines; `waits`: for a first display, too."""
        self._play = play
        self._log_file = log
        self._limits = limits
        self._attendance = Attendance(write, limits.turn)
        self._waits = waits or self._attendance.by_systemd
        self._state = State(state)
        self._ladder = self._state.read().begun(boot_clock.boot_id())
        self._wanted = ""  # the show, as its player told
        self._place = Life()
        self._deadly = ""  # the slide of the latest death
        self._died_on = ""  # the slide of the death that the next life comes after

    def run(self) -> int:
        """Until the kiosk is asked to end. KioskError where there is no display to wait for."""
        if not self._has_display() and not self._waits:
            raise KioskError(display.NONE)
        first = True
        while self._may_begin():
            past = self._one_life(first=first)
            if past is None:
                continue
            first = False
            if self._attendance.stopping or (past.status == ASKED_TO_END and not past.on_trial):
                break
            self._learn(past)
        self._attendance.say_goodbye()
        self._state.keep(self._ladder.ended())
        _log.info("the supervisor ends")
        return ASKED_TO_END

    def _may_begin(self) -> bool:
        """Once the pause is over and a display is there; False when all is to end."""
        if not self._has_display():
            self._state.keep(self._ladder)
            _log.warning("there is no display; it is waited for")
            self._attendance.say("waits for a display")
            while not self._attendance.stopping and not self._has_display():
                self._attendance.rest(LOOKS_EVERY)
        else:
            self._attendance.rest(self._ladder.pause)
        return not self._attendance.stopping

    def _has_display(self) -> bool:
        if not display.named() and self._waits:
            os.environ.update(display.found())
        return display.named() and display.answers()

    def _one_life(self, *, first: bool) -> _Past | None:
        life = self._next_life()
        begun = boot_clock.now()
        child = self._attendance.bear(life, self._play)
        if child is None:
            return None
        _log.info("player %d begins: %s", child.pid, _spelled(life))
        self._attendance.say(f"starts: {_spelled(life)}")
        self._state.keep(self._ladder)
        vigil = Vigil(self._limits, begun, first=first)
        fault, on_trial = self._watch_over(child, vigil)
        self._attendance.hear_out(child)
        for beat in child.beats():
            vigil.hear(beat, boot_clock.now())
        child.close()
        lived = boot_clock.now() - begun
        return _Past(life, vigil, child.status, lived, fault, on_trial)

    def _watch_over(self, child: Child, vigil: Vigil) -> tuple[Fault | None, bool]:
        """Until it has ended, by itself or for a fault, or to try the wanted show again."""
        before, well = boot_clock.now(), None
        while not child.ended():
            self._attendance.turn(child)
            now = boot_clock.now()
            if now - before > self._attendance.turn_seconds + self._limits.overslept:
                _log.info("nobody was watched for %.0f s; no player is blamed for it", now - before)
                vigil.forgive(now)
            before = now
            vigil.excuse(*child.waited_and_worked())
            self._hear(child, vigil, now)
            if vigil.well(now) and well != vigil.beat.show:
                well = vigil.beat.show
                self._is_well(child.life, vigil)
            if self._attendance.stopping or self._may_be_tried_again(vigil, now):
                self._attendance.end(child)
                return None, not self._attendance.stopping
            if fault := vigil.fault(now):
                _log.error("player %d %s; where each of its threads is:", child.pid, _WORDS[fault])
                self._attendance.kill(child)
                return fault, False
        return None, False

    def _hear(self, child: Child, vigil: Vigil, now: float) -> None:
        for beat in child.beats():
            vigil.hear(beat, now)
        if vigil.stands:
            self._attendance.is_ready()
            self._attendance.say(_standing(child.life, vigil))

    def _is_well(self, life: Life, vigil: Vigil) -> None:
        chosen = vigil.beat.plays and life.trouble is None
        self._ladder = self._ladder.well(vigil.beat.show if chosen else "")
        self._deadly = ""
        self._state.keep(self._ladder)

    def _may_be_tried_again(self, vigil: Vigil, now: float) -> bool:
        rung = self._ladder.rung
        occupied = rung is Rung.PREVIOUS and vigil.beat.visiting
        over = now - self._ladder.since >= self._limits.again
        return rung is not Rung.WANTED and vigil.stands and over and not occupied

    def _next_life(self) -> Life:
        ladder = self._ladder
        previous = ladder.previous(self._wanted) if ladder.rung is Rung.PREVIOUS else ""
        if ladder.rung is Rung.SAFE or (ladder.rung is Rung.PREVIOUS and not _is_there(previous)):
            return Life(software=True, trouble=self._trouble())
        place = replace(self._place, deadly=self._died_on)
        return replace(place, show=previous, software=ladder.software)

    def _trouble(self) -> Trouble:
        known = {fault.value: fault for fault in Fault}
        return Trouble(
            fault=known.get(self._ladder.fault, Fault.ENDED),
            show=self._wanted,
            log=str(self._log_file),
            minutes=max(1, round(self._limits.again / 60)),
            seconds=self._ladder.since + self._limits.again - boot_clock.now(),
        )

    # What a life teaches

    def _learn(self, past: _Past) -> None:
        beat, now = past.vigil.beat, boot_clock.now()
        if beat.show not in ("", past.life.show):
            if past.life.show:  # the operator chose yet another one
                self._ladder = self._ladder.ended()
            self._wanted = beat.show
        self._place = Life()
        self._died_on = ""
        if past.on_trial:
            _log.info("the wanted show is tried again")
            self._ladder = self._ladder.tried_again(now)
        elif past.status == DISPLAY_LOST or not self._has_display():
            _log.warning("the player lost its display")
            self._place = _place_of(past)
            if self._has_display():
                self._ladder = self._ladder.lost_display(gpu=beat.gpu)
        elif past.status == TO_BE_RENEWED and past.seconds >= self._limits.shortest:
            _log.info("the player asked to be renewed")
            self._place = _place_of(past)
        else:
            self._learn_of_death(past, now)

    def _learn_of_death(self, past: _Past, now: float) -> None:
        before, beat = self._ladder, past.vigil.beat
        fault = past.fault or Fault.ENDED
        self._ladder = before.died(fault.value, now, wanted=self._wanted, gpu=beat.gpu)
        place = _place_of(past)
        if self._ladder.rung is before.rung and (not place.slide or place.slide != self._deadly):
            self._place = place
        self._deadly = place.slide if self._place.slide else ""
        self._died_on = place.slide
        _log.error(
            "the player %s after %.1f s with status %s, on slide %s; death %d, then the %s show",
            _WORDS[fault],
            past.seconds,
            past.status,
            place.slide or "none",
            self._ladder.restarts,
            self._ladder.rung.value,
        )


def _place_of(past: _Past) -> Life:
    beat, life = past.vigil.beat, past.life
    if past.life.trouble is not None:
        return Life()
    if not beat.slide:  # it had not come so far
        return Life(slide=life.slide, visiting=life.visiting, language=life.language)
    return Life(slide=beat.slide, visiting=beat.visiting, language=beat.language)


def _standing(life: Life, vigil: Vigil) -> str:
    if life.trouble is not None:
        return f"shows the safe screen: the show {_WORDS[life.trouble.fault]}"
    return f"plays {vigil.beat.show}: {vigil.beat.slide or 'no slide'}"


def _spelled(life: Life) -> str:
    if life.trouble is not None:
        return "the safe screen"
    what = life.show or "the wanted show"
    return f"{what} from slide {life.slide}" if life.slide else what


def _is_there(show: str) -> bool:
    return bool(show) and Path(show).exists()
