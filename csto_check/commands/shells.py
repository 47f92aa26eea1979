"""Two corrections to Typer's shell completion, made only while a shell completes.

Typer loads rich to take markup out of help texts; ours hold none. And bash breaks words at
colons and equals signs, so that a claim's id reaches a program in pieces and must be handed back
without the part that is before the last colon. Both reach into Typer's private modules, as it has
no public names for them (docs/performance.md); the pin in pyproject.toml holds them still, and
tests/cli/test_completion.py tells when they move.
"""

import os
from typing import Any

from typer import _completion_classes as classes
from typer._click.shell_completion import add_completion_class, split_arg_string


def _plain(text: str) -> str:
    return text


class Bash(classes.BashComplete):
    """Bash, with the ids of claims and --source=… as one word."""

    name = "bash"

    def get_completion_args(self) -> tuple[list[str], str]:
        said = os.environ.get("COMP_CWORD", "0")
        last = int(said) if said.isascii() and said.isdigit() else 0
        words = split_arg_string(os.environ.get("COMP_WORDS", ""))[: last + 1]
        joined = join_broken([*words, ""] if last >= len(words) else words)
        return joined[1:-1], joined[-1]

    def format_completion(self, item: Any) -> str:
        incomplete = self.get_completion_args()[1]
        return str(item.value)[incomplete.rfind(":") + 1 :]


def join_broken(words: list[str]) -> list[str]:
    """Words that bash broke at a colon or an equals sign, whole again: a, :, b is a:b."""
    joined: list[str] = []
    for word in words:
        if joined and (word[:1] in (":", "=") or joined[-1][-1:] in (":", "=")):
            joined[-1] += word
        else:
            joined.append(word)
    return joined


classes._sanitize_help_text = _plain
classes.completion_init()
add_completion_class(Bash, "bash")
