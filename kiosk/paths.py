"""Where the program's files lie: in a checkout, in an installed wheel, in a frozen build."""

from pathlib import Path

PACKAGE = Path(__file__).resolve().parent

_CARRIED = PACKAGE / "resources"  # in a wheel and a frozen build; a checkout has them beside kiosk/
RESOURCES = _CARRIED if _CARRIED.is_dir() else PACKAGE.parent / "resources"
FONTS = RESOURCES / "fonts"
SHOWS = RESOURCES / "shows"
SCHEMA = RESOURCES / "show.schema.json"
QML = PACKAGE / "qml"
TRANSLATIONS = PACKAGE / "i18n"  # kiosk_LANGUAGE.qm, built from translations/*.ts


def translated() -> set[str]:
    """The languages that the program itself speaks; it is written in English."""
    return {"en", *(file.stem.partition("_")[2] for file in TRANSLATIONS.glob("kiosk_*.qm"))}


def words_file(language: str) -> Path | None:
    """The program's words in the language, if need be in that of another region or script."""
    spoken = (language, language.partition("-")[0])
    files = [TRANSLATIONS / f"kiosk_{each}.qm" for each in spoken]
    return next((file for file in files if file.is_file()), None)


def default_show() -> Path:
    """The folder of the show that plays when none is named."""
    return SHOWS / "avtotor"


def state_folder(*, made: bool = True) -> Path:
    """Where the device keeps what it must not forget; on Linux `~/.local/state/kiosk`.

    With `made` it is made when it is not there; OSError where it cannot be.
    """
    from platformdirs import user_state_path  # only a running kiosk asks

    folder = user_state_path("kiosk", appauthor=False)
    if made:
        folder.mkdir(parents=True, exist_ok=True)
    return folder


def cache_folder() -> Path:
    """Where lies what can be made again; on Linux `~/.cache/kiosk`. Perhaps not there yet."""
    from platformdirs import user_cache_path  # only a running kiosk asks

    return user_cache_path("kiosk", appauthor=False)
