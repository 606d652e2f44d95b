"""Turn a show file into a show that can be played, keeping every mistake it contains."""

import gc
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NoReturn

import msgspec

from kiosk.content import media_names, references, soundness
from kiosk.content.draft import Declared, Draft
from kiosk.content.mistakes import located, without_echoes
from kiosk.content.model import Show
from kiosk.content.parts import Sort, parts_of
from kiosk.content.pictures import PictureError, PictureFacts, picture_facts
from kiosk.errors import Problem, UnplayableShowError

SHOW_FILE = "show.json"
# Looking for doubled keys takes 40 ms per megabyte; above this only `kiosk check` does it.
ALWAYS_SURVEYED = 1024 * 1024


class Pictures(Mapping[str, PictureFacts]):
    """Facts of the show's pictures by their names in the show, each read when first asked for.

    KeyError for a file that is missing, outside the folder or no picture the kiosk can show.
    """

    def __init__(self, folder: Path, show: Show) -> None:
        self._folder = folder
        self._show = show
        self._known: dict[str, PictureFacts | None] = {}

    def __getitem__(self, name: str) -> PictureFacts:
        if name not in self._known:
            self._known[name] = self._read(name)
        facts = self._known[name]
        if facts is None:
            raise KeyError(name)
        return facts

    def __iter__(self) -> Iterator[str]:
        return (name for name in self._names() if name in self)

    def __len__(self) -> int:
        return sum(1 for _ in self)

    def __contains__(self, name: object) -> bool:
        return isinstance(name, str) and self.get(name) is not None

    def _names(self) -> list[str]:
        wanted = frozenset({Sort.PICTURE})
        found = [each.value.file for each in parts_of(self._show, (), wanted)]
        return list(dict.fromkeys(found))

    def _read(self, name: str) -> PictureFacts | None:
        file = media_names.inside(self._folder, name)
        try:
            return picture_facts(file) if file else None
        except PictureError:
            return None


@dataclass(frozen=True, slots=True)
class LoadedShow:
    """A show that can be played: at least one slide, and whatever is named in it exists.

    Media files may still be missing: `pictures` and `media` tell.
    """

    show: Show
    folder: Path
    problems: tuple[Problem, ...]
    pictures: Mapping[str, PictureFacts]

    def media(self, name: str) -> Path | None:
        """The file of that name with links followed; None when there is none in the folder."""
        file = media_names.inside(self.folder, name)
        return file if file and file.is_file() else None


def show_file(show: Path) -> Path:
    """The file of a show that is named by its folder or by the file itself."""
    return show / SHOW_FILE if show.is_dir() else show


def read_show(file: Path) -> LoadedShow:
    """A broken slide becomes a Problem; when no slide is left, UnplayableShowError says why."""
    with without_garbage_collection():
        draft = read_draft(show_file(file))
        show, gone = references.settled(draft.show, draft.places, draft.declared)
        problems = located(draft.file, draft.text, without_echoes(draft.mistakes, gone))
    if not show.slides:
        raise UnplayableShowError(problems)
    folder = draft.file.parent
    return LoadedShow(show, folder, problems, Pictures(folder, show))


@contextmanager
def without_garbage_collection() -> Iterator[None]:
    """Decoding makes nothing but objects that stay, and the collector would visit them all."""
    was_on = gc.isenabled()
    gc.disable()
    try:
        yield
    finally:
        if was_on:
            gc.enable()


def read_draft(file: Path, *, thorough: bool = False) -> Draft:
    """Decode all that can be decoded. UnplayableShowError when that is no slide.

    A thorough reading looks for doubled keys in a file of any size.
    """
    text = _text_of(file)
    thorough = thorough or len(text) <= ALWAYS_SURVEYED
    show = _decoded(text, thorough=thorough)
    if show is not None:
        declared = Declared(frozenset(s.id for s in show.slides), frozenset(show.sources))
        count = len(show.slides)
        return Draft(file, text, show, tuple(range(count)), count, declared, ())
    from kiosk.content.salvage import Salvage  # not wanted where nothing is wrong

    return Salvage(file, text).draft()


def _text_of(file: Path) -> str:
    try:
        if file.exists() and not file.is_file():
            _refuse(file, 0, 0, "is no file; name the show's folder or its show.json")
        with file.open("rb") as stream:
            data = stream.read(soundness.MOST_BYTES + 1)
    except OSError as error:
        _refuse(file, 0, 0, f"cannot be read: {error.strerror or error}")
    if len(data) > soundness.MOST_BYTES:
        _refuse(file, 0, 0, "is larger than 8 MB; media belong in files of their own")
    try:
        return data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        before = data[: error.start].decode("utf-8-sig", errors="replace")
        line = before.count("\n") + 1
        column = len(before) - before.rfind("\n")
        _refuse(file, line, column, "is not UTF-8 text; save the file with the encoding UTF-8")


def _refuse(file: Path, line: int, column: int, what: str) -> NoReturn:
    raise UnplayableShowError([Problem(file, line, column, "", what)])


def _decoded(text: str, *, thorough: bool) -> Show | None:
    """The whole show where it is sound; this is the way of every finished show."""
    if soundness.may_be_unsound(text):
        return None
    try:
        show = _show_decoder.decode(text)
        return None if thorough and soundness.has_doubled_key(text) else show
    except (msgspec.MsgspecError, RecursionError, ValueError):
        return None


_show_decoder = msgspec.json.Decoder(Show)
