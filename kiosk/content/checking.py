"""Everything that can be said about a show without playing it."""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass
from pathlib import Path

from kiosk.content import references
from kiosk.content.checks import claims, films, kinds, media, texts
from kiosk.content.checks.subject import Subject
from kiosk.content.checks.type_sizes import Fonts
from kiosk.content.mistakes import Mistake, located, without_echoes
from kiosk.content.reading import read_draft, show_file, without_garbage_collection
from kiosk.errors import Problem, Severity, UnplayableShowError

_CHECKS: tuple[Callable[[Subject], Iterator[Mistake]], ...] = (
    kinds.check_kinds,
    kinds.check_ways,
    kinds.check_theme,
    claims.check_claims,
    claims.check_sources,
    texts.check_languages,
    texts.check_translations,
    texts.check_lengths,
    texts.check_fit,
    texts.check_characters,
    media.check_media,
    films.check_films,
)


@dataclass(frozen=True, slots=True)
class Summary:
    title: str
    slides: int  # in the file
    playable: int
    languages: dict[str, int]  # per cent of the texts
    media_files: int
    media_megabytes: float
    sources: int
    claims: int
    only_by_leafing: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Verdict:
    """Every mistake of a show. Without a summary the show cannot be played at all."""

    file: Path
    problems: tuple[Problem, ...]
    summary: Summary | None

    def count(self, severity: Severity) -> int:
        return sum(problem.severity is severity for problem in self.problems)


def check_show(show: Path, *, fonts: Path, words: Collection[str] | None = None) -> Verdict:
    """Read and examine a show, named by its folder or file. Raises nothing for a bad show.

    `fonts` is the folder of the kiosk's fonts, by which texts are measured; `words` the languages
    of its own words, where they are known.
    """
    with without_garbage_collection():
        return _verdict(show_file(show), fonts, words)


def _verdict(file: Path, fonts: Path, words: Collection[str] | None) -> Verdict:
    try:
        draft = read_draft(file, thorough=True)
    except UnplayableShowError as error:
        return Verdict(file, error.problems, None)
    subject = Subject(draft, Fonts(fonts, media.own_fonts(draft)), words)
    played, gone = references.settled(draft.show, draft.places, draft.declared)
    found = [mistake for check in _CHECKS for mistake in check(subject)]
    mistakes = without_echoes(without_echoes(draft.mistakes, gone), found)
    problems = located(file, draft.text, mistakes) + tuple(films.caption_problems(subject))
    return Verdict(file, problems, _summary(subject, len(played.slides)) if played.slides else None)


def _summary(subject: Subject, playable: int) -> Summary:
    show = subject.show
    counted = texts.completeness(subject)
    files = media.summary(subject)
    title = show.title if isinstance(show.title, str) else show.title.get(show.languages[0], "")
    return Summary(
        title=title,
        slides=subject.draft.slides_in_file,
        playable=playable,
        languages={language: counted.percent(language) for language in show.languages},
        media_files=files.files,
        media_megabytes=files.megabytes,
        sources=len(show.sources),
        claims=claims.count(subject),
        only_by_leafing=tuple(kinds.only_by_leafing(subject)),
    )
