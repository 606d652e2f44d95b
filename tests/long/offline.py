"""With no network at all the kiosk shows the same pictures, and asks for none.

python -m tests.long.offline        as root, or where users may make network namespaces
"""

import argparse
import itertools
import os
import subprocess
import sys
import tempfile
from collections.abc import Sequence
from pathlib import Path

import numpy as np
from PIL import Image

from tests.e2e import shows
from tests.e2e.playing import ROOT, Playing
from tests.e2e.tracing import Trace
from tests.e2e.virtual_screen import VirtualScreen

_WAYS = (("unshare", "-n"), ("unshare", "-r", "-n"))
_EDGE = 48  # of 255: Qt draws the edges of one large letter in two ways, network or not


def without_network() -> Sequence[str]:
    """A command that runs another one where there is no network; empty where nobody may."""
    for way in _WAYS:
        if subprocess.run([*way, "true"], capture_output=True, check=False).returncode == 0:
            return way
    return ()


def drawn(to: Path, *options: str, under: Sequence[str] = ()) -> dict[str, Path]:
    """The screens of the bundled show by their names."""
    command = [*under, sys.executable, "-m", "kiosk", "export", "--to", str(to), *options]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    return {file.relative_to(to).as_posix(): file for file in sorted(to.rglob("*.png"))}


def different(some: dict[str, Path], others: dict[str, Path]) -> list[str]:
    """The screens that one lacks, or that a person could tell from each other."""
    lacking = some.keys() ^ others.keys()
    return sorted(
        name for name in some if name in lacking or not _same(some[name], others[name])
    ) + sorted(lacking - some.keys())


def _same(one: Path, other: Path) -> bool:
    with Image.open(one) as picture, Image.open(other) as another:
        pixels, others = (np.asarray(each, dtype=np.int16) for each in (picture, another))
        return pixels.shape == others.shape and int(abs(pixels - others).max()) <= _EDGE


def sockets_of_a_visit(folder: Path, under: Sequence[str]) -> set[str]:
    """Families of the sockets that a kiosk opens while a visitor leafs through the whole show."""
    (folder / "screen").mkdir()
    screen = VirtualScreen(folder / "screen")
    trace = Trace(folder / "trace")
    kiosk = Playing(
        screen, shows.copied(folder / "show", shows.standing), under=[*under, *trace.command]
    )
    try:
        kiosk.shows("welcome")
        kiosk.key("Tab")
        for slide in shows.SLIDES[1:]:
            kiosk.key("Next")
            kiosk.shows(slide)
    finally:
        kiosk.stop()
        screen.close()
    return trace.sockets()


def _main() -> None:
    argparse.ArgumentParser(prog="python -m tests.long.offline", description=__doc__).parse_args()
    alone = without_network()
    if not alone:
        sys.exit("nobody here may make a network namespace; run it as root")
    os.environ["QT_QPA_PLATFORM"] = "offscreen"
    found: list[str] = []
    count = 0
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        for way in ("landscape", "portrait"):
            usual = drawn(folder / way, "--orientation", way)
            offline = drawn(folder / f"{way}-alone", "--orientation", way, under=alone)
            found += [f"{way}: {each}" for each in different(usual, offline)]
            count += len(usual)
        sockets = sockets_of_a_visit(folder, alone)
    print(f"{count} screens drawn with and without a network, {len(found)} differ")
    print(f"a visit through {len(shows.SLIDES)} slides without one: sockets {sorted(sockets)}")
    print("\n".join(itertools.islice(found, 20)))
    sys.exit(bool(found) or sockets != {"AF_UNIX"})


if __name__ == "__main__":
    _main()
