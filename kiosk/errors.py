"""What can be wrong, in words for the person standing at the kiosk.

Problem                   one mistake in a file; the show goes on without the part that has it
KioskError                the kiosk cannot go on; ends the process with exit_code
└── UnplayableShowError   no slide is left to play
"""

from collections.abc import Sequence
from dataclasses import dataclass
from enum import Enum
from pathlib import Path


class Severity(Enum):
    PROBLEM = "problem"
    WARNING = "warning"  # worth an editor's look; counts only where a check is strict


@dataclass(frozen=True, slots=True)
class Problem:
    """One mistake: the place in the file, the place in the show, what is wrong and what helps."""

    file: Path
    line: int  # 0 when the file as a whole is at fault
    column: int  # 1-based, in characters; 0 with line 0
    where: str  # slides[4].claims[2].sources[0]; "" for the file as a whole
    what: str
    severity: Severity = Severity.PROBLEM

    def __str__(self) -> str:
        place = f"{self.file}:{self.line}:{self.column}" if self.line else f"{self.file}"
        return ": ".join(part for part in (place, self.where, self.what) if part)


class KioskError(Exception):
    exit_code = 3


class UnplayableShowError(KioskError):
    """Nothing can be played; `problems` says why."""

    def __init__(self, problems: Sequence[Problem]) -> None:
        super().__init__("\n".join(str(problem) for problem in problems))
        self.problems = tuple(problems)
