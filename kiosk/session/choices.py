"""What a visitor may change, and the reset table that takes it all back.

VisitChoices                  language, text size, contrast, calm motion, low reach, hand, patience,
                              staying on the page, reading aloud, its rate and volume
Session.slide and history     the first attract stop, no history
Session.playing               nothing plays
Session.visit                 one more: whatever the screen itself keeps (zoom, scroll, open cards,
                              every explorer's state, quiz answers) goes back when this changes
"""

import math
from dataclasses import dataclass, replace
from typing import Self, TypedDict, Unpack

TEXT_SIZES = (1.0, 1.25, 1.6, 2.0)
LARGEST_DRAWN = 1.25  # beyond, a slide is read as a column
VOLUMES = (0.4, 0.7, 1.0)  # of speech, times what the operator allows
SPEECH_RATES = (-1, 0, 1)  # slow, normal, fast
PATIENCE = 3  # times the idle time of a visitor who takes it slowly


class ChoiceChanges(TypedDict, total=False):
    """Any of the fields of VisitChoices, by name."""

    language: str
    text_size: float
    contrast: bool
    calm: bool
    reach_low: bool
    left_handed: bool
    patient: bool
    held: bool
    read_aloud: bool
    speech_rate: int
    volume: float


@dataclass(frozen=True, slots=True)
class VisitChoices:
    """A visitor's own settings; VisitChoices(language) is what every visit begins with."""

    language: str  # "" only before any show could be read
    text_size: float = 1.0  # one of TEXT_SIZES
    contrast: bool = False  # the high-contrast theme
    calm: bool = False  # fades instead of movement
    reach_low: bool = False  # everything to touch lies in the lower part
    left_handed: bool = False  # next and back lie on the left
    patient: bool = False  # the question comes after PATIENCE times the idle time
    held: bool = False  # nothing moves or plays by itself: the page stays as it is
    read_aloud: bool = False  # whatever a slide says, and what has the focus
    speech_rate: int = 0  # one of SPEECH_RATES
    volume: float = 1.0  # of speech: 0 silent to 1

    def changed(self, **changes: Unpack[ChoiceChanges]) -> Self:
        """These choices with the changes; a number goes to the nearest allowed one.

        One that is not finite leaves the number as it was.
        """
        new = replace(self, **changes)
        size = new.text_size if math.isfinite(new.text_size) else self.text_size
        volume = new.volume if math.isfinite(new.volume) else self.volume
        return replace(
            new,
            text_size=min(TEXT_SIZES, key=lambda allowed: abs(allowed - size)),
            speech_rate=min(max(new.speech_rate, SPEECH_RATES[0]), SPEECH_RATES[-1]),
            volume=min(1.0, max(0.0, volume)),
        )
