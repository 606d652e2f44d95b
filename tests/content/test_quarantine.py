"""What failed waits, longer each time; what was mended does not."""

from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.quarantine import FIRST_SECONDS, LONGEST_SECONDS, MOST_NAMES, Quarantine

STAMP, MENDED = (1, 10), (2, 10)


def test_what_failed_is_kept_for_a_while_and_then_tried_again():
    kept = Quarantine()
    assert kept.put("a", STAMP, 100.0) == FIRST_SECONDS
    assert kept.holds("a", STAMP, 100.0 + FIRST_SECONDS - 1)
    assert not kept.holds("a", STAMP, 100.0 + FIRST_SECONDS)
    assert not kept.holds("b", STAMP, 100.0)


def test_each_failure_of_a_new_try_doubles_the_wait_up_to_a_limit():
    kept, now, waits = Quarantine(), 0.0, []
    for _ in range(12):
        waits.append(kept.put("a", STAMP, now))
        now += waits[-1]
    assert waits[:4] == [60, 120, 240, 480]
    assert waits[-1] == LONGEST_SECONDS


def test_two_failures_of_one_try_count_once():
    kept = Quarantine()
    kept.put("a", STAMP, 0.0)
    assert kept.put("a", STAMP, 1.0) == FIRST_SECONDS


def test_a_file_that_was_exchanged_is_free_at_once_and_begins_anew():
    kept = Quarantine()
    kept.put("a", STAMP, 0.0)
    kept.put("a", STAMP, FIRST_SECONDS)
    assert not kept.holds("a", MENDED, FIRST_SECONDS)
    assert kept.put("a", MENDED, FIRST_SECONDS) == FIRST_SECONDS


def test_a_good_time_as_long_as_the_wait_lets_it_be_forgotten():
    kept = Quarantine()
    kept.put("a", STAMP, 0.0)
    assert kept.put("a", STAMP, 3 * FIRST_SECONDS) == FIRST_SECONDS


@given(st.lists(st.tuples(st.integers(0, 10_000), st.floats(0, 1e9)), max_size=200))
def test_it_never_grows_beyond_its_bound_and_no_wait_beyond_its_own(failures):
    kept = Quarantine()
    for number, now in failures:
        assert 0 < kept.put(f"file {number}", STAMP, now) <= LONGEST_SECONDS
    assert len(kept._waits) <= MOST_NAMES
