"""What a claim can say: one file a kind, and the algebra of intervals under them."""

from typing import Literal

Kind = Literal["quantity", "date", "name", "names", "choice", "words"]
# Each name is a module with `read(written, setting) -> Value` and `EXAMPLES`.
KINDS: tuple[Kind, ...] = ("quantity", "date", "name", "names", "choice", "words")
