"""Make a show whole: whatever names a slide or a source that is not there is left out."""

from collections.abc import Sequence
from dataclasses import dataclass, field

from msgspec.structs import replace

from kiosk.content import media_names
from kiosk.content.draft import Declared
from kiosk.content.mistakes import Mistake, did_you_mean, warning
from kiosk.content.model import Attract, Claim, HubSlide, Show, Slide, Stop
from kiosk.content.parts import Sort, parts_of
from kiosk.content.positions import ShowPath

_GONE = "is left out because of its own mistake, and so is this"
_CHECKED = frozenset({Sort.CLAIM, Sort.MEDIA})
Placed = tuple[ShowPath, Slide]


def settled(show: Show, places: Sequence[int], declared: Declared) -> tuple[Show, list[Mistake]]:
    """The show with only what can be played, and what had to go.

    `places` are the positions of the slides in the file. A show without slides comes back when
    none can be played.
    """
    work = _Work(show, declared)
    placed: list[Placed] = [
        (("slides", place), slide) for place, slide in zip(places, show.slides, strict=True)
    ]
    placed = work.without_doubles(placed)
    placed = [each for each in placed if work.is_sound(*each)]
    placed = work.with_known_ways(placed)
    slides = [slide for _, slide in placed]
    if work.mistakes:
        show = replace(show, slides=slides)
    show = work.with_named_fonts(show)
    if slides:
        show = work.with_known_routes(show)
    return show, work.mistakes


def natural_home(slides: Sequence[Slide]) -> str:
    """Where Home leads when the show does not say: the first hub, else the first slide."""
    return next((slide.id for slide in slides if isinstance(slide, HubSlide)), slides[0].id)


@dataclass(slots=True)
class _Work:
    show: Show
    declared: Declared
    mistakes: list[Mistake] = field(default_factory=list)
    reported: set[ShowPath] = field(default_factory=set)

    def without_doubles(self, placed: list[Placed]) -> list[Placed]:
        first: dict[str, Placed] = {}
        for path, slide in placed:
            if slide.id in first:
                place = first[slide.id][0][1]
                what = f'another slide, slides[{place}], has the id "{slide.id}" already'
                self.mistakes.append(Mistake((*path, "id"), what))
            else:
                first[slide.id] = (path, slide)
        return list(first.values())

    def is_sound(self, path: ShowPath, slide: Slide) -> bool:
        before = len(self.mistakes)
        for found in parts_of(slide, path, _CHECKED):
            if found.sort is Sort.MEDIA:
                reason = media_names.why_not(found.value)
                if reason:
                    self.mistakes.append(Mistake(found.path, reason))
            else:
                self._check_sources(found.path, found.value)
        return len(self.mistakes) == before

    def with_named_fonts(self, show: Show) -> Show:
        reasons = {name: media_names.why_not(name) for name in show.fonts}
        for place, name in enumerate(show.fonts):
            if reason := reasons[name]:
                self.mistakes.append(Mistake(("fonts", place), reason))
        named = [name for name in show.fonts if not reasons[name]]
        return show if named == show.fonts else replace(show, fonts=named)

    def _check_sources(self, path: ShowPath, claim: Claim) -> None:
        for place, source in enumerate(claim.sources):
            at = (*path, "sources", place)
            if source in self.show.sources:
                continue
            if source in self.declared.sources:
                self.mistakes.append(warning(at, f'the source "{source}" {_GONE}'))
            else:
                hint = did_you_mean(source, self.show.sources)
                self.mistakes.append(Mistake(at, f'there is no source "{source}"{hint}'))

    def with_known_ways(self, placed: list[Placed]) -> list[Placed]:
        """Ways to slides that are gone are taken out; a hub without ways goes as well."""
        while True:
            ids = {slide.id for _, slide in placed}
            changed = [(path, self._with_known_ways(path, slide, ids)) for path, slide in placed]
            kept = [(path, slide) for path, slide in changed if slide is not None]
            if len(kept) == len(placed):
                return kept
            placed = kept

    def _with_known_ways(self, path: ShowPath, slide: Slide, ids: set[str]) -> Slide | None:
        if slide.parent is not None and slide.parent not in ids:
            self._report((*path, "parent"), slide.parent, ids)
            slide = replace(slide, parent=None)
        if not isinstance(slide, HubSlide) or all(node.slide in ids for node in slide.nodes):
            return slide
        for place, node in enumerate(slide.nodes):
            if node.slide not in ids:
                self._report((*path, "nodes", place, "slide"), node.slide, ids)
        nodes = [node for node in slide.nodes if node.slide in ids]
        return replace(slide, nodes=nodes) if nodes else None

    def with_known_routes(self, show: Show) -> Show:
        ids = {slide.id for slide in show.slides}
        if show.home not in ids:
            self._report(("home",), show.home, ids)
            show = replace(show, home=natural_home(show.slides))
        known = [stop for stop in show.attract.route if _slide_of(stop) in ids]
        if len(known) != len(show.attract.route):
            self._report_route(show.attract, ids)
            show = replace(show, attract=replace(show.attract, route=known))
        return show

    def _report_route(self, attract: Attract, ids: set[str]) -> None:
        for place, stop in enumerate(attract.route):
            if _slide_of(stop) not in ids:
                path: ShowPath = ("attract", "route", place)
                path = (*path, "slide") if isinstance(stop, Stop) else path
                self._report(path, _slide_of(stop), ids)

    def _report(self, path: ShowPath, slide: str, ids: set[str]) -> None:
        if slide in self.declared.slides and slide not in ids:
            mistake = warning(path, f'the slide "{slide}" {_GONE}')
        else:
            mistake = Mistake(path, f'there is no slide "{slide}"{did_you_mean(slide, ids)}')
        if path not in self.reported:  # hubs are looked through again when one is gone
            self.reported.add(path)
            self.mistakes.append(mistake)


def _slide_of(stop: str | Stop) -> str:
    return stop.slide if isinstance(stop, Stop) else stop
