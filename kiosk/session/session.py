"""The state machine of attract, visit and what staff do. Pure: clock and finger live in kiosk.ui.

ATTRACT   plays the route; a touch begins a VISIT on the slide that is showing
VISIT     the visitor moves; when the idle time is over, ASKING
ASKING    a countdown; any touch leads back to VISIT, its end to RESET
RESET     the screen puts itself back, then ATTRACT; ASLEEP if the hall has closed meanwhile
PROBLEM   there is no show to play until repaired()
GUIDE     a guide leads a group: like a visit, but nobody is asked; left alone it ends in RESET
OPERATOR  the operator's menu, opened over any state; closed or left alone it ends in RESET
ASLEEP    the hall is closed: black, until it opens; a touch begins a VISIT if it may
"""

import math
from dataclasses import dataclass, replace
from enum import Enum, IntEnum
from typing import Self, Unpack

from kiosk.session.choices import PATIENCE, ChoiceChanges, VisitChoices
from kiosk.session.script import Script

RESET_SECONDS = 0.6  # cards close and the first stop slides in
GUIDE_SECONDS = 20 * 60.0  # without a touch
OPERATOR_SECONDS = 60.0  # without a touch
HISTORY_LENGTH = 64
END_OF_TIME = 1e12  # beyond, a double no longer tells milliseconds apart


class State(Enum):
    ATTRACT = "attract"
    VISIT = "visit"
    ASKING = "asking"
    RESET = "reset"
    PROBLEM = "problem"
    GUIDE = "guide"
    OPERATOR = "operator"
    ASLEEP = "asleep"


class Direction(IntEnum):
    """Which way the screen moved to the slide that is showing."""

    BACK = -1
    NONE = 0
    FORWARD = 1


@dataclass(frozen=True, slots=True)
class Place:
    """Where a show stood that is to go on there: a visitor's slide and language, or a stop."""

    slide: str
    visiting: bool = False
    language: str = ""


@dataclass(frozen=True, slots=True)
class Session:
    """Where the show stands. Begin with Session.starting(); every verb returns the next session.

    `now` is any clock in seconds that never runs backwards. A time that is earlier than the last
    one, not finite, or beyond END_OF_TIME counts as the last one.

    One gesture is one verb. In ATTRACT and ASKING every verb of the visitor is a touch and nothing
    more: it wakes, it does not also navigate. Where the script asks for the language it wakes to
    that choice, which a move ends like a choice does; left alone it leads to RESET. In VISIT every
    verb restarts the idle clock, also one that leads nowhere; GUIDE obeys them all the same way. In
    RESET nothing answers. OPERATOR obeys what changes a choice, and takes every other verb for a
    touch. ASLEEP wakes or does not.

    A verb acts on what the screen shows, even if a tick is overdue. Only when it is overdue by a
    whole countdown (the machine slept) has the visitor gone, and the session resets.
    """

    script: Script | None  # None only in PROBLEM
    state: State
    slide: str  # "" only without a script
    choices: VisitChoices
    now: float
    ends: float  # when the present wait is over, if nothing plays
    direction: Direction = Direction.NONE
    history: tuple[str, ...] = ()  # the slides back leads to, the latest last
    visit: int = 0  # counts visits and resets; the screen forgets what it keeps when it changes
    playing: bool = False  # a film or an animation plays: the idle clock stands still
    stop: int = 0  # of the attract route
    touch: float = 0.0  # the latest time of a touch in this visit
    stood: float = 0.0  # since when the idle clock stands still
    choosing: bool = False  # in VISIT: the first touch asks for the language, and nothing else yet
    holding: bool = False  # the guide holds the slide: it stands still and does not answer
    failing: bool = False  # the show cannot be played; PROBLEM, unless the operator is at work
    open: bool = True  # the hall; wall time stays outside
    wakes: bool = True  # whether a touch wakes while it is closed

    @classmethod
    def starting(cls, script: Script | None, now: float, place: Place | None = None) -> Self:
        """ATTRACT at the first stop, or PROBLEM without a script; at `place` where there is one.

        A place that the show does not have is the first stop. A visit goes on with a full wait.
        """
        now = now if math.isfinite(now) and abs(now) <= END_OF_TIME else 0.0
        if script is None:
            nobody = VisitChoices("")
            return cls(None, State.PROBLEM, "", nobody, now, ends=math.inf, failing=True)
        first = script.attract[0]
        choices = VisitChoices(script.languages[0])
        begun = cls(script, State.ATTRACT, first.slide, choices, now, ends=now + first.dwell)
        return begun if place is None else begun._gone_on(script, place)

    # What happens by itself

    def ticked(self, now: float) -> Self:
        """Time has come to `now`. Needed at every deadline; harmless at any other moment.

        However long the gap, at most one step is taken and its wait begins at `now`: a route is
        never replayed. A gap in VISIT longer than idle time and countdown together leads to RESET,
        so the screen sees each reset.
        """
        now = self._later(now)
        if self.deadline is None or now < self.deadline:
            return replace(self, now=now)
        if self.state is State.OPERATOR or self.script is None:
            return self.operator_closed(now)
        if self.state is State.ATTRACT:
            stop = (self.stop + 1) % len(self.script.attract)
            return self._at_stop(self.script, stop, Direction.FORWARD, now)
        if self.state is State.RESET:
            return self._at_rest(self._at_stop(self.script, 0, self.direction, now))
        if self.state is State.VISIT and not (self.choosing or self._gone(self.script, now)):
            ends = now + self.script.idle.asking
            return replace(self, state=State.ASKING, now=now, ends=ends)
        return self._reset(self.script, now)

    def played(self, playing: bool, now: float) -> Self:
        """The slide that is showing began or ended a film or an animation of its own.

        No touch: the idle clock stands still meanwhile and goes on where it stood. A new slide
        begins with nothing playing.
        """
        then = self.ticked(now)
        belated = then.slide != self.slide
        deaf = then.state in (State.PROBLEM, State.ASLEEP)
        if belated or deaf or playing == then.playing:
            return then
        if playing:
            return replace(then, playing=True, stood=then.now)
        if then.state is State.VISIT and not then.choosing:
            then = replace(then, ends=then.ends + (then.now - then.stood))
        return replace(then, playing=False)

    def failed(self, now: float) -> Self:
        """The show cannot be played: PROBLEM, and the visit is over. Script and slide stay.

        The operator is left at work, and finds the PROBLEM afterwards.
        """
        if self.state is State.PROBLEM:
            return replace(self, now=self._later(now))
        then = self.ticked(now)
        if then.state is State.OPERATOR:
            return replace(then, failing=True)
        return then._ended(State.PROBLEM, then.now, math.inf, failing=True)

    def repaired(self, script: Script, now: float) -> Self:
        """There is a playable show, for the first time, again, or a changed one.

        From PROBLEM to the first attract stop. A visitor keeps the slide, or comes home if the new
        show has it no longer; so does the attract loop, or it starts again. A changed show restarts
        the wait; the same one changes nothing.
        """
        now = self._later(now)
        if self.state is State.PROBLEM:
            begun = replace(self.starting(script, now), visit=self.visit)
            return self._at_rest(replace(begun, open=self.open, wakes=self.wakes))
        if script == self.script:
            return replace(self, now=now, failing=False)
        if self.state is State.ASLEEP:
            return replace(
                self,
                script=script,
                slide=script.attract[0].slide,
                now=now,
                stop=0,
                choices=VisitChoices(script.languages[0]),
            )
        if self.state is State.RESET:
            return self._reset(script, now)
        if self.state is State.ATTRACT:
            return self._attract_in(script, now)
        return self._visit_in(script, now)

    def hall_closed(self, now: float, *, wakes: bool = True) -> Self:
        """The opening hours are over: the attract loop falls ASLEEP; anybody else ends in peace.

        `wakes`: a touch wakes for one visit.
        """
        return self._at_rest(replace(self.ticked(now), open=False, wakes=wakes))

    def hall_opened(self, now: float) -> Self:
        """The opening hours begin: from ASLEEP to the first attract stop."""
        then = replace(self.ticked(now), open=True)
        if then.state is not State.ASLEEP or then.script is None:
            return then
        return then._at_stop(then.script, 0, Direction.NONE, then.now)

    # What staff do

    def operator_opened(self, now: float) -> Self:
        """The menu, over any state; the slide behind it stays, a visit is over.

        Only after the PIN, which the session does not know.
        """
        now = self._later(now)
        if self.state is State.OPERATOR:
            return self.touched(now)
        return self._ended(State.OPERATOR, now, now + OPERATOR_SECONDS)

    def operator_closed(self, now: float) -> Self:
        """Out of OPERATOR to RESET, or to PROBLEM where the show cannot be played."""
        now = self._later(now)
        if self.state is not State.OPERATOR:
            return self.ticked(now)
        if self.failing or self.script is None:
            return self._ended(State.PROBLEM, now, math.inf, failing=True)
        return self._reset(self.script, now)

    def guide_began(self, now: float) -> Self:
        """GUIDE on the slide that is showing, in the present language; a group sees the slides as
        they were drawn, whatever the visitor before had chosen.

        Only after the PIN, as the menu. Without a playable show there is nothing to lead through.
        """
        now = self._later(now)
        closing = self.state is State.OPERATOR and now >= self.ends
        deaf = closing or self.state in (State.RESET, State.GUIDE)
        if self.script is None or self.failing or deaf:
            return self.ticked(now)
        choices = VisitChoices(self.choices.language)
        guide = replace(
            self, state=State.GUIDE, choices=choices, visit=self.visit + 1, choosing=False
        )
        return self._attended(guide, self.script, now)

    def guide_ended(self, now: float) -> Self:
        """Out of GUIDE to RESET."""
        if self.script is None or self.state is not State.GUIDE:
            return self.ticked(now)
        return self._reset(self.script, self._later(now))

    def held(self, holding: bool, now: float) -> Self:
        """In GUIDE the slide is held, or let go. A hold ends with its slide."""
        then = self.touched(now)
        return replace(then, holding=holding) if then.state is State.GUIDE else then

    # What a visitor does

    def touched(self, now: float) -> Self:
        """A finger or a key: in ATTRACT a visit begins, in ASKING it continues.

        The menu does not outlast its wait by a moment, however late the tick.
        """
        now = self._later(now)
        if self.state is State.OPERATOR and now < self.ends:
            return replace(self, now=now, ends=now + OPERATOR_SECONDS)
        deaf = self.state in (State.RESET, State.PROBLEM, State.OPERATOR)
        if self.script is None or deaf or (self.state is State.ASLEEP and not self.wakes):
            return self.ticked(now)
        if self.state in (State.ATTRACT, State.ASLEEP):
            begun = replace(self, visit=self.visit + 1, choosing=self.script.asks_language)
            return self._attended(begun, self.script, now)
        if self._gone(self.script, now):
            return self._reset(self.script, now)
        return self._attended(self, self.script, now)

    def continued(self, now: float) -> Self:
        """The answer to ASKING: somebody is still there."""
        return self.touched(now)

    def started_over(self, now: float) -> Self:
        """RESET out of VISIT and ASKING; elsewhere there is nothing to start over."""
        if self.script is None or self.state not in (State.VISIT, State.ASKING):
            return self.ticked(now)
        return self._reset(self.script, self._later(now))

    def went_to(self, slide: str, now: float) -> Self:
        """To a slide by its id; an unknown id leads nowhere.

        FORWARD to a child, BACK to the parent, otherwise as the two stand in the tour.
        """
        return self._moved(slide, self._way_to(slide), self._trail, now)

    def next(self, now: float) -> Self:
        return self._moved(self._neighbour(+1), Direction.FORWARD, self._trail, now)

    def previous(self, now: float) -> Self:
        return self._moved(self._neighbour(-1), Direction.BACK, self._trail, now)

    def home(self, now: float) -> Self:
        """To the hub, where every path begins: the history ends here."""
        return self._moved(self.script.home if self.script else "", Direction.BACK, (), now)

    def back(self, now: float) -> Self:
        """To the slide the visitor came from, else to the parent, else nowhere."""
        return self._moved(self._behind, Direction.BACK, self.history[:-1], now)

    def chose_language(self, code: str, now: float) -> Self:
        """A language the show does not have changes nothing."""
        return self.chose(now, language=code)

    def chose(self, now: float, **changes: Unpack[ChoiceChanges]) -> Self:
        """Any of the fields of VisitChoices; numbers go to the nearest allowed one."""
        then = self.touched(now)
        at_work = self.state is State.OPERATOR and then.state is State.OPERATOR
        if not (at_work or self._obeyed(then)) or then.script is None:
            return then
        choices = then.choices.changed(**changes)
        if choices.language not in then.script.languages:
            choices = replace(choices, language=then.choices.language)
        chosen = replace(
            then, choices=choices, choosing=then.choosing and "language" not in changes
        )
        return chosen if at_work else self._attended(chosen, then.script, then.now)

    def chose_nothing(self, now: float) -> Self:
        """Every choice but the language goes back."""
        then = self.chose(now)
        if not self._obeyed(then):
            return then
        return replace(then, choices=VisitChoices(then.choices.language)).chose(now)

    # What the screen asks

    @property
    def deadline(self) -> float | None:
        """When ticked() must be called next; None in PROBLEM and ASLEEP.

        Never before `now` once ticked() has been called. A timer that fires a little early is
        harmless, and finds the rest of the wait here.
        """
        if self.state in (State.PROBLEM, State.ASLEEP):
            return None
        if self.script is None or self.state is not State.VISIT or self.choosing:
            return self.ends
        limit = self.touch + self._patience * self.script.idle.longest
        return limit if self.playing else min(self.ends, limit)

    @property
    def seconds_left(self) -> float:
        """Of the present wait as of `now`, whatever it is; 0 if there is none."""
        return 0.0 if self.deadline is None else max(0.0, self.deadline - self.now)

    @property
    def position(self) -> int:
        """Place in the tour, counted from 1 to `total`; 0 without a script."""
        return self.script.tour.index(self.slide) + 1 if self.script else 0

    @property
    def total(self) -> int:
        return len(self.script.tour) if self.script else 0

    @property
    def upcoming(self) -> str:
        """The slide that most likely comes next; "" without a script."""
        if self.script is None:
            return ""
        if self.moving:
            return self._neighbour(+1)
        route = self.script.attract
        if self.state in (State.ATTRACT, State.RESET):
            return route[(self.stop + 1) % len(route)].slide
        return route[0].slide

    @property
    def can_go_back(self) -> bool:
        return self.moving and self._behind != ""

    @property
    def moving(self) -> bool:
        """Whether the verbs lead somewhere: a visitor or a guide is at it."""
        return self.state in (State.VISIT, State.GUIDE)

    # Steps

    def _later(self, now: float) -> float:
        return max(self.now, now) if math.isfinite(now) and now <= END_OF_TIME else self.now

    def _gone(self, script: Script, now: float) -> bool:
        """Whether nobody was there for a whole countdown beyond the deadline."""
        return self.deadline is not None and now - self.deadline >= script.idle.asking

    def _obeyed(self, then: Self) -> bool:
        """Whether the touch that led here was one that also does what it says."""
        return self.moving and then.state is self.state

    def _attended(self, session: Self, script: Script, now: float) -> Self:
        guided = session.state is State.GUIDE
        wait = session._patience * script.idle_wait(session.slide)
        wait = GUIDE_SECONDS if guided else script.idle.asking if session.choosing else wait
        state = State.GUIDE if guided else State.VISIT
        return replace(session, state=state, now=now, ends=now + wait, touch=now, stood=now)

    def _moved(self, slide: str, way: Direction, history: tuple[str, ...], now: float) -> Self:
        then = self.touched(now)
        if not self._obeyed(then) or then.script is None:
            return then
        if slide == then.slide or slide not in then.script.tour:
            return then
        there = replace(
            then,
            slide=slide,
            direction=way,
            history=history,
            playing=False,
            choosing=False,
            holding=False,
        )
        return self._attended(there, then.script, then.now)

    def _at_stop(self, script: Script, stop: int, way: Direction, now: float) -> Self:
        slide = script.attract[stop].slide
        return replace(
            self,
            script=script,
            state=State.ATTRACT,
            slide=slide,
            now=now,
            ends=now + script.attract[stop].dwell,
            direction=way,
            playing=self.playing and slide == self.slide,
            stop=stop,
        )

    def _at_rest(self, session: Self) -> Self:
        """The attract loop of a closed hall is ASLEEP."""
        if session.state is not State.ATTRACT or session.open:
            return session
        return replace(session, state=State.ASLEEP, ends=math.inf, playing=False)

    def _ended(self, state: State, now: float, ends: float, *, failing: bool = False) -> Self:
        """The visit is over, and nothing of it is left but the slide."""
        return replace(
            self,
            state=state,
            choices=VisitChoices(self.script.languages[0] if self.script else ""),
            now=now,
            ends=ends,
            direction=Direction.NONE,
            history=(),
            visit=self.visit + 1,
            playing=False,
            choosing=False,
            holding=False,
            failing=failing or self.failing,
        )

    def _reset(self, script: Script, now: float) -> Self:
        there = replace(
            self,
            script=script,
            slide=script.attract[0].slide,
            stop=0,
            failing=False,
        )
        ended = there._ended(State.RESET, now, now + RESET_SECONDS)
        return replace(ended, direction=Direction.BACK)

    def _gone_on(self, script: Script, place: Place) -> Self:
        if place.slide not in script.tour:
            return self
        there = replace(self, slide=place.slide)
        if not place.visiting:
            return there._attract_in(script, self.now)
        known = place.language in script.languages
        choices = self.choices.changed(language=place.language) if known else self.choices
        return self._attended(replace(there, choices=choices, visit=1), script, self.now)

    def _attract_in(self, script: Script, now: float) -> Self:
        there = replace(self, choices=VisitChoices(script.languages[0]), playing=False)
        route = [stop.slide for stop in script.attract]
        if self.slide not in route:
            return there._at_stop(script, 0, Direction.NONE, now)
        same = self.stop < len(route) and route[self.stop] == self.slide
        stop = self.stop if same else route.index(self.slide)
        return there._at_stop(script, stop, self.direction, now)

    def _visit_in(self, script: Script, now: float) -> Self:
        kept = self.slide in script.tour
        slide = self.slide if kept else script.home
        trail: list[str] = []
        for seen in (*self.history, slide):
            if seen in script.tour and trail[-1:] != [seen]:
                trail.append(seen)
        known = self.choices.language in script.languages
        there = replace(
            self,
            script=script,
            slide=slide,
            direction=self.direction if kept else Direction.NONE,
            choices=self.choices if known else self.choices.changed(language=script.languages[0]),
            history=tuple(trail[:-1]),
            playing=False,
            choosing=self.choosing and script.asks_language,
            holding=self.holding and kept,
            failing=False,
        )
        if self.state is State.ASKING:
            return replace(there, now=now, ends=now + script.idle.asking)
        if self.state is State.OPERATOR:
            return replace(there, now=now)
        return self._attended(there, script, now)

    @property
    def _patience(self) -> int:
        return PATIENCE if self.choices.patient else 1

    def _neighbour(self, by: int) -> str:
        return self.script.neighbour(self.slide, by) if self.script else ""

    def _way_to(self, slide: str) -> Direction:
        if self.script is None or slide not in self.script.tour:
            return Direction.NONE
        if self.script.parents.get(slide) == self.slide:
            return Direction.FORWARD
        if self.script.parents.get(self.slide) == slide:
            return Direction.BACK
        further = self.script.tour.index(slide) > self.script.tour.index(self.slide)
        return Direction.FORWARD if further else Direction.BACK

    @property
    def _trail(self) -> tuple[str, ...]:
        """The history once this slide is left."""
        return (*self.history, self.slide)[-HISTORY_LENGTH:]

    @property
    def _behind(self) -> str:
        if self.script is None:
            return ""
        return self.history[-1] if self.history else self.script.parents.get(self.slide, "")
