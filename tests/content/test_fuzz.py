"""Whatever happens to a show file, it is read or refused in words; nothing else ever comes out."""

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.content.reading import show_file
from kiosk.paths import default_show
from tests.content import mutants
from tests.long.mutants import examine, verdict

BUNDLED = show_file(default_show()).read_text(encoding="utf-8")

quiet = settings(
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)


@settings(quiet, max_examples=60)
@given(seed=st.integers(0, 2**32))
def test_a_show_that_went_wrong_never_breaks_the_reader(seed, tmp_path):
    file = tmp_path / "show.json"
    file.write_bytes(mutants.mutant(seed))
    mutants.read(file)


@settings(quiet, max_examples=15)
@given(seed=st.integers(0, 2**32))
def test_a_show_that_went_wrong_never_breaks_the_checker(seed, tmp_path):
    file = tmp_path / "show.json"
    file.write_bytes(mutants.mutant(seed, whole=True))
    mutants.checked(file, mutants.read(file))


def test_the_first_of_the_long_run_hold_every_promise():
    found = examine(range(1, 41), check_every=10)
    assert verdict(found) == []
    assert found.read == 40
    assert 5 < found.played < 35, "some went wrong, and not all in one way"


@pytest.mark.parametrize("depth", [5, 33, 500, 100_000])
def test_depth_never_breaks_the_reader(depth, tmp_path):
    file = tmp_path / "show.json"
    for nested in ("[" * depth + "]" * depth, '{"a":' * depth + "1" + "}" * depth):
        file.write_text(
            BUNDLED.replace('"format": 1', f'"deep": {nested}, "format": 1'), encoding="utf-8"
        )
        mutants.read(file)
