"""By the GPU where there is one; a processor that computes OpenGL is none."""

import logging

import pytest

from kiosk.ui import renderer


@pytest.fixture
def machine(monkeypatch, tmp_path):
    """A machine with these nodes in /dev/dri and this name of its OpenGL."""

    def _machine(*nodes: str, opengl: str = "", system: str = "linux") -> None:
        dri = tmp_path / "dri"
        dri.mkdir()
        for node in nodes:
            (dri / node).touch()
        monkeypatch.setattr(renderer, "Path", lambda _: dri)
        monkeypatch.setattr(renderer, "_opengl_renderer", lambda: opengl)
        monkeypatch.setattr(renderer.sys, "platform", system)

    return _machine


@pytest.fixture
def chosen(monkeypatch, caplog):
    """What the choice is, and what is said about it."""
    apis = []
    monkeypatch.setattr(renderer.QQuickWindow, "setGraphicsApi", apis.append)
    caplog.set_level(logging.INFO)

    def _chosen(wanted: str = "auto") -> tuple[str, str]:
        renderer.choose(wanted)
        return ("software" if apis else "gpu"), caplog.text

    return _chosen


def test_a_machine_without_a_graphics_device_draws_by_software(machine, chosen):
    machine("card0", opengl="AMD Radeon")
    choice, said = chosen()
    assert choice == "software"
    assert "no graphics device" in said


def test_a_machine_without_dev_dri_draws_by_software(machine, chosen, monkeypatch, tmp_path):
    machine("renderD128", opengl="AMD Radeon")
    monkeypatch.setattr(renderer, "Path", lambda _: tmp_path / "nowhere")
    assert chosen()[0] == "software"


def test_a_device_whose_opengl_cannot_be_used_draws_by_software(machine, chosen):
    machine("renderD128")
    choice, said = chosen()
    assert choice == "software"
    assert "cannot be used" in said


@pytest.mark.parametrize(
    "name", ["llvmpipe (LLVM 15.0.6, 256 bits)", "softpipe", "Google SwiftShader", "SWR Software"]
)
def test_opengl_that_the_processor_computes_is_no_gpu(machine, chosen, name):
    machine("renderD128", opengl=name)
    choice, said = chosen()
    assert choice == "software"
    assert name in said


@pytest.mark.parametrize("name", ["Mesa Intel(R) UHD Graphics 620", "AMD Radeon", "V3D 4.2"])
def test_a_real_device_draws(machine, chosen, name):
    machine("card0", "renderD128", opengl=name)
    choice, said = chosen()
    assert choice == "gpu"
    assert name in said


@pytest.mark.parametrize("system", ["darwin", "win32"])
def test_other_systems_always_have_one(machine, chosen, system):
    machine(system=system)
    assert chosen()[0] == "gpu"


@pytest.mark.parametrize("wanted", ["gpu", "software"])
def test_what_is_asked_for_is_done(machine, chosen, wanted):
    machine("renderD128", opengl="AMD Radeon" if wanted == "software" else "llvmpipe")
    choice, said = chosen(wanted)
    assert choice == wanted
    assert "as asked for" in said


def test_without_opengl_its_name_is_empty(qapp):
    assert isinstance(renderer._opengl_renderer(), str)
