"""Command line: arguments to exit status. 0 fine, 1 problems found, 2 wrong use, 3 cannot run."""

import argparse
import io
import logging
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path

from kiosk import __version__, logs
from kiosk.errors import KioskError
from kiosk.paths import default_show

LEAST_SIDE, MOST_SIDE = 200, 16384


def main(arguments: Sequence[str] | None = None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = _parser().parse_args(given or ["run"])
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # on Windows a pipe has the local code page
    logging.basicConfig(level=logging.INFO, format="%(levelname)-8s %(name)s: %(message)s")
    try:
        return int(options.command(options))
    except KioskError as error:
        print(f"kiosk: {error}", file=sys.stderr)
        return error.exit_code
    except BrokenPipeError:  # `kiosk check | head`
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return 0


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="kiosk",
        description="Plays an exhibition on a touchscreen. Without a command: run.",
        epilog="Exit status: 0 fine, 1 problems found, 2 wrong use, 3 cannot run.",
    )
    parser.add_argument("--version", action="version", version=f"kiosk {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")
    _add_run(commands.add_parser("run", help="play a show"))
    _add_check(commands.add_parser("check", help="list the mistakes of a show"))
    _add_export(commands.add_parser("export", help="draw a show as pictures or as a PDF"))
    _add_schema(commands.add_parser("schema", help="print the JSON Schema of show files"))
    return parser


def _add_show(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "show",
        nargs="?",
        type=Path,
        default=default_show(),
        metavar="SHOW",
        help="folder of the show, or its show.json; the bundled show when left out",
    )


def _add_screen(parser: argparse.ArgumentParser) -> None:
    parser.add_argument("--size", type=_size, metavar="WxH", help="in pixels, such as 1920x1080")
    parser.add_argument("--orientation", choices=("landscape", "portrait"))


def _add_run(parser: argparse.ArgumentParser) -> None:
    _add_show(parser)
    parser.add_argument("--windowed", action="store_true", help="leave the rest of the screen free")
    _add_screen(parser)
    parser.add_argument("--language", default="", metavar="L", help="begin in this language")
    parser.add_argument(
        "--renderer",
        choices=("auto", "gpu", "software"),
        default="auto",
        help="auto: the GPU where there is one",
    )
    parser.set_defaults(command=_run)


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_show(parser)
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.add_argument("--strict", action="store_true", help="warnings count as problems")
    parser.set_defaults(command=_check)


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_show(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="DIR|FILE.pdf")
    parser.add_argument("--language", default="", metavar="L", help="this language only")
    _add_screen(parser)
    parser.add_argument("--slides", type=_ids, default=(), metavar="A,B", help="these slides only")
    parser.set_defaults(command=_export)


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--write",
        action="store_true",
        help="write resources/show.schema.json and docs/show-format.md of a checkout",
    )
    parser.set_defaults(command=_schema)


def _size(text: str) -> tuple[int, int]:
    match = re.fullmatch(r"(\d{1,6})[xX×](\d{1,6})", text)
    width, height = map(int, match.groups()) if match else (0, 0)
    if not (min(width, height) >= LEAST_SIDE and max(width, height) <= MOST_SIDE):
        raise argparse.ArgumentTypeError(
            f"{text!r} is no size; write 1920x1080, each side from {LEAST_SIDE} to {MOST_SIDE}"
        )
    return width, height


def _ids(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _run(options: argparse.Namespace) -> int:
    from kiosk.app import run  # Qt is loaded only by the commands that draw

    logs.keep(logs.log_file())
    return run(
        options.show,
        windowed=options.windowed,
        size=options.size,
        language=options.language,
        orientation=options.orientation,
        renderer_wanted=options.renderer,
    )


def _check(options: argparse.Namespace) -> int:
    from kiosk.commands.check import check  # keeps `kiosk run` from loading the checks

    return check(options.show, as_json=options.json, strict=options.strict)


def _export(options: argparse.Namespace) -> int:
    from kiosk.export import export

    screens = export(
        options.show,
        to=options.to,
        language=options.language,
        size=options.size,
        orientation=options.orientation,
        slides=options.slides,
    )
    print(f"{screens} screens in {options.to}")
    return 0


def _schema(options: argparse.Namespace) -> int:
    from kiosk.commands.schema import schema

    return schema(write=options.write)
