"""Typography, numbers, dates and word counts in each language."""

from types import MappingProxyType

import msgspec
import pytest

from kiosk.content import model
from kiosk.content.figures import spell, spell_date
from kiosk.content.languages import WordCounts, body_word_count, count_words, say, word_count
from kiosk.content.typography import no_breaks


def shown(text: str) -> str:
    signs = {"\u00a0": "~", "\u2060": "|", "\u200f": ">", "\u2068": "[", "\u2069": "]"}
    return text.translate(str.maketrans(signs))


@pytest.mark.parametrize(
    ("language", "text", "expected"),
    [
        ("ru", "завод в городе", "завод в~городе"),
        ("ru", "и в этом доме для людей", "и~в~этом доме~для~людей"),
        ("ru", "«в городе» и «на море»", "«в~городе» и~«на~море»"),
        ("ru", "из стали, под прессом, как форма", "из~стали, под~прессом,~как~форма"),
        ("ru", "завод — это люди", "завод~— это~люди"),
        ("ru", "вложено 28 млрд ₽ сразу", "вложено 28~млрд~₽~сразу"),
        ("ru", "до 80 % узлов", "до~80~% узлов"),
        ("ru", "до 60 000 моторов", "до~60~000 моторов"),
        ("ru", "30 января 2026 года здесь", "30~января 2026~года~здесь"),
        ("ru", "Первая\nв городе", "Первая\nв~городе"),
        ("ru", "семь заводов и всё", "семь заводов и~всё"),
        ("ru", "Из одного", "Из~одного"),
        ("en", "the plant for a car", "the~plant~for~a~car"),
        ("en", "seven plants and one", "seven plants and~one"),
        ("en", "it took 28 bn roubles then", "it~took 28~bn~roubles~then"),
        ("en", "Plants — seven", "Plants~— seven"),
        ("en", "Accelerator and brake by hand", "Accelerator and~brake~by~hand"),
        ("en", "Talks on supplies of components too", "Talks on~supplies of~components~too"),
        (
            "ru",
            "Бамперы, спойлеры, молдинги, другие детали",
            "Бамперы, спойлеры, молдинги, другие~детали",
        ),
        ("de", "in der Stadt", "in~der Stadt"),
        ("zh", "投资280亿卢布", "投资280|亿|卢|布"),
        ("zh", "2019 年签署", "2019~年签署"),
        ("zh", "设备与工装工厂是一期七座工厂之一。", "设备与工装工厂是一期七座工|厂|之|一。"),
        ("zh", "集群一期\n有几座工厂？", "集群一期\n有几座工厂？"),
        ("zh", "底盘的逆变器与零部件", "底盘|的逆变|器与|零|部|件"),
        ("zh-Hans", "占40%", "占40|%"),
        ("he", "שבעה מפעלים", ">שבעה מפעלים"),
        ("he", "Avtotor בעיר", ">[Avtotor] בעיר"),
        ("he", "מפעל חדש של Avtotor.", ">מפעל חדש של~[Avtotor]."),
        ("he", "רכב Eonyx M2 חדש\nבעיר", ">רכב [Eonyx M2]~חדש\n>בעיר"),
        ("he", "עד -5 מעלות", ">עד~[-5] מעלות"),
        ("he", "אנטון Alikhanov", ">אנטון [Alikhanov]"),
        ("en", "the word שלום alone", "the~word שלום alone"),
        ("he", "Eonyx", "Eonyx"),
    ],
)
def test_what_belongs_together_stays_on_a_line(language, text, expected):
    assert shown(no_breaks(text, language)) == expected


def test_setting_the_breaks_twice_changes_nothing():
    once = no_breaks("Вложено 28 млрд ₽ — и это из 70", "ru")
    assert no_breaks(once, "ru") == once
    once = no_breaks("רכב M2 בעיר", "he")
    assert no_breaks(once, "he") == once
    once = no_breaks("2019 年280亿", "zh")
    assert no_breaks(once, "zh") == once


def test_the_visitors_language_comes_first_then_the_fallback_then_any():
    text = {"ru": "Завод", "en": "Plant"}
    assert say(text, "en", "ru") == "Plant"
    assert say(text, "zh", "ru") == "Завод"
    assert say({"de": "Werk"}, "zh", "ru") == "Werk"
    assert say({"en": ""}, "en", "ru") == ""
    assert say("ABC", "zh", "ru") == "ABC"


def figure(**fields) -> model.Figure:
    return msgspec.convert(fields, type=model.Figure)


@pytest.mark.parametrize(
    ("fields", "ru", "en", "zh"),
    [
        ({"value": 28e9, "unit": "RUB"}, "28~млрд~₽", "28~bn~roubles", "280~亿卢布"),
        ({"value": 8.2e9, "unit": "RUB"}, "8,2~млрд~₽", "8.2~bn~roubles", "82~亿卢布"),
        ({"value": 350e6, "unit": "RUB"}, "350~млн~₽", "350~m~roubles", "3.5~亿卢布"),
        ({"value": 900, "unit": "RUB"}, "900~₽", "900~roubles", "900~卢布"),
        ({"value": 60000}, "60~000", "60,000", "6~万"),
        ({"value": 12345}, "12~345", "12,345", "12,345"),
        ({"value": 3000}, "3~000", "3,000", "3000"),
        ({"value": 7.5, "to": 140, "unit": "kW"}, "7,5–140~кВт", "7.5–140~kW", "7.5–140~千瓦"),
        ({"value": 2e9, "to": 3e9, "unit": "RUB"}, "2–3~млрд~₽", "2–3~bn~roubles", "20–30~亿卢布"),
        ({"value": 80, "unit": "percent"}, "80~%", "80%", "80%"),
        ({"value": 50, "unit": "Hz"}, "50~Гц", "50~Hz", "50~赫兹"),
        ({"value": -5}, "−5", "−5", "−5"),
        ({"value": 0}, "0", "0", "0"),
    ],
)  # fmt: skip
def test_figures_are_spelled_as_each_language_does(fields, ru, en, zh):
    spelled = [shown(spell(figure(**fields), language).line) for language in ("ru", "en", "zh")]
    assert spelled == [ru, en, zh]


def test_a_figure_tells_its_counter_where_to_go():
    spelled = spell(figure(value=8.2e9, unit="RUB"), "ru")
    assert (spelled.text, spelled.number, spelled.decimals) == ("8,2", 8.2, 1)
    assert (shown(spelled.unit), spelled.to) == ("млрд~₽", None)
    spelled = spell(figure(value=7.5, to=140, unit="kW"), "en")
    assert (spelled.number, spelled.to, spelled.decimals) == (7.5, 140, 1)


def test_a_figure_has_words_before_and_after_it():
    fields = {
        "value": 60000,
        "prefix": {"ru": "до", "en": "up to", "zh": "最多"},
        "suffix": {"ru": "моторов", "en": "motors", "zh": "台"},
    }
    lines = [shown(spell(figure(**fields), each).line) for each in ("ru", "en", "zh")]
    assert lines == ["до~60~000~моторов", "up~to~60,000~motors", "最多~6~万台"]


def test_a_language_without_a_table_has_plain_numbers_and_dates():
    assert shown(spell(figure(value=28e9, unit="RUB"), "de").line) == "28~000~000~000~RUB"
    assert spell_date("2026-01-30", "de") == "2026-01-30"


@pytest.mark.parametrize(
    ("date", "short", "ru", "en", "zh"),
    [
        ("2026-01-30", False, "30~января~2026~года", "30~January~2026", "2026年1月30日"),
        ("2026-01-30", True, "30.01.2026", "30.01.2026", "2026.01.30"),
        ("2026-02", False, "февраль~2026~года", "February~2026", "2026年2月"),
        ("2026-02", True, "02.2026", "02.2026", "2026.02"),
    ],
)
def test_dates_are_spelled_as_each_language_does(date, short, ru, en, zh):
    spelled = [shown(spell_date(date, each, short=short)) for each in ("ru", "en", "zh")]
    assert spelled == [ru, en, zh]


def test_a_day_that_does_not_exist_is_still_spelled():
    assert "2026" in spell_date("2026-13-45", "ru")


@pytest.mark.parametrize(
    ("words", "count"),
    [("", 0), ("—", 0), ("один два", 2), ("A5 — 7,5", 2), ("七座工厂", 2), ("用 AI 造", 2)],
)
def test_words_are_counted_as_read(words, count):
    assert count_words(words) == count


def slide(**fields) -> model.Slide:
    return msgspec.convert({"id": "x", "title": "one two", **fields}, type=model.Slide)


def test_of_steps_only_the_longest_counts():
    steps = [{"name": "a", "text": "b c d"}, {"name": "e", "text": "f"}]
    plant = slide(kind="plant", picture={"file": "p.png", "alt": "not read"}, steps=steps)
    assert word_count(plant, "en") == 2 + 2 + 3
    assert body_word_count(plant, "en") == 2 + 3


def test_of_questions_only_the_longest_counts_and_grades_do_not():
    because = {"text": "so it is", "status": "principle"}
    questions = [
        {"question": "a b c", "answers": ["d", "e"], "right": 0, "because": because},
        {"question": "a", "answers": ["d", "e"], "right": 0, "because": because},
    ]
    quiz = slide(kind="quiz", questions=questions, grades=[{"from_right": 0, "text": "no no"}])
    assert body_word_count(quiz, "en") == 3 + 2 + 3


def test_a_figure_counts_as_two_words():
    claim = {"text": "a", "status": "principle", "figure": {"value": 3, "suffix": "cars"}}
    assert body_word_count(slide(kind="sources", claims=[claim]), "en") == 1 + 2 + 1


def test_word_counts_of_a_whole_show_are_those_of_its_slides():
    slides = [slide(kind="sources", id="a"), slide(kind="sources", id="b", lead="three more words")]
    counts = WordCounts(slides, "en")
    assert dict(counts) == {"a": 2, "b": 5}
    assert counts.get("c", 0) == 0


def test_two_counts_of_the_same_show_are_the_same_and_nothing_is_counted_for_that(monkeypatch):
    slides = [slide(kind="sources", id=id_) for id_ in ("a", "b")]
    one, same, changed = WordCounts(slides, "en"), WordCounts(slides, "en"), WordCounts([], "en")
    monkeypatch.setattr("kiosk.content.languages.word_count", None)
    assert MappingProxyType(one) == MappingProxyType(same)
    assert one != changed
    assert one != WordCounts(slides, "de")
    assert one != {"a": 2, "b": 1}
