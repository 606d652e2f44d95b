"""A tone for whoever wants to hear whether the device can be heard.

Imported when it is asked for: Qt's multimedia is loaded for films and for this alone.
"""

import math
from array import array

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QObject
from PySide6.QtMultimedia import QAudioFormat, QAudioSink, QMediaDevices

RATE, HERTZ, SECONDS = 48_000, 440, 1.0
_EDGE = RATE // 50  # it swells and fades for so many samples: no click


class Tone(QObject):
    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._samples = QByteArray(_samples().tobytes())
        self._buffer = QBuffer(self._samples, self)
        self._sink: QAudioSink | None = None

    def play(self, volume: float) -> bool:
        """At a volume from 0 to 1; False where there is no device for sound."""
        device = QMediaDevices.defaultAudioOutput()
        if device.isNull():
            return False
        shape = QAudioFormat()
        shape.setSampleRate(RATE)
        shape.setChannelCount(1)
        shape.setSampleFormat(QAudioFormat.SampleFormat.Int16)
        if not device.isFormatSupported(shape):
            return False
        if self._sink is not None:
            self._sink.stop()
        self._buffer.close()
        self._buffer.open(QIODevice.OpenModeFlag.ReadOnly)
        self._sink = QAudioSink(device, shape, self)
        self._sink.setVolume(volume)
        self._sink.start(self._buffer)
        return True


def _samples() -> "array[int]":
    count = int(RATE * SECONDS)
    return array(
        "h",
        (
            round(
                16_000
                * min(1.0, at / _EDGE, (count - at) / _EDGE)
                * math.sin(2 * math.pi * HERTZ * at / RATE)
            )
            for at in range(count)
        ),
    )
