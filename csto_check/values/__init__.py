"""What a claim can say: one file a kind, and the algebra of intervals under them."""

from typing import Literal, get_args

# Each name is a module with `read(written, setting) -> Value` and `EXAMPLES`.
Kind = Literal["quantity", "date", "name", "names", "choice", "words"]
KINDS: tuple[Kind, ...] = get_args(Kind)
