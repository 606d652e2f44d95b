"""A file that is replaced holds the old or the new, on a real file system and whatever happens."""

import os
import re
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from kiosk import atomic
from kiosk.errors import KioskError

ROOT = Path(__file__).parents[1]
OLD, NEW = b"old", b"new " * 256
TOUCH_FILES = re.compile(
    "openat|write|fsync|lseek|read|close|rename|(newf|f|l)?stat(at)?|fchmod|fchown|getdents64"
)
linux_only = pytest.mark.skipif(sys.platform != "linux", reason="strace and mount are Linux's")


@pytest.fixture
def file(tmp_path):
    folder = tmp_path / "state"
    folder.mkdir()
    (folder / "counter").write_bytes(OLD)
    return folder / "counter"


def test_the_new_content_takes_the_place_of_the_old(file):
    atomic.replace(file, NEW)
    assert _holds(file) == NEW


@pytest.mark.parametrize("content", [b"", bytes(range(256)) * 10_000])
def test_content_of_any_size_is_written(file, content):
    atomic.replace(file, content)
    assert _holds(file) == content


def test_a_new_file_is_its_owners_alone(file):
    file.unlink()
    atomic.replace(file, NEW)
    assert file.stat().st_mode & 0o777 == 0o600


@pytest.mark.parametrize("mode", [0o600, 0o644, 0o660])
def test_permissions_stay(file, mode):
    file.chmod(mode)
    atomic.replace(file, NEW)
    assert file.stat().st_mode & 0o777 == mode


def test_a_link_still_leads_to_the_file(file, tmp_path):
    link = tmp_path / "link"
    link.symlink_to(file)
    atomic.replace(link, NEW)
    assert link.is_symlink()
    assert _holds(file) == NEW


def test_a_folder_that_is_missing_is_named(tmp_path):
    with pytest.raises(KioskError, match=r"there is no folder .*nowhere"):
        atomic.replace(tmp_path / "nowhere" / "counter", NEW)
    assert not list(tmp_path.iterdir())


def test_what_is_no_file_is_left_alone(file):
    pipe = file.with_name("pipe")
    os.mkfifo(pipe)
    with pytest.raises(KioskError, match="something else of that name"):
        atomic.replace(pipe, NEW)
    assert pipe.is_fifo()


def test_a_disk_that_gives_back_something_else_is_found_out(file, monkeypatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, b"?" * len(data)))
    with pytest.raises(KioskError, match="something else than was written"):
        atomic.replace(file, NEW)
    assert _holds(file) == OLD


def test_a_system_that_takes_a_few_bytes_at_a_time_gets_them_all(file, monkeypatch):
    write = os.write
    monkeypatch.setattr(os, "write", lambda handle, data: write(handle, data[:100]))
    atomic.replace(file, NEW)
    assert _holds(file) == NEW


@linux_only
def test_killed_at_any_system_call_it_leaves_the_old_or_the_new(file):
    calls = _calls_of_a_save(file)
    assert {"openat", "write", "fsync", "rename"} <= {name for name, _ in calls}
    found = []
    for name, nth in calls:
        file.write_bytes(OLD)
        said, status = _traced(file, f"inject={name}:signal=KILL:when={nth}")
        assert (said, status) == ("", -signal.SIGKILL), (name, nth)
        found.append(file.read_bytes())
    assert found == sorted(found, reverse=True), "once the new is there, it stays"
    assert set(found) == {OLD, NEW}
    atomic.replace(file, NEW)
    assert _holds(file) == NEW, "what the killed ones left behind is gone"


@linux_only
def test_where_any_system_call_fails_the_old_stays_and_the_person_is_told(file):
    *calls, _ = _calls_of_a_save(file)  # the last one says that it is done
    for name, nth in calls:
        if not TOUCH_FILES.fullmatch(name):
            continue
        file.write_bytes(OLD)
        said, status = _traced(file, f"inject={name}:error=EIO:when={nth}")
        assert status == 0, (name, nth)
        kept = f"{file} cannot be saved: Input/output error; it is as it was before"
        unsure = f"{file} is saved, but may be as it was before after a power cut: "
        expected = OLD if said == kept else NEW
        assert said in ("saved", kept) or said.startswith(unsure), (name, nth, said)
        assert _holds(file) == expected, (name, nth, said)


@linux_only
def test_a_full_disk_keeps_what_it_had(file):
    """On a disk of 64 KB, or where none may be mounted, with a limit of the system on a file."""
    disk = _mounted("-t tmpfs -o size=64k none", file.parent)
    command = disk or ["sh", "-c", 'ulimit -f 64; exec "$@"', "sh"]
    said, held, beside = _save_there(command, file, kilobytes=300)
    full = "No space left on device" if disk else "File too large"
    assert said == f"{file} cannot be saved: {full}; it is as it was before"
    assert (held, beside) == (OLD.decode(), "counter")


@linux_only
def test_a_read_only_folder_keeps_what_it_had(file):
    """Root may write anywhere but where the system has mounted it so."""
    command = ["sh", "-c", 'exec "$@"', "sh"]
    if os.geteuid() == 0:
        command = _mounted("-t tmpfs none", file.parent, then="mount -o remount,ro")
        assert command, "as root, this needs the permission to mount"
    else:
        file.parent.chmod(0o555)
    said, held, beside = _save_there(command, file, kilobytes=1)
    file.parent.chmod(0o755)
    assert re.search("cannot be saved: (Read-only file system|Permission denied)", said)
    assert (held, beside) == (OLD.decode(), "counter")


def _holds(file: Path) -> bytes:
    """And nothing lies beside it."""
    assert [each.name for each in file.parent.iterdir()] == [file.name]
    return file.read_bytes()


def _calls_of_a_save(file: Path) -> list[tuple[str, int]]:
    """The name of each system call after the waiting, and the how many-eth of that name it is."""
    log = file.parent.parent / "calls"
    assert _traced(file, "trace=all", "-o", str(log)) == ("saved", 0)
    seen: dict[str, int] = {}
    calls = []
    for line in log.read_text(encoding="utf-8").splitlines():
        name = line.partition("(")[0]
        if "select" in name:
            continue
        seen[name] = seen.get(name, 0) + 1
        calls.append((name, seen[name]))
        if line.startswith("write(1,"):
            return calls
    raise AssertionError("it never said that it was done")


def _traced(file: Path, *options: str) -> tuple[str, int]:
    """What the writer said at last, and its status; strace sees only what it does when told to."""
    expression, *others = options
    writer = _writer(file, 1)
    with (
        writer,
        subprocess.Popen(
            ["strace", "-e", expression, *(others or ["-o", os.devnull]), "-p", str(writer.pid)],
            stderr=subprocess.PIPE,
            text=True,
        ) as strace,
    ):
        attached = strace.stderr.readline()
        assert attached.endswith("attached\n"), attached
        said, _ = writer.communicate("now\n", timeout=30)
        strace.communicate(timeout=30)
    return said.strip(), writer.returncode


def _writer(file: Path, kilobytes: int) -> subprocess.Popen[str]:
    writer = subprocess.Popen(
        [sys.executable, "-m", "tests.atomic_writer", str(file), str(kilobytes)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
    )
    assert writer.stdout.readline() == "ready\n"
    return writer


def _mounted(what: str, folder: Path, then: str = ":") -> list[str]:
    """A command that runs another where `what` is mounted; nothing where that is not allowed."""
    script = f'mount {what} "{folder}" && printf old > "{folder}/counter" && {then} "{folder}"'
    command = ["unshare", "--map-root-user", "--mount", "sh", "-c", f'{script} && exec "$@"', "sh"]
    allowed = subprocess.run([*command, "true"], capture_output=True).returncode == 0
    return command if allowed else []


def _save_there(command: list[str], file: Path, kilobytes: int) -> tuple[str, str, str]:
    """What the writer said, what the file holds then, and what lies in its folder."""
    script = '"$0" -m tests.atomic_writer "$1" "$2"; cat "$1"; echo; ls -A "${1%/*}"'
    done = subprocess.run(
        [*command, "sh", "-c", script, sys.executable, str(file), str(kilobytes)],
        cwd=ROOT,
        input="now\n",
        capture_output=True,
        text=True,
        timeout=60,
    )
    assert not done.stderr
    _, said, held, beside = done.stdout.splitlines()
    return said, held, beside
