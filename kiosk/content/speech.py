"""Words as a voice says them: signs, units, ranges and dates spelled out, in three languages.

A voice reads «28 млрд ₽» letter by letter, and the dash of 13–14 not at all. In other languages
only what is not spoken goes.
"""

import re
from collections.abc import Callable
from dataclasses import dataclass, field

from kiosk.content.figures import spell_date
from kiosk.content.typography import primary

Forms = tuple[str, str, str]  # of one, of two to four, of five and more
_NUMBER = r"\d+(?:[.,]\d+)?"
_END = r"(?![^\W\d_])"  # no letter follows: «млн» is no beginning of another word

_RU_UNITS: dict[str, Forms] = {
    "трлн": ("триллион", "триллиона", "триллионов"),
    "млрд": ("миллиард", "миллиарда", "миллиардов"),
    "млн": ("миллион", "миллиона", "миллионов"),
    r"тыс\.": ("тысяча", "тысячи", "тысяч"),
    "₽": ("рубль", "рубля", "рублей"),
    "%": ("процент", "процента", "процентов"),
    "кВт·ч": ("киловатт-час", "киловатт-часа", "киловатт-часов"),
    "кВт": ("киловатт", "киловатта", "киловатт"),
    "Гц": ("герц", "герца", "герц"),
    "об/мин": ("оборот в минуту", "оборота в минуту", "оборотов в минуту"),
    "км/ч": ("километр в час", "километра в час", "километров в час"),
    "км": ("километр", "километра", "километров"),
    "кг": ("килограмм", "килограмма", "килограммов"),
    "мм": ("миллиметр", "миллиметра", "миллиметров"),
    "см": ("сантиметр", "сантиметра", "сантиметров"),
}
_EN_UNITS: dict[str, Forms] = {
    unit: (one, many, many)
    for unit, one, many in (
        ("tn", "trillion", "trillion"),
        ("bn", "billion", "billion"),
        ("m(?= roubles)", "million", "million"),
        ("%", "percent", "percent"),
        ("kWh", "kilowatt hour", "kilowatt hours"),
        ("kW", "kilowatt", "kilowatts"),
        ("Hz", "hertz", "hertz"),
        ("rpm", "revolution per minute", "revolutions per minute"),
        ("km/h", "kilometre per hour", "kilometres per hour"),
        ("km", "kilometre", "kilometres"),
        ("kg", "kilogram", "kilograms"),
        ("mm", "millimetre", "millimetres"),
        ("cm", "centimetre", "centimetres"),
        ("₽", "rouble", "roubles"),
    )
}


@dataclass(frozen=True, slots=True)
class _Tongue:
    space: str = " "
    thousands: str = ""  # between groups of three digits
    span: Callable[[re.Match[str]], str] = lambda span: f"{span[1]}, {span[2]}"
    units: dict[str, Forms] = field(default_factory=dict)
    signs: tuple[tuple[str, str], ...] = ()  # a pattern, and where it belongs
    words: tuple[tuple[str, str], ...] = ()  # a pattern, and what is said


_TONGUES = {
    "ru": _Tongue(
        thousands=" ",
        span=lambda span: f"от {span[1]} до {span[2]}",
        units=_RU_UNITS,
        words=(
            (r"₽", "рублей"),
            (r"№ ?(?=\d)", "номер "),
            (r"[−](?=\d)", "минус "),
            (r"≈ ?", "около "),
            (r"(?<=\d) ?× ?(?=\d)", " на "),
            (r" & ", " и "),
        ),
    ),
    "en": _Tongue(
        thousands=",",
        span=lambda span: f"{span[1]} to {span[2]}",
        units=_EN_UNITS,
        signs=((rf"₽ ?({_NUMBER}(?:[–—]{_NUMBER})?(?: ?(?:bn|tn|m)\b)?)", r"\1 roubles"),),
        words=(
            (r"No\. ?(?=\d)", "number "),
            (r"[−](?=\d)", "minus "),
            (r"≈ ?", "about "),
            (r"(?<=\d) ?× ?(?=\d)", " by "),
            (r" & ", " and "),
        ),
    ),
    "zh": _Tongue(
        space="",
        thousands=",",
        span=lambda span: f"{span[1]}到{span[2]}",
        words=(
            (r"(?<=[\u4e00-\u9fff])·(?=[\u4e00-\u9fff])", ""),  # within a foreign name
            (r"(?<=[万亿])[–—]+(?=\d)", "到"),
            (rf"({_NUMBER})%?到({_NUMBER})%", r"百分之\1到\2"),
            (rf"({_NUMBER})%", r"百分之\1"),
            (r"₽", "卢布"),
            (r"[−](?=\d)", "负"),
            (r"≈ ?", "约"),
            (r"(?<=\d) ?× ?(?=\d)", "乘"),
        ),
    ),
}
_OTHER = _Tongue()

_SPACES = re.compile(r"[ \u00a0\u2007\u2009\u202f]+")
_UNSPOKEN = re.compile(r"[\u2060\u200b\u00ad«»“”„\"‹›*_#|]")
_PAUSES = re.compile(r"\s*[·•→⟶]\s*|\s+[—–]\s+")
_DATE = re.compile(r"(?<!\d)(\d\d)\.(\d\d)\.(\d{4})(?!\d)")
_YEAR_FIRST = re.compile(r"(?<!\d)(\d{4})[.-](\d\d)[.-](\d\d)(?!\d)")
_SPAN = re.compile(rf"({_NUMBER}%?) ?[–—] ?({_NUMBER}%?)")


def speakable(text: str, language: str) -> str:
    """One piece of text as it is to be given to a voice of the language.

    >>> speakable("13–14 млрд ₽", "ru"), speakable("28.5 bn roubles", "en")
    ('от 13 до 14 миллиардов рублей', '28.5 billion roubles')
    """
    tongue = _TONGUES.get(primary(language), _OTHER)
    said = text.replace("\n", tongue.space)
    said = _UNSPOKEN.sub("", _SPACES.sub(" ", said))
    said = _DATE.sub(lambda date: _day(date[3], date[2], date[1], language), said)
    said = _YEAR_FIRST.sub(lambda date: _day(date[1], date[2], date[3], language), said)
    if tongue.thousands:
        said = re.sub(rf"(?<=\d){tongue.thousands}(?=\d{{3}}(?!\d))", "", said)
    for sign, words in tongue.signs:
        said = re.sub(sign, words, said)
    said = _SPAN.sub(tongue.span, said)
    for unit, forms in tongue.units.items():
        said = re.sub(rf"({_NUMBER}) ?{unit}{_END}", _counted(forms), said)
    for sign, words in tongue.words:
        said = re.sub(sign, words, said)
    said = _PAUSES.sub(", ", said)
    return " ".join(said.split())


def _day(year: str, month: str, day: str, language: str) -> str:
    if not (1 <= int(month) <= 12 and 1 <= int(day) <= 31):
        return f"{year} {month} {day}"
    return _SPACES.sub(" ", spell_date(f"{year}-{month}-{day}", language))


def _counted(forms: Forms) -> Callable[[re.Match[str]], str]:
    def spelled(match: re.Match[str]) -> str:
        return f"{match[1]} {forms[_form(match[1])]}"

    return spelled


def _form(number: str) -> int:
    """Which form a number asks for: 1 миллиард, 21 миллиард, 2 or 8,2 миллиарда, 11 миллиардов."""
    if "," in number or "." in number:
        return 1
    last, last_two = int(number[-1]), int(number[-2:])
    if last == 1 and last_two != 11:
        return 0
    return 1 if 2 <= last <= 4 and not 12 <= last_two <= 14 else 2
