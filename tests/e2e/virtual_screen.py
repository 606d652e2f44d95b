"""An X server of our own whose pixels lie in a file, and a finger on it: xdotool."""

import mmap
import os
import signal
import struct
import subprocess
from pathlib import Path
from typing import Any

import numpy as np

WIDTH, HEIGHT = 1920, 1080
_HEADER = struct.Struct(">25I")  # of an XWD dump: 0 is its size, 19 the count of colours
_COLOUR_BYTES = 12


class VirtualScreen:
    """1920 x 1080, black until somebody draws; of a number of its own, or of this one."""

    def __init__(
        self, folder: Path, number: int | None = None, width: int = WIDTH, height: int = HEIGHT
    ) -> None:
        reads, writes = os.pipe()
        name = [] if number is None else [f":{number}"]
        options = ["-screen", "0", f"{width}x{height}x24", "-nolisten", "tcp", "-noreset", "-r"]
        self._server = subprocess.Popen(
            ["Xvfb", *name, "-displayfd", str(writes), "-fbdir", str(folder), *options],
            pass_fds=[writes],
            stderr=subprocess.DEVNULL,
        )
        os.close(writes)
        with os.fdopen(reads) as numbers:
            known = numbers.readline().strip()
        if not known:
            raise RuntimeError(f"Xvfb ended with status {self._server.wait()}")
        self.display = f":{known}"
        with (folder / "Xvfb_screen0").open("rb") as file:
            self._memory = mmap.mmap(file.fileno(), 0, access=mmap.ACCESS_READ)
        header = _HEADER.unpack_from(self._memory)
        start = header[0] + header[19] * _COLOUR_BYTES
        pixels = np.frombuffer(self._memory, np.uint8, width * height * 4, start)
        self.pixels: np.ndarray[Any, np.dtype[np.uint8]] = pixels.reshape(height, width, 4)[..., :3]

    @property
    def pid(self) -> int:
        return self._server.pid

    def picture(self) -> np.ndarray[Any, np.dtype[np.int16]]:
        """What can be seen now: rows, columns, and blue, green, red."""
        return self.pixels.astype(np.int16)

    def finger(self, *words: object) -> None:
        """An xdotool command line, such as `mousemove 10 20 click 1`."""
        subprocess.run(
            ["xdotool", *map(str, words)],
            env=self.environment(),
            check=True,
            timeout=60,
        )

    def environment(self) -> dict[str, str]:
        """For programs that look at this screen or act on it."""
        return {**os.environ, "DISPLAY": self.display}

    def pause(self) -> None:
        """Nobody is answered any more, until it goes on."""
        self._server.send_signal(signal.SIGSTOP)

    def go_on(self) -> None:
        self._server.send_signal(signal.SIGCONT)

    def close(self) -> None:
        self.go_on()
        self._server.terminate()
        self._server.wait(10)
