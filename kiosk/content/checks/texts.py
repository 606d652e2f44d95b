"""Translations, length, hidden overflow and characters of every text."""

from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field

from kiosk.content.checks.boxes import rooms_of
from kiosk.content.checks.subject import Subject
from kiosk.content.checks.type_sizes import (
    TEXT_SIZES,
    TOO_WIDE,
    Box,
    Fonts,
    first_misfit,
    fits_easily,
    missing_characters,
)
from kiosk.content.fields import Text
from kiosk.content.languages import body_word_count
from kiosk.content.mistakes import Mistake, did_you_mean, either, warning
from kiosk.content.parts import Sort
from kiosk.content.positions import ShowPath
from kiosk.content.typography import no_breaks, primary

_ORIENTATIONS = ("landscape", "portrait")
_FEW_CHARACTERS = 120  # below, no text has 60 words


@dataclass(slots=True)
class Completeness:
    """How many of the show's texts each language has."""

    texts: int = 0
    translated: dict[str, int] = field(default_factory=dict)

    def percent(self, language: str) -> int:
        """Rounded down: 100 means that nothing is missing."""
        return 100 * self.translated.get(language, 0) // self.texts if self.texts else 100


def completeness(subject: Subject) -> Completeness:
    counted = Completeness(translated=dict.fromkeys(subject.show.languages, 0))
    for found in subject.of(Sort.TEXT):
        if found.value:
            counted.texts += 1
            for language in subject.show.languages:
                counted.translated[language] += _has(found.value, language)
    return counted


def _has(text: Text, language: str) -> bool:
    return isinstance(text, str) or bool(text.get(language)) or not any(text.values())


def check_languages(subject: Subject) -> Iterator[Mistake]:
    """Each once, and with the words of buttons and panels, which the show does not have."""
    languages = subject.show.languages
    for place, language in enumerate(languages):
        if language in languages[:place]:
            yield Mistake(("languages", place), f'"{language}" is there twice; remove one')
        elif subject.words is not None and not {language, primary(language)} & {*subject.words}:
            what = (
                f'the kiosk\'s own words are not translated into "{language}" and stay English; '
                f"add translations/kiosk_{primary(language)}.ts"
            )
            yield warning(("languages", place), what)


def check_translations(subject: Subject) -> Iterator[Mistake]:
    languages = subject.show.languages
    for path, _, text in subject.of(Sort.TEXT):
        if isinstance(text, dict):
            yield from _unknown_languages(path, text, languages)
            missing = [language for language in languages if not _has(text, language)]
            if missing:
                yield warning(path, f"the words in {either(missing)} are missing")


def _unknown_languages(
    path: ShowPath, text: dict[str, str], languages: list[str]
) -> Iterator[Mistake]:
    for language in text:
        if language not in languages:
            hint = did_you_mean(language, languages) or f"; use {either(languages)}"
            what = f'the show has no language "{language}"{hint}'
            yield Mistake((*path, language), what, of_key=True)


def check_lengths(subject: Subject) -> Iterator[Mistake]:
    """More words than a standing visitor reads. Title, overline and lead do not count."""
    fallback = subject.show.languages[0]
    characters: Counter[str | int] = Counter()
    for path, _, text in subject.of(Sort.TEXT):
        if path[0] == "slides":
            words = [text] if isinstance(text, str) else text.values()
            characters[path[1]] += max(map(len, words), default=0)
    for path, slide in subject.slides:
        if characters[path[1]] < _FEW_CHARACTERS:
            continue
        limit = slide.words_limit
        counts = {each: body_word_count(slide, each, fallback) for each in subject.show.languages}
        over = [f'{count} in "{each}"' for each, count in counts.items() if count > limit]
        if over:
            what = f"has more words than the {limit} that are read: {', '.join(over)}; shorten it"
            yield warning(path, what)


def check_fit(subject: Subject) -> Iterator[Mistake]:
    """Texts that do not fit at some text size, in some language and orientation."""
    languages = subject.show.languages
    for path, _, text in subject.of(Sort.TEXT):
        slide = subject.by_place.get(path[1]) if path[0] == "slides" else None
        if slide is None:
            continue
        field = ".".join(step for step in path[2:] if isinstance(step, str))
        rooms = rooms_of(slide, field)
        if rooms:
            misfits = [
                _misfit(words, language, rooms, subject.fonts)
                for language, words in _spoken(text, languages)
            ]
            worst = [each for each in misfits if each]
            if worst:
                yield warning(path, f"is too long: {'; '.join(worst)}; shorten it")


def _spoken(text: Text, languages: list[str]) -> Iterator[tuple[str, str]]:
    if isinstance(text, str):
        yield languages[0], text
        return
    for language in languages:
        if text.get(language):
            yield language, text[language]


def _misfit(words: str, language: str, rooms: tuple[Box, Box], fonts: Fonts) -> str | None:
    """The first text size at which the words do not fit, in words."""
    chinese = primary(language) == "zh"
    if fits_easily(words, rooms, chinese=chinese):
        return None
    misfit = first_misfit(no_breaks(words, language), rooms, fonts, chinese=chinese)
    if misfit is None:
        return None
    too_much = (
        "a word is wider than its place"
        if misfit.lines >= TOO_WIDE
        else f"{misfit.lines} lines where there is room for {rooms[misfit.box].lines}"
    )
    where = f"{_ORIENTATIONS[misfit.box]}, text size {TEXT_SIZES[misfit.step]:g}"
    return f'{too_much} in "{language}", {where}'


def check_characters(subject: Subject) -> Iterator[Mistake]:
    """Characters that no font of the kiosk has."""
    known: set[str] = set()
    for path, _, text in subject.of(Sort.TEXT):
        for words in [text] if isinstance(text, str) else text.values():
            new = set(words) - known
            known |= new
            lacking = sorted(missing_characters("".join(new), subject.fonts)) if new else []
            if lacking:
                signs = ", ".join(f"{each} (U+{ord(each):04X})" for each in lacking)
                remedy = 'name a font in "fonts" or write it otherwise'
                yield warning(path, f"the kiosk's fonts lack {signs}; {remedy}")
