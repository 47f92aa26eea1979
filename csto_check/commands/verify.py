"""csto-check verify"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import TABLE, As, Facts, Json, NoCache, Sources, TextFolder

if TYPE_CHECKING:
    from collections.abc import Sequence

    from csto_check.evidence.gather import Gathered
    from csto_check.facts.model import Base

WriteReceipts = Annotated[
    bool, typer.Option("--record", help="Write a receipt for each text, listing the quotes found in it.")
]
WriteHashes = Annotated[
    bool,
    typer.Option("--write-hashes", help="Write sha256: into the base for sources that lack it and have a text."),
]
Strict = Annotated[bool, typer.Option("--strict", help="Also fail if a quote could not be checked against a text.")]
Every = Annotated[bool, typer.Option("--all", help="List every claim, not only those that need attention.")]
Coverage = Annotated[
    bool, typer.Option("--coverage", help="Also list numbers and dates in the texts that no claim covers.")
]
Hash = Annotated[
    str | None,
    typer.Option(
        "--hash",
        metavar="FILE",
        help="Only print the SHA-256 of FILE (for sha256: under its source) and exit; - reads standard input.",
    ),
]


def run(
    texts: TextFolder = None,
    record: WriteReceipts = False,
    write_hashes: WriteHashes = False,
    strict: Strict = False,
    every: Every = False,
    coverage: Coverage = False,
    hash: Hash = None,
    facts: Facts = None,
    no_cache: NoCache = False,
    source: Sources = None,
    format: As = TABLE,
    json: Json = False,
) -> None:
    """Check every quote against its text and value.

    Every quote must appear in its source and support its value. The exit code is 1 if any does not.

    Example: csto-check verify --all --source rt
    """
    if hash is not None:
        _print_hash(hash, alone=not (texts or record or write_hashes or strict or every or coverage or source or json))
        return
    from csto_check.answers.selection import select_sources
    from csto_check.answers.verify import from_evidence, has_failed
    from csto_check.commands.output import emit, load_base
    from csto_check.commands.progress import progress
    from csto_check.evidence.gather import gather

    if write_hashes:
        _write_hashes(facts, texts, source or ())
    base = load_base(facts, no_cache=no_cache)
    with progress("reading the texts"):
        gathered = gather(base, texts, select_sources(base, source or ()))
        if record:
            _record(base, gathered)
        found = from_evidence(base, gathered, coverage)
    emit(found, format, json, every=every)
    if has_failed(found, strict=strict):
        raise typer.Exit(1)


def _print_hash(file: str, *, alone: bool) -> None:
    from csto_check.commands.output import this_screen, write
    from csto_check.evidence.source_text import read_source_text
    from csto_check.problem import CannotRun

    if not alone:
        raise CannotRun.because("--hash only prints a hash", "leave out the other options")
    write(f"{read_source_text(file).hash}\n", this_screen())


def _write_hashes(facts: str | None, texts: str | None, sources: "Sequence[str]") -> None:
    """Write the hashes that sources lack, and say each; those that are there stay as they are."""
    from csto_check.answers.selection import select_sources
    from csto_check.commands.output import load_base, say
    from csto_check.curating.hashes import with_hashes
    from csto_check.evidence.gather import gather
    from csto_check.files.rewriting import RememberingStore, Rewritten, exchange

    base = load_base(facts, store := RememberingStore())
    files = dict(store.texts)
    found = with_hashes(base, files, gather(base, texts, select_sources(base, sources)))
    exchange(Rewritten(each.old, each.text) for each in found.version.changes)
    for id_, text in found.new.items():
        say(f"csto-check: wrote the sha256 of {id_} ({text.name}) at {found.version.base.sources[id_].place}")
    for id_, text in found.kept.items():
        remedy = f"to accept it, change it to {text.hash}"
        say(f"csto-check: kept the sha256 of {id_}: {text.name} is another text; {remedy}")
    if not found.new:
        say("csto-check: no source without a sha256 has a text called after it")


def _record(base: "Base", gathered: "Gathered") -> None:
    from csto_check.commands.output import say
    from csto_check.evidence.receipt_writing import write_receipts
    from csto_check.prose import counted

    for each in write_receipts(base, gathered):
        if each.n_quotes is None:
            say(f"csto-check: no receipt for {each.source}: {each.why}")
        else:
            done = "wrote" if each.changed else "nothing new for"
            say(f"csto-check: {done} {each.file} ({counted(each.n_quotes, 'quote')})")
