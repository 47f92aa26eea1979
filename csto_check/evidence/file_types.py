"""What a file is, if it is not plain text."""

import re
from itertools import islice
from typing import NamedTuple

_COPY = "open it, copy the article, and save it as plain text in UTF-8"


class NoText(NamedTuple):
    """A file that cannot be read as a text; `article` is true where it may hold one in another form."""

    what: str
    remedy: str
    article: bool


# The first bytes of a format (as in the tables of file(1)).
_FORMATS = (
    (b"%PDF-", NoText("a PDF", "save its text: pdftotext FILE", article=True)),
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
_HTML = NoText("HTML", _COPY, article=True)
_HEAD = re.compile(rb"\s*(?>(?:<!--.*?-->\s*)*)<(?:!doctype|html|head|body|\?xml|svg|div|meta|article)\b", re.I | re.S)
_TAGS = re.compile(rb"</(?:p|div|span|a|li|td|tr|h[1-6]|body|html|article|script|style)\s*>", re.I)
LOOKED_AT = 100_000  # bytes
_ENTITY = re.compile(rb"&(?:nbsp|thinsp|[rl][ds]quo|[mn]dash|#\d{2,6}|#x[0-9a-f]{2,6});", re.I)
_TAG = re.compile(rb"</?(?:p|br|b|i|em|strong|div|span|a|ul|ol|li|table|tr|td|th|img|h[1-6]|blockquote)\b[^<>]*>", re.I)
TAGS = 3  # from here on it is a page, not a text that speaks of one


def no_text(data: bytes) -> NoText | None:
    """Why these bytes are not plain text; None if nothing suggests that."""
    start = data[:LOOKED_AT]
    for magic, kind in _FORMATS:
        if start.startswith(magic):
            return kind
    if b"\0" in start:
        return _BINARY
    bare = start.removeprefix(b"\xef\xbb\xbf")
    tags = sum(1 for _ in islice(_TAGS.finditer(bare), TAGS))
    is_part = _ENTITY.search(bare) and _TAG.search(bare)  # a few entities alone do not make a page
    return _HTML if _HEAD.match(bare) or tags >= TAGS or is_part else None
