"""What is known of the place where the text goes."""

from typing import NamedTuple


class Screen(NamedTuple):
    """A terminal's width in columns, or None for a pipe or file; its encoding; whether colour is wanted."""

    width: int | None = None
    encoding: str = "utf-8"
    colour: bool = False

    def draws_lines(self) -> bool:
        """Whether the encoding has line drawing."""
        try:
            "─●▶".encode(self.encoding)
        except (UnicodeEncodeError, LookupError):
            return False
        return True
