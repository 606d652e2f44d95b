"""Says aloud what it is told: a process of its own, because a speech service may hang or crash.

python -m kiosk.speaker [ENGINE]

A line of JSON comes in for each wish, one goes out for each event:
    {"wish": 1, "say": [SENTENCE, …], "language": "ru", "rate": -1 to 1, "volume": 0 to 1}
    {"wish": 1, "say": [SENTENCE, …], "after": true}
    {"wish": 2, "say": []}
    {"languages": ["ru", …]}    once it is ready: those it has a voice for
    {"said": 1}                 a sentence of that wish
    {"quiet": 1}                nothing of that wish is left to be said
A wish takes the place of the one before; `after` adds to it. When its input ends, it ends at once.
"""

import json
import os
import sys
import threading
from typing import Any

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtTextToSpeech import QTextToSpeech, QVoice

_MUTE = "mock"  # Qt's own, for tests
_MANDARIN, _UNKNOWN = "cmn", "C"
# Whose English, where there are several.
_AT_HOME = {"en": QLocale.Country.UnitedKingdom}
_STOPPED_MS = 400  # by then a voice that was told to stop has said so, or never will


class Speaker(QObject):
    told = Signal(str)

    def __init__(self, engine: str) -> None:
        super().__init__()
        self._speech = QTextToSpeech(engine)
        self._voices: dict[str, QVoice | None] = {}
        self._sentences: list[str] = []
        self._sounds = False
        self._wish: dict[str, Any] = {}
        self._chosen: object = None
        self._stopping = QTimer(self, singleShot=True, interval=_STOPPED_MS)
        self._stopping.timeout.connect(self._go_on)
        self._speech.stateChanged.connect(self._follow)
        self._speech.errorOccurred.connect(lambda _, words: self._fail(words))
        self.told.connect(self._obey, Qt.ConnectionType.QueuedConnection)
        _tell(languages=sorted(_languages(self._speech)))

    @Slot(str)
    def _obey(self, line: str) -> None:
        wish = json.loads(line)
        if wish.get("after") and (self._sounds or self._sentences):
            self._sentences += wish["say"]
            return
        self._sentences = wish["say"]
        self._wish = wish
        if self._sounds:
            self._stopping.start()
            self._speech.stop(QTextToSpeech.BoundaryHint.Immediate)
        elif not self._stopping.isActive():
            self._go_on()

    @Slot()
    def _go_on(self) -> None:
        self._stopping.stop()
        self._sounds = False
        if not self._sentences:
            _tell(quiet=self._wish["wish"])
            return
        self._choose(self._wish["language"], self._wish["rate"], self._wish["volume"])
        self._sounds = True
        self._speech.say(self._sentences.pop(0))

    def _choose(self, language: str, rate: float, volume: float) -> None:
        manner = (language, rate, volume)
        if manner == self._chosen:
            return
        self._chosen = manner
        if language not in self._voices:
            self._voices[language] = _voice(self._speech, language)
        voice = self._voices[language]
        if voice is not None:
            self._speech.setVoice(voice)
        self._speech.setRate(rate)
        self._speech.setVolume(volume)

    @Slot(QTextToSpeech.State)
    def _follow(self, state: QTextToSpeech.State) -> None:
        if state is not QTextToSpeech.State.Ready or not self._sounds:
            return
        if not self._stopping.isActive():  # else it was a sentence of the wish before
            _tell(said=self._wish["wish"])
        self._go_on()

    def _fail(self, words: str) -> None:
        print(words, file=sys.stderr, flush=True)
        os._exit(1)


def _languages(speech: QTextToSpeech) -> set[str]:
    found = {QLocale.languageToCode(locale.language()) for locale in speech.availableLocales()}
    if _MANDARIN in found or _mandarin(speech):
        found.add("zh")
    return found - {"", _UNKNOWN}


def _voice(speech: QTextToSpeech, code: str) -> QVoice | None:
    """A voice with a name of its own before those that are called after the language: these are
    of espeak, which speaks everything and nothing well.
    """
    locales = [each for each in speech.availableLocales() if _speaks(each, code)]
    locales.sort(key=lambda locale: locale.territory() is not _AT_HOME.get(code))
    voices = [voice for locale in locales for voice in speech.allVoices(locale)]
    voices += _mandarin(speech) if code == "zh" else []
    plain = (QLocale.languageToString(QLocale(code).language()), "Chinese")
    named = [voice for voice in voices if not voice.name().startswith(plain)]
    return next(iter([*named, *voices]), None)


def _speaks(locale: QLocale, code: str) -> bool:
    return QLocale.languageToCode(locale.language()) == code


def _mandarin(speech: QTextToSpeech) -> list[QVoice]:
    """Of espeak, whose name for the language Qt does not know."""
    unknown = speech.allVoices(QLocale.c())
    return [voice for voice in unknown if voice.name().startswith("Chinese (Mandarin")]


def _tell(**event: Any) -> None:
    print(json.dumps(event), flush=True)


def _listen(speaker: Speaker) -> None:
    """In a thread of its own, so that it hears the end of its input even where speech hangs."""
    for line in sys.stdin:
        speaker.told.emit(line)
    os._exit(0)


def main(engine: str = "") -> int:
    # Where no service listens, libspeechd would start one.
    os.environ["SPEECHD_CMD"] = os.devnull
    app = QCoreApplication(["kiosk-speaker"])
    engines = [each for each in QTextToSpeech.availableEngines() if each != _MUTE]
    engine = engine or next(iter(engines), "")
    if not engine:
        return 1
    speaker = Speaker(engine)
    threading.Thread(target=_listen, args=(speaker,), daemon=True).start()
    return app.exec()


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
