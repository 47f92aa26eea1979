"""In which direction a block runs: from left to right like the page, or as its own text says."""

import re

from csto_check.element import Content, Element

# The blocks of Unicode whose letters run from right to left: Hebrew to Arabic, their forms, and those of old scripts.
_TURNING = re.compile("[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefe\U00010800-\U00010fff\U0001e800-\U0001efff]")


def direction(content: Content) -> str | None:
    """`auto` where something in it runs from right to left; a block without any such letter runs as the page does."""
    return "auto" if _turns(content) else None


def _turns(content: Content) -> bool:
    if isinstance(content, str):
        return not content.isascii() and _TURNING.search(content) is not None
    if isinstance(content, Element):
        return any(map(_turns, content.children))
    # What can be gone through only once is left for who writes it.
    return not isinstance(content, list | tuple) or any(map(_turns, content))
