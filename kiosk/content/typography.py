"""Keep together on a line what belongs together: done once for a text, when it is first said."""

import re
import unicodedata
from functools import lru_cache

NO_BREAK_SPACE = "\u00a0"
WORD_JOINER = "\u2060"
# Of the bidirectional algorithm (Unicode Standard Annex 9): a letter of the right without a shape,
# and the ends of what is ordered by itself.
RIGHT_TO_LEFT_MARK = "\u200f"
FIRST_STRONG_ISOLATE, POP_ISOLATE = "\u2068", "\u2069"

_BEFORE_WORD = r"(?:(?<=^)|(?<=[\s\u00a0(«„“\"—–]))"
_TIED_WORDS = {
    "ru": "[А-Яа-яЁёA-Za-z]{1,2}|из|для|под|без|при|над|или|как|что|это",
    "en": "[A-Za-z]{1,2}|the|and|for",
}
_OTHER_TIED_WORDS = r"[^\W\d_]{1,2}"

_THOUSANDS = re.compile(r"(?<=\d) (?=\d{3}(?!\d))")
_UNITS = (
    r"%|‰|₽|€|\$|°|млрд|млн|тыс|руб|кВт|Вт|Гц|кГц|км|мм|см|кг|об/мин|мин|час|год|лет|век|"
    r"января|февраля|марта|апреля|мая|июня|июля|августа|сентября|октября|ноября|декабря|"
    r"bn|mn|million|billion|roubles?|kW|kWh|Hz|km|mm|kg|rpm|per cent|"
    r"January|February|March|April|May|June|July|August|September|October|November|December"
)
_NUMBER_UNIT = re.compile(rf"(?<=\d)[ ](?={_UNITS})")
_SCALE_CURRENCY = re.compile(r"(?<=млрд|.млн) (?=₽|руб)|(?<=тыс\.) (?=₽|руб)")
_BEFORE_DASH = re.compile(r" (?=[—–](?:\s|$))")
_AFTER_SIGN = re.compile(r"(?<=[№§]) (?=\d)")
_SHORT_LAST_WORD = re.compile(r"(?<=\S) (?=\S{1,3}$)", re.MULTILINE)
_THREE_WORDS = re.compile(r"\S+\s+\S+\s+\S")
# A sentence keeps its last two words together unless the last is long enough to stand alone.
_LAST_WORD = re.compile(r"(?<=\S) (?=[^ ]{4,10}$)")
_FIVE_WORDS = re.compile(r"(?:\S+\s){4,}\S")

# Names in Latin letters with what belongs to them, and numbers with a sign before or behind them.
_LATIN = r"[A-Za-zÀ-ɏ](?:[\w&.'’+/-]*\w)?"
_NUMBER = r"\d(?:[\d\u00a0.,]*\d)?"
_LEFTWARDS = re.compile(
    rf"{_LATIN}(?:[ \u00a0](?:{_LATIN}|{_NUMBER}))*\+*|[-−+±~≈<>]\s?{_NUMBER}|{_NUMBER}[-+°]"
)
_FIRST_FROM_RIGHT = "\u0590"  # Hebrew; Latin, Greek and Cyrillic lie before
_LETTER = re.compile(r"[^\W\d_]")

_ZH_NUMBER_UNIT = re.compile(r"(?<=\d)(?=[%亿万千百年月日个座家项元台辆款轮千瓦])")
# Characters that end words and begin none.
_ZH_ENDS_WORDS = re.compile(r"(?<=[\u4e00-\u9fff])(?=[的了们者器件]|(?<=器)人)")
_ZH_LAST_FOUR = re.compile(r"(?<=[\u4e00-\u9fff])(?=[\u4e00-\u9fff]{1,3}[。！？]?$)")
_ZH_LONG = 9
_ZH_SPACED_UNIT = re.compile(r"(?<=\d) (?=\S)")


@lru_cache(maxsize=8192)
def no_breaks(text: str, language: str) -> str:
    """The text with no-break spaces after short words, before dashes and inside numbers.

    Chinese breaks between any two characters, so there a number is joined to its unit instead,
    a character that ends words to the one before it, and the last four to each other.
    A text that has its own no-break characters keeps them.
    """
    if primary(language) == "zh":
        text = _ZH_NUMBER_UNIT.sub(WORD_JOINER, _ZH_SPACED_UNIT.sub(NO_BREAK_SPACE, text))
        text = "\n".join(_with_last_four_tied(line) for line in text.split("\n"))
        return _ZH_ENDS_WORDS.sub(WORD_JOINER, text)
    for pattern in (_THOUSANDS, _NUMBER_UNIT, _SCALE_CURRENCY, _BEFORE_DASH, _AFTER_SIGN):
        text = pattern.sub(NO_BREAK_SPACE, text)
    text = _tied_words(primary(language)).sub(r"\1" + NO_BREAK_SPACE, text)
    text = "\n".join(_with_last_word_tied(line) for line in text.split("\n"))
    return ordered(text)


def reads_from_right(text: str) -> bool:
    """Whether a good part of its letters is of a script that is written from the right.

    The rest may be names; a single foreign word does not turn a text round.
    """
    if max(text, default="") < _FIRST_FROM_RIGHT:
        return False
    letters = [unicodedata.bidirectional(letter) for letter in _LETTER.findall(text)]
    return sum(kind in ("R", "AL") for kind in letters) * 4 > len(letters)


def ordered(text: str) -> str:
    """Words that are read from the right run so, whatever a line begins with; Latin names and
    numbers with a sign keep together. Any other text stays as it is.

    Without that «-5» would end with its sign, and a full stop after a name stand before it.
    """
    if text.startswith(RIGHT_TO_LEFT_MARK) or not reads_from_right(text):
        return text
    lines = _LEFTWARDS.sub(rf"{FIRST_STRONG_ISOLATE}\g<0>{POP_ISOLATE}", text).split("\n")
    return "\n".join(RIGHT_TO_LEFT_MARK + line for line in lines)


def primary(language: str) -> str:
    """The language without its region or script: `zh` of `zh-Hans`."""
    return language.partition("-")[0]


@lru_cache(maxsize=16)
def _tied_words(language: str) -> re.Pattern[str]:
    words = _TIED_WORDS.get(language, _OTHER_TIED_WORDS)
    return re.compile(rf"{_BEFORE_WORD}({words}) (?=\S)", re.IGNORECASE)


def _with_last_word_tied(line: str) -> str:
    if _THREE_WORDS.match(line):
        line = _SHORT_LAST_WORD.sub(NO_BREAK_SPACE, line)
    return _LAST_WORD.sub(NO_BREAK_SPACE, line) if _FIVE_WORDS.match(line) else line


def _with_last_four_tied(line: str) -> str:
    return _ZH_LAST_FOUR.sub(WORD_JOINER, line) if len(line) >= _ZH_LONG else line
