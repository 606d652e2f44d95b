"""Render the pictures of the show: models, light and finishing, all from the sources beside this.

    python resources/art/render.py                     every picture, as shipped
    python resources/art/render.py motor --preview     one draft in about twenty seconds

See README.md for what has to be installed. Subjects are the modules in `subjects`; a picture is
named after its subject, with hyphens for underscores.
"""

import argparse
import importlib
import subprocess
import sys
import time
from pathlib import Path
from types import ModuleType

HERE = Path(__file__).parent
MEDIA = HERE.parent / "shows" / "avtotor" / "media"
SUBJECTS = sorted(path.stem for path in (HERE / "subjects").glob("[!_]*.py"))
PREVIEW_WIDTH = 640
SIZE_HELP = "of the pictures (each subject's own)"


def main() -> int:
    options = _arguments()
    if len(options.subjects) == 1:
        _render(options.subjects[0], options)
        return 0
    # Blender keeps memory and names from one scene to the next: each subject gets its own process.
    for subject in options.subjects:
        again = [sys.executable, __file__, subject, *_passed_on(options)]
        if subprocess.run(again, check=False).returncode:
            return 1
    return 0


def _arguments() -> argparse.Namespace:
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("subjects", nargs="*", metavar="subject", help=", ".join(SUBJECTS))
    parser.add_argument("--to", type=Path, help="directory of the pictures (the show's media)")
    parser.add_argument("--masters", type=Path, help="directory of the PNGs (build/art)")
    parser.add_argument("--size", type=int, nargs=2, metavar=("WIDTH", "HEIGHT"), help=SIZE_HELP)
    parser.add_argument("--samples", type=int, help="for each pixel (14; previews 12)")
    parser.add_argument("--preview", action="store_true", help="small, rough, and not finished")
    options = parser.parse_args()
    unknown = sorted(set(options.subjects) - set(SUBJECTS))
    if unknown:
        parser.error(f"no subject {', '.join(unknown)}; there are {', '.join(SUBJECTS)}")
    options.subjects = options.subjects or SUBJECTS
    options.to = options.to or MEDIA
    options.masters = options.masters or HERE.parents[1] / "build" / "art"
    options.samples = options.samples or (12 if options.preview else 14)
    return options


def _passed_on(options: argparse.Namespace) -> list[str]:
    words = ["--to", str(options.to), "--masters", str(options.masters)]
    words += ["--samples", str(options.samples)]
    if options.size:
        words += ["--size", *map(str, options.size)]
    return [*words, "--preview"] if options.preview else words


def _render(subject: str, options: argparse.Namespace) -> None:
    # Blender takes seconds to load: not for --help, nor for a mistyped name.
    import materials
    import scene
    import studio
    from finish import finish

    began = time.monotonic()
    scene.clear()
    module = importlib.import_module(f"subjects.{subject}")
    module.build()
    width, height = options.size or module.VIEW.size
    if options.preview and not options.size:
        width, height = PREVIEW_WIDTH, round(PREVIEW_WIDTH * height / width)
    studio.set_up(scene.world_points(), module.VIEW, width / height)
    if options.preview:
        materials.drop_shader_bevels()
    options.masters.mkdir(parents=True, exist_ok=True)
    for name, layer in _pictures(subject, module):
        if layer:
            scene.show_only(layer)
        master = options.masters / f"{name}.png"
        studio.render(master, width, height, options.samples)
        if not options.preview:
            finish(master, options.to / f"{name}.webp", module.VIEW.warm)
        print(f"{name}: {time.monotonic() - began:.0f} s")


def _pictures(subject: str, module: ModuleType) -> list[tuple[str, str]]:
    """Its names, each with the group that is shown alone: what has layers has several."""
    name = subject.replace("_", "-")
    layers = getattr(module, "LAYERS", ())
    return [(f"{name}-{layer}", layer) for layer in layers] or [(name, "")]


if __name__ == "__main__":
    sys.exit(main())
