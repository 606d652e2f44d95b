"""What a process asks of the system: which programs, sockets and files it opens."""

import re
import sys
from pathlib import Path

from kiosk.paths import PACKAGE, RESOURCES

_CALL = re.compile(r"^\d+ +(\w+)\((.*)")
_RESULT = re.compile(r"= (-?\d+)[^=]*$")
_PATH = re.compile(r'"((?:[^"\\]|\\.)*)"')
_WRITING = re.compile(r"O_WRONLY|O_RDWR|O_CREAT|O_TRUNC")
_OF_THE_SYSTEM = [
    *("/lib", "/lib64", "/usr/lib", "/usr/lib64", "/usr/local/lib"),  # libraries, of Python too
    "/etc",  # the loader's, the fonts', the time zone's settings
    *(
        "/usr/share/fontconfig",
        "/usr/share/fonts",
        "/usr/local/share/fonts",
        "/var/cache/fontconfig",
    ),
    *("/usr/share/X11", "/usr/share/locale", "/usr/share/zoneinfo"),
    *("/usr/share/icons", "/usr/share/pixmaps"),  # where X looks for pointers
    *(str(Path.home() / name) for name in (".icons", ".local/share/icons")),  # cursors
    *("/usr/share/glvnd", "/usr/share/drirc.d", "/usr/share/libdrm"),  # graphics drivers
    *("/proc", "/sys", "/dev/null", "/dev/urandom", "/dev/shm", "/dev/dri"),
]


class Trace:
    """Written by strace while a program runs; read it when that has ended."""

    def __init__(self, file: Path) -> None:
        self._file = file
        calls = "execve,execveat,open,openat,openat2,socket,connect,bind,listen"
        # -D: strace watches from aside, so that the program is our child and hears our signals.
        self.command = [
            "strace",
            "-D",
            "-f",
            "--seccomp-bpf",
            "-qq",
            "-o",
            str(file),
            "-e",
            f"trace={calls}",
        ]

    def programs(self) -> list[str]:
        """Every one that was started or only tried, after the first."""
        started = [_PATH.search(rest) for name, rest in self._calls() if name.startswith("execve")]
        return [match[1] for match in started if match][1:]

    def sockets(self) -> set[str]:
        """Their families: AF_UNIX, AF_INET."""
        return {rest.split(",")[0] for name, rest in self._calls() if name == "socket"}

    def listeners(self) -> list[str]:
        return [rest for name, rest in self._calls() if name in ("bind", "listen")]

    def foreign(self, *own: Path) -> list[str]:
        """The files that were opened and are neither the program's, nor the system's, nor own."""
        home = [sys.prefix, sys.base_prefix, PACKAGE.parent / ".venv", PACKAGE, RESOURCES]
        allowed = [*map(str, home), *_OF_THE_SYSTEM, *map(str, own)]
        return sorted(
            name
            for name, rest in self._opened()
            if not any(name == each or name.startswith(f"{each}/") for each in allowed)
            and "O_DIRECTORY" not in rest
        )

    def written(self) -> set[str]:
        """Besides what Python itself keeps."""
        return {
            name
            for name, rest in self._opened()
            if _WRITING.search(rest) and "/__pycache__/" not in name
        }

    def _opened(self) -> list[tuple[str, str]]:
        found = []
        for name, rest in self._calls():
            match, result = _PATH.search(rest), _RESULT.search(rest)
            failed = result is not None and int(result[1]) < 0
            if name.startswith("open") and match and not failed:
                found.append((match[1], rest))
        return found

    def _calls(self) -> list[tuple[str, str]]:
        lines = self._file.read_text(encoding="utf-8", errors="replace").splitlines()
        return [(match[1], match[2]) for line in lines if (match := _CALL.match(line))]
