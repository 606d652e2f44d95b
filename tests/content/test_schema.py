"""Schema and reference page are made from the model and kept in step with it."""

import json
import re

import jsonschema
import pytest

from kiosk.commands.schema import generated
from kiosk.content.reading import read_show, show_file
from kiosk.content.schema import KINDS, show_schema
from kiosk.errors import UnplayableShowError
from kiosk.paths import default_show


@pytest.mark.parametrize(("file", "text"), generated(), ids=lambda each: getattr(each, "name", ""))
def test_what_is_generated_is_up_to_date(file, text):
    assert file.read_text(encoding="utf-8") == text, "run `kiosk schema --write`"


def test_the_schema_is_sound_and_the_bundled_show_agrees_with_it():
    jsonschema.Draft202012Validator.check_schema(show_schema())
    show = json.loads(show_file(default_show()).read_text(encoding="utf-8"))
    jsonschema.Draft202012Validator(show_schema()).validate(show)


def test_every_field_is_described():
    parts = {"Show": show_schema(), **show_schema()["$defs"]}
    for name, part in parts.items():
        assert part.get("description"), name
        for key, field in part.get("properties", {}).items():
            if key != "kind" or name == "Slide":
                target = field.get("$ref", "").rpartition("/")[2]
                assert field.get("description") or parts[target]["description"], (name, key)


def test_every_kind_of_slide_is_offered_with_its_meaning():
    kind = show_schema()["$defs"]["Slide"]["properties"]["kind"]
    assert kind["enum"] == list(KINDS)
    assert len(kind["enumDescriptions"]) == 18
    assert all(kind["enumDescriptions"])


def test_the_schema_names_no_address_but_the_dialects():
    text = json.dumps(show_schema())
    assert set(re.findall(r"https?://[\w./-]+", text)) <= {
        "https://json-schema.org/draft/2020-12/schema",
        "https://",
    }


def test_what_the_schema_refuses_the_reader_refuses_and_the_other_way_round(sound, written):
    validator = jsonschema.Draft202012Validator(show_schema())
    for change in (
        {"lead": 3}, {"lead": None}, {"claims": {}}, {"kind": "x"}, {"id": "A"}, {"id": 1},
        {"steps": [{"name": "a"}]}, {"steps": [{"name": "a", "text": "b"}] * 6}, {"extra": 1},
        {"picture": {"file": ""}}, {"parent": 3}, {"title": {"ru": 1}}, {"note": "x"},
    ):  # fmt: skip
        show = json.loads(json.dumps(sound))
        show["slides"][1].update(change)
        try:
            refused = len(read_show(written(show)).show.slides) < 3
        except UnplayableShowError:
            refused = True
        assert refused is not validator.is_valid(show), change
