"""Every media file that a show names, and every file in its folder that it does not name."""

import os
from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from difflib import get_close_matches
from functools import cached_property
from pathlib import Path

from kiosk.content import media_names
from kiosk.content.admission import MOST_SLIDE_PIXELS
from kiosk.content.checks.media_files import (
    captions_fault,
    film_fault,
    font_fault,
    map_fault,
    moves,
    picture_fault,
    spin_fault,
)
from kiosk.content.checks.subject import Subject
from kiosk.content.draft import Draft
from kiosk.content.explorers import SeatLayersExplorer
from kiosk.content.mistakes import Mistake, warning
from kiosk.content.model import PlantSlide
from kiosk.content.parts import Found, Sort
from kiosk.content.pictures import (
    PictureError,
    object_box,
    picture_facts,
    picture_size,
    sidecar_of,
)
from kiosk.content.positions import ShowPath
from kiosk.content.reading import SHOW_FILE
from kiosk.content.schema import kind_of
from kiosk.content.spins import frame_names, read_spin

Opener = Callable[[Path], str | None]

MOST_UNUSED_LISTED = 40
MOST_FILES = 20_000  # a show file may lie in a folder full of other things

# The widest that an object stands on the stage, in stage pixels, by kind and field.
_STAGE_WIDTHS = {
    "hero.objects": 446,
    "hero.picture": 900,
    "hub.nodes.picture": 300,
    "plant.picture": 592,
    "vehicle.picture": 800,
    "vehicle.spin": 800,
    "vehicle.tasks.picture": 800,
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
    folder = _Folder(subject.folder)
    for path, _, name in subject.of(Sort.MEDIA):
        if media_names.why_not(name):
            continue  # the reader has said so
        opener = _opener(path)
        fault = folder.fault(name, opener)
        if fault:
            yield Mistake(path, fault)
        elif opener in (picture_fault, spin_fault):
            needed = _stage_width(subject, path)
            yield from (warning(path, each) for each in folder.shortcomings(name, needed))
    yield from _heavy_slides(subject, folder)
    for path, slide in subject.slides:
        if isinstance(slide, PlantSlide) and isinstance(slide.explorer, SeatLayersExplorer):
            yield from _layers((*path, "explorer", "layers"), slide.explorer, folder)
    yield from folder.unused(set(_names(subject)))


def own_fonts(draft: Draft) -> list[Path]:
    """The show's fonts that can be read."""
    files = [media_names.inside(draft.file.parent, name) for name in draft.show.fonts]
    return [file for file in files if file and file.is_file() and not font_fault(file)]


def _heavy_slides(subject: Subject, folder: "_Folder") -> Iterator[Mistake]:
    """The player leaves out what is too much for one slide: see admission.MOST_SLIDE_PIXELS."""
    pixels: Counter[ShowPath] = Counter()
    for path, _, name in subject.of(Sort.MEDIA):
        opener = _opener(path)
        if opener is picture_fault and (size := folder.size(name)):
            pixels[path[:2]] += size[0] * size[1]
        elif opener is spin_fault and not media_names.why_not(name):
            pixels[path[:2]] += folder.spin_pixels(name)
    for path, count in pixels.items():
        if count > MOST_SLIDE_PIXELS:
            most, has = MOST_SLIDE_PIXELS // 1024**2, count / 1024**2
            yield Mistake(
                path,
                f"its pictures have {has:.0f} megapixels in all; save them smaller, {most} fit",
            )


def _layers(path: ShowPath, explorer: SeatLayersExplorer, folder: "_Folder") -> Iterator[Mistake]:
    sizes = [folder.size(layer.picture.file) for layer in explorer.layers]
    for place, size in enumerate(sizes):
        if size and sizes[0] and size != sizes[0]:
            what = "is {} x {} pixels and the first layer {} x {}; render them in one frame"
            yield Mistake((*path, place, "picture", "file"), what.format(*size, *sizes[0]))


def _opener(path: ShowPath) -> Opener:
    if path[0] == "fonts":
        return font_fault
    if "captions" in path:
        return captions_fault
    own = {"film": film_fault, "map": map_fault, "spin": spin_fault}
    return own.get(str(path[-1]), picture_fault)


def _names(subject: Subject) -> Iterator[str]:
    """Every file that the show uses, the frames of its spins too."""
    for found in subject.of(Sort.MEDIA):
        yield found.value
        if _opener(found.path) is spin_fault:
            yield from _frames(subject.folder, found)


def _frames(folder: Path, found: Found) -> list[str]:
    file = media_names.inside(folder, found.value)
    try:
        return frame_names(found.value, read_spin(file)) if file else []
    except PictureError:
        return []


def _stage_width(subject: Subject, path: ShowPath) -> int:
    steps = path[2:] if path[-1] == "spin" else path[2:-1]
    field = ".".join(step for step in steps if isinstance(step, str))
    return _STAGE_WIDTHS.get(f"{kind_of(subject.by_place[path[1]])}.{field}", 0)


class _Folder:
    """The files of a show; each is opened once, however often it is named."""

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._faults: dict[tuple[str, Opener], str | None] = {}
        self._widths: dict[str, int] = {}
        self._oddities: dict[str, list[str]] = {}

    def fault(self, name: str, opener: Opener) -> str | None:
        key = (name, opener)
        if key not in self._faults:
            self._faults[key] = self._find_fault(name, opener)
        return self._faults[key]

    def _find_fault(self, name: str, opener: Opener) -> str | None:
        file = media_names.inside(self._folder, name)
        if file is None:
            return "is a link that leaves the show's folder; copy the file itself"
        if not file.is_file() or not self._is_spelt_so(name):
            near = get_close_matches(name, self._files, n=1, cutoff=0.8)
            remedy = f'did you mean "{near[0]}"?' if near else "copy it into the show's folder"
            return f'there is no file "{name}"; {remedy}'
        wrong = opener(file)
        return f'"{name}" {wrong}' if wrong else None

    def _is_spelt_so(self, name: str) -> bool:
        """Also where the disk does not tell capitals from small letters, as others do."""
        file = self._folder / name
        return len(self._files) > MOST_FILES or name in self._files or file.is_symlink()

    @cached_property
    def _files(self) -> frozenset[str]:
        found: set[str] = set()
        for at, folders, names in os.walk(self._folder):
            folders[:] = sorted(name for name in folders if not name.startswith("."))
            below = Path(at).relative_to(self._folder)
            found |= {(below / name).as_posix() for name in names if not name.startswith(".")}
            if len(found) > MOST_FILES:
                break
        return frozenset(found - {SHOW_FILE})

    def size(self, name: str) -> tuple[int, int] | None:
        """In pixels; None for a picture with a fault."""
        file = media_names.inside(self._folder, name)
        return None if file is None or self.fault(name, picture_fault) else picture_size(file)

    def spin_pixels(self, name: str) -> int:
        """Of all its frames; 0 for one with a fault."""
        file = media_names.inside(self._folder, name)
        if file is None or self.fault(name, spin_fault):
            return 0
        spin = read_spin(file)
        return spin.frames * spin.size[0] * spin.size[1]

    def shortcomings(self, name: str, stage_width: int) -> Iterator[str]:
        """What is worth a look in a picture without a fault."""
        file = media_names.inside(self._folder, name)
        if file and name not in self._widths:
            left, _, right, _ = _object_box(file)
            self._widths[name] = right - left
            self._oddities[name] = list(_oddities(file))
        width = self._widths.get(name, stage_width)
        if width < stage_width:
            yield f"is {width} pixels wide at its object and stands {stage_width} wide; save larger"
        yield from self._oddities.get(name, ())

    def unused(self, used: set[str]) -> Iterator[Mistake]:
        unused = sorted(self._files - used - {f"{name}.json" for name in used})
        for name in unused[:MOST_UNUSED_LISTED]:
            yield warning((), f'no slide uses the file "{name}"; remove it from the folder')
        if len(unused) > MOST_UNUSED_LISTED:
            more = len(unused) - MOST_UNUSED_LISTED
            yield warning((), f"and {more} more files of the folder are not used by any slide")


def _object_box(file: Path) -> tuple[int, int, int, int]:
    """A spin's first frame stands where the picture would."""
    return read_spin(file).boxes[0] if file.suffix == ".json" else picture_facts(file).box


def _oddities(file: Path) -> Iterator[str]:
    if file.suffix == ".json":
        return
    if moves(file):
        yield "is an animation; only its first picture is shown"
    sidecar = sidecar_of(file)
    if sidecar.exists() and object_box(file, picture_size(file)) is None:
        yield f'"{sidecar.name}" does not fit the picture; write its size and box again'


def summary(subject: Subject) -> MediaSummary:
    names = set(_names(subject))
    files = [file for name in names if (file := media_names.inside(subject.folder, name))]
    sizes = [file.stat().st_size for file in files if file.is_file()]
    return MediaSummary(len(sizes), sum(sizes) / 1e6)
