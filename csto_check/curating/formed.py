"""The form of a changed file: canonical where it was, else as it was written, with the new lines in it."""

from csto_check.layout.canonical import formatted


def in_form(old: str, new: str, name: str) -> str:
    """The new text of a file, so that a change shows nothing else."""
    return formatted(new, name) if formatted(old, name) == old else new
