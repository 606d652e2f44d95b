"""The program's own words in the visitor's language, through Qt's translations."""

from PySide6.QtCore import QCoreApplication, QObject, QTranslator
from PySide6.QtQml import QQmlEngine

from kiosk.paths import words_file
from kiosk.ui.show_controller import ShowController


class ProgramWords(QObject):
    """Follows the controller's language; a language without a translation speaks English."""

    def __init__(self, controller: ShowController, engine: QQmlEngine) -> None:
        super().__init__(engine)
        self._controller = controller
        self._translator = QTranslator(self)
        controller.languageChanged.connect(self._speak)
        self._speak()

    def _speak(self) -> None:
        QCoreApplication.removeTranslator(self._translator)
        file = words_file(str(self._controller.language))
        if file and self._translator.load(str(file)):
            QCoreApplication.installTranslator(self._translator)
        engine = self.parent()
        assert isinstance(engine, QQmlEngine)
        engine.retranslate()
