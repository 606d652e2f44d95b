"""Settings of a device: what is right applies, what is wrong is named with its place."""

import os
import re
import subprocess
import sys
from datetime import date, datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from kiosk.paths import default_show
from kiosk.session.opening_hours import ALL_DAY, CLOSED, Window
from kiosk.settings import SETTINGS, UNREADABLE_PIN, Settings, read_settings, settings_file

ROOT = Path(__file__).parents[1]
PIECES = [
    *"\n =.,#[]{}\"'\\-1",
    *("\r\n", "[[", '"""', "'''", "true", "e9", "nan", "2026-01-01", "0x"),
    *("size", "screen", "show", "language", "size = ", "\nscreen = ", '\nshow = "'),
    *('"1920x1080"', '"~"', '"\\u0000"', "[hours]\n", "[special_days]\n", "mon-fri = "),
    *('"10:00-18:00"', '"closed"', "2026-12-31 = ", "time_zone = "),
]
DEFAULTS = Settings(default_show())


@pytest.fixture
def read(tmp_path):
    """What a text is read as: the settings, and its problems without the file's name."""
    file = tmp_path / "settings.toml"

    def _read(text: str | bytes):
        file.write_bytes(text if isinstance(text, bytes) else text.encode())
        found, problems = read_settings(file)
        return found, [str(problem).removeprefix(f"{file}:").strip() for problem in problems]

    return _read


def test_without_a_file_the_defaults_hold_and_nothing_is_wrong(tmp_path):
    assert read_settings(tmp_path / "nowhere" / "settings.toml") == (DEFAULTS, ())


@pytest.mark.parametrize("text", ["", "\n", "# nothing yet\n", b"\xef\xbb\xbf"])
def test_an_empty_file_says_the_defaults(read, text):
    assert read(text) == (DEFAULTS, [])


def test_every_key_applies(read, tmp_path):
    found, problems = read(
        'show = "my-show"\nlanguage = "zh"\norientation = "portrait"\nrenderer = "software"\n'
        'screen = 2\nwindowed = true\nsize = "1080x1920"\nvolume = 35\nread_aloud = false\n'
        'dwell = 1.5\nattract = false\npin = "scrypt$1$2$3$a$b"\nshutdown_command = ["a", "b"]\n'
        'time_zone = "Europe/Kaliningrad"\nwake_by_touch = false\n'
        '[hours]\ndaily = "10:00-18:00"\n[special_days]\n2027-01-01 = "closed"\n'
    )
    assert not problems
    assert found == Settings(
        *(tmp_path / "my-show", "zh", "portrait", "software", 2, True, (1080, 1920)),
        *(35, False, 1.5, False, "scrypt$1$2$3$a$b", ("a", "b")),
        *(((Window(600, 1080),),) * 7, {date(2027, 1, 1): ()}, "Europe/Kaliningrad", False),
    )


def test_a_show_may_lie_anywhere(read, tmp_path):
    assert read(f'show = "{tmp_path.as_posix()}"')[0].show == tmp_path
    assert read('show = "~/my"')[0].show == Path.home() / "my"


def test_a_screen_may_be_named(read):
    assert read('screen = "HDMI-1"')[0].screen == "HDMI-1"


@pytest.mark.parametrize(
    ("line", "told"),
    [
        ('languge = "ru"', '1:1: languge: there is no such setting; did you mean "language"?'),
        ("colour = 1", "1:1: colour: there is no such setting; there are: show, language"),
        ('language = "Deutsch, bitte"', "1:12: language: 'Deutsch, bitte' is no language"),
        ("language = 7", '1:12: language: 7 is no text; write it in "quotes"; the default'),
        ('renderer = "fast"', '1:12: renderer: \'fast\' is not one of "auto", "gpu"'),
        ("orientation = nan", "1:15: orientation: nan is not one of"),
        ("screen = 0", "1:10: screen: 0 is no screen; they count from 1 to 64"),
        ("screen = true", "1:10: screen: true is no text"),
        (f"screen = 0x{'f' * 6000}", "1:10: screen: this is no screen"),
        ("windowed = 1", "1:12: windowed: 1 is neither true nor false"),
        ('size = "1x1"', "1:8: size: '1x1' is no size; write 1920x1080, each side from 200"),
        ("size = [1, 2]", "1:8: size: this is no text"),
        ("volume = 101", "1:10: volume: 101 is not from 0 to 100 per cent; the default"),
        ("volume = true", "1:10: volume: true is no number"),
        ("dwell = nan", "1:9: dwell: nan is not from 0.25 to 4"),
        (
            'shutdown_command = "reboot"',
            "1:20: shutdown_command: this is no command; write it",
        ),
        ("shutdown_command = [1]", "1:20: shutdown_command: 1 is no text"),
        ('show = ""', "1:8: show: '' is no text"),
        ('show = "a\\u0000"', "1:8: show: this text is too long, or has characters"),
        (f'show = "{"a" * 400}"', "1:8: show: 'aaa"),
        ('show = "~nobody-of-that-name/x"', "1:8: show: '~nobody-of-that-name/x' cannot be"),
        ('[screen]\nname = "x"', "1:2: screen: this is no text"),
        ('screen.name = "x"', "1:1: screen: this is no text"),
        ('hours = "10:00-18:00"', "1:9: hours: this is no table; below it lines such as mon-fri"),
        ('time_zone = "Moon/Sea"', "1:13: time_zone: 'Moon/Sea' is no time zone known here"),
        ('time_zone = "../../etc"', "1:13: time_zone: '../../etc' is no time zone known here"),
        ('time_zone = "Europe"', "1:13: time_zone: 'Europe' is no time zone known here"),
    ],
)
def test_a_wrong_setting_is_located_and_its_default_used(read, line, told):
    found, (problem,) = read(line)
    assert found == DEFAULTS
    assert problem.startswith(told)


@pytest.mark.parametrize("wrong", ["480793", '"480793"', '"scrypt$"', "true"])
def test_a_pin_that_cannot_be_read_is_no_open_door(read, wrong):
    found, (problem,) = read(f"pin = {wrong}")
    assert found.pin == UNREADABLE_PIN
    assert problem == (
        "1:7: pin: this is not what `kiosk pin` writes; "
        "the operator's menu stays shut until `kiosk pin` sets a new one"
    )


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            '[hours]\nmonday = "closed"',
            '2:1: hours.monday: there is no such day; did you mean "mon"?',
        ),
        ('# a\n[hours]\nsat = "11-2"', "3:7: hours.sat: '11-2' are no opening hours; write"),
        ('hours = { sat = "11-2" }', "1:9: hours.sat: '11-2' are no opening hours"),
        ('hours.sat = "11-2"', "1:1: hours.sat: '11-2' are no opening hours"),
        ('[hours]\nmon = "closed"\nvolume = 30', "3:1: hours.volume: there is no such day"),
        (
            '[special_days]\n2027-02-29 = "closed"',
            "2:1: special_days.2027-02-29: there is no such date; write year-month-day",
        ),
        ("[special_days]\n2027-01-01 = 5", "2:14: special_days.2027-01-01: these are no opening"),
    ],
)
def test_a_mistake_in_the_opening_hours_is_located(read, text, told):
    _, (problem,) = read(text)
    assert problem.startswith(told)


def test_a_hall_without_opening_hours_is_always_open(read):
    assert read("volume = 30")[0].opening_hours() is None
    hours = read('[special_days]\n2027-01-01 = "closed"')[0].opening_hours()
    assert set(hours.week) == {ALL_DAY}
    assert hours.special == {date(2027, 1, 1): CLOSED}


def test_opening_hours_are_meant_in_their_time_zone(read):
    hours = read('time_zone = "Asia/Tokyo"\n[hours]\ndaily = "10:00-18:00"')[0].opening_hours()
    assert hours.is_open(datetime(2027, 3, 1, 10, tzinfo=ZoneInfo("Asia/Tokyo")).timestamp())


@pytest.mark.parametrize(
    "text",
    [
        '[hours]\nmon = "10:00-18:00"\ntue = 10:00-18:00\n',
        '[hours]\nmon = "10:00-18:00"\ntu = "10:00-18:00"\n',
        '[hours]\nmon = "10:00-18:00"\ntue = "10-18"\n',
        '[hours\nmon = "10:00-18:00"\n',
    ],
)
def test_a_mistake_darkens_no_hall(read, text):
    found, problems = read(text)
    hours = found.opening_hours()
    assert problems
    assert hours is None or hours.week[1] == ALL_DAY


def test_a_mistake_costs_only_itself(read):
    found, problems = read('language = "zh"\nsize = "big"\nrender = 1\nrenderer = "gpu"\n')
    assert (found.language, found.renderer) == ("zh", "gpu")
    assert [problem.split(": ")[:2] for problem in problems] == [["2:8", "size"], ["3:1", "render"]]


@pytest.mark.parametrize(
    ("text", "place"),
    [
        ('language = \nrenderer = "gpu"', "1:12"),
        ('language = ru\nrenderer = "gpu"', "1:12"),
        ('renderer = "gpu"\nlanguage', "2:9"),
        ('renderer = "gpu"\nlanguage = "ru\n', "2:15"),
        ('renderer = "gpu"\nrenderer = "auto"\n', "2:18"),
        ('ü = 1\r\nrenderer = "gpu"\r\n', "1:1"),
        (f'screen = {"9" * 6000}\nrenderer = "gpu"', "1:1"),
    ],
)
def test_a_line_that_is_no_toml_is_left_out(read, text, place):
    found, (problem,) = read(text)
    assert found.renderer == "gpu"
    assert problem.startswith(f"{place}: ")
    assert problem.endswith('a line reads: key = "text"; this one is left out')


def test_a_value_is_found_behind_what_looks_like_it(read):
    text = '# size = 1\nnote = """\nsize = "2"\n"""\nlist = [\n"size = 3", # size\n]\n "size" = 4'
    assert [problem.split(": ")[0] for problem in read(text)[1]] == ["2:1", "5:1", "8:11"]


@pytest.mark.parametrize(
    ("content", "told"),
    [
        (b'language = "\xff"', "1:13: is not UTF-8 text"),
        (b"#" * 70_000, "is larger than 64 KB"),
        (b"a = " + b"[" * 5000, "is no TOML"),
        (b"a\n" * 500, "is no TOML"),
    ],
)
def test_a_file_that_is_no_text_costs_all_of_it(read, content, told):
    found, problems = read(content)
    assert found == DEFAULTS
    assert problems[0].startswith(told)
    assert problems[0].endswith("the defaults are used")
    assert len(problems) <= 21


@settings(
    max_examples=500, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.sampled_from(PIECES) | st.text(max_size=3), max_size=25).map("".join))
def test_whatever_the_file_says_it_is_read_and_mistakes_lie_inside(read, text):
    lines = text.replace("\r\n", "\n").split("\n")
    for problem in read(text.encode("utf-8", "ignore"))[1]:
        place = re.match(r"(\d+):(\d+): ", problem)
        if place:
            line, column = map(int, place.groups())
            assert 1 <= line <= len(lines)
            assert 1 <= column <= len(lines[line - 1]) + 2


def test_what_is_no_file_is_not_waited_for(tmp_path):
    pipe = tmp_path / "settings.toml"
    os.mkfifo(pipe)
    found, (problem,) = read_settings(pipe)
    assert found == DEFAULTS
    assert str(problem) == f"{pipe}: is no file; the defaults are used"


def test_they_lie_where_the_platform_keeps_settings(monkeypatch, tmp_path):
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    assert settings_file().name == "settings.toml"
    if sys.platform == "linux":
        assert settings_file() == tmp_path / "kiosk" / "settings.toml"


def test_the_readme_lists_every_setting_with_its_default():
    readme = (ROOT / "README.md").read_text(encoding="utf-8")
    rows = re.findall(r"^\| `(\w+)` \| (.+) \| (.+) \|$", readme, re.MULTILINE)
    assert rows == [(each.key, each.default, each.what) for each in SETTINGS]


def test_toml_is_loaded_only_where_there_is_something_to_read(tmp_path):
    code = (
        "import sys; from pathlib import Path; from kiosk.settings import read_settings; "
        f"read_settings(Path({str(tmp_path)!r}) / 'none.toml'); print('tomllib' in sys.modules)"
    )
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True)
    assert done.stdout == "False\n", done.stderr
