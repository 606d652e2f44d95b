import pytest

from kiosk.session.script import IdleRule, Script, Stop
from kiosk.session.session import Session


@pytest.fixture
def script() -> Script:
    """A harbour with a hub of two boats; the route passes the welcome twice."""
    return Script(
        languages=("ru", "en", "zh"),
        tour=("welcome", "harbour", "tug", "ferry", "sources"),
        home="harbour",
        attract=(Stop("welcome", 8), Stop("tug", 12), Stop("welcome", 5)),
        parents={"tug": "harbour", "ferry": "harbour"},
        words={"welcome": 0, "harbour": 20, "tug": 60, "sources": 100_000},
        idle=IdleRule(seconds=45, per_word=0.5, asking=20, longest=600),
    )


@pytest.fixture
def attract(script) -> Session:
    return Session.starting(script, 100)


@pytest.fixture
def visit(attract) -> Session:
    """A visit on the welcome slide since 100: 45 s until it asks."""
    return attract.touched(100)


@pytest.fixture
def asking(visit) -> Session:
    """The countdown since 145."""
    return visit.ticked(145)


@pytest.fixture
def guide(attract) -> Session:
    """A guide on the welcome slide since 100."""
    return attract.guide_began(100)


@pytest.fixture
def operator(attract) -> Session:
    """The menu over the welcome slide since 100."""
    return attract.operator_opened(100)


@pytest.fixture
def asleep(attract) -> Session:
    """The hall is closed since 100; a touch wakes."""
    return attract.hall_closed(100)
