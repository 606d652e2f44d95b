"""A slide as sentences for a voice: all that reading_facts.py has, in the same order.

Labels are said before their statements. Sources are said by their publishers alone, and only where
they are others than those of the statement before.
"""

from collections.abc import Callable
from typing import Any

from PySide6.QtCore import QCoreApplication

from kiosk.content.speech import speakable

Facts = dict[str, Any]
_translate = QCoreApplication.translate


def heading(facts: Facts, language: str) -> list[str]:
    """Overline, title and lead."""
    return _sentences([facts["overline"], facts["title"], facts["lead"]], language)


def body(facts: Facts, language: str) -> list[str]:
    """All the rest; `facts` are what ReadingSlide.qml requires."""
    picture = facts["picture"]
    texts = _picture({"picture": picture}) if picture else []
    publishers = ""
    for part in facts["parts"]:
        if part["kind"] != "Claim":
            texts += _of_part(part)
            continue
        texts += _claim(part)
        said = _publishers(part["claim"])
        if said and said != publishers:
            texts.append(f"{_translate('SourceCard', 'Source')}: {said}")
        publishers = said
    return _sentences(texts, language)


def sentence(words: str, language: str) -> str:
    """With a full stop where it has no end of its own: a voice would run on without a pause."""
    said = speakable(words, language)
    if not any(map(str.isalnum, said)):
        return ""
    stop = "。" if language.startswith("zh") else "."
    return said if said[-1] in ".!?…:;。！？：；" else said + stop


def _sentences(texts: list[str], language: str) -> list[str]:
    return [said for text in texts if (said := sentence(text, language))]


def _of_part(part: Facts) -> list[str]:
    spell = _OF_PART.get(part["kind"])
    return spell(part) if spell else []


def _picture(part: Facts) -> list[str]:
    """What is to be seen, and what is written at it."""
    picture = part["picture"]
    return list(dict.fromkeys([picture["alt"], picture["caption"]]))


def _quiz(part: Facts) -> list[str]:
    """As it begins; what follows is announced."""
    first = part["questions"][0]
    return [first["question"], *first["answers"]]


def _source(part: Facts) -> list[str]:
    source = part["source"]
    return [f"{source['publisher']}, {source['date']}"]


def _legend(_: Facts) -> list[str]:
    return [f"{_label(status)}: {meaning}" for status, meaning in _meanings().items()]


def _claim(part: Facts) -> list[str]:
    claim = part["claim"]
    return [_label(claim["status"]), _figure(part), part["text"], claim["says"]]


def _figure(part: Facts) -> str:
    return f"{part['figure']} {part['unit']}"


def _publishers(claim: Facts) -> str:
    names = (source["publisher"].replace("\n", " ") for source in claim["sources"])
    return ", ".join(dict.fromkeys(names))


def _label(status: str) -> str:
    match status:
        case "plan":
            return _translate("StatusLabel", "Plan")
        case "estimate":
            return _translate("StatusLabel", "Calculation")
        case "principle":
            return _translate("StatusLabel", "How it works")
        case _:
            return _translate("StatusLabel", "Fact")


def _meanings() -> dict[str, str]:
    return {
        "fact": _translate("LabelMeanings", "It happened, and a named source says so."),
        "plan": _translate("LabelMeanings", "Somebody intends it; it has not happened\u00a0yet."),
        "estimate": _translate("LabelMeanings", "Worked out from the figures of the\u00a0sources."),
        "principle": _translate(
            "LabelMeanings", "General engineering, not this plant in\u00a0particular."
        ),
    }


# A Stage part is a button, and the focus says what it does.
_OF_PART: dict[str, Callable[[Facts], list[str]]] = {
    "Words": lambda part: [_label(part["status"]) if part["status"] else "", part["text"]],
    "Figure": lambda part: [_figure(part)],
    "Picture": _picture,
    "Link": lambda part: [part["text"]],
    "Gap": lambda _: [_translate("GapPart", "The sources do not say")],
    "Legend": _legend,
    "Source": _source,
    "Quiz": _quiz,
}
