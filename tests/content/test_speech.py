"""A voice is given words: no signs, no abbreviations, no dashes between numbers."""

import re

import pytest

from kiosk.content.languages import say
from kiosk.content.parts import Sort, parts_of
from kiosk.content.reading import read_show
from kiosk.content.speech import speakable
from kiosk.paths import default_show


@pytest.mark.parametrize(
    ("language", "written", "said"),
    [
        ("ru", "28\u00a0млрд\u00a0₽", "28 миллиардов рублей"),
        ("ru", "8,2 млрд ₽", "8,2 миллиарда рублей"),
        ("ru", "21 млн и 11 млн", "21 миллион и 11 миллионов"),
        ("ru", "13–14 млрд ₽", "от 13 до 14 миллиардов рублей"),
        ("ru", "до 80\u00a0% узлов", "до 80 процентов узлов"),
        ("ru", "60\u00a0000 машин", "60000 машин"),
        ("ru", "7,5–140 кВт", "от 7,5 до 140 киловатт"),
        ("ru", "1 кВт·ч, 22 кВт·ч", "1 киловатт-час, 22 киловатт-часа"),
        ("ru", "3000 об/мин", "3000 оборотов в минуту"),
        ("ru", "30.01.2026", "30 января 2026 года"),
        ("ru", "«Автотор»:\nсемь заводов", "Автотор: семь заводов"),
        ("ru", "Завод — первый", "Завод, первый"),
        ("ru", "2019–2025", "от 2019 до 2025"),
        ("ru", "3 млнх", "3 млнх"),
        ("en", "28.5 bn roubles", "28.5 billion roubles"),
        ("en", "about ₽13–14 bn, ₽30 bn", "about 13 to 14 billion roubles, 30 billion roubles"),
        ("en", "1,126 cars", "1126 cars"),
        ("en", "13–14 bn", "13 to 14 billion"),
        ("en", "80% of parts", "80 percent of parts"),
        ("en", "1 kWh and 2 kWh", "1 kilowatt hour and 2 kilowatt hours"),
        ("en", "30.01.2026", "30 January 2026"),
        ("en", "2026-01-30", "30 January 2026"),
        ("en", "5 m roubles, 5 m away", "5 million roubles, 5 m away"),
        ("zh", "80%的总成", "百分之80的总成"),
        ("zh", "10–20%", "百分之10到20"),
        ("zh", "安东·阿利哈诺夫", "安东阿利哈诺夫"),
        ("zh", "2026.01.30", "2026年1月30日"),
        ("zh", "130亿\u2060—\u2060140亿", "130亿到140亿"),
        ("de", "10–20 %", "10, 20 %"),
    ],
)
def test_what_is_written_short_is_said_in_full(language, written, said):
    assert speakable(written, language) == said


@pytest.mark.parametrize("language", ["ru", "en", "zh"])
def test_nothing_of_the_bundled_show_is_left_to_be_spelled_letter_by_letter(language):
    show = read_show(default_show()).show
    unspoken = re.compile(r"[₽№≈→«»“”\u00a0\u2060\n]|\d ?(млрд|млн|bn|kW|кВт|%)|\d[–—]\d")
    texts = [each.value for each in parts_of(show, (), frozenset({Sort.TEXT}))]
    said = [speakable(say(text, language, "ru"), language) for text in texts]
    assert [each for each in said if unspoken.search(each)] == []
