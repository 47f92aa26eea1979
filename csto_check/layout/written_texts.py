"""How a text is written behind its key or dash: in one line, or as a block."""

from csto_check.layout.folding import folded, literal
from csto_check.layout.nodes import Leaf
from csto_check.layout.scalars import scalar
from csto_check.layout.width import STEP, WIDTH


def written_text(leaf: Leaf, label: str, indent: int) -> list[str]:
    """The lines of a text, the first behind its label; what follows is indented more than the label's `indent`.

    A comment behind the text stays there. Where YAML had cut none from it, quotation marks keep it so.
    """
    if not leaf.text and not leaf.style and label:
        return [label + behind(leaf.behind)]
    start = f"{label} " if label else ""
    line = start + scalar(leaf.text, in_flow=False, quote=bool(leaf.behind) and not leaf.is_cut)
    block = None if leaf.is_cut else _block(leaf.text, len(line), WIDTH - indent - STEP)
    if block is None:
        return [line + behind(leaf.behind)]
    head, lines = block
    pad = " " * (indent + STEP)
    return [start + head + behind(leaf.behind), *(pad + line if line else "" for line in lines)]


def _block(text: str, length: int, width: int) -> tuple[str, list[str]] | None:
    """The head and the lines of a text that has line breaks, or whose line would be too long."""
    if "\n" not in text:
        return folded(text, width) if length > WIDTH else None
    if max(map(len, text.split("\n"))) <= width:
        return literal(text)
    return folded(text, width) or literal(text)


def behind(comment: str) -> str:
    return f"  {comment}" if comment else ""
