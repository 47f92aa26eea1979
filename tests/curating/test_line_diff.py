"""The diff of a change: entries that look alike are shown whole, and applying it gives the new text."""

from hypothesis import given
from hypothesis import strategies as st

from csto_check.answers.line_diff import line_diff

LINES = st.lists(st.sampled_from(["a:\n", "b:\n", "  c\n", "  d\n", "\n"]), max_size=12)


def applied(diff: str, old: list[str]) -> list[str]:
    """What a unified diff makes of some lines."""
    found: list[str] = []
    at = 0
    for line in diff.splitlines(keepends=True)[2:]:
        if line.startswith("@@"):
            start = int(line.split()[1][1:].split(",")[0]) - (",0 " not in line.split("+")[0])
            found, at = [*found, *old[at:start]], start
        elif line.startswith("+"):
            found.append(line[1:])
        else:
            assert old[at] == line[1:]
            found += [line[1:]] if line.startswith(" ") else []
            at += 1
    return [*found, *old[at:]]


@given(LINES, LINES)
def test_a_diff_makes_the_new_text_of_the_old_one(old: list[str], new: list[str]) -> None:
    assert applied(line_diff("".join(old), "".join(new), "f"), old) == new


def test_a_changed_entry_beside_a_new_one_like_it_is_not_taken_for_it() -> None:
    entry = "one:\n  title: T\n  language: de\n"
    new = "zero: 2\n" + entry + entry.replace("one", "two") + "end:\n"
    diff = line_diff(f"zero: 1\n{entry}end:\n", new, "f")
    assert [line for line in diff.splitlines()[3:] if line[0] in "+-"] == [
        "-zero: 1", "+zero: 2", "+two:", "+  title: T", "+  language: de",
    ]  # fmt: skip
