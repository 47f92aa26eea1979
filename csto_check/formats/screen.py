"""What is known of the place where the text goes."""

from typing import NamedTuple


class Screen(NamedTuple):
    """A terminal's width in columns, or None for a pipe or file; its encoding; whether colour is wanted.

    `folder` is the working directory, empty where it is not known: by it files are named for other programs.
    """

    width: int | None = None
    encoding: str = "utf-8"
    colour: bool = False
    folder: str = ""

    def draws_lines(self) -> bool:
        """Whether the encoding has line drawing."""
        try:
            "─●▶".encode(self.encoding)
        except (UnicodeEncodeError, LookupError):
            return False
        return True
