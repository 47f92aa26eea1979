"""What the program says to each example; `pytest -n0 --rewrite tests/test_codes.py` writes it."""
# fmt: off

REPORTED: dict[str, tuple[str, ...]] = {
    "B104": (
        'facts.yaml:4:3: duplicate key "gazette" (first on line 3); remove one, or merge the two [B104]',
    ),
}
