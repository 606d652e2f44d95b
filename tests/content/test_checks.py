"""What the checker says of a show that plays."""

import shutil
from pathlib import Path

import pytest

from kiosk.content.checking import check_show
from kiosk.content.checks.boxes import _BY_LAYOUT, _EVERY_KIND
from kiosk.content.checks.colours import contrast
from kiosk.content.checks.icon_names import icon_names
from kiosk.content.checks.type_sizes import ROLES, Box, Fonts, first_misfit, missing_characters
from kiosk.content.parts import Sort, parts_of
from kiosk.content.reading import read_show
from kiosk.content.schema import KINDS
from kiosk.errors import Severity
from kiosk.paths import FONTS, default_show

ROOT = Path(__file__).parents[2]


def problems_of(show, written):
    return [
        f"{each.where}: {each.what}" for each in check_show(written(show), fonts=FONTS).problems
    ]


def test_the_summary_counts_what_is_there(sound, written):
    summary = check_show(written(sound), fonts=FONTS).summary
    assert (summary.title, summary.slides, summary.playable) == ("Выставка", 3, 3)
    assert summary.languages == {"ru": 100, "en": 100}
    assert (summary.media_files, summary.sources, summary.claims) == (1, 1, 2)
    assert summary.only_by_leafing == ()


def test_a_missing_translation_lowers_its_language_and_is_named(sound, written):
    del sound["slides"][1]["title"]["en"]
    verdict = check_show(written(sound), fonts=FONTS)
    (problem,) = verdict.problems
    assert (problem.where, problem.severity) == ("slides[1].title", Severity.WARNING)
    assert problem.what == 'the words in "en" are missing'
    assert verdict.summary.languages["ru"] == 100
    assert 50 < verdict.summary.languages["en"] < 100


def test_a_language_without_words_of_the_program_is_named(sound, written):
    file = written({**sound, "languages": ["ru", "en", "en-GB"]})
    found = check_show(file, fonts=FONTS, words={"en"}).problems
    said = [f"{each.where}: {each.what}" for each in found if each.where.startswith("languages")]
    assert said == [
        'languages[0]: the kiosk\'s own words are not translated into "ru" and stay English; '
        "add translations/kiosk_ru.ts"
    ]


HEBREW = ROOT / "tests" / "fonts" / "NotoSansHebrew-Regular.ttf"


@pytest.fixture
def hebrew(sound, written):
    """A show with a title that no font of the kiosk has, and the font beside it."""
    sound["title"]["en"] = "שלום"
    shutil.copy(HEBREW, written(sound).parent / "hebrew.ttf")
    return sound


def test_letters_that_no_font_has_are_named_where_they_stand(hebrew, written):
    (found,) = [each for each in problems_of(hebrew, written) if each.startswith("title")]
    assert found.startswith("title: the kiosk's fonts lack ו (U+05D5), ל (U+05DC)")


def test_a_font_of_the_show_has_them(hebrew, written):
    assert problems_of({**hebrew, "fonts": ["hebrew.ttf"]}, written) == []


@pytest.mark.parametrize(
    ("name", "what"),
    [
        ("missing.ttf", 'fonts[0]: there is no file "missing.ttf"'),
        ("media/motor.png", 'fonts[0]: "media/motor.png" is no font; save it as TTF or OTF'),
        ("../hebrew.ttf", 'fonts[0]: leaves the show\'s folder with ".."'),
        ("short.ttf", 'fonts[0]: "short.ttf" is damaged or cut short; copy it again'),
    ],
)
def test_a_font_that_is_none_is_named_and_the_show_plays(sound, written, name, what):
    folder = written(sound).parent
    (folder / "short.ttf").write_bytes(HEBREW.read_bytes()[:2000])
    verdict = check_show(written({**sound, "fonts": [name]}), fonts=FONTS)
    assert any(f"{each.where}: {each.what}".startswith(what) for each in verdict.problems)
    assert verdict.summary.playable == 3


def test_more_than_sixty_words_are_counted_by_language(sound, written):
    sound["slides"][1]["note"] = {"ru": "a " * 30, "en": "word " * 59}
    found = [each for each in problems_of(sound, written) if "more words" in each]
    assert found == ['slides[1]: has more words than the 60 that are read: 66 in "en"; shorten it']


def test_a_title_of_three_lines_does_not_fit(sound, written):
    sound["slides"][1]["title"] = {"ru": "А\nБ\nВ", "en": "Motors"}
    (found,) = problems_of(sound, written)
    assert found == (
        "slides[1].title: is too long: 3 lines where there is room for 2 "
        'in "ru", landscape, text size 1; shorten it'
    )


def test_a_text_may_fit_at_one_size_and_not_at_the_largest():
    fonts, box = Fonts(FONTS), Box("body", 400, 1)
    assert first_misfit("Twenty letters here", (box, box), fonts, chinese=False).step == 1
    assert first_misfit("Few", (box, box), fonts, chinese=False) is None


def test_the_estimate_breaks_chinese_between_characters_but_not_before_a_full_stop():
    fonts, role = Fonts(FONTS), ROLES["body"]
    box = Box("body", 10.5 * role.size, 9)
    narrow = Box("body", 10.5 * role.size, 1)
    assert first_misfit("字" * 10, (narrow, box), fonts, chinese=True).step == 1
    assert first_misfit("字" * 20 + "。", (Box("body", narrow.width, 2), box), fonts, chinese=True)


def test_a_word_wider_than_its_box_never_fits():
    box = Box("title", 300, 9)
    misfit = first_misfit("Локализация", (box, box), Fonts(FONTS), chinese=False)
    assert misfit.lines > box.lines


def test_every_box_belongs_to_a_field_of_its_kind():
    found = set()
    for layout, fields in _BY_LAYOUT.items():
        kind = layout.partition(" ")[0]
        assert kind in KINDS
        found |= {(kind, field.split(".")[0]) for field in fields}
    for kind, field in found:
        assert field in KINDS[kind].__struct_fields__
    assert all(field in KINDS["text"].__struct_fields__ for field in _EVERY_KIND)


def test_a_character_no_font_has_is_named(sound, written):
    sound["slides"][1]["note"] = "\u0e01"
    (found,) = problems_of(sound, written)
    assert "U+0E01" in found


def test_the_bundled_fonts_have_every_character_of_the_bundled_show():
    fonts, loaded = Fonts(FONTS), read_show(default_show())
    for found in parts_of(loaded.show, (), frozenset({Sort.TEXT})):
        words = [found.value] if isinstance(found.value, str) else found.value.values()
        assert missing_characters("".join(words), fonts) == set()


def test_sources_nobody_names_are_worth_a_look(sound, written):
    sound["sources"]["old"] = sound["sources"]["zr-2026"]
    (found,) = problems_of(sound, written)
    assert found == "sources.old: no claim names this source; remove it, or name it"


def test_slides_outside_route_and_hub_are_told_apart(sound, written):
    sound["slides"].append({"kind": "text", "id": "far", "title": "T", "body": ["B"]})
    assert check_show(written(sound), fonts=FONTS).summary.only_by_leafing == ("far",)


def ring(part: float, whole: float, per: float) -> dict:
    figures = {"part": {"value": part}, "whole": {"value": whole}, "per": per}
    return {"kind": "figures", "id": "more", "title": "T", "ring": figures}


CLAIM = {"text": "so", "status": "principle"}
PICTURE = {"file": "media/motor.png"}
SIDE = {"name": "A", "picture": PICTURE}


@pytest.mark.parametrize(
    ("slide", "expected"),
    [
        (ring(80, 70, 1), "ring.part.value: is 80; the part must lie between 0 and the whole"),
        (ring(1, 70000, 1), "ring.per: gives 70000 bars; choose a number that gives 2 to 120"),
        (
            {"kind": "timeline", "events": [{"year": y, "claim": CLAIM} for y in (2019, 1994)]},
            "events[1].year: 1994 stands after 2019; put the events in the order of time",
        ),
        (
            {"kind": "cards", "cards": [{"icon": "airplan", "name": "A", "claim": CLAIM}] * 2},
            'cards[0].icon: there is no icon "airplan"; did you mean "airplane"?',
        ),
        (
            {"kind": "compare", "left": SIDE, "right": SIDE, "rows": [{"label": "x"}]},
            'rows[0]: says nothing of either side; add "left" or "right", or remove the row',
        ),
        (
            {"kind": "vehicle", "picture": PICTURE, "chips": [{"claim": CLAIM, "at": [3, 0]}]},
            "chips[0].at: lies far outside the vehicle; both numbers are shares from 0 to 1",
        ),
        ({"kind": "hero"}, ': has no picture; add "objects" or a "picture"'),
        ({"kind": "vehicle"}, ': has no picture; add a "picture" or "examples"'),
        ({"kind": "text", "body": ["B"], "parent": "more"}, 'parent: Back leads from "more" to'),
    ],
)  # fmt: skip
def test_what_must_agree_within_a_slide_is_checked(slide, expected, sound, written):
    sound["slides"].append({"id": "more", "title": "T", **slide})
    found = [each.removeprefix("slides[3].").removeprefix("slides[3]") for each in problems_of(sound, written)]  # fmt: skip # noqa: E501
    assert any(each.startswith(expected) for each in found), found


def test_contrast_is_that_of_the_guidelines():
    assert contrast("#000000", "#FFFFFF") == pytest.approx(21)
    assert contrast("#777777", "#FFFFFF") == pytest.approx(4.48, abs=0.01)


def test_the_icon_names_come_without_qt():
    assert len(icon_names()) > 5000
