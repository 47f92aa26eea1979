"""What changes in a file, as a unified diff that shows whole entries."""

from collections.abc import Iterator, Sequence
from difflib import SequenceMatcher

_AROUND = 3  # lines of context, as diff -u
_Key = int | tuple[str, str]
_Step = tuple[str, int, int, int, int]


def line_diff(old: str, new: str, name: str) -> str:
    """The unified diff of two texts of a file. Lines of entries that look alike are not taken for each other."""
    before, after = _lines(old), _lines(new)
    keys = _if_only_added(before, after) or (_by_entry(before), _by_entry(after))
    groups = SequenceMatcher(None, *keys, autojunk=False).get_grouped_opcodes(_AROUND)
    hunks = [line for group in groups for line in _hunk(group, before, after)]
    return "".join([f"--- {name}\n", f"+++ {name}\n", *hunks] if hunks else [])


def _lines(text: str) -> list[str]:
    return [line if line.endswith("\n") else f"{line}\n" for line in text.splitlines(keepends=True)]


def _if_only_added(before: Sequence[str], after: Sequence[str]) -> tuple[Sequence[_Key], Sequence[_Key]] | None:
    """Lines by what they are, the old ones by their numbers; None where a line is gone."""
    keys: list[_Key] = []
    kept = 0
    for number, line in enumerate(after):
        is_old = kept < len(before) and before[kept] == line
        keys.append(kept if is_old else -1 - number)
        kept += is_old
    return (range(len(before)), keys) if kept == len(before) else None


def _by_entry(lines: Sequence[str]) -> list[_Key]:
    """Each line with the keys of the mappings and lists that it is in."""
    found: list[_Key] = []
    above: list[tuple[int, str]] = []
    for line in lines:
        indent = len(line) - len(line.lstrip(" "))
        above = [each for each in above if each[0] < indent]
        found.append(("".join(key for _, key in above), line))
        if line.rstrip().endswith(":"):
            above.append((indent, line))
    return found


def _hunk(group: Sequence[_Step], before: Sequence[str], after: Sequence[str]) -> Iterator[str]:
    (_, old, _, new, _), (_, _, old_end, _, new_end) = group[0], group[-1]
    yield f"@@ -{_span(old, old_end)} +{_span(new, new_end)} @@\n"
    for sort, i, i_end, j, j_end in group:
        gone, come = before[i:i_end], after[j:j_end]
        if sort == "equal":
            yield from (f" {line}" for line in gone)
        else:
            yield from (f"-{line}" for line in gone)
            yield from (f"+{line}" for line in come)


def _span(start: int, end: int) -> str:
    """A range of lines as the head of a hunk gives it."""
    length = end - start
    return f"{start + 1}" if length == 1 else f"{start + bool(length)},{length}"
