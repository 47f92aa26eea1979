"""Codes of a base that does not load: what their records have in common."""

from collections.abc import Mapping
from textwrap import dedent

from csto_check.codes.code import Code, Files

BASE = "facts.yaml"


def base_code(
    id: str,
    title: str,
    manual: str,
    broken: str,
    mend: Mapping[str, str],
    more: Files | None = None,
    command: tuple[str, ...] = ("diff",),
) -> Code:
    """The code of a problem for which no command answers.

    `broken` is a base that has the problem, `mend` what is to be written in place of which part of it, and `more`
    further files. Texts may be indented as the code around them is.
    """
    files = {name: dedent(text.removeprefix("\n")) for name, text in {BASE: broken, **(more or {})}.items()}
    return Code(id, title, "error", " ".join(manual.split()), files, _mended(files, mend), command)


def _mended(files: Files, mend: Mapping[str, str]) -> Files:
    """The files with a part of them written anew; each part must be once in just one of them."""
    found = dict(files)
    for wrong, right in mend.items():
        (name,) = (name for name, text in found.items() if text.count(wrong) == 1)
        found[name] = found[name].replace(wrong, right)
    return {name: text for name, text in found.items() if text != files[name]}
