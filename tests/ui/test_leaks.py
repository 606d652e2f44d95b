"""A slide that goes leaves nothing behind: Loader.setSource of Qt 6.11 would keep its words."""

import sys

import pytest
from PySide6.QtCore import QSize

from tests.long.allocated import allocated_mb


@pytest.fixture
def size() -> QSize:
    return QSize(320, 180)


@pytest.mark.skipif(sys.platform != "linux", reason="asks glibc")
def test_the_facts_of_slides_that_have_gone_are_gone(screen, monkeypatch):
    if not allocated_mb():
        pytest.skip("another C library")
    facts = screen.controller._spelled()
    spelled = facts.properties

    def heavy(slide):
        found = spelled(slide)
        return found | {"claims": [claim | {"unseen": "x" * 200_000} for claim in found["claims"]]}

    monkeypatch.setattr(type(facts), "properties", lambda _, slide: heavy(slide))
    screen.begin_visit()

    def walk(rounds: int) -> float:
        for slide in ("second", "third") * rounds:
            screen.controller.goTo(slide)
            screen.stand()
        return allocated_mb()

    before = walk(2)
    assert walk(10) - before < 3  # the words alone are eight
