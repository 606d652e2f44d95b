"""Choose the words of a text for the visitor's language, and count what there is to read."""

import re
from collections.abc import Iterator, Mapping, Sequence
from functools import cache

from msgspec import Struct

from kiosk.content import model
from kiosk.content.fields import Text
from kiosk.content.parts import Sort, parts_of
from kiosk.content.typography import no_breaks

_HAN = re.compile(r"[\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff]")
_WORD = re.compile(r"\S*[^\W_]\S*")

_READ = frozenset({Sort.TEXT, Sort.FIGURE})
_HEADINGS = frozenset({"title", "overline", "lead"})
# Spoken; opened; alone after the questions; behind the lens.
_NOT_READ = frozenset({"alt", "transcript", "grades", "explorer"})
_WORDS_OF_FIGURE = 2  # the number and its unit; a prefix or suffix counts by itself

# Of these only one is open at a time, so the longest counts; the field named is always to be seen.
_ONE_AT_A_TIME: dict[type[Struct], tuple[str, str]] = {
    model.PlantSlide: ("steps", "name"),
    model.CardsSlide: ("cards", "name"),
    model.TimelineSlide: ("events", ""),
    model.QuizSlide: ("questions", ""),
    model.GallerySlide: ("pictures", ""),
}


def say(text: Text, language: str, fallback: str) -> str:
    """The text in that language, else in the fallback's, else in any, with its line breaks set."""
    if isinstance(text, str):
        return no_breaks(text, language)
    for known in (language, fallback):
        if text.get(known):
            return no_breaks(text[known], known)
    return next((no_breaks(words, known) for known, words in text.items() if words), "")


def word_count(slide: model.Slide, language: str, fallback: str = "") -> int:
    """Every word that can be read at once on the slide in that language."""
    return sum(_words_by_field(slide, language, fallback).values())


class WordCounts(Mapping[str, int]):
    """The word count of every slide by its id, each counted when first asked for."""

    def __init__(self, slides: Sequence[model.Slide], language: str, fallback: str = "") -> None:
        self._slides = {slide.id: slide for slide in slides}
        self._languages = language, fallback
        self._count = cache(lambda id_: word_count(self._slides[id_], language, fallback))

    def __eq__(self, other: object) -> bool:
        """Of the same slides in the same languages; nothing is counted for that."""
        if not isinstance(other, WordCounts):
            return NotImplemented
        return self._languages == other._languages and self._slides == other._slides

    def __getitem__(self, slide: str) -> int:
        return self._count(slide)

    def __iter__(self) -> Iterator[str]:
        return iter(self._slides)

    def __len__(self) -> int:
        return len(self._slides)


def body_word_count(slide: model.Slide, language: str, fallback: str = "") -> int:
    """The same without overline, title and lead: what the limit of 60 words is for."""
    counted = _words_by_field(slide, language, fallback)
    return sum(count for name, count in counted.items() if name not in _HEADINGS)


def count_words(words: str) -> int:
    """How many words it takes to read this; two Chinese characters count as one."""
    han = len(_HAN.findall(words))
    return (han + 1) // 2 + len(_WORD.findall(_HAN.sub(" ", words)))


def _words_by_field(slide: model.Slide, language: str, fallback: str) -> dict[str, int]:
    alternating, always = _ONE_AT_A_TIME.get(type(slide), ("", ""))
    counted: dict[str, int] = {}
    by_entry: dict[str | int, int] = {}
    for path, sort, value in parts_of(slide, (), _READ):
        if not _NOT_READ.isdisjoint(path):
            continue
        count = _WORDS_OF_FIGURE
        if sort is Sort.TEXT:
            count = count_words(say(value, language, fallback))
        if path[0] == alternating and path[-1] != always:
            by_entry[path[1]] = by_entry.get(path[1], 0) + count
        else:
            field = str(path[0])
            counted[field] = counted.get(field, 0) + count
    counted[alternating] = counted.get(alternating, 0) + max(by_entry.values(), default=0)
    return counted
