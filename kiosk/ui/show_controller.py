"""The one object QML talks to: a thin QObject over the pure session, and the words of the show."""

import logging
import time
from collections.abc import Callable, Collection, Sequence
from enum import IntEnum
from pathlib import Path
from typing import Any, Unpack

from PySide6.QtCore import Property, QEnum, QLocale, QObject, QTimer, QUrl, Signal, Slot
from PySide6.QtQml import QmlElement, QmlUncreatable

from kiosk.content import model
from kiosk.content.languages import say
from kiosk.content.reading import LoadedShow
from kiosk.content.typography import primary
from kiosk.errors import Problem
from kiosk.session.choices import SPEECH_RATES, TEXT_SIZES, VOLUMES, ChoiceChanges
from kiosk.session.session import Place, Session, State
from kiosk.session.thrift import Thrift
from kiosk.ui import fonts, qr
from kiosk.ui.media_watch import MediaWatch
from kiosk.ui.reading_facts import reading_properties
from kiosk.ui.script import script_of
from kiosk.ui.slide_facts import PLATE, SlideFacts, slide_type

QML_IMPORT_NAME = "Kiosk.Core"
QML_IMPORT_MAJOR_VERSION = 1

RETRY_SECONDS = 30
_AT_STEP = (
    "everything moves",
    "nothing moves by itself any more, slides carry their words along",
    "slides change by a cut",
)
QVariantList = list  # the name by which qmllint knows a property that is a list
_log = logging.getLogger(__name__)
_STATES = (
    State.ATTRACT,
    State.VISIT,
    State.ASKING,
    State.RESET,
    State.PROBLEM,
    State.GUIDE,
    State.OPERATOR,
    State.ASLEEP,
)


@QmlElement
@QmlUncreatable("kiosk.app builds the controller and hands it to Main.qml")
class ShowController(QObject):  # type: ignore[operator]
    """Facts run down as properties, verbs come up as slots; every verb ends in `_update`.

    `read` reads the show again, and returns it or its problems; it never raises. The first show
    goes on at `place`.
    """

    stateChanged = Signal()
    slideChanged = Signal()
    upcomingChanged = Signal()
    languageChanged = Signal()
    choicesChanged = Signal()
    visitChanged = Signal()
    secondsLeftChanged = Signal()
    choosingChanged = Signal()
    holdingChanged = Signal()
    showChanged = Signal()
    problemsChanged = Signal()
    retryInChanged = Signal()
    thriftChanged = Signal()
    voicedChanged = Signal()
    touched = Signal()  # by a finger or a key
    announced = Signal(str)  # what is to be heard, for whoever reads it aloud
    renewalWanted = Signal(str)  # only another process helps; says why

    @QEnum
    class Phase(IntEnum):
        Attract = 0
        Visit = 1
        Asking = 2
        Reset = 3
        Problem = 4
        Guide = 5
        Operator = 6
        Asleep = 7

    def __init__(
        self,
        read: Callable[[], LoadedShow | Sequence[Problem]],
        parent: QObject | None = None,
        *,
        language: str = "",
        place: Place | None = None,
        clock: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._read = read
        self._clock = clock
        self._first_language = language
        self._pace: dict[str, Any] = {}
        self._volume = 1.0
        self._voices: frozenset[str] = frozenset()
        self._film_rolls = self._speaks = False
        self.exchanged_for: Path | None = None  # the show that took the place of the first one
        self._place = place
        self._loaded: LoadedShow | None = None
        self._problems: tuple[Problem, ...] = ()
        self._facts: dict[str, SlideFacts] = {}
        self._media: MediaWatch | None = None
        self._thrift = Thrift(since=clock())
        self._unbuildable: set[str] = set()
        self._session = Session.starting(None, clock())
        self._retry_in = RETRY_SECONDS
        self._deadline = QTimer(self, singleShot=True)
        self._deadline.timeout.connect(self._tick)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        self.readAgain()

    def distrust_film(self, slide: str) -> None:
        """The player before this one died on that slide: a film of it may be why."""
        if self._media is not None:
            self._media.distrust(slide)

    @Slot()
    def start(self) -> None:
        """Time begins: call once the window is there."""
        if self._loaded is not None:
            self._update(Session.starting(self._script(), self._clock(), self._place))
        self._place = None
        self._second.start()

    @Slot()
    def readAgain(self) -> None:
        """Read the show; a playable one takes the place of the present one."""
        self._retry_in = RETRY_SECONDS
        self.retryInChanged.emit()
        found = self._read()
        if not isinstance(found, LoadedShow):
            self._set_problems(tuple(found))
            self._update(self._session.failed(self._clock()))
            return
        self._loaded = found
        self._media = MediaWatch(found, self._clock)
        if found.show.fonts:
            fonts.borrow(self._media.fonts())
        self._facts.clear()
        self._unbuildable.clear()
        self._set_problems(found.problems)
        now = self._clock()
        if self._place is None:
            self._update(self._session.repaired(self._script(), now), renewed=True)
        else:
            self._update(Session.starting(self._script(), now, self._place), renewed=True)

    def arrange(self, *, language: str, dwell: float, attract: bool, volume: float) -> None:
        """What the device decides for the show: first language, the loop's pace, films' volume."""
        self._first_language = language
        self._pace = {"dwell": dwell, "attract": attract}
        self._volume = volume
        if self._loaded is not None:
            self._update(self._session.repaired(self._script(), self._clock()), renewed=True)
        self.voicedChanged.emit()

    def play(
        self, read: Callable[[], LoadedShow | Sequence[Problem]], show: Path
    ) -> tuple[Problem, ...]:
        """Another show from now on. One that cannot be played changes nothing: why it cannot."""
        found = read()
        if not isinstance(found, LoadedShow):
            return tuple(found)
        self._read = read
        self.exchanged_for = show
        self.readAgain()
        return ()

    @Slot(str)
    def announce(self, words: str) -> None:
        self.announced.emit(words)

    @Slot()
    def touch(self) -> None:
        self._update(self._session.touched(self._clock()))

    @Slot()
    def next(self) -> None:
        self._update(self._session.next(self._clock()))

    @Slot()
    def previous(self) -> None:
        self._update(self._session.previous(self._clock()))

    @Slot()
    def home(self) -> None:
        self._update(self._session.home(self._clock()))

    @Slot()
    def back(self) -> None:
        """To where the visitor came from; on the first slide of a visit to the one before it."""
        now = self._clock()
        session = self._session
        self._update(session.back(now) if session.can_go_back else session.previous(now))

    @Slot(str)
    def goTo(self, slide: str) -> None:
        self._update(self._session.went_to(slide, self._clock()))

    @Slot(str)
    def chooseLanguage(self, code: str) -> None:
        self._update(self._session.chose_language(code, self._clock()))

    @Slot(float)
    def chooseTextSize(self, size: float) -> None:
        """Goes to the nearest of the text sizes."""
        self._choose(text_size=size)

    @Slot(bool)
    def chooseContrast(self, contrast: bool) -> None:
        self._choose(contrast=contrast)

    @Slot(bool)
    def chooseCalm(self, calm: bool) -> None:
        self._choose(calm=calm)

    @Slot(bool)
    def chooseLeftHanded(self, left_handed: bool) -> None:
        self._choose(left_handed=left_handed)

    @Slot(bool)
    def chooseReachLow(self, reach_low: bool) -> None:
        self._choose(reach_low=reach_low)

    @Slot(bool)
    def choosePatient(self, patient: bool) -> None:
        self._choose(patient=patient)

    @Slot(bool)
    def chooseHeld(self, held: bool) -> None:
        self._choose(held=held)

    @Slot(bool)
    def chooseReadAloud(self, read_aloud: bool) -> None:
        self._choose(read_aloud=read_aloud)

    @Slot(int)
    def chooseSpeechRate(self, rate: int) -> None:
        self._choose(speech_rate=rate)

    @Slot(float)
    def chooseLoudness(self, loudness: float) -> None:
        self._choose(volume=loudness)

    @Slot()
    def chooseNothing(self) -> None:
        """Every choice goes back, only the language stays."""
        self._update(self._session.chose_nothing(self._clock()))

    @Slot()
    def continueVisit(self) -> None:
        self._update(self._session.continued(self._clock()))

    @Slot()
    def startOver(self) -> None:
        self._update(self._session.started_over(self._clock()))

    @Slot()
    def openOperator(self) -> None:
        """The menu, over any state: only after the PIN."""
        self._update(self._session.operator_opened(self._clock()))

    @Slot()
    def closeOperator(self) -> None:
        self._update(self._session.operator_closed(self._clock()))

    @Slot()
    def beginGuide(self) -> None:
        """On the slide that is showing: only after the PIN."""
        self._update(self._session.guide_began(self._clock()))

    @Slot()
    def endGuide(self) -> None:
        self._update(self._session.guide_ended(self._clock()))

    @Slot(bool)
    def hold(self, holding: bool) -> None:
        self._update(self._session.held(holding, self._clock()))

    def hall_closed(self, *, wakes: bool = True) -> None:
        self._update(self._session.hall_closed(self._clock(), wakes=wakes))

    def hall_opened(self) -> None:
        self._update(self._session.hall_opened(self._clock()))

    @Slot(bool)
    def setPlaying(self, playing: bool) -> None:
        """A film rolls on the slide."""
        self._film_rolls = playing
        self._tell_playing()

    def set_speaking(self, speaking: bool) -> None:
        """The slide is read aloud."""
        self._speaks = speaking
        self._tell_playing()

    @property
    def film_rolls(self) -> bool:
        return self._film_rolls

    def _tell_playing(self) -> None:
        self._update(self._session.played(self._film_rolls or self._speaks, self._clock()))

    def give_voices(self, languages: Collection[str]) -> None:
        """The languages that can be read aloud here."""
        self._voices = frozenset(languages)
        self.voicedChanged.emit()

    @Slot(int, result=str)
    def neighbour(self, by: int) -> str:
        """The slide `by` places further on in the tour."""
        script = self._session.script
        return script.neighbour(self._session.slide, by) if script else ""

    @Slot(str, result=str)
    def slideType(self, slide: str) -> str:
        return PLATE if slide in self._unbuildable else slide_type(self._slide(slide))

    @Slot(str, result="QVariantMap")
    def slideProperties(self, slide: str) -> dict[str, Any]:
        """What the slide's QML type requires, in the visitor's language. Ask before its type."""
        found = self._slide(slide)
        if slide not in self._unbuildable:
            try:
                return self._spelled().properties(found)
            except Exception:
                _log.exception("slide %s cannot be built; its words stand alone", slide)
                self._unbuildable.add(slide)
        return self._spelled().plate(found)

    @Slot(str, result="QVariantMap")
    def readingProperties(self, slide: str) -> dict[str, Any]:
        """What ReadingSlide.qml requires for any slide."""
        facts = self.slideProperties(slide)
        return reading_properties(None if slide in self._unbuildable else self._slide(slide), facts)

    @Slot(str)
    def slideUnbuildable(self, slide: str) -> None:
        """Its type could not be built: from now on its words stand alone."""
        if slide not in self._unbuildable:
            _log.error("slide %s cannot be built; its words stand alone", slide)
            self._unbuildable.add(slide)

    @Slot(str)
    def slideStuck(self, slide: str) -> None:
        """Its building comes to no end."""
        self.renewalWanted.emit(f"slide {slide} is not built after a long time")

    @Slot(str, QUrl, bool)
    def mediaFailed(self, slide: str, address: QUrl, late: bool) -> None:
        """A picture or film of the slide could not be shown, or did not come in time."""
        if self._media is None:
            return
        self._media.failed(slide, address, late=late)
        self._give_up_if_stuck(self._media)

    @Slot(str)
    def slideLate(self, slide: str) -> None:
        """It enters though not all of its pictures have come."""
        if self._media is not None:
            self._media.passed(slide)
            self._give_up_if_stuck(self._media)

    def _give_up_if_stuck(self, media: MediaWatch) -> None:
        if media.stuck:
            self.renewalWanted.emit("no picture is decoded any more")

    @Slot(QUrl)
    def mediaCame(self, address: QUrl) -> None:
        if self._media is not None:
            self._media.came(address)

    @Slot(str, result="QVariantMap")
    def qrCode(self, address: str) -> dict[str, Any]:
        """{modules: along a side, path: the dark ones as an SVG path in module units}."""
        modules, path = qr.outline(address)
        return {"modules": modules, "path": path}

    @Property(int, notify=stateChanged)
    def state(self) -> int:
        """One of Phase."""
        return _STATES.index(self._session.state)

    @Property(str, notify=slideChanged)
    def slide(self) -> str:
        return self._session.slide

    @Property(int, notify=slideChanged)
    def direction(self) -> int:
        """Which way the screen moved to `slide`: -1 back, 0, 1 forward."""
        return int(self._session.direction)

    @Property(int, notify=slideChanged)
    def position(self) -> int:
        """Place in the tour, from 0."""
        return max(0, self._session.position - 1)

    @Property(str, notify=upcomingChanged)
    def upcoming(self) -> str:
        return self._session.upcoming

    @Property(str, notify=languageChanged)
    def language(self) -> str:
        return self._spoken()

    @Property(QVariantList, constant=True)
    def textSizes(self) -> list[float]:
        """The allowed factors, rising from 1."""
        return list(TEXT_SIZES)

    @Property(float, notify=choicesChanged)
    def textSize(self) -> float:
        """One of textSizes."""
        return self._session.choices.text_size

    @Property(bool, notify=choicesChanged)
    def contrast(self) -> bool:
        """The visitor's choice; a show may have the theme for all, see themeName."""
        return self._session.choices.contrast

    @Property(bool, notify=choicesChanged)
    def calm(self) -> bool:
        return self._session.choices.calm

    @Property(bool, notify=choicesChanged)
    def leftHanded(self) -> bool:
        return self._session.choices.left_handed

    @Property(bool, notify=choicesChanged)
    def reachLow(self) -> bool:
        return self._session.choices.reach_low

    @Property(bool, notify=choicesChanged)
    def patient(self) -> bool:
        return self._session.choices.patient

    @Property(bool, notify=choicesChanged)
    def held(self) -> bool:
        """The visitor has stopped whatever moves by itself."""
        return self._session.choices.held

    @Property(bool, notify=voicedChanged)
    def voiced(self) -> bool:
        """There is a voice for the language that is spoken, and it may be heard."""
        return primary(self._spoken()) in self._voices and self._volume > 0

    @Property(bool, notify=choicesChanged)
    def readAloud(self) -> bool:
        return self._session.choices.read_aloud

    @Property(int, notify=choicesChanged)
    def speechRate(self) -> int:
        """One of speechRates."""
        return self._session.choices.speech_rate

    @Property(QVariantList, constant=True)
    def speechRates(self) -> list[int]:
        """Slow, normal, fast."""
        return list(SPEECH_RATES)

    @Property(float, notify=choicesChanged)
    def loudness(self) -> float:
        """Of speech, from 0 to 1, times the volume of the device."""
        return self._session.choices.volume

    @Property(QVariantList, constant=True)
    def loudnesses(self) -> list[float]:
        """Quiet, middle, loud."""
        return list(VOLUMES)

    @Property(int, notify=visitChanged)
    def visit(self) -> int:
        """Counts visits and resets: whatever the screen keeps goes back when it changes."""
        return self._session.visit

    @Property(bool, notify=choosingChanged)
    def choosing(self) -> bool:
        """A visit has begun with the choice of its language, which has not been made yet."""
        return self._session.choosing

    @Property(bool, notify=holdingChanged)
    def holding(self) -> bool:
        """The guide holds the slide: nothing on it moves or answers, a finger only points."""
        return self._session.holding

    @Property(int, notify=secondsLeftChanged)
    def secondsLeft(self) -> int:
        """Of the countdown while asking, rounded up."""
        left = self._session.deadline
        return 0 if left is None else max(0, -int(-(left - self._clock()) // 1))

    @Property(int, notify=showChanged)
    def askingSeconds(self) -> int:
        return int(self._loaded.show.idle.asking) if self._loaded else 0

    @Property(QVariantList, notify=showChanged)
    def languages(self) -> list[dict[str, str]]:
        """{code, name}: each language by its own name."""
        found = self._loaded.show.languages if self._loaded else []
        return [{"code": code, "name": _own_name(code)} for code in found]

    @Property(QVariantList, notify=languageChanged)
    def hints(self) -> list[str]:
        """The invitation to touch in every language of the show, the visitor's own first."""
        if self._loaded is None:
            return []
        show, own = self._loaded.show, self._spoken()
        languages = sorted(show.languages, key=lambda language: language != own)
        return [say(show.attract.hint, code, show.languages[0]) for code in languages]

    @Property(QVariantList, notify=showChanged)
    def tour(self) -> list[bool]:
        """For every slide of the tour whether it is one of the hub's, and so a larger dot."""
        script = self._session.script
        return [script.parents.get(slide) == script.home for slide in script.tour] if script else []

    @Property(QVariantList, notify=showChanged)
    def outline(self) -> list[str]:
        """The ids of all slides, in the order of the tour."""
        return list(self._session.script.tour) if self._session.script else []

    @Property(float, notify=showChanged)
    def volume(self) -> float:
        """Of films, from 0 to 1."""
        return self._volume

    @Property(str, notify=languageChanged)
    def showTitle(self) -> str:
        if self._loaded is None:
            return ""
        show = self._loaded.show
        return say(show.title, self._spoken(), show.languages[0])

    @Property(str, notify=showChanged)
    def themeName(self) -> str:
        return self._loaded.show.theme.name if self._loaded else "studio"

    @Property(str, notify=showChanged)
    def accent(self) -> str:
        """The show's own accent colour as #RRGGBB, or an empty string."""
        return (self._loaded.show.theme.accent if self._loaded else None) or ""

    @Property(QVariantList, notify=problemsChanged)
    def problems(self) -> list[dict[str, Any]]:
        return [
            {
                "what": problem.what,
                "where": problem.where,
                "file": problem.file.name,
                "folder": str(problem.file.parent),
                "line": problem.line,
                "column": problem.column,
            }
            for problem in self._problems
        ]

    @Property(int, notify=retryInChanged)
    def retryIn(self) -> int:
        """Seconds until the show is read again, while there is none to play."""
        return self._retry_in

    @Slot(float)
    def transitionWatched(self, late_ms: float) -> None:
        """From one slide to another 95 of 100 frames came within this time."""
        alone = self._session.state is State.ATTRACT
        self._take(self._thrift.watched(late_ms, self._clock(), alone=alone), late_ms)

    @Property(int, notify=thriftChanged)
    def thrift(self) -> int:
        """What a slow machine goes without: 0 nothing, 1 idle movement, 2 slides that slide."""
        return self._thrift.step

    def _take(self, new: Thrift, late_ms: float) -> None:
        old, self._thrift = self._thrift, new
        if new.step == old.step:
            return
        slower = "slowly" if new.step > old.step else "well again"
        _log.info(
            "the screen draws %s, 95 of 100 frames within %.0f ms: %s",
            *(slower, late_ms, _AT_STEP[new.step]),
        )
        self.thriftChanged.emit()

    @Property(QVariantList)
    def ailingMedia(self) -> list[str]:
        """The files of the show whose fallback stands in for them at present."""
        return self._media.ailing if self._media else []

    def has_film(self) -> bool:
        """Whether any slide shows one: only then is Qt's multimedia loaded."""
        slides = self._loaded.show.slides if self._loaded else []
        return any(isinstance(slide, model.VideoSlide) for slide in slides)

    def _choose(self, **changes: Unpack[ChoiceChanges]) -> None:
        self._update(self._session.chose(self._clock(), **changes))

    def _tick(self) -> None:
        self._update(self._session.ticked(self._clock()))

    def _count(self) -> None:
        if self._session.state is State.ASKING:
            self.secondsLeftChanged.emit()
        if self._session.failing:
            self._retry_in -= 1
            if self._retry_in <= 0:
                self.readAgain()
            else:
                self.retryInChanged.emit()

    def _update(self, new: Session, *, renewed: bool = False) -> None:
        old, self._session = self._session, new
        self._await(new.deadline)
        self._tell_presence(old, new)
        # The show first, then the language: a slide that is built now is built of the right one.
        if renewed:
            self.showChanged.emit()
        self._tell_choices(old, new, renewed=renewed)
        if new.visit != old.visit:
            self.visitChanged.emit()
        if new.state is not old.state:
            _log.info("%s on %s", new.state.value, new.slide or "no slide")
            self.stateChanged.emit()
            self.secondsLeftChanged.emit()
        if new.choosing != old.choosing:
            self.choosingChanged.emit()
        if new.holding != old.holding:
            self.holdingChanged.emit()
        if renewed or new.slide != old.slide:
            self.slideChanged.emit()
        if new.upcoming != old.upcoming:
            self.upcomingChanged.emit()

    def _tell_presence(self, old: Session, new: Session) -> None:
        if not new.playing:
            self._film_rolls = self._speaks = False
        if new.touch > old.touch:
            self.touched.emit()

    def _tell_choices(self, old: Session, new: Session, *, renewed: bool) -> None:
        if renewed or new.choices.language != old.choices.language:
            _log.info("language %s", new.choices.language)
            self.languageChanged.emit()
            self.voicedChanged.emit()
        if new.choices != old.choices:
            self.choicesChanged.emit()

    def _await(self, deadline: float | None) -> None:
        if deadline is None:
            self._deadline.stop()
        else:
            self._deadline.start(max(1, int((deadline - self._clock()) * 1000) + 1))

    def _set_problems(self, problems: tuple[Problem, ...]) -> None:
        if problems == self._problems:
            return
        self._problems = problems
        for problem in problems:
            _log.warning("%s", problem)
        self.problemsChanged.emit()

    def _script(self) -> Any:
        assert self._loaded is not None
        return script_of(self._loaded.show, self._first_language, **self._pace)

    def _slide(self, slide: str) -> Any:
        assert self._loaded is not None
        return next(found for found in self._loaded.show.slides if found.id == slide)

    def _spoken(self) -> str:
        return self._session.choices.language or self._first_language or "en"

    def _spelled(self) -> SlideFacts:
        assert self._loaded is not None
        language = self._spoken()
        if language not in self._facts:
            self._facts[language] = SlideFacts(self._loaded, language, self._media)
        return self._facts[language]


def _own_name(code: str) -> str:
    """«Русский», “English”, “中文”: short, as its speakers write it; the code of an unknown one."""
    if code.startswith("zh"):
        return "中文"
    if code.partition("-")[0] == "en":
        return "English"  # Qt says “British English”
    name = QLocale(code).nativeLanguageName().split(" ", 1)[0]
    return name[:1].upper() + name[1:] or code
