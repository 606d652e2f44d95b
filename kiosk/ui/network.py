"""Nothing is ever fetched: every request that QML or Qt could make is refused at its one door."""

from PySide6.QtCore import QIODevice, QObject, QUrl
from PySide6.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest
from PySide6.QtQml import QQmlNetworkAccessManagerFactory


class _Refusing(QNetworkAccessManager):
    def createRequest(
        self,
        op: QNetworkAccessManager.Operation,
        request: QNetworkRequest,
        outgoingData: QIODevice | None = None,  # noqa: N803  Qt's own name
    ) -> QNetworkReply:
        return super().createRequest(op, QNetworkRequest(QUrl("refused:")), outgoingData)


class OfflineNetwork(QQmlNetworkAccessManagerFactory):
    """Keep a reference for the life of the engine."""

    def create(self, parent: QObject) -> QNetworkAccessManager:
        return _Refusing(parent)
