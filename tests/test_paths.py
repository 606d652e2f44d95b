"""Where the program looks for its files."""

from pathlib import Path

from kiosk import paths


def test_a_checkout_has_its_resources_beside_the_package():
    assert Path(__file__).parents[1] / "resources" == paths.RESOURCES
    assert paths.FONTS.is_dir()


def test_the_default_show_is_bundled():
    assert (paths.default_show() / "show.json").is_file()
