"""`kiosk check --layout` names words that have no room, by their place in the file."""

import json
import logging

import pytest

from kiosk import cli

LONG = "Verkehrsinfrastrukturfinanzierungsgesellschaftsvertragsentwurf"
SHOW = {
    "format": 1,
    "title": "T",
    "languages": ["en"],
    "home": "only",
    "slides": [{"kind": "text", "id": "only", "title": "A title", "body": ["Words."]}],
}


@pytest.fixture(autouse=True)
def _as_loud_as_before():
    before = logging.getLogger("kiosk.ui").level
    yield
    logging.getLogger("kiosk.ui").setLevel(before)


@pytest.mark.parametrize(("title", "status"), [("A title", 0), (LONG, 1)])
def test_a_title_without_room_is_named_with_its_line(qapp, tmp_path, capsys, title, status):
    slide = {**SHOW["slides"][0], "title": title}
    file = tmp_path / "show.json"
    file.write_text(json.dumps({**SHOW, "slides": [slide]}, indent=1), encoding="utf-8")

    assert cli.main(["check", str(tmp_path), "--layout", "--strict"]) == status
    said = capsys.readouterr().out
    assert ('show.json:12:13: slides[0].title: splits a word in "en"' in said) is bool(status)
