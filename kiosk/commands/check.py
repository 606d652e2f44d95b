"""`kiosk check`: print what is wrong with a show, and what it consists of."""

import dataclasses
import json
import sys
from pathlib import Path
from typing import Any

from rich.console import Console
from rich.table import Table
from rich.text import Text

from kiosk.content.checking import Summary, Verdict, check_show
from kiosk.content.laid_out import without_room
from kiosk.errors import Problem, Severity
from kiosk.paths import FONTS, translated

FINE, PROBLEMS, UNPLAYABLE = 0, 1, 3


def check(
    show: Path, *, as_json: bool = False, strict: bool = False, laid_out: bool = False
) -> int:
    """Print the verdict on a show and return the exit status. With strict, warnings count too.

    `laid_out`: every slide is laid out as well, which needs Qt and takes a minute.
    """
    verdict = check_show(_shortened(show), fonts=FONTS, words=translated())
    if laid_out and verdict.summary:
        from kiosk.laying_out import misfits

        found = (*verdict.problems, *without_room(verdict.file, misfits(verdict.file)))
        in_order = sorted(found, key=lambda problem: (problem.line, problem.column))
        verdict = dataclasses.replace(verdict, problems=tuple(in_order))
    if as_json:
        json.dump(_plain(verdict), sys.stdout, ensure_ascii=False, indent=2)
        print()
    else:
        _print(verdict, Console(soft_wrap=True, highlight=False))
    return _status(verdict, strict=strict)


def _status(verdict: Verdict, *, strict: bool) -> int:
    if verdict.summary is None:
        return UNPLAYABLE
    counted = len(verdict.problems) if strict else verdict.count(Severity.PROBLEM)
    return PROBLEMS if counted else FINE


def _shortened(show: Path) -> Path:
    """Below the working folder, paths are printed from there: terminals make them links."""
    here = Path.cwd()
    return show.relative_to(here) if show.is_relative_to(here) else show


def _plain(verdict: Verdict) -> dict[str, Any]:
    problems = [
        {
            **dataclasses.asdict(problem),
            "file": str(problem.file),
            "severity": problem.severity.value,
        }
        for problem in verdict.problems
    ]
    summary = verdict.summary and dataclasses.asdict(verdict.summary)
    return {"file": str(verdict.file), "problems": problems, "summary": summary}


def _print(verdict: Verdict, console: Console) -> None:
    for severity, heading, style in (
        (Severity.WARNING, "Worth a look", "yellow"),
        (Severity.PROBLEM, "To be mended", "bold red"),
    ):
        found = [problem for problem in verdict.problems if problem.severity is severity]
        if found:
            console.print(Text(heading, style))
            for problem in found:
                console.print(_line(problem))
            console.print()
    if verdict.summary:
        console.print(_table(verdict.summary))
    console.print(_conclusion(verdict))


def _line(problem: Problem) -> Text:
    place, what = str(problem).removesuffix(problem.what), problem.what
    return Text.assemble((place, "dim"), what)


def _table(summary: Summary) -> Table:
    table = Table.grid(padding=(0, 2))
    table.add_column(style="bold")
    slides = f"{summary.slides}"
    if summary.playable < summary.slides:
        slides = f"{summary.playable} of {summary.slides} can be played"
    languages = ", ".join(f"{code} {percent} %" for code, percent in summary.languages.items())
    table.add_row("show", Text(summary.title))
    table.add_row("slides", slides)
    table.add_row("languages", languages)
    table.add_row("media", f"{summary.media_files} files, {summary.media_megabytes:.1f} MB")
    table.add_row("sources", f"{summary.sources} for {summary.claims} claims")
    if summary.only_by_leafing:
        table.add_row("by leafing", f"only Next leads to {', '.join(summary.only_by_leafing)}")
    return table


def _conclusion(verdict: Verdict) -> Text:
    problems = verdict.count(Severity.PROBLEM)
    warnings = verdict.count(Severity.WARNING)
    counts = f"{_counted(problems, 'problem')}, {_counted(warnings, 'warning')}"
    if verdict.summary is None:
        return Text(f"The show cannot be played: {counts}", "bold red")
    return Text(counts, "bold red" if problems else "bold green")


def _counted(count: int, word: str) -> str:
    return f"{count} {word}" if count == 1 else f"{count} {word}s"
