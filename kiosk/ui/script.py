"""What the session must know of a show, taken from its model."""

from kiosk.content import model
from kiosk.content.languages import WordCounts
from kiosk.session.script import LONGEST_WAIT, IdleRule, Script, Stop


def script_of(
    show: model.Show, first_language: str = "", *, dwell: float = 1.0, attract: bool = True
) -> Script:
    """`first_language` stands in front of the show's own first one, where the show has it.

    Each stop of the loop takes `dwell` times as long; without `attract` it stays on its first.
    """
    languages = sorted(show.languages, key=lambda language: language != first_language)
    stops = [_stop(entry, show.attract.dwell) for entry in show.attract.route]
    stops = stops or [Stop(slide.id, show.attract.dwell) for slide in show.slides]
    stops = [Stop(stop.slide, min(LONGEST_WAIT, stop.dwell * dwell)) for stop in stops]
    return Script(
        languages=tuple(languages),
        tour=tuple(slide.id for slide in show.slides),
        home=show.home,
        attract=tuple(stops if attract else stops[:1]),
        parents={slide.id: slide.parent for slide in show.slides if slide.parent},
        words=WordCounts(show.slides, languages[0], show.languages[0]),
        idle=IdleRule(
            seconds=show.idle.seconds, per_word=show.idle.per_word, asking=show.idle.asking
        ),
        asks_language=show.attract.ask_language,
    )


def _stop(entry: str | model.Stop, dwell: float) -> Stop:
    return Stop(entry, dwell) if isinstance(entry, str) else Stop(entry.slide, entry.dwell)
