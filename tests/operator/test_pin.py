"""The PIN: which are refused, how it is kept, and that only it opens."""

import time

import pytest

from kiosk.operator.pin import Weakness, hashed, is_hash, matches, weakness


@pytest.fixture(scope="module")
def kept():
    return hashed("480793")


@pytest.mark.parametrize(
    ("pin", "why"),
    [
        ("", Weakness.NO_DIGITS),
        ("48021a", Weakness.NO_DIGITS),
        ("٤٨٠٢١٣", Weakness.NO_DIGITS),
        ("48021", Weakness.TOO_SHORT),
        ("4807939657180", Weakness.TOO_LONG),
        *((pin, Weakness.REPEATED) for pin in ("000000", "112112", "484848", "7070707", "113355")),
        *((pin, Weakness.IN_A_ROW) for pin in ("123456", "654321", "890123", "2468024", "456123")),
        *((pin, Weakness.A_DATE) for pin in ("300126", "013026", "260130", "111945", "195907")),
        *((pin, Weakness.A_DATE) for pin in ("30012026", "20260130", "01302026", "290225")),
    ],
)
def test_what_is_guessed_first_is_refused(pin, why):
    assert weakness(pin) is why


@pytest.mark.parametrize("pin", ["480793", "735192", "9047351", "48079396", "970035"])
def test_others_are_taken(pin):
    assert weakness(pin) is None


def test_nine_of_ten_are_taken():
    taken = [pin for pin in range(0, 1_000_000, 97) if weakness(f"{pin:06}") is None]
    assert len(taken) > 0.85 * 1_000_000 / 97


def test_only_the_right_one_matches(kept):
    assert matches("480793", kept)
    for wrong in ("480214", "48021", "4807930", "", "\ud800"):
        assert not matches(wrong, kept)


def test_it_is_kept_as_a_hash_with_a_salt_of_its_own(kept):
    assert is_hash(kept)
    assert "480793" not in kept
    assert hashed("480793") != kept


@pytest.mark.parametrize(
    "other", ["", "480793", "scrypt$1$8$1$AA==$AA==", "scrypt$32768$8$1$$", "sha1$x"]
)
def test_what_is_no_hash_of_ours_matches_nothing(other, kept):
    assert not is_hash(other)
    assert not matches("480793", other)
    assert not is_hash(kept[:-1])


def test_a_wrong_one_takes_as_long_as_the_right_one(kept):
    took = {"480793": 9.0, "999999": 9.0}
    for _ in range(5):
        for pin in took:
            start = time.process_time()
            matches(pin, kept)
            took[pin] = min(took[pin], time.process_time() - start)
    assert min(took.values()) > 0.02
    assert abs(took["480793"] - took["999999"]) < 0.25 * took["480793"]
