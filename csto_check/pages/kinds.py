"""What kind of page a file is, by what is in it and by its name."""

import re
from itertools import islice
from typing import Literal

PageKind = Literal["html", "pdf"]
LOOKED_AT_FOR_TAGS = 100_000  # bytes
TAGS_OF_A_PAGE = 3  # from here on it is a page, not a text that speaks of one
_HEAD = re.compile(rb"\s*(?>(?:<!--.*?-->\s*)*)<(?:!doctype|html|head|body|\?xml|svg|div|meta|article)\b", re.I | re.S)
_TAGS = re.compile(rb"</(?:p|div|span|a|li|td|tr|h[1-6]|body|html|article|script|style)\s*>", re.I)
_ENTITY = re.compile(rb"&(?:nbsp|thinsp|[rl][ds]quo|[mn]dash|#\d{2,6}|#x[0-9a-f]{2,6});", re.I)
_TAG = re.compile(rb"</?(?:p|br|b|i|em|strong|div|span|a|ul|ol|li|table|tr|td|th|img|h[1-6]|blockquote)\b[^<>]*>", re.I)
_MARKED = re.compile(rb"<(?:!doctype|[a-z][a-z0-9]{0,15})\b[^<>]{0,999}>", re.I)
_HTML_ENDINGS = (".html", ".htm", ".xhtml")
_PDF = re.compile(rb"[^<]{0,1019}%PDF-")  # within its first 1,024 bytes (Adobe's notes on ISO 32000, 7.5.2)
_UTF16 = (b"\xff\xfe", b"\xfe\xff")


def page_kind(name: str, data: bytes) -> PageKind | None:
    """html, pdf, or None for anything else; the name of the file decides only where its bytes leave it open."""
    if data.startswith(b"%PDF-") or (name.lower().endswith(".pdf") and is_pdf(data)):
        return "pdf"
    start = _in_bytes(data[:LOOKED_AT_FOR_TAGS])
    is_named = name.lower().endswith(_HTML_ENDINGS) and _MARKED.search(start) is not None
    return "html" if is_html(start) or is_named else None


def _in_bytes(start: bytes) -> bytes:
    """The start of a file in one byte a letter, where it is UTF-16."""
    if start.startswith(_UTF16):
        return start.decode("utf-16", "replace").encode("utf-8", "replace")
    return start.removeprefix(b"\xef\xbb\xbf")


def is_pdf(data: bytes) -> bool:
    """Whether a PDF begins at the start of these bytes, perhaps behind some others."""
    return _PDF.match(data) is not None


def is_html(start: bytes) -> bool:
    """Whether the first bytes of a file are those of a page, or of a part of one."""
    if _HEAD.match(start):
        return True
    tags = sum(1 for _ in islice(_TAGS.finditer(start), TAGS_OF_A_PAGE))
    is_part = _ENTITY.search(start) and _TAG.search(start)  # a few entities alone do not make a page
    return tags >= TAGS_OF_A_PAGE or bool(is_part)
