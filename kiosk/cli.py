"""Command line: arguments to exit status. 0 fine, 1 problems found, 2 wrong use, 3 cannot run."""

import argparse
import contextlib
import dataclasses
import io
import logging
import os
import re
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import Any

from kiosk import __version__, environment, logs, sole
from kiosk.errors import KioskError
from kiosk.paths import cache_folder, default_show, state_folder
from kiosk.qml_cache import QmlCache
from kiosk.settings import Settings, parse_size, read_settings, settings_file
from kiosk.watch.life import Life

_log = logging.getLogger(__name__)


def main(arguments: Sequence[str] | None = None) -> int:
    given = list(sys.argv[1:] if arguments is None else arguments)
    options = _parser().parse_args(given or ["run"])
    if isinstance(sys.stdout, io.TextIOWrapper):
        sys.stdout.reconfigure(encoding="utf-8")  # on Windows a pipe has the local code page
    logs.speak()
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
    _add_doctor(commands.add_parser("doctor", help="say what stands in the way of this device"))
    _add_pin(commands.add_parser("pin", help="set the operator's PIN"))
    _add_schema(commands.add_parser("schema", help="print the JSON Schema of show files"))
    return parser


def _add_show(parser: argparse.ArgumentParser, left_out: str = "the bundled show") -> None:
    parser.add_argument(
        "show",
        nargs="?",
        type=Path,
        default=default_show(),
        metavar="SHOW",
        help=f"folder of the show, or its show.json; {left_out} when left out",
    )


def _add_screen(parser: argparse.ArgumentParser, *orientations: str) -> None:
    parser.add_argument("--size", type=_size, metavar="WxH", help="in pixels, such as 1920x1080")
    parser.add_argument("--orientation", choices=(*orientations, "landscape", "portrait"))


def _add_run(parser: argparse.ArgumentParser) -> None:
    parser.description = "What is left out here, the settings of the device decide."
    _add_show(parser, "the one of the settings")
    parser.add_argument(
        "--windowed",
        action=argparse.BooleanOptionalAction,
        help="leave the rest of the screen free",
    )
    _add_screen(parser, "auto")
    parser.add_argument("--screen", type=_screen, metavar="S", help="its name, or its number")
    parser.add_argument("--language", metavar="L", help="begin in this language")
    parser.add_argument(
        "--renderer",
        choices=("auto", "gpu", "software"),
        help="auto: the GPU where there is one",
    )
    parser.add_argument(
        "--unsupervised",
        action="store_true",
        help="the player alone; nobody starts it again",
    )
    parser.add_argument(
        "--await-screen",
        action="store_true",
        help="wait for a screen where there is none, as always under systemd",
    )
    parser.set_defaults(command=_run, show=None)


def _add_check(parser: argparse.ArgumentParser) -> None:
    _add_show(parser)
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.add_argument("--strict", action="store_true", help="warnings count as problems")
    parser.add_argument(
        "--layout",
        action="store_true",
        help="lay out every slide in every language, orientation and text size: takes a minute",
    )
    parser.set_defaults(command=_check)


def _add_export(parser: argparse.ArgumentParser) -> None:
    _add_show(parser)
    parser.add_argument("--to", type=Path, required=True, metavar="DIR|FILE.pdf")
    parser.add_argument("--language", default="", metavar="L", help="this language only")
    _add_screen(parser)
    parser.add_argument("--slides", type=_ids, default=(), metavar="A,B", help="these slides only")
    parser.set_defaults(command=_export)


def _add_doctor(parser: argparse.ArgumentParser) -> None:
    parser.description = "One line for each matter: ok, attention or wrong. Ends with 1 if wrong."
    parser.add_argument("--json", action="store_true", help="for machines")
    parser.set_defaults(command=_doctor)


def _add_pin(parser: argparse.ArgumentParser) -> None:
    parser.description = "Asks for the PIN of the operator's menu twice and keeps its hash."
    parser.add_argument("--remove", action="store_true", help="the menu opens without a PIN")
    parser.set_defaults(command=_pin)


def _add_schema(parser: argparse.ArgumentParser) -> None:
    parser.add_argument(
        "--write",
        action="store_true",
        help="write resources/show.schema.json and docs/show-format.md of a checkout",
    )
    parser.set_defaults(command=_schema)


def _size(text: str) -> tuple[int, int]:
    try:
        return parse_size(text)
    except ValueError as error:
        raise argparse.ArgumentTypeError(str(error)) from error


def _screen(text: str) -> str | int:
    return int(text) if re.fullmatch("[0-9]{1,3}", text) else text


def _ids(text: str) -> tuple[str, ...]:
    return tuple(part.strip() for part in text.split(",") if part.strip())


def _run(options: argparse.Namespace) -> int:
    if not (options.windowed or options.size):
        _claim_screen()
    if not options.unsupervised and sys.platform == "linux":
        return _supervise(options)
    logs.keep(logs.log_file())
    return _leave(_play(options))


def _claim_screen() -> None:
    """Held until the process ends; an editor may have as many windows as there is room for."""
    with contextlib.suppress(OSError):  # where nothing can be kept, nobody is kept away
        sole.claim(state_folder())


def _supervise(options: argparse.Namespace) -> int:
    from kiosk.watch.attendance import Stderr
    from kiosk.watch.supervisor import Supervisor

    logs.speak_through(Stderr())
    log = logs.log_file()
    supervisor = Supervisor(
        lambda life: _play(options, life),
        state=_state_file("supervisor.json"),
        log=log,
        write=logs.keep(log).write,
        waits=options.await_screen,
    )
    return supervisor.run()


def _play(options: argparse.Namespace, life: Life | None = None) -> int:
    if life is not None:
        logs.only_speak()  # whoever supervises keeps what is said
    _close_environment()
    compiled = QmlCache(cache_folder() / "qml")
    compiled.begin()
    settings = _settings(options)
    # Qt is loaded only by the commands that draw.
    if life is not None and life.trouble is not None:
        from kiosk.safe import run_safe

        status = run_safe(life, windowed=settings.windowed, size=settings.size)
    else:
        from kiosk.app import run

        status = run(settings, life)
    compiled.end()
    return status


def _leave(status: int) -> int:
    """End without taking the interpreter apart: what Qt has left does not always survive that."""
    logging.shutdown()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(status)


def _state_file(name: str) -> Path | None:
    try:
        return state_folder() / name
    except OSError as error:
        _log.warning("nothing can be kept on this device: %s", error)
        return None


def _settings(options: argparse.Namespace) -> Settings:
    """Those of the device, under those of the command line."""
    file = settings_file()
    settings, problems = read_settings(file)
    _log.info("the settings are in %s", file)
    for problem in problems:
        _log.warning("%s", problem)
    names = [field.name for field in dataclasses.fields(settings)]
    given: dict[str, Any] = {name: getattr(options, name, None) for name in names}
    given = {name: value for name, value in given.items() if value is not None}
    if options.windowed is False:
        given.setdefault("size", None)  # the size of a window makes one
    return dataclasses.replace(settings, **given)


def _check(options: argparse.Namespace) -> int:
    from kiosk.commands.check import check  # keeps `kiosk run` from loading the checks

    return check(options.show, as_json=options.json, strict=options.strict, laid_out=options.layout)


def _close_environment() -> None:
    taken_out = environment.close()
    if taken_out:
        _log.info("of the environment not listened to: %s", ", ".join(taken_out))


def _export(options: argparse.Namespace) -> int:
    _close_environment()
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


def _doctor(options: argparse.Namespace) -> int:
    from kiosk.commands.doctor import doctor

    return doctor(settings_file(), as_json=options.json)


def _pin(options: argparse.Namespace) -> int:
    from kiosk.commands.pin import pin
    from kiosk.operator.attempts import FILE, AttemptsFile

    return pin(settings_file(), AttemptsFile(_state_folder() / FILE), remove=options.remove)


def _state_folder() -> Path:
    try:
        return state_folder()
    except OSError as error:
        raise KioskError(f"{error.filename} cannot be made: {error.strerror}") from error


def _schema(options: argparse.Namespace) -> int:
    from kiosk.commands.schema import schema

    return schema(write=options.write)
