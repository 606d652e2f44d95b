"""Session under random events and time steps: what holds whatever happens."""

import math
from dataclasses import replace
from itertools import pairwise

from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from kiosk.session.choices import SPEECH_RATES, TEXT_SIZES, VisitChoices
from kiosk.session.script import IdleRule, Script, Stop
from kiosk.session.session import (
    END_OF_TIME,
    GUIDE_SECONDS,
    HISTORY_LENGTH,
    OPERATOR_SECONDS,
    RESET_SECONDS,
    Direction,
    Session,
    State,
)

SLIDES = ["welcome", "harbour", "tug", "ferry", "sources", "quay"]
UNKNOWN = ["", "wreck"]
LANGUAGES = ["ru", "en", "zh"]
ROUND_OFF = 1e-3  # of a double near END_OF_TIME

unhurried = settings(max_examples=40, deadline=None)  # a shared machine may stall for a second

slides = st.sampled_from(SLIDES + UNKNOWN)
seconds = st.floats(0.01, 900)
stops = st.builds(Stop, slides, seconds)
rules = st.builds(IdleRule, seconds, st.floats(0, 5), seconds, seconds)
scripts = st.builds(
    Script,
    languages=st.lists(st.sampled_from(LANGUAGES), min_size=1, unique=True).map(tuple),
    tour=st.lists(st.sampled_from(SLIDES), min_size=1, unique=True).map(tuple),
    home=slides,
    attract=st.lists(stops, max_size=4).map(tuple),
    parents=st.dictionaries(slides, slides, max_size=4),
    words=st.dictionaries(slides, st.integers(-5, 500), max_size=4),
    idle=rules,
)
steps = st.one_of(st.floats(0, 3), st.floats(0, 100), st.floats(0, 1e6))
times = st.one_of(st.floats(), st.sampled_from([math.nan, math.inf, -math.inf, 0.0]))
changes = st.fixed_dictionaries(
    {},
    optional={
        "language": st.sampled_from([*LANGUAGES, "tlh", ""]),
        "text_size": st.floats(),
        "contrast": st.booleans(),
        "calm": st.booleans(),
        "reach_low": st.booleans(),
        "read_aloud": st.booleans(),
        "speech_rate": st.integers(),
        "volume": st.floats(),
    },
)
moves = st.sampled_from(
    ["touched", "continued", "started_over", "next", "previous", "home", "back"]
)


def longest_wait(script: Script) -> float:
    dwell = max(stop.dwell for stop in script.attract)
    staff = max(GUIDE_SECONDS, OPERATOR_SECONDS)
    return max(dwell, script.idle.longest, script.idle.asking, RESET_SECONDS, staff)


class Visitors(RuleBasedStateMachine):
    """People, films, failing shows, opening hours, late timers and bad clocks in any order."""

    @initialize(script=st.none() | scripts, now=times)
    def start(self, script, now):
        self.session = Session.starting(script, now)
        self.before = self.session

    def become(self, session):
        self.before, self.session = self.session, session

    def soon(self, step):
        return self.session.now + step

    @rule(step=steps)
    def time_passes(self, step):
        self.become(self.session.ticked(self.soon(step)))
        self.check_wait()

    @rule(late=st.one_of(st.just(0.0), st.floats(0, 50)))
    @precondition(lambda self: self.session.deadline is not None)
    def the_timer_fires(self, late):
        self.become(self.session.ticked(self.session.deadline + late))
        self.check_wait()

    @rule(now=times)
    def the_clock_says_anything(self, now):
        self.become(self.session.ticked(now))
        self.check_wait()

    @rule(move=moves, step=steps)
    def somebody_moves(self, move, step):
        self.become(getattr(self.session, move)(self.soon(step)))

    @rule(slide=slides, step=steps)
    def somebody_goes_to(self, slide, step):
        self.become(self.session.went_to(slide, self.soon(step)))

    @rule(chosen=changes, step=steps)
    def somebody_chooses(self, chosen, step):
        self.become(self.session.chose(self.soon(step), **chosen))

    @rule(code=st.sampled_from([*LANGUAGES, "tlh"]), step=steps)
    def somebody_chooses_a_language(self, code, step):
        self.become(self.session.chose_language(code, self.soon(step)))

    @rule(playing=st.booleans(), step=steps)
    def a_film_reports(self, playing, step):
        self.become(self.session.played(playing, self.soon(step)))

    @rule(step=steps)
    def the_menu_opens(self, step):
        self.become(self.session.operator_opened(self.soon(step)))

    @rule(step=steps)
    def the_menu_closes(self, step):
        self.become(self.session.operator_closed(self.soon(step)))
        assert self.session.state is not State.OPERATOR

    @rule(step=steps)
    def a_guide_begins(self, step):
        self.become(self.session.guide_began(self.soon(step)))

    @rule(step=steps)
    def a_guide_ends(self, step):
        self.become(self.session.guide_ended(self.soon(step)))
        assert self.session.state is not State.GUIDE

    @rule(holding=st.booleans(), step=steps)
    def a_guide_holds(self, holding, step):
        self.become(self.session.held(holding, self.soon(step)))

    @rule(wakes=st.booleans(), step=steps)
    def the_hall_closes(self, wakes, step):
        self.become(self.session.hall_closed(self.soon(step), wakes=wakes))
        assert self.session.state is not State.ATTRACT

    @rule(step=steps)
    def the_hall_opens(self, step):
        self.become(self.session.hall_opened(self.soon(step)))
        assert self.session.state is not State.ASLEEP

    @rule(step=steps)
    def the_show_fails(self, step):
        self.become(self.session.failed(self.soon(step)))

    @rule(script=scripts, step=steps)
    def the_show_is_repaired(self, script, step):
        self.become(self.session.repaired(script, self.soon(step)))
        assert self.session.state is not State.PROBLEM

    def check_wait(self):
        session = self.session
        if session.deadline is None:
            assert session.state in (State.PROBLEM, State.ASLEEP)
            return
        wait = session.deadline - session.now
        longest = longest_wait(session.script) if session.script else OPERATOR_SECONDS
        assert 0 <= wait <= longest + ROUND_OFF
        assert session.seconds_left == wait

    @invariant()
    def the_slide_and_the_upcoming_one_are_real(self):
        session = self.session
        if session.script is None:
            assert session.state in (State.PROBLEM, State.OPERATOR)
            assert session.slide == ""
            return
        assert session.slide in session.script.tour
        assert session.upcoming in session.script.tour
        assert session.script.tour[session.position - 1] == session.slide
        assert session.total == len(session.script.tour)

    @invariant()
    def the_state_is_one_and_whole(self):
        session = self.session
        assert type(session.state) is State
        assert type(session.direction) is Direction
        if session.state is State.ATTRACT:
            assert session.script.attract[session.stop].slide == session.slide
        if session.state is State.RESET:
            assert session.script.attract[0].slide == session.slide
        if session.state is State.PROBLEM:
            assert session.failing
        if session.failing:
            assert session.state in (State.PROBLEM, State.OPERATOR)

    @invariant()
    def outside_a_visit_nothing_of_it_is_left(self):
        session = self.session
        if session.state in (State.VISIT, State.ASKING, State.GUIDE):
            return
        assert session.history == ()
        assert not session.can_go_back
        assert not session.holding
        if session.state is State.OPERATOR:  # it chooses for itself
            return
        fallback = session.script.languages[0] if session.script else ""
        assert session.choices == VisitChoices(fallback)

    @invariant()
    def only_a_guide_holds(self):
        assert self.session.state is State.GUIDE or not self.session.holding

    @invariant()
    def a_closed_hall_has_no_attract_loop_and_an_open_one_does_not_sleep(self):
        asleep_when_open = State.ASLEEP if self.session.open else State.ATTRACT
        assert self.session.state is not asleep_when_open

    @invariant()
    def nobody_at_it_is_cut_off_by_the_hour(self):
        if self.before.open and not self.session.open:
            attended = {State.VISIT, State.ASKING, State.GUIDE, State.OPERATOR}
            assert self.before.state not in attended or self.session.state is not State.ASLEEP

    @invariant()
    def sleep_is_entered_only_from_a_screen_that_nobody_uses(self):
        if self.session.state is State.ASLEEP is not self.before.state:
            unused = (State.ATTRACT, State.RESET, State.PROBLEM)
            assert self.before.state in unused

    @invariant()
    def time_and_visits_never_run_backwards(self):
        assert self.session.now >= self.before.now
        assert math.isfinite(self.session.now)
        assert abs(self.session.now) <= END_OF_TIME
        assert self.session.visit >= self.before.visit

    @invariant()
    def the_screen_hears_of_each_beginning_and_end_of_a_visit(self):
        visiting = {State.VISIT, State.ASKING}
        attended = {*visiting, State.GUIDE, State.OPERATOR}
        if (self.before.state in attended) != (self.session.state in attended):
            assert self.session.visit > self.before.visit
        if (self.before.state in visiting) != (self.session.state in visiting):
            assert self.session.visit > self.before.visit

    @invariant()
    def the_history_is_bounded_and_each_step_of_it_leads_somewhere(self):
        session = self.session
        assert len(session.history) <= HISTORY_LENGTH
        way = (*session.history, session.slide)
        assert all(here != there for here, there in pairwise(way))
        if session.script:
            assert set(session.history) <= set(session.script.tour)

    @invariant()
    def the_choices_are_ones_the_screen_can_show(self):
        choices = self.session.choices
        assert choices.text_size in TEXT_SIZES
        assert 0 <= choices.volume <= 1
        assert choices.speech_rate in SPEECH_RATES
        if self.session.script:
            assert choices.language in self.session.script.languages

    @invariant()
    def left_alone_it_ends_in_attract(self):
        """Idle time, countdown and reset are three deadlines, also under a film without end."""
        session = self.session
        if session.failing:
            return
        idle = session.script.idle
        wait = GUIDE_SECONDS if session.state is State.GUIDE else idle.longest + idle.asking
        wait = OPERATOR_SECONDS if session.state is State.OPERATOR else wait
        bound = session.now + wait + RESET_SECONDS + ROUND_OFF
        at_rest = (State.ATTRACT, State.ASLEEP)
        for _ in range(3):
            if session.state in at_rest:
                break
            session = session.ticked(session.deadline)
        assert session.state in at_rest
        assert session.now <= bound


Visitors.TestCase.settings = settings(
    unhurried, stateful_step_count=30, suppress_health_check=[HealthCheck.too_slow]
)
test_whatever_visitors_films_and_clocks_do_the_session_stays_whole = Visitors.TestCase


@unhurried
@given(script=scripts, gap=st.floats(0, 1e8))
def test_after_any_gap_in_attract_at_most_one_stop_has_passed(script, gap):
    attract = Session.starting(script, 0)
    after = attract.ticked(gap)

    if gap < attract.deadline:
        assert after == replace(attract, now=gap)
    else:
        assert after.state is State.ATTRACT
        assert after.stop == 1 % len(script.attract)
        assert after.deadline == gap + script.attract[after.stop].dwell


@unhurried
@given(script=scripts, reports=st.lists(st.tuples(st.booleans(), st.floats(0, 30)), max_size=60))
def test_films_alone_never_keep_the_kiosk_from_its_attract_loop(script, reports):
    session = Session.starting(script, 0).touched(0)
    for playing, step in reports:
        if session.state is not State.ATTRACT:
            session = session.played(playing, session.now + step)
    while session.state is not State.ATTRACT:
        session = session.ticked(session.deadline)

    each_tick_late = 3 * 30
    most = script.idle.longest + script.idle.asking + RESET_SECONDS + each_tick_late
    assert session.now <= most + ROUND_OFF


@unhurried
@given(script=scripts, playing=st.booleans(), gap=st.floats(0, 1e8))
def test_after_any_gap_in_a_visit_the_session_is_where_the_gap_leaves_it(script, playing, gap):
    visit = Session.starting(script, 0).touched(0).played(playing, 0)
    after = visit.ticked(gap)

    if gap < visit.deadline:
        assert after == replace(visit, now=gap)
    elif gap - visit.deadline < script.idle.asking:
        assert (after.state, after.seconds_left) == (State.ASKING, after.ends - gap)
    else:
        assert after.state is State.RESET
        assert after.ticked(after.deadline).state is State.ATTRACT


@unhurried
@given(script=scripts, early=st.floats(0, 1))
def test_a_tick_before_the_deadline_changes_only_the_time(script, early):
    for session in (Session.starting(script, 0), Session.starting(script, 0).touched(0)):
        now = session.deadline * early
        if now < session.deadline:
            assert session.ticked(now) == replace(session, now=now)


@unhurried
@given(script=scripts, places=st.lists(st.sampled_from(SLIDES), max_size=40))
def test_back_retraces_any_way_step_by_step(script, places):
    session = Session.starting(script, 0).touched(0)
    way = [session.slide]
    for place in places:
        session = session.went_to(place, 0)
        if session.slide != way[-1]:
            way.append(session.slide)
    for place in reversed(way[:-1]):
        session = session.back(0)
        assert session.slide == place
    assert session.history == ()


@unhurried
@given(script=scripts, there_and_back=st.integers(0, 20))
def test_as_many_steps_back_as_forward_end_on_the_same_slide(script, there_and_back):
    start = session = Session.starting(script, 0).touched(0)
    for _ in range(there_and_back):
        session = session.next(0)
    for _ in range(there_and_back):
        session = session.previous(0)
    assert session.slide == start.slide
