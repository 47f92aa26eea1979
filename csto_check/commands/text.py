"""csto-check text"""

from typing import TYPE_CHECKING, Annotated

import typer

from csto_check.commands.options import File, Json

if TYPE_CHECKING:
    from csto_check.answers.text import Document

AlsoLeftOut = Annotated[
    bool, typer.Option("--left-out", help="Print also what was left out, each with what it is and its place.")
]


def run(file: File, left_out: AlsoLeftOut = False, json: Json = False) -> None:
    """Print the article of a saved page or PDF.

    Into a file or pipe it goes as it is, on a terminal without what a terminal would obey.

    Example: csto-check text article.html --left-out
    """
    from csto_check.answers.text import answer
    from csto_check.commands.output import emit, this_screen, write
    from csto_check.commands.progress import progress
    from csto_check.evidence.source_text import read_source_text

    with progress("reading the text"):
        found = answer(read_source_text(file))
    if json:
        emit(found, "json", json)
    else:
        screen = this_screen()
        write(_shown(found, left_out, is_data=screen.width is None), screen)


def _shown(found: "Document", left_out: bool, is_data: bool) -> str:
    from csto_check.formats.escape import one_line, visible

    text = found["text"] if is_data else visible(found["text"])
    lines = [text if text.endswith("\n") else f"{text}\n"]
    if left_out:
        lines.append(f"\n--- left out: {found['n_left_out'] or 'nothing'} ---\n")
        told = ((f"{each['what']}, {each['line']}:{each['column']}", each["text"]) for each in found["left_out"])
        lines += [f"[{what}] {one_line(words)}\n" for what, words in told]
    return "".join(lines)
