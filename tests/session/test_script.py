"""Script: a show with slides left out still makes a whole route; bad numbers are refused."""

from dataclasses import FrozenInstanceError, replace

import pytest

from kiosk.session.script import LONGEST_WAIT, ROUTE_DWELL, IdleRule, Script, Stop


def test_a_stop_at_a_slide_that_was_left_out_is_dropped(script):
    stops = (Stop("wreck", 5), Stop("tug", 6))

    assert replace(script, attract=stops).attract == (Stop("tug", 6),)


def test_a_route_without_a_playable_stop_becomes_the_whole_tour(script):
    route = replace(script, attract=(Stop("wreck", 5),)).attract

    assert route == tuple(Stop(slide, ROUTE_DWELL) for slide in script.tour)


def test_a_missing_home_becomes_the_first_slide(script):
    assert replace(script, home="wreck").home == "welcome"


@pytest.mark.parametrize("parents", [{"tug": "wreck"}, {"wreck": "tug"}, {"tug": "tug"}])
def test_a_parent_that_leads_nowhere_is_dropped(script, parents):
    assert replace(script, parents=parents).parents == {}


def test_changing_the_mapping_a_script_was_built_from_does_not_change_the_script(script):
    parents = {"tug": "harbour"}
    built = replace(script, tour=("harbour", "tug"), parents=parents)
    parents["tug"] = "tug"

    assert built.parents == {"tug": "harbour"}


def test_words_are_counted_only_when_a_slide_is_asked_for(script):
    class Counted(dict):
        def __getitem__(self, slide):
            pytest.fail("counted before anybody asked")

    assert replace(script, words=Counted(tug=10)).words.get("tug") == 10


def test_a_script_and_its_parts_cannot_be_changed(script):
    with pytest.raises(FrozenInstanceError):
        script.home = "tug"
    with pytest.raises(TypeError):
        script.words["tug"] = 1
    with pytest.raises(FrozenInstanceError):
        script.attract[0].dwell = 1


@pytest.mark.parametrize("dwell", [0, -1, float("nan"), float("inf"), LONGEST_WAIT + 1])
def test_a_dwell_that_no_timer_can_wait_is_refused_by_name(dwell):
    with pytest.raises(ValueError, match="the dwell of 'tug' is"):
        Stop("tug", dwell)


@pytest.mark.parametrize("name", ["seconds", "per_word", "asking", "longest"])
@pytest.mark.parametrize("number", [-1, float("nan"), float("inf"), LONGEST_WAIT + 1])
def test_an_idle_rule_that_no_timer_can_wait_is_refused_by_name(name, number):
    with pytest.raises(ValueError, match=f"{name} is"):
        IdleRule(**{name: number})


@pytest.mark.parametrize(
    ("fault", "message"),
    [
        ({"languages": ()}, "needs a language"),
        ({"tour": ()}, "needs slides"),
        ({"tour": ("welcome", "")}, "each with an id"),
        ({"tour": ("welcome", "tug", "welcome")}, "twice"),
    ],
)
def test_a_script_that_cannot_be_played_is_refused(script, fault, message):
    with pytest.raises(ValueError, match=message):
        replace(script, **fault)


def test_the_idle_wait_grows_with_the_words_up_to_the_longest(script):
    waits = {slide: script.idle_wait(slide) for slide in script.tour}

    assert waits == {"welcome": 45, "harbour": 55, "tug": 75, "ferry": 45, "sources": 600}


def test_a_negative_count_of_words_does_not_shorten_the_wait():
    assert IdleRule().wait(-1000) == IdleRule().wait(0)


def test_a_smallest_show_needs_only_a_slide_and_a_language():
    script = Script(languages=("en",), tour=("only",), home="only", attract=())

    assert script.neighbour("only", +1) == "only"
    assert script.attract == (Stop("only", ROUTE_DWELL),)
