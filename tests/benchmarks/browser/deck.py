"""A reveal.js deck of a show as an editor would write it: each slide with its words and pictures.

Explorers, spins and drawings are left out; a deck has none. That is less work for the browser.
"""

import html
import json
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.paths import FONTS, QML

_NOT_SHOWN = {"explorer", "facts", "alt", "grades"}
_BACKDROP = QML / "Kiosk" / "pictures" / "backdrop-landscape.webp"

_PAGE = """<!doctype html>
<html lang="{language}">
<meta charset="utf-8">
<title>{title}</title>
<link rel="stylesheet" href="{reveal}/reset.css">
<link rel="stylesheet" href="{reveal}/reveal.css">
<style>
@font-face {{ font-family: Onest; src: url("{fonts}/Onest-Regular.ttf") }}
@font-face {{ font-family: Onest; font-weight: 600; src: url("{fonts}/Onest-SemiBold.ttf") }}
@font-face {{ font-family: Unbounded; src: url("{fonts}/Unbounded-SemiBold.ttf") }}
body {{ background: #0a111b url("{backdrop}") center / cover }}
.reveal {{ color: #f4efe6; font-family: Onest; text-align: left }}
.reveal .slides > section {{ text-align: left; width: 1920px; height: 1080px; padding: 84px 96px }}
h2 {{ font: 84px/96px Unbounded; white-space: pre-line }}
.words {{ position: absolute; top: 330px; width: 800px; height: 640px; overflow: hidden }}
.words p {{ line-height: 1.3; margin-bottom: 0.5em; white-space: pre-line }}
.pictures {{ position: absolute; left: 920px; top: 300px; width: 940px; height: 700px;
  display: flex; flex-wrap: wrap; justify-content: center; align-content: center }}
.pictures img {{ object-fit: contain }}
</style>
<div class="reveal"><div class="slides">
{slides}
</div></div>
<script src="{reveal}/reveal.js"></script>
<script>
Reveal.initialize({settings});
</script>
</html>
"""


def write_deck(show: Path, page: Path, reveal: Path, dwell: float | None) -> None:
    """`reveal` is the `dist` folder of reveal.js; without `dwell` nothing moves by itself.

    Transition, preloading and speeds are those that reveal.js has when nothing is said.
    """
    content = json.loads((show / "show.json").read_text(encoding="utf-8"))
    language = content["languages"][0]
    settings = {
        "width": 1920,
        "height": 1080,
        "margin": 0,
        "center": False,
        "controls": False,
        "loop": True,
        "autoSlide": round(1000 * (dwell or 0)),
    }
    filled = _PAGE.format(
        language=language,
        title=html.escape(content["title"][language]),
        reveal=reveal.resolve().as_uri(),
        fonts=FONTS.resolve().as_uri(),
        backdrop=_BACKDROP.resolve().as_uri(),
        slides="\n".join(_section(slide, show, language) for slide in content["slides"]),
        settings=json.dumps(settings),
    )
    page.write_text(filled, encoding="utf-8")


def _section(slide: dict[str, Any], show: Path, language: str) -> str:
    title, *words = _texts(slide, language)
    size = min(36.0, max(18.0, 36 * (700 / (1 + sum(map(len, words)))) ** 0.5))
    paragraphs = "".join(f"<p>{html.escape(text)}</p>" for text in words)
    files = list(dict.fromkeys(_pictures(slide)))
    return (
        f'<section id="{slide["id"]}"><h2>{html.escape(title)}</h2>'
        f'<div class="words" style="font-size: {size:.0f}px">{paragraphs}</div>'
        f'<div class="pictures">{_images(files, show)}</div></section>'
    )


def _images(files: list[str], show: Path) -> str:
    """`data-src`: reveal.js loads a slide's pictures some slides before it is shown."""
    across = 1 if len(files) < 2 else 2 if len(files) < 5 else 3
    size = f"width: {940 // across}px; height: {700 // -(-len(files) // across or 1)}px"
    addresses = ((show / file).resolve().as_uri() for file in files)
    return "".join(f'<img data-src="{address}" style="{size}">' for address in addresses)


def _texts(part: Any, language: str) -> Iterator[str]:
    """What is written on the slide, its title first."""
    if isinstance(part, list):
        for each in part:
            yield from _texts(each, language)
    elif isinstance(part, dict) and isinstance(part.get(language), str):
        yield part[language]
    elif isinstance(part, dict):
        for name in sorted(part, key=lambda name: name != "title"):
            if name not in _NOT_SHOWN:
                yield from _texts(part[name], language)


def _pictures(part: Any) -> Iterator[str]:
    if isinstance(part, list):
        for each in part:
            yield from _pictures(each)
    elif isinstance(part, dict):
        if "file" in part:
            yield part["file"]
        for name, each in part.items():
            if name not in _NOT_SHOWN:
                yield from _pictures(each)
