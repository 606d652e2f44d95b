"""`kiosk schema`: the JSON Schema of show files, and what is generated from the same model."""

from pathlib import Path

from kiosk.content.reference import reference_page
from kiosk.content.schema import schema_text
from kiosk.paths import PACKAGE, SCHEMA

REFERENCE = PACKAGE.parent / "docs" / "show-format.md"


def schema(*, write: bool = False) -> int:
    """Print the schema, or write it and the reference page where a checkout keeps them."""
    if not write:
        print(schema_text(), end="")
        return 0
    for file, text in generated():
        file.parent.mkdir(exist_ok=True)
        file.write_text(text, encoding="utf-8", newline="\n")
        print(f"wrote {file}")
    return 0


def generated() -> tuple[tuple[Path, str], ...]:
    """Every file made from the model, with what must stand in it."""
    return (SCHEMA, schema_text()), (REFERENCE, reference_page())
