"""An item is asked for its kind, and nothing of that stays."""

import shiboken6
from PySide6.QtCore import QMetaObject
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.layout import kind


def test_an_item_that_was_asked_keeps_no_meta_object_of_qml(qapp):
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(b"import QtQuick\nItem { property int own }", "")
    item = component.create()

    assert kind(item) == "QQuickItem"
    kept = [one for one in shiboken6.getAllValidWrappers() if type(one) is QMetaObject]
    assert not [one for one in kept if "_QML" in one.className()]
