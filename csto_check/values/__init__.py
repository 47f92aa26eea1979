"""What a claim can say: one file a kind, and the algebra of intervals under them."""

# Each name is a module with `read(written, setting) -> Value` and `EXAMPLES`.
KINDS = ("quantity", "date", "name", "names", "choice", "words")
