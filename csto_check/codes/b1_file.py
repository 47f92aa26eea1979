"""Codes of a file and its YAML."""

from csto_check.codes.base_code import base_code

FAMILY = "The file and its YAML"
CODES = (
    base_code(
        "B104",
        "A key appears twice in a mapping",
        """
        In YAML a key may appear only once in a mapping, and most programs silently keep the last of two. Here that
        would lose a claim or a whole source, so neither is kept. If both are the same thing, merge them; otherwise
        rename or remove one.
        """,
        """
        csto-check: 1
        sources:
          gazette: {title: Fire in the harbour}
          gazette: {title: The harbour burns}
        """,
        {"gazette: {title: The harbour burns}": "gazette_late: {title: The harbour burns}"},
    ),
)
