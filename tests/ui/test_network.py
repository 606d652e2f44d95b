"""No request leaves the program: a server on this machine hears nothing of what QML asks for."""

import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

import pytest
from PySide6.QtCore import QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine

from kiosk.ui.network import OfflineNetwork

ASKING = {
    "Image": 'Image { source: "%s/picture.png" }',
    "FontLoader": 'FontLoader { source: "%s/font.ttf" }',
    # From the event loop, as in the program: there Python lets the other threads of QML work.
    "Loader": """Loader {
        id: loader
        property Timer start: Timer {
            interval: 1
            running: true
            onTriggered: loader.source = "%s/Thing.qml"
        }
    }""",
    "XMLHttpRequest": """QtObject {
        Component.onCompleted: {
            const request = new XMLHttpRequest();
            request.open("POST", "%s/told");
            request.send("what the visitor did");
        }
    }""",
}


@pytest.fixture
def server():
    """Its address, and the requests it has heard."""
    heard = []

    class Listening(BaseHTTPRequestHandler):
        def do_GET(self):
            heard.append(self.path)
            self.send_error(404)

        do_POST = do_GET  # noqa: N815  the server's own name

        def log_message(self, *_):
            """Nothing to print."""

    with ThreadingHTTPServer(("127.0.0.1", 0), Listening) as listening:
        threading.Thread(target=listening.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{listening.server_port}", heard
        listening.shutdown()


@pytest.fixture
def ask(qapp, qtbot, server):
    """Lets QML ask the server in this way; True once it has heard, False when it does not."""
    address, heard = server

    def _ask(words: str, *, offline: bool) -> bool:
        engine = QQmlEngine()
        network = OfflineNetwork()
        if offline:
            engine.setNetworkAccessManagerFactory(network)
        component = QQmlComponent(engine)
        component.setData(f"import QtQuick\n{words % address}".encode(), QUrl())
        asking = component.create()
        assert asking is not None, component.errorString()
        for _ in range(60 if not offline else 15):
            if heard:
                break
            qtbot.wait(10)
        del asking
        return bool(heard)

    return _ask


@pytest.mark.no_qt_log  # QML complains of everything it does not get
@pytest.mark.parametrize("words", ASKING.values(), ids=ASKING)
def test_nothing_is_asked_of_the_network(ask, words):
    assert not ask(words, offline=True)


@pytest.mark.no_qt_log
@pytest.mark.parametrize("words", ASKING.values(), ids=ASKING)
def test_without_the_door_it_would_be(ask, words):
    assert ask(words, offline=False)
