"""Compile the translations into a wheel that is being built."""

import subprocess
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompileTranslations(BuildHookInterface):  # type: ignore[type-arg]
    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        if version == "editable":  # a checkout has its own: see the Makefile
            return
        import PySide6  # not there yet when an editable install asks for metadata

        root = Path(self.root)
        compiled = root / "kiosk" / "i18n"
        compiled.mkdir(exist_ok=True)
        lrelease = Path(PySide6.__path__[0]) / "lrelease"
        for source in sorted((root / "translations").glob("kiosk_*.ts")):
            target = compiled / f"{source.stem}.qm"
            subprocess.run([lrelease, "-silent", source, "-qm", target], check=True)
