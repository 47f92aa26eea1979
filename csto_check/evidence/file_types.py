"""What a file is, if it is neither plain text nor a saved page."""

from typing import NamedTuple

_COPY = "open it, copy the article, and save it as plain text in UTF-8"


class NoText(NamedTuple):
    """A file that cannot be read as a text; `article` is true where it may hold one in another form."""

    what: str
    remedy: str
    article: bool


# The first bytes of a format (as in the tables of file(1)).
_FORMATS = (
    (b"{\\rtf", NoText("an RTF document", _COPY, article=True)),
    (b"\xd0\xcf\x11\xe0", NoText("an old Office document", _COPY, article=True)),
    (b"PK\x03\x04", NoText("a zip archive or an Office document", _COPY, article=True)),
    (b"%!PS", NoText("PostScript", _COPY, article=True)),
    (b"\xff\xfe", NoText("UTF-16", "save it as UTF-8", article=True)),
    (b"\xfe\xff", NoText("UTF-16", "save it as UTF-8", article=True)),
    (b"\x89PNG", NoText("an image", "use a text file", article=False)),
    (b"\xff\xd8\xff", NoText("an image", "use a text file", article=False)),
    (b"GIF89a", NoText("an image", "use a text file", article=False)),
    (b"GIF87a", NoText("an image", "use a text file", article=False)),
)
_BINARY = NoText("a binary file", "use a text file in UTF-8", article=False)
LOOKED_AT = 100_000  # bytes


def no_text(data: bytes) -> NoText | None:
    """Why these bytes, which are no saved page, are not plain text; None if nothing suggests that."""
    start = data[:LOOKED_AT]
    found = next((kind for magic, kind in _FORMATS if start.startswith(magic)), None)
    return found or (_BINARY if b"\0" in start else None)
