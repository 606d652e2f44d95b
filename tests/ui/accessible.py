"""What assistive technology is told of a screen, and what is wrong with that."""

import re
from collections.abc import Iterator

from PySide6.QtGui import QAccessible, QAccessibleInterface
from PySide6.QtQuick import QQuickItem

from tests.ui.conftest import everything_in, kind
from tests.ui.keypad import opacity_of

LANGUAGES = ("ru", "en", "zh")
Role = QAccessible.Role
WITH_VALUE = {Role.Slider, Role.ProgressBar, Role.ScrollBar}
CHOICES = {Role.CheckBox, Role.RadioButton}
INTERACTIVE = {Role.Button, Role.Slider, Role.ScrollBar, Role.Graphic, *CHOICES}
OWN_NAMES = {"Русский", "English", "中文"}  # of the languages, each in itself
FOREIGN = {
    "ru": re.compile(r"[一-鿿]"),
    "en": re.compile(r"[一-鿿Ѐ-ӿ]"),
    "zh": re.compile(r"[Ѐ-ӿ]"),
}


def tree(screen) -> Iterator[tuple[QAccessibleInterface, QQuickItem]]:
    """Every node that is not said to be invisible, and what it stands for."""
    waiting = [QAccessible.queryAccessibleInterface(screen.player.window)]
    while waiting:
        node = waiting.pop()
        waiting += [node.child(index) for index in range(node.childCount())]
        item = node.object()
        if isinstance(item, QQuickItem) and not node.state().invisible:
            yield node, item


def faults(screen) -> list[str]:
    """What is wrong with the tree of the present screen, a sentence each."""
    language, found = screen.controller.language, []
    told = set()
    for node, item in tree(screen):
        told.add(item)
        role, state = node.role(), node.state()
        name = node.text(QAccessible.Text.Name)
        words = f"{name} {node.text(QAccessible.Text.Description)}"
        where = f"{kind(item)} {name[:40]!r} ({role.name})"
        if role in INTERACTIVE and not name.strip():
            found.append(f"no name: {where}")
        if name not in OWN_NAMES and FOREIGN[language].search(words):
            found.append(f"not in {language}: {where}")
        if role in INTERACTIVE and item.isEnabled() and opacity_of(item) < 0.01:
            found.append(f"nobody sees it: {where}")
        if role in CHOICES and not state.checkable:
            found.append(f"says not whether it is chosen: {where}")
        if role in WITH_VALUE and not has_value(node):
            found.append(f"has no value: {where}")
    assert len(told) > 8, "there is no tree"
    found += [
        f"not in the tree: {kind(item)} {item.property('name')!r}"
        for item in everything_in(screen.player.window.contentItem())
        if item.isVisible() and item.isEnabled() and opacity_of(item) > 0.01
        if item not in told and (item.activeFocusOnTab() or is_touchable(item))
    ]
    return found


def is_touchable(item: QQuickItem) -> bool:
    return item.property("patienceMs") is not None and bool(item.property("pressable"))


def has_value(node: QAccessibleInterface) -> bool:
    value = node.valueInterface()
    if value is None or None in (value.minimumValue(), value.maximumValue(), value.currentValue()):
        return False
    return bool(value.minimumValue() <= value.currentValue() <= value.maximumValue())


def in_every_language(screen, where: str) -> list[str]:
    found = []
    for language in LANGUAGES:
        screen.controller.chooseLanguage(language)
        screen.stand()
        found += [f"{where}, {language}: {fault}" for fault in faults(screen)]
    return found
