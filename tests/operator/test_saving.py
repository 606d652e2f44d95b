"""Settings written back: what somebody wrote by hand stays as it was."""

import os
import tomllib

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.errors import KioskError
from kiosk.operator.attempts import AttemptsFile
from kiosk.operator.pin import matches
from kiosk.operator.saving import keep_pin, save, take_pin_away

BY_HAND = """\
# The panel in the hall.
language = "ru" # the guests' own

[hours]
# closed on Mondays
tue = "10-18"
"""


@pytest.fixture
def file(tmp_path):
    return tmp_path / "settings.toml"


@pytest.fixture
def record(tmp_path):
    return AttemptsFile(tmp_path / "pin.json")


def test_comments_and_order_stay(file):
    file.write_text(BY_HAND)
    save(file, {"language": "zh", "volume": 30})
    text = file.read_text()
    assert text.startswith('# The panel in the hall.\nlanguage = "zh" # the guests\' own\n')
    assert text.endswith('[hours]\n# closed on Mondays\ntue = "10-18"\n')
    assert tomllib.loads(text) == {"language": "zh", "volume": 30, "hours": {"tue": "10-18"}}


def test_none_takes_a_key_out(file):
    file.write_text(BY_HAND)
    save(file, {"language": None, "dwell": None})
    assert tomllib.loads(file.read_text()) == {"hours": {"tue": "10-18"}}


def test_the_first_setting_makes_the_file_for_its_owner_alone(tmp_path):
    file = tmp_path / "new" / "settings.toml"
    save(file, {"attract": False})
    assert file.read_text() == "attract = false\n"
    assert file.stat().st_mode & 0o077 == 0


def test_a_file_that_is_no_toml_is_left_alone(file):
    file.write_text("language = \n")
    with pytest.raises(KioskError, match="is no TOML"):
        save(file, {"volume": 30})
    assert file.read_text() == "language = \n"


@pytest.mark.skipif(os.name != "posix" or os.geteuid() == 0, reason="root may write everywhere")
def test_a_folder_that_is_read_only_says_so(tmp_path):
    (tmp_path / "settings.toml").write_text("")
    tmp_path.chmod(0o500)
    with pytest.raises(KioskError, match="cannot be saved"):
        save(tmp_path / "settings.toml", {"volume": 30})


VALUES = st.one_of(st.integers(-9, 99), st.booleans(), st.floats(0, 4), st.text(max_size=5))
KEYS = st.sampled_from(["language", "volume", "dwell", "attract"])


@settings(
    max_examples=80, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.dictionaries(KEYS, st.one_of(st.none(), VALUES), max_size=3), max_size=4))
def test_whatever_is_saved_is_read_again(file, changes):
    file.write_text(BY_HAND)
    expected = tomllib.loads(BY_HAND)
    for each in changes:
        save(file, each)
        expected.update(each)
        expected = {key: value for key, value in expected.items() if value is not None}
    assert tomllib.loads(file.read_text()) == expected
    assert "# closed on Mondays" in file.read_text()


def test_a_pin_is_kept_with_its_record_and_taken_away_with_it(file, record):
    kept = keep_pin("480793", file, record)
    assert tomllib.loads(file.read_text()) == {"pin": kept}
    assert matches("480793", kept)
    assert record.exists
    assert record.read().free == 5
    take_pin_away(file, record)
    assert file.read_text() == ""
    assert not record.exists


def test_a_pin_that_cannot_be_kept_leaves_none(file, record):
    file.write_text("language = \n")
    with pytest.raises(KioskError):
        keep_pin("480793", file, record)
    assert not record.exists
