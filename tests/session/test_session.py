"""Session: each state and each verb, one sentence at a time."""

from dataclasses import FrozenInstanceError, fields, replace
from math import inf, nan

import pytest

from kiosk.session.choices import VisitChoices
from kiosk.session.script import Script, Stop
from kiosk.session.session import (
    END_OF_TIME,
    GUIDE_SECONDS,
    HISTORY_LENGTH,
    OPERATOR_SECONDS,
    RESET_SECONDS,
    Direction,
    Place,
    Session,
    State,
)

VISITOR_VERBS = {
    "touched": lambda session, now: session.touched(now),
    "continued": lambda session, now: session.continued(now),
    "went_to": lambda session, now: session.went_to("ferry", now),
    "went_nowhere": lambda session, now: session.went_to("wreck", now),
    "next": lambda session, now: session.next(now),
    "previous": lambda session, now: session.previous(now),
    "home": lambda session, now: session.home(now),
    "back": lambda session, now: session.back(now),
    "chose_language": lambda session, now: session.chose_language("en", now),
    "chose": lambda session, now: session.chose(now, contrast=True),
}
every_visitor_verb = pytest.mark.parametrize("verb", VISITOR_VERBS.values(), ids=VISITOR_VERBS)
wrong_time = pytest.mark.parametrize("now", [nan, inf, -inf, -5, 99.9, END_OF_TIME * 2])


# Attract


def test_it_starts_at_the_first_stop_in_the_first_language(attract):
    assert (attract.state, attract.slide) == (State.ATTRACT, "welcome")
    assert attract.choices == VisitChoices("ru")
    assert attract.direction is Direction.NONE


def test_each_stop_stands_for_its_own_dwell_and_the_route_goes_round(attract):
    seen = []
    session = attract
    for _ in range(4):
        before, session = session, session.ticked(session.deadline)
        seen.append((session.slide, session.now - before.now))

    assert seen == [("tug", 8), ("welcome", 12), ("welcome", 5), ("tug", 8)]
    assert session.direction is Direction.FORWARD


def test_nothing_moves_before_the_dwell_is_over(attract):
    assert attract.ticked(107.999).slide == "welcome"


def test_after_a_night_asleep_the_route_goes_on_one_stop_with_its_whole_dwell(attract):
    woken = attract.ticked(100 + 8 * 3600)

    assert woken.slide == "tug"
    assert woken.deadline == woken.now + 12


@every_visitor_verb
def test_the_first_touch_begins_a_visit_on_the_slide_that_is_showing(attract, verb):
    on_tug = attract.ticked(108)
    visit = verb(on_tug, 110)

    assert (visit.state, visit.slide) == (State.VISIT, "tug")
    assert visit.choices == VisitChoices("ru")
    assert visit.history == ()
    assert visit.visit == on_tug.visit + 1
    assert visit.deadline == 110 + 75


def test_a_touch_that_comes_before_the_late_tick_stays_on_the_slide_that_is_showing(attract):
    assert attract.touched(108.2).slide == "welcome"


def test_there_is_nothing_to_start_over_in_attract(attract):
    assert attract.started_over(101).state is State.ATTRACT


# The choice of language


@pytest.fixture
def choosing(script) -> Session:
    """The first touch has asked for the language at 100."""
    return Session.starting(replace(script, asks_language=True), 100).touched(100)


def test_the_first_touch_asks_for_the_language_where_the_show_wants_it(choosing, visit):
    assert (choosing.state, choosing.choosing) == (State.VISIT, True)
    assert not visit.choosing


def test_a_language_that_is_chosen_is_spoken_and_the_visit_goes_on(choosing):
    chosen = choosing.chose_language("en", 105)
    assert (chosen.choosing, chosen.choices.language) == (False, "en")
    assert chosen.deadline == 105 + 45
    assert choosing.chose_language("ru", 105).choosing is False


def test_another_choice_leaves_the_question_open(choosing):
    assert choosing.chose(105, contrast=True).choosing


@pytest.mark.parametrize("verb", ["next", "previous", "home"])
def test_a_move_ends_the_question(choosing, verb):
    assert not getattr(choosing, verb)(105).choosing


def test_left_alone_the_question_goes_away_with_the_visit_and_nobody_is_asked(choosing):
    touched = choosing.touched(110)
    assert touched.choosing
    assert touched.deadline == 110 + 20
    gone = touched.ticked(130)
    assert (gone.state, gone.choosing) == (State.RESET, False)


def test_a_film_that_plays_meanwhile_does_not_keep_the_question(choosing):
    assert choosing.played(True, 101).ticked(120).state is State.RESET


@pytest.mark.parametrize("end", ["guide_began", "operator_opened", "started_over", "failed"])
def test_nothing_of_the_question_is_left_when_the_visit_ends(choosing, end):
    assert not getattr(choosing, end)(105).choosing


def test_a_show_of_one_language_asks_nothing(script):
    alone = replace(script, asks_language=True, languages=("ru",))
    assert not Session.starting(alone, 100).touched(100).choosing


def test_a_changed_show_that_does_not_ask_any_more_takes_the_question_back(choosing, script):
    assert not choosing.repaired(script, 105).choosing


# Moving about


def test_next_and_previous_go_round_the_tour(visit):
    last = visit.previous(101)
    first = last.next(102)

    assert (last.slide, last.direction) == ("sources", Direction.BACK)
    assert (first.slide, first.direction) == ("welcome", Direction.FORWARD)


@pytest.mark.parametrize(
    ("here", "there", "way"),
    [
        ("harbour", "ferry", Direction.FORWARD),
        ("ferry", "harbour", Direction.BACK),
        ("welcome", "sources", Direction.FORWARD),
        ("sources", "tug", Direction.BACK),
    ],
)
def test_the_screen_moves_the_way_the_visitor_goes(visit, here, there, way):
    session = replace(visit, slide=here).went_to(there, 101)

    assert (session.slide, session.direction) == (there, way)


def test_a_child_lies_forward_even_where_the_tour_has_it_before_the_hub(script):
    tour = ("tug", "harbour")
    visit = Session.starting(replace(script, tour=tour), 0).touched(0).home(1)

    assert visit.went_to("tug", 2).direction is Direction.FORWARD
    assert visit.went_to("tug", 2).went_to("harbour", 3).direction is Direction.BACK


def test_back_retraces_the_way_and_then_leads_to_the_hub(visit):
    session = visit.went_to("tug", 101).went_to("sources", 102)
    way = []
    for now in range(103, 106):
        session = session.back(now)
        way.append((session.slide, session.direction))

    assert way == [("tug", Direction.BACK), ("welcome", Direction.BACK), ("welcome", -1)]
    assert not session.can_go_back


def test_without_history_back_leads_to_the_parent(attract):
    on_tug = attract.ticked(108).touched(109)

    assert on_tug.can_go_back
    assert on_tug.back(110).slide == "harbour"
    assert not on_tug.back(110).can_go_back


def test_home_is_where_every_path_begins(visit):
    home = visit.next(101).next(102).home(103)

    assert (home.slide, home.direction, home.history) == ("harbour", Direction.BACK, ())


def test_the_history_keeps_only_the_latest_slides(visit):
    session = visit
    for step in range(3 * HISTORY_LENGTH):
        session = session.next(101 + step / 1000)

    assert len(session.history) == HISTORY_LENGTH
    assert session.back(102).slide == session.previous(102).slide


@pytest.mark.parametrize("nowhere", ["wreck", "", "welcome"])
def test_going_nowhere_is_a_touch_and_nothing_more(visit, nowhere):
    assert visit.went_to(nowhere, 120) == visit.touched(120)


def test_a_language_the_show_does_not_have_changes_nothing(visit):
    english = visit.chose_language("en", 101)

    assert english.choices.language == "en"
    assert english.chose_language("tlh", 102).choices == english.choices
    assert english.chose(102, language="tlh", calm=True).choices == replace(
        english.choices, calm=True
    )


def test_choosing_does_not_leave_the_slide(visit):
    chosen = visit.next(101).chose(102, text_size=1.6, contrast=True, volume=0.2)

    assert chosen.slide == "harbour"
    assert chosen.choices == VisitChoices("ru", text_size=1.6, contrast=True, volume=0.2)


# The idle clock


@every_visitor_verb
def test_every_verb_restarts_the_idle_clock(visit, verb):
    session = verb(visit, 144)

    assert session.state is State.VISIT
    assert session.deadline == 144 + session.script.idle_wait(session.slide)


def test_a_visit_does_not_advance_by_itself(visit):
    assert visit.ticked(144.999).slide == "welcome"


def test_when_the_idle_time_is_over_the_slide_asks(visit):
    asking = visit.ticked(145)

    assert (asking.state, asking.slide) == (State.ASKING, "welcome")
    assert asking.seconds_left == 20
    assert asking.visit == visit.visit


def test_a_late_tick_leaves_the_visitor_the_whole_countdown(visit):
    assert visit.ticked(150).seconds_left == 20


def test_the_question_lasts_20_seconds_and_can_be_answered_without_end(visit):
    session = visit.chose(110, language="en", text_size=2.0)
    before = session.slide, session.choices
    for _ in range(500):
        asking = session.ticked(session.deadline)
        assert asking.state is State.ASKING
        assert asking.ticked(asking.now + 19.9).state is State.ASKING
        session = asking.continued(asking.now + 19.9)
        assert session.state is State.VISIT
        assert (session.slide, session.choices) == before


def test_the_idle_clock_stands_still_while_something_plays(visit):
    playing = visit.played(True, 140)
    resumed = playing.ticked(300).played(False, 320)

    assert resumed.state is State.VISIT
    assert resumed.seconds_left == 5


def test_reporting_the_same_film_twice_changes_nothing(visit):
    once = visit.played(True, 120)

    assert once.played(True, 130).played(False, 140) == once.played(False, 140)


def test_a_touch_during_a_film_gives_the_whole_idle_time_after_it(visit):
    session = visit.played(True, 120).touched(130).played(False, 200)

    assert session.seconds_left == 45


def test_a_film_that_never_ends_is_asked_about_after_the_longest_wait(visit):
    playing = visit.played(True, 120)

    assert playing.deadline == 100 + 600
    assert playing.ticked(700).state is State.ASKING


def test_films_one_after_another_do_not_hold_the_idle_clock_for_ever(visit):
    session = visit
    for now in range(101, 691, 10):
        session = session.played(True, now).played(False, now + 9.9)

    assert session.deadline == 100 + 600


def test_the_next_slide_does_not_inherit_the_film(visit):
    session = visit.played(True, 101).next(102)

    assert not session.playing
    assert session.deadline == 102 + 55


def test_no_stop_and_no_reset_inherits_the_film_of_the_slide_before(attract, visit):
    assert not attract.played(True, 101).ticked(108).playing
    assert not visit.played(True, 101).started_over(102).playing
    assert not visit.played(True, 101).failed(102).playing


def test_a_changed_show_begins_with_nothing_playing(attract, visit, script):
    changed = replace(script, home="tug")

    assert not attract.played(True, 101).repaired(changed, 102).playing
    assert not visit.played(True, 101).repaired(changed, 102).playing


def test_a_film_that_began_in_attract_holds_the_idle_clock_of_the_visit(attract):
    visit = attract.played(True, 101).touched(103)

    assert visit.playing
    assert visit.played(False, 120).seconds_left == 45


def test_a_report_that_comes_after_its_slide_has_left_is_not_about_the_next_one(attract):
    assert not attract.played(True, 108).playing


# Asking and reset


@every_visitor_verb
def test_any_touch_while_asking_continues_where_the_visitor_was(asking, verb):
    session = verb(asking, 160)

    assert (session.state, session.slide) == (State.VISIT, "welcome")
    assert session.choices == asking.choices
    assert session.visit == asking.visit
    assert session.deadline == 160 + 45


@pytest.mark.parametrize(
    "end",
    [lambda asking: asking.ticked(165), lambda asking: asking.started_over(150)],
    ids=["countdown over", "start over"],
)
def test_the_visit_ends_in_a_reset_and_then_in_attract(visit, end):
    touched = visit.next(100).chose(100, language="zh", calm=True).next(100)
    asking = touched.ticked(100 + 75)
    assert asking.state is State.ASKING
    reset = end(replace(asking, ends=165))
    attract = reset.ticked(reset.deadline)

    assert (reset.state, reset.slide, reset.direction) == (State.RESET, "welcome", Direction.BACK)
    assert reset.visit == visit.visit + 1
    assert reset.seconds_left == pytest.approx(RESET_SECONDS)
    assert (attract.state, attract.slide) == (State.ATTRACT, "welcome")
    assert (attract.choices, attract.history) == (VisitChoices("ru"), ())
    assert (attract.visit, attract.direction) == (reset.visit, Direction.BACK)
    assert attract.seconds_left == 8


def test_every_field_of_the_choices_goes_back(visit):
    other = {
        "language": "zh",
        "text_size": 1.6,
        "contrast": True,
        "calm": True,
        "reach_low": True,
        "left_handed": True,
        "patient": True,
        "held": True,
        "read_aloud": True,
        "speech_rate": 1,
        "volume": 0.0,
    }
    chosen = visit.chose(101, **other)
    changed = [
        field.name
        for field in fields(VisitChoices)
        if getattr(chosen.choices, field.name) != getattr(visit.choices, field.name)
    ]

    assert changed == [field.name for field in fields(VisitChoices)]
    assert chosen.started_over(102).choices == visit.choices


def test_a_visitor_who_takes_time_is_asked_three_times_as_late_and_is_asked_all_the_same(visit):
    usual = visit.chose(110, calm=True)
    patient = usual.chose(110, patient=True)

    assert patient.seconds_left == 3 * usual.seconds_left
    asking = patient.ticked(patient.deadline)
    assert asking.state is State.ASKING
    again = asking.continued(asking.now + 19)
    assert again.seconds_left == patient.seconds_left
    assert again.chose(again.now, patient=False).seconds_left == usual.seconds_left


def test_back_to_normal_takes_back_every_choice_but_the_language(visit):
    chosen = visit.chose(110, language="en", text_size=2.0, contrast=True, held=True)

    assert chosen.chose_nothing(111).choices == VisitChoices("en")


def test_a_reset_goes_to_the_first_stop_whichever_one_the_visit_began_at(attract):
    reset = attract.ticked(108).touched(109).started_over(110)

    assert (reset.slide, reset.upcoming) == ("welcome", "tug")
    assert reset.ticked(111).ticked(119).slide == "tug"


def test_starting_over_works_in_the_middle_of_a_visit(visit):
    assert visit.next(101).started_over(102).state is State.RESET


@every_visitor_verb
def test_nothing_answers_during_the_reset(visit, verb):
    reset = visit.started_over(110)

    assert verb(reset, 110.3) == reset.ticked(110.3)
    assert verb(reset, 111).state is State.ATTRACT


def test_after_a_night_asleep_the_visitor_has_gone(visit):
    morning = 100 + 8 * 3600
    reset = visit.next(101).ticked(morning)

    assert reset.state is State.RESET
    assert reset.deadline == morning + RESET_SECONDS
    assert reset.ticked(reset.deadline).state is State.ATTRACT


def test_a_gap_of_idle_time_and_countdown_together_ends_the_visit(visit, asking):
    assert visit.ticked(145 + 19.9).state is State.ASKING
    assert visit.ticked(145 + 20).state is State.RESET
    assert visit.touched(145 + 20).state is State.RESET
    assert asking.touched(165 + 19.9).state is State.VISIT
    assert asking.touched(165 + 20).state is State.RESET


@every_visitor_verb
def test_the_touch_that_wakes_the_machine_does_not_continue_the_visit_of_yesterday(visit, verb):
    yesterday = visit.chose_language("zh", 101).next(102)

    assert verb(yesterday, 100 + 8 * 3600).state is State.RESET
    assert verb(yesterday.ticked(102 + 55), 100 + 8 * 3600).state is State.RESET


def test_a_touch_a_moment_after_the_idle_time_does_what_it_says(visit):
    assert visit.next(145.2).slide == "harbour"


# Problem and repair


def test_without_a_script_there_is_a_problem_and_nothing_to_show():
    problem = Session.starting(None, 0)

    assert (problem.state, problem.slide, problem.upcoming) == (State.PROBLEM, "", "")
    assert (problem.deadline, problem.seconds_left) == (None, 0)
    assert (problem.position, problem.total) == (0, 0)
    assert not problem.can_go_back


@every_visitor_verb
def test_no_verb_leads_out_of_a_problem(visit, verb):
    for problem in (Session.starting(None, 0), visit.failed(101)):
        assert verb(problem, 200) == replace(problem, now=200)
        assert problem.started_over(200).ticked(300).played(True, 400) == replace(problem, now=400)


def test_a_failure_ends_the_visit(visit):
    problem = visit.chose_language("zh", 101).next(102).failed(103)

    assert (problem.state, problem.direction) == (State.PROBLEM, Direction.NONE)
    assert (problem.choices, problem.history) == (VisitChoices("ru"), ())
    assert problem.visit == visit.visit + 1
    assert problem.failed(104) == replace(problem, now=104)


def test_a_repair_begins_the_attract_loop(visit, script):
    for problem in (Session.starting(None, 0), visit.next(101).failed(102)):
        attract = problem.repaired(script, 200)

        assert (attract.state, attract.slide, attract.now) == (State.ATTRACT, "welcome", 200)
        assert attract.seconds_left == 8
        assert attract.visit == problem.visit


def test_reading_the_same_show_again_disturbs_nobody(attract, visit, asking, script):
    for session in (attract, visit, asking, visit.started_over(101)):
        assert session.repaired(replace(script), 146) == replace(session, now=max(session.now, 146))


def test_a_changed_show_keeps_the_visitor_on_the_slide(visit, script):
    session = visit.chose_language("en", 101).went_to("tug", 102).next(103)
    changed = replace(script, tour=("ferry", "harbour", "welcome"))
    kept = session.repaired(changed, 104)

    assert (kept.state, kept.slide, kept.visit) == (State.VISIT, "ferry", session.visit)
    assert kept.choices.language == "en"
    assert kept.history == ("welcome",)


def test_a_visitor_whose_slide_is_gone_comes_home(visit, script):
    session = visit.went_to("sources", 102)
    changed = replace(script, tour=("harbour", "welcome", "tug"), languages=("zh",))
    home = session.repaired(changed, 103)

    assert (home.slide, home.direction) == ("harbour", Direction.NONE)
    assert home.choices.language == "zh"
    assert home.back(104).slide == "welcome"


def test_slides_that_vanish_from_the_history_leave_no_step_that_leads_nowhere(visit, script):
    session = visit.went_to("tug", 101).went_to("sources", 102).went_to("tug", 103)
    kept = session.repaired(replace(script, tour=("welcome", "tug")), 104)

    assert kept.history == ("welcome",)


def test_a_changed_show_goes_on_asking(asking, script):
    session = asking.repaired(replace(script, home="tug"), 150)

    assert (session.state, session.seconds_left) == (State.ASKING, 20)


def test_a_changed_show_goes_on_with_the_stop_that_is_showing(attract, script):
    third = attract.ticked(108).ticked(120)
    changed = replace(script, home="tug")

    assert third.repaired(changed, 121).stop == 2
    assert third.repaired(replace(script, attract=(Stop("welcome", 9),)), 121).stop == 0


def test_an_attract_loop_whose_slide_is_gone_starts_again(attract, script):
    changed = replace(script, attract=(Stop("ferry", 3), Stop("tug", 4)))
    session = attract.repaired(changed, 101)

    assert (session.slide, session.deadline) == ("ferry", 104)


def test_a_show_that_changes_during_the_reset_resets_to_the_new_one(visit, script):
    changed = replace(script, attract=(Stop("ferry", 3),), languages=("en",))
    reset = visit.started_over(101).repaired(changed, 101.2)

    assert (reset.state, reset.slide) == (State.RESET, "ferry")
    assert reset.choices == VisitChoices("en")


# The guide


def test_a_guide_begins_on_the_slide_that_is_showing_in_the_present_language(visit):
    chosen = visit.went_to("tug", 101).chose(102, language="zh", text_size=1.25, contrast=True)
    guide = chosen.guide_began(103)

    assert (guide.state, guide.slide, guide.choices) == (State.GUIDE, "tug", VisitChoices("zh"))
    assert guide.visit == visit.visit + 1


@pytest.mark.parametrize(
    "before",
    [
        lambda attract: attract,
        lambda attract: attract.touched(101).ticked(146),
        lambda attract: attract.operator_opened(101),
        lambda attract: attract.hall_closed(101),
    ],
    ids=["attract", "asking", "operator", "asleep"],
)
def test_a_guide_may_begin_whatever_the_kiosk_does(attract, before):
    assert before(attract).guide_began(147).state is State.GUIDE


def test_there_is_no_guide_without_a_show_nor_during_a_reset(visit):
    assert visit.failed(101).guide_began(102).state is State.PROBLEM
    assert visit.started_over(101).guide_began(101.1).state is State.RESET
    assert Session.starting(None, 0).guide_began(1).state is State.PROBLEM


def test_a_guide_moves_as_a_visitor_does(guide):
    there = guide.next(101).went_to("tug", 102).chose_language("en", 103)

    assert (there.state, there.slide, there.choices.language) == (State.GUIDE, "tug", "en")
    assert (there.upcoming, there.can_go_back) == ("ferry", True)
    assert there.back(104).slide == "harbour"
    assert there.previous(104).slide == "harbour"
    assert there.home(104).slide == "harbour"


def test_nobody_asks_a_guide_and_nothing_goes_on_by_itself(guide):
    assert guide.ticked(100 + GUIDE_SECONDS - 1) == replace(guide, now=100 + GUIDE_SECONDS - 1)


def test_a_guide_who_has_left_is_followed_by_a_reset(guide):
    reset = guide.next(200).chose_language("zh", 300).ticked(300 + GUIDE_SECONDS)

    assert (reset.state, reset.slide, reset.choices) == (State.RESET, "welcome", VisitChoices("ru"))
    assert reset.ticked(reset.deadline).state is State.ATTRACT


@every_visitor_verb
def test_every_verb_of_a_guide_gives_twenty_minutes_more(guide, verb):
    assert verb(guide, 400).deadline == 400 + GUIDE_SECONDS


def test_a_film_does_not_keep_a_guide_who_has_left(guide):
    assert guide.played(True, 101).deadline == guide.deadline


def test_a_guide_ends_when_asked_to(guide, visit):
    assert guide.guide_ended(101).state is State.RESET
    assert visit.guide_ended(101) == visit.ticked(101)


def test_a_second_beginning_changes_nothing(guide):
    assert guide.next(101).guide_began(102) == guide.next(101).ticked(102)


def test_a_guide_holds_a_slide_until_it_is_left(guide):
    held = guide.held(True, 101)

    assert held.holding
    assert held.ticked(500).holding
    assert held.touched(500).holding
    assert not held.held(False, 102).holding
    assert not held.next(102).holding
    assert held.went_to("wreck", 102).holding
    assert not held.guide_ended(102).holding
    assert not held.operator_opened(102).holding


@pytest.mark.parametrize("state", ["attract", "visit", "asking"])
def test_only_a_guide_holds(state, request):
    session = request.getfixturevalue(state)

    assert session.held(True, 146) == session.touched(146)


def test_a_guide_whose_show_changes_goes_on(guide, script):
    changed = guide.went_to("tug", 101).held(True, 102)
    changed = changed.repaired(replace(script, home="tug"), 103)

    assert (changed.state, changed.slide, changed.holding) == (State.GUIDE, "tug", True)


# The operator


@pytest.mark.parametrize("state", ["attract", "visit", "asking", "guide", "asleep"])
def test_the_menu_ends_a_visit_and_leaves_its_slide_behind_it(state, request):
    session = request.getfixturevalue(state)
    menu = session.operator_opened(146)

    assert (menu.state, menu.slide) == (State.OPERATOR, session.slide)
    assert (menu.choices, menu.history) == (VisitChoices("ru"), ())
    assert menu.visit == session.visit + 1
    assert menu.deadline == 146 + OPERATOR_SECONDS


def test_the_menu_closes_into_a_reset_when_asked_to_or_left_alone(operator, visit):
    for closed in (operator.operator_closed(110), operator.ticked(100 + OPERATOR_SECONDS)):
        assert (closed.state, closed.slide) == (State.RESET, "welcome")
        assert closed.ticked(closed.deadline).state is State.ATTRACT
    assert visit.operator_closed(101) == visit.ticked(101)


@every_visitor_verb
def test_every_verb_keeps_the_menu_and_moves_nothing(operator, verb):
    after = verb(operator, 159)

    assert (after.state, after.slide) == (State.OPERATOR, operator.slide)
    assert after.deadline == 159 + OPERATOR_SECONDS


@every_visitor_verb
def test_no_verb_keeps_a_menu_whose_time_is_over(operator, verb):
    late = 100 + OPERATOR_SECONDS

    assert verb(operator, late).state is State.RESET
    assert operator.operator_opened(late).state is State.RESET
    assert operator.guide_began(late).state is State.RESET


def test_the_menu_may_speak_another_language_until_it_closes(operator):
    chinese = operator.chose_language("zh", 101)

    assert chinese.choices.language == "zh"
    assert chinese.operator_closed(102).choices.language == "ru"


def test_the_menu_opens_without_a_show_and_leads_back_to_the_problem():
    menu = Session.starting(None, 0).operator_opened(1)

    assert (menu.state, menu.deadline) == (State.OPERATOR, 1 + OPERATOR_SECONDS)
    assert menu.touched(50).deadline == 50 + OPERATOR_SECONDS
    for closed in (menu.operator_closed(2), menu.ticked(61), menu.touched(61)):
        assert closed.state is State.PROBLEM


def test_a_show_that_fails_behind_the_menu_is_a_problem_afterwards(operator, script):
    failing = operator.failed(101)

    assert (failing.state, failing.deadline) == (State.OPERATOR, operator.deadline)
    assert failing.operator_closed(102).state is State.PROBLEM
    assert failing.repaired(script, 102).operator_closed(103).state is State.RESET
    assert operator.failed(100 + OPERATOR_SECONDS).state is State.PROBLEM


def test_a_show_that_is_mended_behind_the_menu_plays_afterwards(script):
    menu = Session.starting(None, 0).operator_opened(1).repaired(script, 2)

    assert (menu.state, menu.slide) == (State.OPERATOR, script.home)
    assert menu.operator_closed(3).state is State.RESET


# Asleep


def test_the_attract_loop_sleeps_while_the_hall_is_closed(attract):
    asleep = attract.ticked(108).hall_closed(109)

    assert (asleep.state, asleep.slide, asleep.deadline) == (State.ASLEEP, "tug", None)
    assert asleep.ticked(1e6) == replace(asleep, now=1e6)
    assert asleep.hall_closed(110) == replace(asleep, now=110)


def test_the_day_begins_at_the_first_stop(attract):
    day = attract.ticked(108).hall_closed(109).hall_opened(5000)

    assert (day.state, day.slide, day.direction) == (State.ATTRACT, "welcome", Direction.NONE)
    assert day.seconds_left == 8


def test_opening_an_open_hall_changes_nothing(attract, visit):
    for session in (attract, visit):
        assert session.hall_opened(101) == session.ticked(101)


@pytest.mark.parametrize("state", ["visit", "asking", "guide", "operator"])
def test_nobody_is_cut_off_when_the_hall_closes(state, request):
    session = request.getfixturevalue(state)
    over_time = session.hall_closed(session.now + 1)

    assert over_time.state is session.state
    while over_time.state is not State.RESET:
        over_time = over_time.ticked(over_time.deadline)
    assert over_time.ticked(over_time.deadline).state is State.ASLEEP


@every_visitor_verb
def test_a_touch_wakes_for_one_visit(asleep, verb):
    woken = verb(asleep, 200)

    assert (woken.state, woken.slide, woken.visit) == (State.VISIT, "welcome", asleep.visit + 1)
    again = woken.started_over(210)
    assert again.ticked(again.deadline).state is State.ASLEEP


@every_visitor_verb
def test_no_touch_wakes_where_the_settings_do_not_allow_it(attract, verb):
    asleep = attract.hall_closed(101, wakes=False)

    assert verb(asleep, 200) == replace(asleep, now=200)
    assert asleep.hall_closed(201, wakes=True).touched(202).state is State.VISIT


def test_a_visit_that_was_woken_goes_on_into_the_opened_hall(asleep):
    reset = asleep.touched(200).hall_opened(210).started_over(220)

    assert reset.ticked(reset.deadline).state is State.ATTRACT


def test_a_problem_stays_lit_in_a_closed_hall_and_sleeps_when_it_is_mended(attract, script):
    problem = attract.failed(101).hall_closed(102, wakes=False)

    assert problem.state is State.PROBLEM
    mended = problem.repaired(script, 103)
    assert (mended.state, mended.slide) == (State.ASLEEP, "welcome")
    assert mended.touched(104).state is State.ASLEEP


def test_a_show_that_changes_overnight_is_there_in_the_morning(asleep, script):
    changed = asleep.repaired(replace(script, attract=(Stop("ferry", 3),)), 200)

    assert (changed.state, changed.slide) == (State.ASLEEP, "ferry")
    assert changed.hall_opened(300).seconds_left == 3


def test_a_show_that_fails_overnight_is_a_problem(asleep):
    assert asleep.failed(200).state is State.PROBLEM


# What the screen asks


def test_the_position_counts_from_one(visit):
    assert (visit.position, visit.previous(101).position, visit.total) == (1, 5, 5)


def test_the_upcoming_slide_is_the_one_that_most_likely_follows(attract, visit, asking):
    assert attract.upcoming == attract.ticked(108).slide
    assert visit.upcoming == visit.next(101).slide
    away = replace(asking, slide="ferry")
    assert away.upcoming == away.ticked(165).slide
    reset = asking.started_over(150)
    assert reset.upcoming == "tug"


def test_a_session_cannot_be_changed(visit):
    with pytest.raises(FrozenInstanceError):
        visit.slide = "tug"
    with pytest.raises(FrozenInstanceError):
        visit.choices.language = "en"


# Time


@wrong_time
def test_a_wrong_time_counts_as_the_last_one(visit, script, now):
    for verb in VISITOR_VERBS.values():
        assert verb(visit, now) == verb(visit, 100)
    assert visit.ticked(now) == visit
    assert visit.started_over(now) == visit.started_over(100)
    assert visit.played(True, now) == visit.played(True, 100)
    assert visit.failed(now) == visit.failed(100)
    assert visit.repaired(script, now) == visit


@pytest.mark.parametrize("now", [nan, inf, -inf, END_OF_TIME * 2])
def test_a_session_that_starts_at_a_wrong_time_starts_at_zero(script, now):
    assert Session.starting(script, now) == Session.starting(script, 0)


def test_a_route_of_one_stop_keeps_its_film_when_it_comes_round():
    script = Script(languages=("en",), tour=("film",), home="film", attract=(Stop("film", 5),))
    round_again = Session.starting(script, 0).played(True, 1).ticked(5)

    assert round_again.playing


def test_a_visit_goes_on_at_its_place_in_its_language_and_with_a_full_wait(script):
    gone_on = Session.starting(script, 100, Place("tug", visiting=True, language="zh"))
    assert (gone_on.state, gone_on.slide, gone_on.choices.language) == (State.VISIT, "tug", "zh")
    assert gone_on.deadline == 100 + script.idle_wait("tug")
    assert gone_on.back(101).slide == "harbour"


def test_the_loop_goes_on_at_its_stop_and_then_to_the_next(script):
    gone_on = Session.starting(script, 100, Place("tug"))
    assert (gone_on.state, gone_on.stop, gone_on.deadline) == (State.ATTRACT, 1, 112)
    assert gone_on.ticked(112).stop == 2


@pytest.mark.parametrize(
    "place", [Place("sunk", visiting=True, language="en"), Place("sunk"), Place("ferry"), Place("")]
)
def test_a_place_that_the_show_does_not_have_is_the_first_stop(script, place):
    assert Session.starting(script, 100, place) == Session.starting(script, 100)


def test_a_visit_in_a_language_that_the_show_does_not_have_goes_on_in_the_first(script):
    gone_on = Session.starting(script, 100, Place("tug", visiting=True, language="fi"))
    assert (gone_on.slide, gone_on.choices.language) == ("tug", "ru")
