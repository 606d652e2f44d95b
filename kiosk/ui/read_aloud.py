"""Reads a visit aloud for whoever chose it: each slide once it stands, and what is announced."""

import logging
from typing import Any

from PySide6.QtCore import QObject, QTimer, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.content.typography import primary
from kiosk.ui.show_controller import ShowController
from kiosk.ui.voice import Voice

FIRST_LOOK_MS = 20_000  # the start has other things to do
PAUSE_MS = 400  # between a slide that stands and its words; what is announced of it comes first
RATES = {-1: -0.4, 0: 0.0, 1: 0.4}
_log = logging.getLogger(__name__)
_LISTENING = (ShowController.Phase.Visit, ShowController.Phase.Asking)


class ReadAloud(QObject):
    """Belongs to the window. Any touch and any key hushes it at once; with the visit it ends."""

    def __init__(self, window: QQuickWindow, controller: ShowController, voice: Voice) -> None:
        super().__init__(window)
        self._window = window
        self._controller = controller
        self._voice = voice
        self._slide = ""  # that is read, or was
        self._announced = ""
        self._pause = QTimer(self, singleShot=True, interval=PAUSE_MS)
        self._pause.timeout.connect(self._read_slide)
        voice.languagesChanged.connect(self._tell_languages)
        voice.speakingChanged.connect(self._tell_speaking)
        window.settledSlideChanged.connect(self._await_slide)  # type: ignore[attr-defined]
        controller.touched.connect(voice.hush)
        controller.announced.connect(self._announce)
        controller.choicesChanged.connect(self._follow)
        controller.choicesChanged.connect(self._try_out)
        controller.stateChanged.connect(self._follow)
        controller.languageChanged.connect(self._speak_anew)
        controller.visitChanged.connect(voice.look)
        QTimer.singleShot(FIRST_LOOK_MS, self, voice.look)
        self._listening = False
        self._manner = self._manner_now()

    @Slot()
    def _tell_languages(self) -> None:
        spoken = self._voice.languages
        show = [primary(each["code"]) for each in self._told("languages")]
        _log.info(
            "can be read aloud: %s", ", ".join(filter(spoken.__contains__, show)) or "nothing"
        )
        self._controller.give_voices(spoken)
        self._follow()

    @Slot()
    def _tell_speaking(self) -> None:
        self._controller.set_speaking(self._voice.speaking)

    @Slot()
    def _follow(self) -> None:
        """Whether somebody listens."""
        phase = ShowController.Phase(self._told("state"))
        listening = phase in _LISTENING and self._told("readAloud") and self._told("voiced")
        if phase is ShowController.Phase.Asking:
            self._pause.stop()
        if listening == self._listening:
            return
        self._listening = listening
        self._slide = ""
        if listening:
            self._await_slide()
        else:
            self._pause.stop()
            self._voice.hush()

    @Slot()
    def _try_out(self) -> None:
        """Another rate or volume is heard at once."""
        manner = self._manner_now()
        if manner == self._manner:
            return
        self._manner = manner
        if self._listening:
            head, _ = self._spelled(self._told("slide"))
            self._say(head, after=False)

    @Slot()
    def _speak_anew(self) -> None:
        self._voice.hush()
        self._slide = ""
        self._await_slide()

    @Slot()
    def _await_slide(self) -> None:
        standing = self._window.property("settledSlide")
        if self._listening and standing and standing != self._slide:
            self._pause.start()

    @Slot()
    def _read_slide(self) -> None:
        slide = self._window.property("settledSlide")
        if not self._listening or slide != self._told("slide") or self._controller.film_rolls:
            return
        self._slide = slide
        head, rest = self._spelled(slide)
        announced = self._announced != "" and any(each in self._announced for each in head)
        self._announced = ""
        self._say(rest if announced else head + rest, after=True)

    @Slot(str)
    def _announce(self, words: str) -> None:
        if not self._listening:
            return
        from kiosk.ui.spoken_facts import sentence

        said = sentence(words, self._told("language"))
        self._announced = said
        self._say([said] if said else [], after=False)

    def _spelled(self, slide: str) -> tuple[list[str], list[str]]:
        """Its heading, and the rest."""
        from kiosk.ui.spoken_facts import body, heading  # only where somebody listens

        facts, language = self._controller.readingProperties(slide), self._told("language")
        return heading(facts, language), body(facts, language)

    def _say(self, sentences: list[str], *, after: bool) -> None:
        rate, volume = self._manner_now()
        self._voice.say(
            sentences,
            primary(self._told("language")),
            rate=RATES[rate],
            volume=self._told("volume") * volume,
            after=after,
        )

    def _manner_now(self) -> tuple[int, float]:
        return self._told("speechRate"), self._told("loudness")

    def _told(self, name: str) -> Any:
        """A property of the controller."""
        return self._controller.property(name)
