"""The source card: what opens it, what it says, what closes it, and who has the keys."""

import pytest
from PySide6.QtCore import QPoint, Qt


@pytest.fixture
def card(screen):
    screen.begin_visit()
    screen.spin()
    return screen.item("SourceCard")


@pytest.fixture
def opened(screen, card):
    screen.tap(screen.item("ClaimRow"))
    assert card.property("opened")
    return card


def test_a_tap_on_a_claim_opens_it_with_the_claim_and_its_first_source(screen, opened):
    said = screen.words_on(opened)
    for expected in ("Claim of first.", "The Paper", "An agency", "Radio", "1 of 2"):
        assert expected in said
    assert "paper.example/news/2026/01/30/the-launch" in said


def test_the_pager_goes_round_the_sources(screen, opened):
    screen.tap(screen.button("Next source"))
    assert "radio.example/1" in screen.words_on(opened)
    assert "2 of 2" in screen.words_on(opened)
    screen.tap(screen.button("Next source"))
    assert "1 of 2" in screen.words_on(opened)
    screen.tap(screen.button("Previous source"))
    assert "2 of 2" in screen.words_on(opened)


def test_the_arrow_keys_page_and_do_not_navigate(screen, opened):
    screen.key(Qt.Key.Key_Right)
    assert "2 of 2" in screen.words_on(opened)
    assert screen.controller.slide == "first"
    screen.key(Qt.Key.Key_Left)
    assert "1 of 2" in screen.words_on(opened)


def test_the_close_button_closes_it(screen, opened):
    screen.tap(screen.button("Close"))
    assert not opened.property("opened")
    assert not opened.isVisible()


def test_a_tap_on_the_veil_closes_it_and_one_on_the_card_does_not(screen, opened):
    screen.tap(screen.middle_of(opened) + QPoint(0, screen.player.window.height() // 4))
    assert opened.property("opened")
    screen.tap(QPoint(screen.player.window.width() // 2, 20))
    assert not opened.property("opened")
    assert screen.controller.slide == "first"


def test_escape_closes_it_and_the_visit_stays_where_it_was(screen, opened):
    screen.key(Qt.Key.Key_Escape)
    assert not opened.property("opened")
    assert (screen.phase, screen.controller.slide) == ("Visit", "first")


def test_opened_by_a_finger_no_control_shows_the_focus_ring(screen, opened):
    holder = screen.player.window.activeFocusItem()
    assert holder.property("name") is None


def test_opened_by_a_key_the_close_button_has_the_focus_and_gives_it_back(screen, card):
    claim = screen.item("ClaimRow")
    claim.forceActiveFocus()
    screen.key(Qt.Key.Key_Return)
    assert card.property("opened")
    assert screen.player.window.activeFocusItem().property("name") == "Close"
    screen.spin(260)
    screen.key(Qt.Key.Key_Return)
    assert not card.property("opened")
    assert screen.player.window.activeFocusItem() is claim


@pytest.mark.parametrize("key", [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Up])
def test_the_focus_stays_on_the_card(screen, opened, key):
    seen = set()
    for _ in range(8):
        screen.key(key)
        holder = screen.player.window.activeFocusItem()
        assert opened.isAncestorOf(holder)
        seen.add(holder.property("name"))
    assert seen == {"Previous source", "Next source", "Close"}


def test_after_closing_the_arrow_keys_navigate_again(screen, opened):
    screen.tap(screen.button("Close"))
    screen.key(Qt.Key.Key_Right)
    assert screen.controller.slide == "second"


def test_it_leaves_with_the_visit(screen, opened):
    screen.wait_until_asked()
    assert opened.property("opened")
    screen.tap(screen.button("Start over"))
    assert not opened.property("opened")


def test_it_keeps_its_height_from_source_to_source(screen, opened):
    before = screen.middle_of(screen.button("Close"))
    screen.tap(screen.button("Next source"))
    assert screen.middle_of(screen.button("Close")) == before


def test_a_claim_without_sources_opens_nothing(screen, card):
    row = screen.item("ClaimRow")
    row.setProperty("claim", {"text": "Known.", "status": "principle", "sources": []})
    screen.tap(row)
    assert not card.property("opened")
