"""Files in canonical form: read, shown and written."""

from collections.abc import Iterable, Iterator
from typing import NamedTuple

from csto_check.commands.output import say, this_screen, write
from csto_check.commands.progress import progress
from csto_check.facts.files_of_base import files_of_base
from csto_check.files.base_files import find_base
from csto_check.files.bounded import BOM, MOST_BYTES, Text, decoded, read_input
from csto_check.files.saving import rewrite
from csto_check.files.store import DISK
from csto_check.formats.escape import one_line, visible
from csto_check.layout.canonical import formatted
from csto_check.problem import CannotRun, Problem
from csto_check.prose import counted

STANDARD_INPUT = "standard input"


class Formatted(NamedTuple):
    """A file as it is, and its text in canonical form."""

    file: Text
    text: str
    is_input: bool = False

    @property
    def is_changed(self) -> bool:
        return self.file.data != self.text.encode("utf-8")


def formatted_files(names: list[str] | None, facts: str | None) -> list[Formatted]:
    """The files that are named, or those of the base; raises CannotRun with the problems of them all."""
    if names and facts is not None:
        raise CannotRun.because("both files and --facts are given", "name the files, or the base")
    found: list[Formatted] = []
    problems: list[Problem] = []
    with progress("reading the base"):
        for name in dict.fromkeys(names or _of_base(facts)):
            try:
                file = _read(name)
                found.append(Formatted(file, formatted(file.text, file.name), name == "-"))
            except CannotRun as error:
                problems += error.problems
    if problems:
        raise CannotRun(problems)
    return found


def _of_base(facts: str | None) -> list[str]:
    path, shipped = find_base(facts)
    if shipped:
        raise CannotRun.because("the example base is canonical already", "name your base with --facts")
    return files_of_base(str(path))


def _read(name: str) -> Text:
    if name != "-":
        return DISK.text(name)
    data = read_input(STANDARD_INPUT, MOST_BYTES, "split it, and list the parts under include")
    return Text(STANDARD_INPUT, data, decoded(STANDARD_INPUT, data.removeprefix(BOM)))


def show(found: list[Formatted], *, as_diff: bool) -> None:
    """The names of the files that would change, or the changes; how many are canonical is said."""
    changed = [each for each in found if each.is_changed]
    lines = [line for each in changed for line in (_diff(each) if as_diff else [one_line(each.file.name)])]
    if lines:
        write("".join(f"{line}\n" for line in lines), this_screen())
    if not changed:
        _say_canonical(found)
    elif not as_diff:
        say("csto-check: not in canonical form; csto-check fmt writes it")


def _say_canonical(files: list[Formatted]) -> None:
    say(f"csto-check: {counted(len(files), 'file')} in canonical form already")


def _diff(one: Formatted) -> Iterator[str]:
    """The changes of a file in the unified format of diff."""
    from difflib import unified_diff

    name = one_line(one.file.name)
    before, after = one.file.data.decode("utf-8").split("\n"), one.text.split("\n")
    for line in unified_diff(before, after, name, f"{name} (canonical)", lineterm=""):
        yield visible(line)


def write_filtered(found: Iterable[Formatted]) -> None:
    """Standard input in canonical form on standard output."""
    for each in found:
        if each.is_input:
            write(each.text, this_screen())


def rewrite_all(found: list[Formatted]) -> None:
    """Write the files that change, and say which."""
    files = [each for each in found if not each.is_input]
    changed = [each for each in files if each.is_changed]
    for each in changed:
        rewrite(each.file.name, each.text)
        say(f"csto-check: wrote {each.file.name}")
    if files and not changed:
        _say_canonical(files)
