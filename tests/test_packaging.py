"""The wheel carries everything, and what it carries runs from any folder."""

import os
import subprocess
import sys
import zipfile
from pathlib import Path

import pytest

from kiosk import __version__, paths

ROOT = Path(__file__).parents[1]


@pytest.fixture(scope="session")
def wheel(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("wheel")
    build = [sys.executable, "-m", "hatchling", "build", "--target", "wheel", "--directory", folder]
    subprocess.run(build, cwd=ROOT, check=True, capture_output=True)
    return folder / f"kiosk-{__version__}-py3-none-any.whl"


@pytest.fixture(scope="session")
def installed(wheel, tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("installed")
    with zipfile.ZipFile(wheel) as archive:
        archive.extractall(folder)
    return folder


@pytest.mark.parametrize(
    ("inside", "source"),
    [("qml", paths.QML), ("resources/fonts", paths.FONTS), ("resources/shows", paths.SHOWS)],
)
def test_the_wheel_carries_every_file_of(inside, source, installed):
    assert _files(installed / "kiosk" / inside) == _files(source) - {"subset.py"}


def test_the_wheel_carries_the_schema_the_licences_and_every_translation(installed):
    carried = _files(installed)
    languages = {file.stem for file in (ROOT / "translations").glob("*.ts")}
    licences = f"kiosk-{__version__}.dist-info/licenses"
    assert {f"kiosk/i18n/{language}.qm" for language in languages} <= carried
    assert {f"{licences}/LICENSE", f"{licences}/NOTICE"} <= carried
    assert "kiosk/resources/show.schema.json" in carried


def test_the_wheel_carries_nothing_else(installed):
    tops = {name.split("/")[0] for name in _files(installed)}
    assert tops == {"kiosk", f"kiosk-{__version__}.dist-info"}
    assert not [name for name in _files(installed) if "resources/art" in name or "tests/" in name]


def test_the_installed_kiosk_checks_its_show_from_another_folder_and_writes_nothing(
    installed, tmp_path
):
    before = _files(installed)
    done = subprocess.run(
        [sys.executable, "-m", "kiosk", "check"],
        cwd=tmp_path,
        env={**os.environ, "PYTHONPATH": str(installed), "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stdout + done.stderr
    assert _files(installed) == before


def _files(folder: Path) -> set[str]:
    return {
        file.relative_to(folder).as_posix()
        for file in folder.rglob("*")
        if file.is_file() and "__pycache__" not in file.parts
    }
