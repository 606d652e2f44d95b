"""What a deaf or blind visitor gets of a film: captions in every language, and the transcript."""

from collections.abc import Iterator
from pathlib import Path

from kiosk.content import media_names
from kiosk.content.captions import MOST_BYTES, Cue, Entry, entries
from kiosk.content.checks.subject import Subject
from kiosk.content.films import FilmError, FilmFacts, film_facts
from kiosk.content.languages import count_words
from kiosk.content.mistakes import Mistake, did_you_mean, either, spell_path, warning
from kiosk.content.model import VideoSlide
from kiosk.content.positions import ShowPath
from kiosk.content.regular import open_regular, read_regular
from kiosk.errors import Problem, Severity

MOST_WORDS_A_SECOND = 4.0  # 240 a minute: nobody reads that, and looks at the film as well
MOST_WORDS_AT_ONCE = 20  # three lines, with letters of the usual size
_SLACK = 0.5  # players end a film a little before or after its own length


def check_films(subject: Subject) -> Iterator[Mistake]:
    languages = subject.show.languages
    for path, slide in _films(subject):
        if not any(_all_words(slide)):
            yield Mistake((*path, "transcript"), "is empty; write what is said and shown")
        facts = _facts(subject.folder, slide.film)
        if slide.silent and facts and facts.sounds:
            what = "but the film has a sound track; remove it, or give captions instead"
            yield Mistake((*path, "silent"), what)
        for language in slide.captions:
            if language not in languages:
                hint = did_you_mean(language, languages) or f"; use {either(languages)}"
                what = f'the show has no language "{language}"{hint}'
                yield Mistake((*path, "captions", language), what, of_key=True)
        missing = [language for language in languages if language not in slide.captions]
        if slide.captions and missing:
            yield warning((*path, "captions"), f"the captions in {either(missing)} are missing")


def caption_problems(subject: Subject) -> Iterator[Problem]:
    """Mistakes inside the WebVTT files, at their own lines."""
    seen: set[Path] = set()
    for path, slide in _films(subject):
        facts = _facts(subject.folder, slide.film)
        for language, name in slide.captions.items():
            file = media_names.inside(subject.folder, name)
            if file and file not in seen:
                seen.add(file)
                where = (*path, "captions", language)
                yield from _problems(subject.folder / name, file, where, facts)


def _problems(shown: Path, file: Path, path: ShowPath, film: FilmFacts | None) -> Iterator[Problem]:
    try:
        text = read_regular(file, MOST_BYTES).decode("utf-8-sig")
    except (OSError, UnicodeDecodeError):
        return  # the look at the media says so
    for line, what, severity in _faults(list(entries(text)), film):
        yield Problem(shown, line, 1, spell_path(path), what, severity)


def _faults(found: list[Entry], film: FilmFacts | None) -> Iterator[tuple[int, str, Severity]]:
    before: Cue | None = None
    line_before = 0
    for entry in found:
        for what in _faults_of(entry, film):
            yield entry.line, what, Severity.PROBLEM
        cue = entry.cue
        if cue is None or cue.ends <= cue.begins:
            continue
        if before and cue.begins < before.ends:
            what = f"begins before the caption of line {line_before} ends; only one can be shown"
            yield entry.line, what, Severity.PROBLEM
        for what in _hurry(cue):
            yield entry.line, what, Severity.WARNING
        before, line_before = cue, entry.line


def _faults_of(entry: Entry, film: FilmFacts | None) -> Iterator[str]:
    cue = entry.cue
    if not entry.times:
        yield "has no times; remove the empty line above it, or write 00:01.000 --> 00:04.000"
    elif cue is None or _beyond_sixty(entry.times):
        yield "is no time; write it as 00:01.000 --> 00:04.000, minutes and seconds below 60"
    elif cue.ends <= cue.begins:
        yield "ends before it begins"
    elif not cue.words:
        yield "has no words; write them in the next line"
    elif film and film.seconds and cue.ends > film.seconds + _SLACK:
        yield f"ends at {cue.ends:.1f} s, but the film is over after {film.seconds:.1f} s"


def _beyond_sixty(times: str) -> bool:
    ends = times.replace("-->", " ").split()[:2]
    return any(int(part) > 59 for end in ends for part in end.split(".")[0].split(":")[-2:])


def _hurry(cue: Cue) -> Iterator[str]:
    words, seconds = count_words(cue.words), cue.ends - cue.begins
    if words > MOST_WORDS_AT_ONCE:
        yield f"has {words} words; more than {MOST_WORDS_AT_ONCE} cover the film, so divide it"
    elif words > MOST_WORDS_A_SECOND * seconds:
        yield f"shows {words} words for {seconds:.1f} s; nobody reads that quickly"


def _films(subject: Subject) -> Iterator[tuple[ShowPath, VideoSlide]]:
    for path, slide in subject.slides:
        if isinstance(slide, VideoSlide):
            yield path, slide


def _all_words(slide: VideoSlide) -> list[str]:
    text = slide.transcript
    return [text.strip()] if isinstance(text, str) else [each.strip() for each in text.values()]


def _facts(folder: Path, name: str) -> FilmFacts | None:
    """None for a film with a fault, which the look at the media tells."""
    file = media_names.inside(folder, name)
    try:
        if file is None:
            return None
        with open_regular(file) as stream:
            return film_facts(stream)
    except (OSError, FilmError):
        return None
