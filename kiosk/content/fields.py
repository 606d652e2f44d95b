"""The kinds of field that the parts of a show are made of, and what every part is."""

from typing import Annotated, Literal, TypeAlias

from msgspec import Meta, Struct

Id: TypeAlias = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9][a-z0-9-]{0,47}$",
        description="A short name: small Latin letters, digits and hyphens, for example `motors`.",
    ),
]
LanguageCode: TypeAlias = Annotated[
    str,
    Meta(
        pattern=r"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})?$",
        description="A language by its BCP 47 code: `ru`, `en`, `zh`.",
    ),
]
LONGEST_TEXT = 5000
Words: TypeAlias = Annotated[str, Meta(max_length=LONGEST_TEXT)]
Text: TypeAlias = Annotated[
    Words | dict[str, Words],
    Meta(
        description=(
            "Words on the screen: one string for all languages, or an object by language, "
            'for example `{"ru": "Завод", "en": "Plant"}`. `\\n` forces a line break.'
        )
    ),
]
MediaPath: TypeAlias = Annotated[
    str,
    Meta(
        min_length=1,
        max_length=240,
        description=(
            "A file inside the show's folder, with forward slashes, for example `media/motor.webp`."
        ),
    ),
]
Colour: TypeAlias = Annotated[
    str, Meta(pattern=r"^#[0-9A-Fa-f]{6}$", description="A colour as `#RRGGBB`.")
]
Date: TypeAlias = Annotated[
    str,
    Meta(
        pattern=r"^\d{4}-\d{2}(-\d{2})?$",
        description="A day as `2026-01-30`, or a month as `2026-01`.",
    ),
]
IconName: TypeAlias = Annotated[
    str,
    Meta(
        pattern=r"^[a-z0-9-]{1,48}$",
        description="An icon of Material Design Icons 6 by its name, for example `airplane`.",
    ),
]
Seconds: TypeAlias = Annotated[float, Meta(gt=0, le=3600, description="A time in seconds.")]
Status: TypeAlias = Annotated[
    Literal["fact", "plan", "estimate", "principle"],
    Meta(
        description=(
            "What kind of statement it is. `fact`: it happened. `plan`: somebody intends it; "
            "write it in the future tense. `estimate`: a calculation or an opinion with a speaker. "
            "`principle`: how such things work in general."
        )
    ),
]
Unit: TypeAlias = Annotated[
    Literal["", "RUB", "percent", "kW", "kWh", "Hz"],
    Meta(
        description=(
            "What the number counts. The kiosk spells it for each language: "
            "28000000000 with `RUB` reads «28 млрд ₽», “28 bn roubles”, “280 亿卢布”."
        )
    ),
]


class Part(Struct, frozen=True, forbid_unknown_fields=True, omit_defaults=True):
    """Common settings of every part: immutable, no unknown keys."""


class Picture(Part, frozen=True, kw_only=True):
    """A picture file with the words that belong to it."""

    file: MediaPath
    alt: Annotated[Text, Meta(description="What is to be seen, for those who cannot.")] = ""
    caption: Annotated[
        Text, Meta(description="A short line at the picture, for example «условная модель».")
    ] = ""
