"""The README for an index of packages, where a link beside the file leads nowhere.

Links lead to the address that pyproject.toml has under [project.urls]; where it has none they become their words.
"""

import re
from pathlib import Path
from typing import Any

from hatchling.metadata.plugin.interface import MetadataHookInterface

_TARGET = r"\((?![a-z]+:|#)([^()\s]+)\)"
_PICTURE = re.compile(r"!\[([^\[\]]*)\]" + _TARGET)
_LINK = re.compile(r"(?<!!)\[((?:[^\[\]]|!\[[^\[\]]*\]\([^()]*\))*)\]" + _TARGET)


class CustomMetadataHook(MetadataHookInterface):
    """What hatchling asks for the fields that pyproject.toml calls dynamic."""

    def update(self, metadata: dict[str, Any]) -> None:
        """Add the README to the metadata."""
        text = (Path(self.root) / "README.md").read_text("utf-8")
        address = metadata.get("urls", {}).get("Repository", "")
        metadata["readme"] = {"content-type": "text/markdown", "text": for_an_index(text, address)}


def for_an_index(readme: str, address: str) -> str:
    """The README with absolute links, as forges such as GitHub and GitLab have them; without an address, with none."""
    if not address:
        return _LINK.sub(r"\1", _PICTURE.sub(r"\1", readme))
    shown = _PICTURE.sub(rf"![\1]({address}/raw/HEAD/\2)", readme)
    return _LINK.sub(rf"[\1]({address}/blob/HEAD/\2)", shown)
