"""Every media file that a show names, and every file in its folder that it does not name."""

import os
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cache
from pathlib import Path

from kiosk.content import media_names
from kiosk.content.checks.media_files import (
    captions_fault,
    film_fault,
    map_fault,
    moves,
    picture_fault,
)
from kiosk.content.checks.subject import Subject
from kiosk.content.mistakes import Mistake, ShowPath, warning
from kiosk.content.parts import Sort
from kiosk.content.pictures import object_box, picture_facts, picture_size, sidecar_of
from kiosk.content.reading import SHOW_FILE
from kiosk.content.schema import kind_of

MOST_UNUSED_LISTED = 40
MOST_FILES = 20_000  # a show file may lie in a folder full of other things

# The widest that an object stands on the stage, in stage pixels, by kind and field.
_STAGE_WIDTHS = {
    "hero.objects": 446,
    "hero.picture": 900,
    "hub.nodes.picture": 300,
    "plant.picture": 592,
    "vehicle.picture": 800,
    "vehicle.examples.picture": 400,
    "compare.left.picture": 500,
    "compare.right.picture": 500,
    "gallery.pictures": 1080,
    "video.poster": 1080,
}


@dataclass(frozen=True, slots=True)
class MediaSummary:
    files: int
    megabytes: float


def check_media(subject: Subject) -> Iterator[Mistake]:
    fault_of = _fault_finder(subject.folder)
    for path, _, name in subject.of(Sort.MEDIA):
        if media_names.why_not(name):
            continue  # the reader has said so
        fault = fault_of(name, _opener(path))
        if fault:
            yield Mistake(path, fault)
        elif _is_picture(path):
            yield from _picture_warnings(subject, path, subject.folder / name)


def _fault_finder(folder: Path) -> Callable[[str, Callable[[Path], str | None]], str | None]:
    @cache
    def fault(name: str, opener: Callable[[Path], str | None]) -> str | None:
        file = media_names.inside(folder, name)
        if file is None:
            return "is a link that leaves the show's folder; copy the file itself"
        if not file.is_file() or not _is_spelt_so(folder, name):
            return f'there is no file "{name}"{_similar(folder, name)}'
        wrong = opener(file)
        return f'"{name}" {wrong}' if wrong else None

    return fault


def _is_spelt_so(folder: Path, name: str) -> bool:
    """Also where the disk does not tell capitals from small letters, for the sake of others."""
    at = folder
    for part in Path(name).parts:
        if part not in _names_in(at):
            return False
        at /= part
    return True


@cache
def _names_in(folder: Path) -> frozenset[str]:
    return frozenset(entry.name for entry in folder.iterdir())


def _similar(folder: Path, name: str) -> str:
    near = get_close_matches(name, _files_in(folder), n=1, cutoff=0.8)
    return f'; did you mean "{near[0]}"?' if near else "; copy it into the show's folder"


def _opener(path: ShowPath) -> Callable[[Path], str | None]:
    names = {"film": film_fault, "map": map_fault}
    if "captions" in path:
        return captions_fault
    return names.get(str(path[-1]), picture_fault)


def _is_picture(path: ShowPath) -> bool:
    return path[-1] == "file"


def _picture_warnings(subject: Subject, path: ShowPath, file: Path) -> Iterator[Mistake]:
    slide = subject.by_place[path[1]]
    field = ".".join(step for step in path[2:-1] if isinstance(step, str))
    needed = _STAGE_WIDTHS.get(f"{kind_of(slide)}.{field}", 0)
    left, _, right, _ = picture_facts(file).box
    if right - left < needed:
        what = f"is {right - left} pixels wide at its object and stands {needed} wide; save larger"
        yield warning(path, what)
    if moves(file):
        yield warning(path, "is an animation; only its first picture is shown")
    if sidecar_of(file).exists() and object_box(file, picture_size(file)) is None:
        what = f'"{sidecar_of(file).name}" does not fit the picture; write its size and box again'
        yield warning(path, what)


def check_unused(subject: Subject) -> Iterator[Mistake]:
    used = {found.value for found in subject.of(Sort.MEDIA)}
    unused = sorted(_files_in(subject.folder) - used - {f"{name}.json" for name in used})
    for name in unused[:MOST_UNUSED_LISTED]:
        yield warning((), f'no slide uses the file "{name}"; remove it from the folder')
    if len(unused) > MOST_UNUSED_LISTED:
        more = len(unused) - MOST_UNUSED_LISTED
        yield warning((), f"and {more} more files of the folder are not used by any slide")


@cache
def _files_in(folder: Path) -> frozenset[str]:
    found: set[str] = set()
    for at, folders, names in os.walk(folder):
        folders[:] = sorted(name for name in folders if not name.startswith("."))
        below = Path(at).relative_to(folder)
        found |= {(below / name).as_posix() for name in names if not name.startswith(".")}
        if len(found) > MOST_FILES:
            break
    return frozenset(found - {SHOW_FILE})


def summary(subject: Subject) -> MediaSummary:
    names = {found.value for found in subject.of(Sort.MEDIA)}
    files = [file for name in names if (file := media_names.inside(subject.folder, name))]
    sizes = [file.stat().st_size for file in files if file.is_file()]
    return MediaSummary(len(sizes), sum(sizes) / 1e6)
