"""The evidence for the sources of a base: texts, receipts, and what is wrong with them."""

from collections.abc import Iterable, Mapping
from functools import partial
from types import MappingProxyType
from typing import TYPE_CHECKING, NamedTuple

from csto_check.evidence.found_texts import FoundTexts, Unread, find_texts
from csto_check.evidence.quote_check import Evidence
from csto_check.evidence.receipts import Damaged, Receipt, read_receipt
from csto_check.evidence.source_text import SourceText
from csto_check.facts.model import Base, Source
from csto_check.files.folders import Folder, seeds_folder, texts_folder

if TYPE_CHECKING:
    from csto_check.reading.reader import Reader


class Gathered(NamedTuple):
    """What was found for some sources, in `folder` if there is one; `twice` are files with a text found already."""

    folder: Folder | None
    seeds: Folder
    of: dict[str, Evidence]
    unread: list[Unread]
    twice: list[tuple[str, str]]


def _reader_of(base: Base, source: Source) -> "Reader | None":
    """The reader of a source's texts, loaded only where one is read."""
    from csto_check.evidence.readers import source_reader

    return source_reader(base, source)


def _find(
    folder: Folder, wanted: list[Source], base: Base, receipts: Mapping[str, Receipt | Damaged | None]
) -> FoundTexts:
    """The texts of these sources, and the pages on record of those whose receipt is that of their text."""
    of_page = {
        source.id: receipt.page
        for source in wanted
        if isinstance(receipt := receipts[source.id], Receipt) and receipt.page and receipt.text == source.sha256
    }
    return find_texts(folder, wanted, base.sources.values(), of_page)


def gather(
    base: Base,
    texts: str | None = None,
    sources: Iterable[str] = (),
    given: Mapping[str, SourceText] = MappingProxyType({}),
) -> Gathered:
    """The evidence for these sources, or for all; raises CannotRun for a folder that cannot be read.

    `given` are texts by the ids of their sources, wherever they come from.
    """
    seeds = seeds_folder(base.path, shipped=base.shipped, store=base.store)
    folder = texts_folder(texts, seeds)
    wanted = [base.sources[id_] for id_ in sorted(set(sources) or base.sources)]
    receipts = {source.id: read_receipt(seeds, source.id) for source in wanted}
    found = _find(folder, wanted, base, receipts) if folder else FoundTexts()
    of: dict[str, Evidence] = {}
    for source in wanted:
        of[source.id] = Evidence(
            source,
            text=given.get(source.id) or found.of.get(source.id),
            reread=found.reread.get(source.id),
            named=found.named.get(source.id, []),
            receipt=receipts[source.id],
            looked_in=folder.label if folder else None,
            others=of,
            reader=partial(_reader_of, base),
        )
    return Gathered(folder, seeds, of, found.unread, found.twice)


def receipts_of(base: Base) -> dict[str, Receipt | Damaged | None]:
    """The receipt of each source, from where the files of the base come; None for a source without one."""
    seeds = seeds_folder(base.path, shipped=base.shipped, store=base.store)
    return {source: read_receipt(seeds, source) for source in base.sources}
