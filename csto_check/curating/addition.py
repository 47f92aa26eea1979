"""What is put into a base: a claim, a topic or a source, in the fields of the format."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Literal, NamedTuple, get_args

from csto_check.curating.given_by import GivenBy
from csto_check.problem import Place

What = Literal["claim", "topic", "source"]
WHATS: tuple[What, ...] = get_args(What)
FieldTree = str | list["FieldTree"] | dict[str, "FieldTree"]
SECTIONS: dict[What, str] = {"claim": "claims", "topic": "topics", "source": "sources"}


class Addition(NamedTuple):
    """A record to add: its id, which is that of the source for a claim, and its fields as a file would hold them.

    `place` is where it was given, if that was in a file; `text` names the file with the text of a source.
    A topic under `says` whose value is empty takes its value from the quote.
    """

    what: What
    id: str
    fields: Mapping[str, FieldTree]
    place: Place | None = None
    text: str | None = None
    given_by: GivenBy = GivenBy.OPTIONS

    @property
    def says(self) -> dict[str, FieldTree]:
        """What a claim says, by topic; nothing for other records."""
        said = self.fields.get("says")
        return said if isinstance(said, dict) else {}

    @property
    def ids(self) -> list[str]:
        """The ids that it takes: of a claim one for each topic."""
        return [self.claim_id(topic) for topic in self.says] if self.what == "claim" else [self.id]

    def with_says(self, says: dict[str, FieldTree]) -> Addition:
        return self._replace(fields={**self.fields, "says": says})

    def claim_id(self, topic: str) -> str:
        """The id that its claim on a topic gets."""
        said = self.says.get(topic)
        own = said.get("id") if isinstance(said, dict) else None
        word = own or self.fields.get("id")
        return ":".join([self.id, topic, *([word] if isinstance(word, str) and word else [])])
