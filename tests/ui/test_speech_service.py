"""With a real speech-dispatcher, where one is installed: words go out, and one that hangs harms
nothing. Nothing is heard: ALSA writes into the void.
"""

import os
import shutil
import signal
import subprocess
from ctypes.util import find_library

import pytest

from kiosk.ui import voice as voices
from kiosk.ui.voice import Voice

PROGRAM = shutil.which("speech-dispatcher")
MODULE = "/usr/lib/speech-dispatcher-modules/sd_espeak-ng"
pytestmark = pytest.mark.skipif(
    not (PROGRAM and find_library("speechd") and os.path.exists(MODULE)),  # noqa: PTH110
    reason="there is no speech service here",
)
SETTINGS = """
LogLevel 5
AudioOutputMethod "alsa"
AudioALSADevice "default"
AddModule "espeak-ng" "sd_espeak-ng" "espeak-ng.conf"
DefaultModule espeak-ng
"""
SILENCE = "pcm.!default { type null }\nctl.!default { type null }\n"


@pytest.fixture
def service(qapp, qtbot, tmp_path, monkeypatch):
    """The running service and its log."""
    (tmp_path / "modules").mkdir()
    (tmp_path / "modules" / "espeak-ng.conf").write_text("Debug 0\n")
    (tmp_path / "speechd.conf").write_text(SETTINGS)
    (tmp_path / "asound.conf").write_text(SILENCE)
    door = tmp_path / "door"
    monkeypatch.setenv("SPEECHD_ADDRESS", f"unix_socket:{door}")
    options = ["--run-single", "--timeout", "0", "--config-dir", tmp_path, "--log-dir", tmp_path]
    with subprocess.Popen(
        [PROGRAM, *options, "--socket-path", door],
        env={
            **os.environ,
            "XDG_RUNTIME_DIR": str(tmp_path),
            "ALSA_CONFIG_PATH": str(tmp_path / "asound.conf"),
        },
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            qtbot.waitUntil(door.is_socket, timeout=20_000)
            yield process, tmp_path / "speech-dispatcher.log"
        finally:
            process.kill()


def test_real_words_go_out_in_three_languages_and_a_service_that_hangs_is_given_up(
    service, qtbot, monkeypatch
):
    process, log = service
    voice = Voice()
    voice.look()
    qtbot.waitUntil(lambda: bool(voice.languages), timeout=60_000)
    assert voice.languages >= {"ru", "en", "zh"}
    for language, words in (("ru", "Семь заводов."), ("en", "Seven plants."), ("zh", "七座工厂。")):
        voice.say([words], language)
        qtbot.waitUntil(lambda: not voice.speaking, timeout=20_000)
        assert f"|<speak>{words}</speak>|" in log.read_text(encoding="utf-8", errors="replace")

    monkeypatch.setattr(voices, "SENTENCE_SECONDS", 1.0)
    process.send_signal(signal.SIGSTOP)
    voice.say(["Nobody says this."], "en")
    qtbot.waitUntil(lambda: voice._process is None, timeout=20_000)
    assert not voice.languages
    process.send_signal(signal.SIGCONT)
    voice.close()
