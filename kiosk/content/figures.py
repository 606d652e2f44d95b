"""Spell figures and dates the way each language does: 28 млрд ₽, 28 bn roubles, 280 亿卢布."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from functools import lru_cache

from kiosk.content.languages import say
from kiosk.content.model import Figure
from kiosk.content.typography import NO_BREAK_SPACE, primary

MOST_DECIMALS = 3


@dataclass(frozen=True, slots=True)
class Spelled:
    """A figure in words for one language.

    `text` is the number as written, both ends of a range included. A counter counts to `number`
    and, in a range, `to`, both shown with `decimals`; they are scaled as `unit` says, so 28 with
    «млрд ₽». `joint` stands between the text and the unit: a no-break space, or nothing.
    """

    text: str
    number: float
    decimals: int
    to: float | None
    unit: str
    prefix: str
    joint: str = NO_BREAK_SPACE

    @property
    def line(self) -> str:
        """The whole figure as one run of text."""
        prefix = self.prefix + NO_BREAK_SPACE if self.prefix else ""
        return f"{prefix}{self.text}{self.joint}{self.unit}" if self.unit else prefix + self.text


@dataclass(frozen=True, slots=True)
class Scale:
    """A word for a round number."""

    least: float
    by: float
    word: str
    counting: bool  # also where nothing is named; money is always scaled


@dataclass(frozen=True, slots=True)
class Locale:
    """How a language writes numbers, units and dates."""

    decimal: str
    thousands: str
    group_from: int  # the lowest number whose thousands stand apart
    scales: tuple[Scale, ...]
    units: Mapping[str, str] = field(hash=False)
    money: str  # with {scale}
    unjoined: frozenset[str] = frozenset()  # units that follow the number without a space
    rounds: bool = False  # a scale is used only where it leaves a short number
    long_date: str = "{year}-{month:02}-{day:02}"
    long_month: str = "{year}-{month:02}"
    short_date: str = "{year}-{month:02}-{day:02}"
    short_month: str = "{year}-{month:02}"
    months: tuple[str, ...] = ()
    lone_months: tuple[str, ...] = field(default=())


SI = {"kW": "kW", "kWh": "kWh", "Hz": "Hz", "percent": "%"}
_EN_MONTHS = (
    "January",
    "February",
    "March",
    "April",
    "May",
    "June",
    "July",
    "August",
    "September",
    "October",
    "November",
    "December",
)
_RU_MONTHS = (
    "января",
    "февраля",
    "марта",
    "апреля",
    "мая",
    "июня",
    "июля",
    "августа",
    "сентября",
    "октября",
    "ноября",
    "декабря",
)
_RU_LONE_MONTHS = (
    "январь",
    "февраль",
    "март",
    "апрель",
    "май",
    "июнь",
    "июль",
    "август",
    "сентябрь",
    "октябрь",
    "ноябрь",
    "декабрь",
)

_LOCALES = {
    "ru": Locale(
        decimal=",",
        thousands=NO_BREAK_SPACE,
        group_from=1000,
        scales=(
            Scale(1e12, 1e12, "трлн", True),
            Scale(1e9, 1e9, "млрд", True),
            Scale(1e6, 1e6, "млн", True),
        ),
        units={"kW": "кВт", "kWh": f"кВт{chr(0xB7)}ч", "Hz": "Гц", "percent": "%"},
        money="{scale}₽",
        long_date="{day} {name} {year} года",
        long_month="{name} {year} года",
        short_date="{day:02}.{month:02}.{year}",
        short_month="{month:02}.{year}",
        months=_RU_MONTHS,
        lone_months=_RU_LONE_MONTHS,
    ),
    "en": Locale(
        decimal=".",
        thousands=",",
        group_from=1000,
        scales=(
            Scale(1e12, 1e12, "tn", True),
            Scale(1e9, 1e9, "bn", True),
            Scale(1e6, 1e6, "m", True),
        ),
        units=SI,
        money="{scale}roubles",
        unjoined=frozenset({"%"}),
        long_date="{day} {name} {year}",
        long_month="{name} {year}",
        short_date="{day:02}.{month:02}.{year}",
        short_month="{month:02}.{year}",
        months=_EN_MONTHS,
        lone_months=_EN_MONTHS,
    ),
    "zh": Locale(
        decimal=".",
        thousands=",",
        group_from=10000,
        scales=(
            Scale(1e12, 1e12, "万亿", True),
            Scale(1e8, 1e8, "亿", True),
            Scale(1e4, 1e4, "万", True),
        ),
        units={"kW": "千瓦", "kWh": "千瓦时", "Hz": "赫兹", "percent": "%"},
        money="{scale}卢布",
        unjoined=frozenset({"%"}),
        rounds=True,
        long_date="{year}年{month}月{day}日",
        long_month="{year}年{month}月",
        short_date="{year}.{month:02}.{day:02}",
        short_month="{year}.{month:02}",
    ),
}
_OTHER = Locale(
    decimal=".",
    thousands=NO_BREAK_SPACE,
    group_from=10000,
    scales=(),
    units=SI,
    money="RUB",
)


def is_known(language: str) -> bool:
    """Whether its figures and dates are spelled here; of another one the caller knows how."""
    return primary(language) in _LOCALES


def spell(
    figure: Figure, language: str, fallback: str = "", locale: Locale | None = None
) -> Spelled:
    locale = locale or locale_of(language)
    scale = _scale_for(figure, locale)
    by, word = (scale.by, scale.word) if scale else (1.0, "")
    number = figure.value / by
    to = None if figure.to is None else figure.to / by
    decimals = max(_decimals(number), _decimals(to or 0.0))
    ends = [_write(end, locale) for end in (number, to) if end is not None]
    suffix = say(figure.suffix, language, fallback)
    unit = _unit(figure.unit, word, suffix, locale, primary(language) == "zh")
    return Spelled(
        text="–".join(ends),
        number=number,
        decimals=decimals,
        to=to,
        unit=unit,
        prefix=say(figure.prefix, language, fallback),
        joint="" if unit in locale.unjoined else NO_BREAK_SPACE,
    )


def locale_of(language: str) -> Locale:
    return _LOCALES.get(primary(language), _OTHER)


def _scale_for(figure: Figure, locale: Locale) -> Scale | None:
    if figure.unit not in ("", "RUB"):
        return None
    ends = [abs(end) for end in (figure.value, figure.to) if end]
    for scale in locale.scales:
        short = not locale.rounds or all(_decimals(end / scale.by) <= 2 for end in ends)
        if ends and min(ends) >= scale.least and short:
            return scale
    return None


def _decimals(number: float) -> int:
    written = f"{number:.{MOST_DECIMALS}f}".rstrip("0")
    return len(written.partition(".")[2])


def _write(number: float, locale: Locale) -> str:
    written = f"{abs(number):,.{_decimals(number)}f}"
    whole, _, rest = written.partition(".")
    grouped = abs(number) >= locale.group_from
    whole = whole.replace(",", locale.thousands if grouped else "")
    sign = "\u2212" if number < 0 else ""
    return sign + whole + (locale.decimal + rest if rest else "")


def _unit(unit: str, scale: str, suffix: str, locale: Locale, chinese: bool) -> str:
    """The scale and what is counted; Chinese writes them without spaces."""
    gap = "" if chinese else NO_BREAK_SPACE
    if unit == "RUB":
        scale_and_gap = scale + gap if scale else ""
        return _with(locale.money.format(scale=scale_and_gap), suffix, gap)
    return _with(scale or locale.units.get(unit, ""), suffix, gap)


def _with(unit: str, suffix: str, gap: str) -> str:
    return unit + gap + suffix if unit and suffix else unit or suffix


@lru_cache(maxsize=256)
def spell_date(
    date: str, language: str, *, short: bool = False, locale: Locale | None = None
) -> str:
    """A day `2026-01-30` or a month `2026-01` as the language writes it.

    >>> spell_date("2026-01-30", "en"), spell_date("2026-01-30", "zh", short=True)
    ('30 January 2026', '2026.01.30')
    """
    locale = locale or locale_of(language)
    year, month, *days = (int(part) for part in date.split("-"))
    named = locale.months if days else locale.lone_months
    name = named[month - 1] if named and 1 <= month <= 12 else ""
    layouts = (
        (locale.short_date, locale.short_month) if short else (locale.long_date, locale.long_month)
    )
    layout = layouts[0] if days else layouts[1]
    words = layout.format(year=year, month=month, day=days[0] if days else 0, name=name)
    return words.replace(" ", NO_BREAK_SPACE)
