"""csto-check report"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import Facts, NoCache, Sources, TextFolder, Topics

if TYPE_CHECKING:
    from csto_check.answers.report import Document

Output = Annotated[
    str | None,
    typer.Option("--output", "-o", metavar="FILE", help="Write the page to FILE; - is standard output."),
]
AsJson = Annotated[bool, typer.Option("--json", help="Print the JSON document from which the page is made.")]
WithTexts = Annotated[
    bool,
    typer.Option("--with-texts", help="Include the texts that are available, with the quotes marked."),
]

STANDARD_OUTPUT = ("-", "/dev/stdout", "/dev/fd/1", "/proc/self/fd/1")  # what others write there stays


def run(
    topic: Topics = None,
    output: Output = None,
    with_texts: WithTexts = False,
    texts: TextFolder = None,
    facts: Facts = None,
    no_cache: NoCache = False,
    source: Sources = None,
    json: AsJson = False,
) -> None:
    """Make one HTML page to read, print and pass on.

    It has everything, or only some topics or sources.

    Example: csto-check report -o report.html
    """
    from csto_check.answers.report import answer
    from csto_check.commands.output import load_base
    from csto_check.commands.progress import progress

    base = load_base(facts, no_cache=no_cache)
    with progress("making the report"):
        found = answer(base, topic or (), source or (), texts, with_texts=with_texts)
        text = _json(found) if json else _page(found)
    _write(text, output)
    _say_what_is_wrong(found)


def _say_what_is_wrong(document: "Document") -> None:
    """The quotes that failed, and the sources whose texts were asked for but are not available."""
    from csto_check.answers.verify import failing_claims
    from csto_check.commands.output import say
    from csto_check.prose import counted

    failed = len(failing_claims(document["verify"]))
    if failed:
        say(f"csto-check: {counted(failed, 'quote')} failed; for the reasons: csto-check verify")
    having = {text["source"] for text in document["texts"] or ()}
    lacking = [source["id"] for source in document["sources"] if source["id"] not in having]
    if document["texts"] is not None and lacking:
        say(f"csto-check: no text available for {', '.join(lacking)}; csto-check verify says why")


def _page(document: "Document") -> str:
    from csto_check import __version__
    from csto_check.files.shipped import part_of_page
    from csto_check.formats.html.html_file import render_page
    from csto_check.views.report.page import report_page

    page = report_page(document, f"csto-check {__version__}")
    return render_page(page, part_of_page("style.css"), part_of_page("script.js"))


def _json(document: "Document") -> str:
    from csto_check.formats.json import render
    from csto_check.formats.screen import Screen
    from csto_check.view import View

    return render(document, View, Screen())


def _write(text: str, output: str | None) -> None:
    """The page on standard output, or in a file, which is replaced as a whole or not at all."""
    from csto_check.commands.output import say, this_screen, write

    if output is None or output in STANDARD_OUTPUT:
        screen = this_screen()
        write(text, screen)
        if screen.width:
            say("csto-check: use -o report.html to write the page to a file")
        return
    from csto_check.files.saving import save

    save(output, text.encode("utf-8", "backslashreplace").decode("utf-8"))  # file names may hold what UTF-8 does not
    say(f"csto-check: wrote {output}")
