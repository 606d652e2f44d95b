"""The voice of the kiosk: a process of its own that speaks, watched so that it can harm nothing.

Qt's text-to-speech waits for the speech service without end, on the thread that calls it, and
brings networking and multimedia with it. The player only writes lines to a pipe and reads some.
"""

import json
import logging
import sys
import time
from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal, Slot

from kiosk import speech_service

READY_SECONDS = 60.0  # for the process to come and say what it speaks; a busy machine is slow
HUSH_SECONDS = 2.0
SENTENCE_SECONDS, LETTER_SECONDS = 12.0, 0.25  # until a sentence has surely been said
CLOSING_MS = 500
FIRST_WAIT, LONGEST_WAIT = 60.0, 3600.0  # after a failure
SPEAKER = (sys.executable, "-P", "-m", "kiosk.speaker")
_log = logging.getLogger(__name__)


def service_is_there() -> bool:
    """Only then is a process started. Other systems have voices of their own."""
    try:
        return sys.platform != "linux" or speech_service.door().is_socket()
    except OSError:
        return False


class Voice(QObject):
    """`languages` are those it speaks, empty until `look` has found out. Its process stays then:
    to list its voices takes seconds.

    Whatever comes too late is ended with its process; it is looked for again a minute later, then
    two, up to an hour.
    """

    languagesChanged = Signal()
    speakingChanged = Signal()

    def __init__(
        self,
        parent: QObject | None = None,
        *,
        command: Sequence[str] = SPEAKER,
        is_there: Callable[[], bool] = service_is_there,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._command = command
        self._is_there = is_there
        self._clock = clock
        self.languages: frozenset[str] = frozenset()
        self.speaking = False
        self._process: QProcess | None = None
        self._heard = b""
        self._waiting: dict[str, Any] | None = None  # to be said once it is ready
        self._ready = False
        self._number = 0  # of the wish that counts
        self._letters: list[int] = []  # of the sentences that are still to be said
        self._resting_until = -1e9
        self._wait = FIRST_WAIT
        self._patience = QTimer(self, singleShot=True)
        self._patience.timeout.connect(lambda: self._give_up("it does not answer"))

    def look(self) -> None:
        """Find out which languages it speaks, if that is not known and the service is there."""
        if self._process is None and self._clock() >= self._resting_until and self._is_there():
            self._start()

    def close(self) -> None:
        """With the program: waits for its process for a moment."""
        self._end()
        for process in self.findChildren(QProcess):
            process.waitForFinished(CLOSING_MS)

    def say(
        self,
        sentences: Sequence[str],
        language: str,
        *,
        rate: float = 0.0,
        volume: float = 1.0,
        after: bool = False,
    ) -> None:
        """In place of what sounds, or after it."""
        if not sentences:
            return
        self.look()
        if self._process is None:
            return
        if not (after and self.speaking):
            after = False
            self._number += 1
            self._letters.clear()
        self._letters += map(len, sentences)
        wish = {"say": list(sentences), "language": language, "rate": rate, "volume": volume}
        self._send({**wish, "wish": self._number, "after": after})
        self._set_speaking(True)

    def hush(self) -> None:
        if not self.speaking:
            return
        self._number += 1
        self._letters.clear()
        self._waiting = None
        self._set_speaking(False)
        if self._ready:
            self._write({"wish": self._number, "say": []})
            self._patience.start(round(HUSH_SECONDS * 1000))

    def _start(self) -> None:
        self._ready = False
        self._heard = b""
        self._process = QProcess(self)
        self._process.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedErrorChannel)
        self._process.readyReadStandardOutput.connect(self._hear)
        self._process.finished.connect(self._lost)
        self._process.errorOccurred.connect(self._lost)
        self._process.start(self._command[0], list(self._command[1:]))
        self._patience.start(round(READY_SECONDS * 1000))

    def _send(self, wish: dict[str, Any]) -> None:
        if not self._ready:
            if wish["after"] and self._waiting:
                self._waiting["say"] += wish["say"]
            else:
                self._waiting = wish
            return
        self._write(wish)
        if not wish["after"]:
            self._await_sentence()

    def _write(self, wish: dict[str, Any]) -> None:
        if self._process is not None:
            self._process.write(json.dumps(wish).encode() + b"\n")

    def _await_sentence(self) -> None:
        seconds = SENTENCE_SECONDS + LETTER_SECONDS * (self._letters[0] if self._letters else 0)
        self._patience.start(round(seconds * 1000))

    @Slot()
    def _hear(self) -> None:
        if self._process is None:
            return
        self._heard += self._process.readAllStandardOutput().data()
        *lines, self._heard = self._heard.split(b"\n")
        for line in lines:
            try:
                event = json.loads(line)
            except ValueError:
                continue
            if self._process is not None:  # it may have been given up over the line before
                self._follow(event)

    def _follow(self, event: dict[str, Any]) -> None:
        if "languages" in event:
            self._come(frozenset(event["languages"]))
        elif event.get("quiet") == self._number:
            self._letters.clear()
            self._patience.stop()
            self._set_speaking(False)
        elif event.get("said") == self._number:
            del self._letters[:1]
            self._await_sentence()

    def _come(self, languages: frozenset[str]) -> None:
        if not languages:
            self._give_up("it speaks no language")
            return
        self._ready = True
        self._wait = FIRST_WAIT
        self._patience.stop()
        self._set_languages(languages)
        if self._waiting:
            self._write(self._waiting)
            self._waiting = None
            self._await_sentence()

    @Slot()
    def _lost(self) -> None:
        if self._process is not None:
            self._give_up("it has ended")

    def _give_up(self, why: str) -> None:
        _log.warning("nothing is read aloud: the voice is lost, %s", why)
        self._resting_until = self._clock() + self._wait
        self._wait = min(2 * self._wait, LONGEST_WAIT)
        self._end()
        self._set_languages(frozenset())

    def _end(self) -> None:
        process, self._process = self._process, None
        self._ready = False
        self._waiting = None
        self._letters.clear()
        self._patience.stop()
        self._set_speaking(False)
        if process is None:
            return
        process.readyReadStandardOutput.disconnect(self._hear)
        process.finished.disconnect(self._lost)
        process.errorOccurred.disconnect(self._lost)
        process.finished.connect(process.deleteLater)
        process.kill()
        if process.state() is QProcess.ProcessState.NotRunning:
            process.deleteLater()

    def _set_languages(self, languages: frozenset[str]) -> None:
        if languages != self.languages:
            self.languages = languages
            self.languagesChanged.emit()

    def _set_speaking(self, speaking: bool) -> None:
        if speaking != self.speaking:
            self.speaking = speaking
            self.speakingChanged.emit()
