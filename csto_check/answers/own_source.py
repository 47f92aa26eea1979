"""Whether a base has a text as one of its sources."""

from csto_check.facts.model import Base
from csto_check.text.fold import text_hash


def own_source(text: str, base: Base) -> str:
    """The id of the source whose text on record this is; empty if none is."""
    recorded = {source.sha256: id_ for id_, source in base.sources.items() if source.sha256}
    return recorded.get(text_hash(text), "") if recorded else ""
