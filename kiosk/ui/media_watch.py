"""Stands between a show's media and Qt's decoders: lets in what is sound, keeps out what failed."""

import logging
from collections.abc import Callable
from functools import cached_property
from pathlib import Path

from PySide6.QtCore import QUrl

from kiosk.content import media_names
from kiosk.content.admission import (
    MOST_SLIDE_PIXELS,
    MOST_SPIN_PIXELS,
    admit_film,
    admit_font,
    admit_picture,
)
from kiosk.content.model import VideoSlide
from kiosk.content.pictures import PictureError, PictureFacts
from kiosk.content.quarantine import Quarantine, Stamp
from kiosk.content.reading import LoadedShow
from kiosk.content.spins import Spin, frame_names, read_spin

# A picture that cannot be read still has a place, where its fallback stands.
_UNREADABLE = PictureFacts((1200, 900), (0, 0, 1200, 900))
# So many slides in a row whose pictures did not come, and not one did: the decoder itself is stuck.
# Those that were left before their pictures were given up count too, but must be more.
STUCK, STUCK_IN_PASSING = 3, 6
DEADLY_SECONDS = 3600.0
_log = logging.getLogger(__name__)


class MediaWatch:
    """Of one loaded show. Its files may change, rot, fill up or vanish at any moment.

    `begin` says which slide the next questions are for. What is refused or reported is logged once
    for each file until it is well again.
    """

    def __init__(self, loaded: LoadedShow, clock: Callable[[], float]) -> None:
        self._loaded = loaded
        self._clock = clock
        self._quarantine = Quarantine()
        self._known: dict[str, tuple[Stamp, PictureFacts, str]] = {}
        self._told: dict[str, str] = {}
        self._late: set[str] = set()
        self._passed: set[str] = set()
        self._slide = ""
        self._pixels = 0

    @property
    def ailing(self) -> list[str]:
        """The files whose fallback stands in for them."""
        return sorted(self._told)

    @property
    def stuck(self) -> bool:
        """Nothing is decoded any more, whatever the file: only another process helps."""
        return len(self._late) >= STUCK or len(self._passed) >= STUCK_IN_PASSING

    def begin(self, slide: str) -> None:
        self._slide = slide
        self._pixels = 0

    def picture(self, name: str) -> tuple[QUrl, PictureFacts]:
        """Its address, empty when its fallback is to stand there, and the size it is shown in."""
        stamp, facts, why = self._facts_of(name)
        if not why:
            self._pixels += facts.size[0] * facts.size[1]
            if self._pixels > MOST_SLIDE_PIXELS:
                most = MOST_SLIDE_PIXELS // 1024**2
                why = f"is too much for its slide: its pictures are over {most} megapixels in all"
        return self._address(name, stamp, why), facts

    def spin(self, name: str) -> tuple[Spin, list[QUrl]] | None:
        """None where it cannot be turned: its picture stands alone then."""
        file = self._file(name)
        try:
            if file is None:
                raise PictureError("is not in the show's folder")
            spin = read_spin(file)
            pixels = spin.frames * spin.size[0] * spin.size[1]
            if pixels > MOST_SPIN_PIXELS:
                raise PictureError("has frames that are too large; save them smaller")
            frames = [self._frame(frame, spin) for frame in frame_names(name, spin)]
        except PictureError as error:
            self._tell(name, str(error))
            return None
        self._pixels += pixels
        self._well(name)
        return spin, frames

    def film(self, name: str) -> QUrl:
        """Its address, empty when its poster is to stand there."""
        why = ""
        try:
            file = self._file(name)
            if file is None:
                raise PictureError("is not in the show's folder")
            admit_film(file)
        except PictureError as error:
            why = str(error)
        return self._address(name, self._stamp(name), why)

    def fonts(self) -> list[Path]:
        """The show's own; one that cannot be read leaves its letters to the system."""
        found = []
        for name in self._loaded.show.fonts:
            file = self._file(name)
            try:
                if file is None:
                    raise PictureError("is not in the show's folder")
                admit_font(file)
            except PictureError as error:
                _log.warning("%s %s", self._loaded.folder / name, error)
            else:
                found.append(file)
        return found

    def failed(self, slide: str, address: QUrl, *, late: bool) -> None:
        """What was let in could not be shown, or did not come in time."""
        name = self._name(address)
        if not name:
            return
        if late:
            self._late.add(slide)
        else:
            self._late.clear()
            self._passed.clear()
        seconds = self._quarantine.put(name, self._stamp(name), self._clock())
        what = "did not come in time" if late else "cannot be decoded"
        self._slide = slide
        self._tell(name, f"{what}; it is tried again in {seconds / 60:.0f} min, or once it changes")

    def distrust(self, slide: str) -> None:
        """Its film, if it has one, may have ended the player before this one.

        Qt 6.11 crashes where the shape of a film's pixels has rotted.
        """
        for each in self._loaded.show.slides:
            if each.id == slide and isinstance(each, VideoSlide):
                stamp, now = self._stamp(each.film), self._clock()
                seconds = self._quarantine.put(each.film, stamp, now, first=DEADLY_SECONDS)
                self._slide = slide
                when = f"is tried again in {seconds / 60:.0f} min, or once it changes"
                self._tell(each.film, f"was on the screen when the player died; it {when}")

    def passed(self, slide: str) -> None:
        """It entered without all of its pictures: they had not come by then."""
        self._passed.add(slide)

    def came(self, address: QUrl) -> None:
        """A picture was decoded after all, and so the decoder lives."""
        self._late.clear()
        self._passed.clear()
        if self._told and (name := self._name(address)) in self._told:
            self._quarantine.release(name)
            self._well(name)

    def _frame(self, name: str, spin: Spin) -> QUrl:
        """PictureError when it is not as the spin says: the vehicle would jump."""
        stamp, facts, why = self._facts_of(name)
        if not why and facts.size != spin.size:
            why = "has another size"
        if why or self._quarantine.holds(name, stamp, self._clock()):
            raise PictureError(f"cannot be turned: its frame {name} {why or 'cannot be decoded'}")
        return self._url(name)

    def _facts_of(self, name: str) -> tuple[Stamp, PictureFacts, str]:
        stamp = self._stamp(name)
        known = self._known.get(name)
        if known is None or known[0] != stamp:
            known = self._known[name] = (stamp, *self._examined(name))
        return known

    def _examined(self, name: str) -> tuple[PictureFacts, str]:
        file = self._file(name)
        try:
            if file is None:
                raise PictureError("is not in the show's folder")
            return admit_picture(file), ""
        except PictureError as error:
            return _UNREADABLE, str(error)

    def _address(self, name: str, stamp: Stamp, why: str) -> QUrl:
        if why:
            self._tell(name, why)
            return QUrl()
        if self._quarantine.holds(name, stamp, self._clock()):
            return QUrl()
        self._well(name)
        return self._url(name)

    def _url(self, name: str) -> QUrl:
        return QUrl.fromLocalFile(str(self._loaded.folder / name))

    def _tell(self, name: str, why: str) -> None:
        if self._told.get(name) != why:
            self._told[name] = why
            _log.warning("slide %s: %s %s", self._slide, self._loaded.folder / name, why)

    def _well(self, name: str) -> None:
        if self._told.pop(name, None):
            _log.info("%s is well, or is tried again", self._loaded.folder / name)

    def _file(self, name: str) -> Path | None:
        return media_names.inside(self._loaded.folder, name)

    def _stamp(self, name: str) -> Stamp:
        try:
            facts = (self._loaded.folder / name).stat()
        except (OSError, ValueError):
            return None
        return facts.st_mtime_ns, facts.st_size, facts.st_ino, facts.st_mode

    def _name(self, address: QUrl) -> str:
        try:
            return Path(address.toLocalFile()).relative_to(self._folder).as_posix()
        except ValueError:
            return ""

    @cached_property
    def _folder(self) -> Path:
        return Path(QUrl.fromLocalFile(str(self._loaded.folder)).toLocalFile())
